using System.Text.Json.Serialization;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>Whichever of two deadlines ends first (以先届满者为准).</summary>
/// <param name="One">One deadline.</param>
/// <param name="Other">The other one.</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record EarlierDeadline(Deadline One, Deadline Other) : IBilingualText
{
    private static readonly MessageTemplate Letter = new(
        "{one}{other}以先届满者为准，至{last}届满{sure}。",
        "{one} {other} Whichever ends first decides: {last}{sure}.");

    /// <summary>The deadline that surely ends first; null where that depends on an arrangement not announced. Of two that end on one day
    /// the first.</summary>
    public Deadline? Decisive => One.Latest <= Other.Earliest ? One : Other.Latest <= One.Earliest ? Other : null;

    /// <summary>The last day in time, with its bounds.</summary>
    public BoundedDate Last => Decisive?.Bounded ?? new(
        LocalDate.Min(One.Due, Other.Due),
        LocalDate.Min(One.Earliest, Other.Earliest),
        LocalDate.Min(One.Latest, Other.Latest),
        (Certainty)Math.Min((int)One.Certainty, (int)Other.Certainty));

    /// <summary>Holds the day of an act against the deadline that ends first.</summary>
    /// <param name="day">The day of the act.</param>
    /// <exception cref="ArgumentOutOfRangeException">It was late, and the day lies outside 2001–2100, or is not announced and the calendar
    /// refuses.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Timeliness DoneOn(LocalDate day) => Timeliness.Of(day, Last, One.Calendar);

    /// <summary>Returns both derivations, and which day decides.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => Letter.With(
        ("one", One),
        ("other", Other),
        ("last", Last.Date),
        ("sure", Deadline.SureText(Last))).ToText(language);

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);
}
