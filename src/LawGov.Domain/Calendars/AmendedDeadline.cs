using System.Text.Json.Serialization;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>What an event makes of a deadline (期限变更): suspended, extended or started anew, or left as it was, with the reason.</summary>
/// <remarks>A limit that is suspended and not resumed has no date yet, and neither has one of which it depends on an arrangement not
/// announced whether it was extended.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record AmendedDeadline : IBilingualText
{
    private static readonly MessageTemplate Text = new("{cause}：{effect}", "{cause}: {effect}");

    internal AmendedDeadline(Deadline before, Deadline? after, Message cause, IBilingualText effect)
        => (Before, After, Because) = (before, after, Text.With(("cause", cause), ("effect", effect)));

    /// <summary>The deadline as it was.</summary>
    public Deadline Before { get; }

    /// <summary>The deadline as it is now, the same where the event has no effect; null while it has no date.</summary>
    public Deadline? After { get; }

    /// <summary>What became of the date; null while there is none.</summary>
    public DeadlineChange? Change => After is null ? null : ChangeOf(Before, After);

    /// <summary>The event, and what it makes of the deadline or why it makes nothing of it.</summary>
    public Message Because { get; }

    /// <summary>Returns the event and its effect.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => Because.ToText(language);

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);

    internal static AmendedDeadline Of(Deadline before, Deadline after, Message cause)
        => new(before, after, cause, ChangeOf(before, after));

    private static DeadlineChange ChangeOf(Deadline before, Deadline after)
        => new(before, after, Period.DaysBetween(before.Due, after.Due));
}
