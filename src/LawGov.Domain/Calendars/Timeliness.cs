using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>Whether what was done on a day was in time (按期、逾期), and if not by how many days and working days it was late.</summary>
/// <remarks>The last day is in time. Between the bounds of the end it is not known. Default: 0001-01-01, in time.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct Timeliness : IBilingualText
{
    private static readonly MessageTemplate InTime = new("{done}，按期", "{done}: in time");
    private static readonly MessageTemplate Late = new(
        "{done}，逾期{days}（{workdays}）",
        "{done}: {days} late ({workdays})");
    private static readonly MessageTemplate BoundedLate = new(
        "{done}，逾期{days}（{workdays}），至少{fewest}，至多{most}，取决于{open}",
        "{done}: {days} late ({workdays}), {fewest} at least and {most} at most, depending on {open}");
    private static readonly MessageTemplate Open = new(
        "{done}，是否逾期取决于{open}，至多逾期{most}（{workdays}）",
        "{done}: whether it is late depends on {open}; {most} late at most ({workdays})");
    private static readonly Bilingual Reading = new("所取的算法", "the reading taken");
    private static readonly Bilingual Arrangement = new("尚未公布的放假安排", "an arrangement not announced");

    private Timeliness(LocalDate done, BoundedDate due, BoundedCount days, BoundedCount workdays)
        => (Done, Due, Days, Workdays) = (done, due, days, workdays);

    /// <summary>The day of the act.</summary>
    public LocalDate Done { get; }

    /// <summary>The last day in time, with its bounds.</summary>
    public BoundedDate Due { get; }

    /// <summary>How many days late; 0 where it was in time.</summary>
    public BoundedCount Days { get; }

    /// <summary>How many working days late: those after the end through the day of the act.</summary>
    public BoundedCount Workdays { get; }

    /// <summary>Whether it was in time; null between the bounds of the end.</summary>
    public bool? IsInTime => Done <= Due.Earliest ? true : Done > Due.Latest ? false : null;

    /// <summary>Holds the day of an act against an end with bounds.</summary>
    /// <param name="done">The day of the act.</param>
    /// <param name="due">The last day in time, with its bounds.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <exception cref="ArgumentOutOfRangeException">It was late, and a day lies outside 2001–2100, or is not announced and the calendar
    /// refuses.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar, or there is no calendar.</exception>
    public static Timeliness Of(LocalDate done, BoundedDate due, WorkCalendar calendar)
    {
        Guard.Against.Null(calendar);
        if (done.OfIso(nameof(done)) <= due.Earliest)
        {
            var none = new BoundedCount(0, 0, 0, Certainty.Final);
            return new(done, due, none, none);
        }

        BoundedCount printed = After(due.Date), fewest = After(due.Latest), most = After(due.Earliest);
        var certainty = (Certainty)Math.Min((int)due.Certainty, (int)most.Certainty);
        return new(
            done,
            due,
            new(DaysAfter(due.Date), DaysAfter(due.Latest), DaysAfter(due.Earliest), due.Certainty),
            new(printed.Count, fewest.Fewest, most.Most, certainty));

        BoundedCount After(LocalDate end) => calendar.CountWorkdaysWithBounds(LocalDate.Min(end, done), done);

        int DaysAfter(LocalDate end) => Math.Max(0, Period.DaysBetween(end, done));
    }

    /// <summary>Returns the day, and whether it is in time or how late.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        var open = Due.Certainty == Certainty.Final ? Reading : Arrangement;
        return (IsInTime switch
        {
            true => InTime.With(("done", Done)),
            null => Open.With(
                ("done", Done),
                ("open", open),
                ("most", Noun.Day.Of(Days.Most)),
                ("workdays", Noun.Workday.Of(Workdays.Most))),
            _ when Days.Fewest == Days.Most => Late.With(
                ("done", Done),
                ("days", Noun.Day.Of(Days.Count)),
                ("workdays", Noun.Workday.Of(Workdays.Count))),
            _ => BoundedLate.With(
                ("done", Done),
                ("days", Noun.Day.Of(Days.Count)),
                ("workdays", Noun.Workday.Of(Workdays.Count)),
                ("fewest", Noun.Day.Of(Days.Fewest)),
                ("most", Noun.Day.Of(Days.Most)),
                ("open", open)),
        }).ToText(language);
    }

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);
}
