using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>By when something must be done before an event (提前期限), counted back from it: seven days before the meeting.</summary>
/// <remarks>The day of the event is not counted. Where it is not settled whether the day of the act counts as one of the days, both
/// readings are shown; the date to print is the earlier one.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record LeadTime : IBilingualText
{
    private static readonly MessageTemplate OneReading = new(
        "事项定于{on}，应提前{limit}{basis}，事项当日不计，办理当日{counting}{skipped}，最迟为{last}{sure}。",
        "The event is on {on}, to be preceded by {limit}{basis}, that day not counted and the day of the act {counting}{skipped}: "
            + "{last} at the latest{sure}.");
    private static readonly MessageTemplate BothReadings = new(
        "事项定于{on}，应提前{limit}{basis}，事项当日不计{skipped}：办理当日计入的，最迟为{counted}；"
            + "办理当日不计入的，最迟为{notCounted}{sure}。",
        "The event is on {on}, to be preceded by {limit}{basis}, that day not counted{skipped}: {counted} at the latest where the day of "
            + "the act counts, {notCounted} where it does not{sure}.");

    private LeadTime(LocalDate on, TimeLimit limit, WorkCalendar calendar, DayCounting dayOfAct, Basis? basis, BoundedDate counted)
        => (Event, Limit, Calendar, DayOfAct, Basis, WithDayOfAct) = (on, limit, calendar, dayOfAct, basis, counted);

    /// <summary>The day of the event, which is not counted.</summary>
    public LocalDate Event { get; }

    /// <summary>The length of time.</summary>
    public TimeLimit Limit { get; }

    /// <summary>Which days were taken as worked.</summary>
    public WorkCalendar Calendar { get; }

    /// <summary>Whether the day of the act counts as one of the days.</summary>
    public DayCounting DayOfAct { get; }

    /// <summary>What sets the limit; null where it is not stated.</summary>
    public Basis? Basis { get; }

    /// <summary>The last day in time where the day of the act counts.</summary>
    public BoundedDate WithDayOfAct { get; }

    /// <summary>The last day in time where all the days must lie between act and event: the day before.</summary>
    public BoundedDate WithoutDayOfAct => WithDayOfAct with
    {
        Date = WithDayOfAct.Date.PlusDays(-1),
        Earliest = WithDayOfAct.Earliest.PlusDays(-1),
        Latest = WithDayOfAct.Latest.PlusDays(-1),
    };

    /// <summary>The last day in time; where the reading is not settled its bounds are those of both.</summary>
    public BoundedDate Last => DayOfAct switch
    {
        DayCounting.Counted => WithDayOfAct,
        DayCounting.NotCounted => WithoutDayOfAct,
        _ => WithoutDayOfAct with { Latest = WithDayOfAct.Latest },
    };

    /// <summary>The days back from the event to the last in time, made when asked for: each one for working days and days, the last for
    /// months and years.</summary>
    public IEnumerable<DeadlineStep> Steps
    {
        get
        {
            var calendar = Calendar.Projecting(); // what was derived may be looked at
            bool counts = Limit.Unit is TimeUnit.Workday or TimeUnit.Day;
            int count = 0;
            for (var date = counts ? Event.PlusDays(-1) : Last.Date; date >= Last.Date; date = date.PlusDays(-1))
            {
                var day = calendar[date];
                bool counted = count < Limit.Amount && (day.IsWorkday || Limit.Unit != TimeUnit.Workday);
                count += counted && counts ? 1 : 0;
                yield return new(day, counted, count);
            }
        }
    }

    /// <summary>Counts back from an event.</summary>
    /// <param name="limit">How long before, 1 or more; a last day off does not move.</param>
    /// <param name="on">The day of the event.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="dayOfAct">Whether the day of the act counts as one of the days.</param>
    /// <param name="basis">What sets the limit; null where it is not stated.</param>
    /// <exception cref="ArgumentException">The limit rolls over, the day is not of the ISO calendar, or there is no calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length is 0, there is no such reading, or a day lies outside 2001–2100, or is not
    /// announced and the calendar refuses.</exception>
    /// <example><code>LeadTime.Of(TimeLimit.Days(7), new(2026, 3, 12), WorkCalendar.StateCouncil).Last
    /// // 2026-03-04 (2026-03-04…2026-03-05)</code></example>
    public static LeadTime Of(
        TimeLimit limit,
        LocalDate on,
        WorkCalendar calendar,
        DayCounting dayOfAct = DayCounting.NotSettled,
        Basis? basis = null)
    {
        Guard.Against.Null(calendar);
        Guard.Against.Undeclared(dayOfAct);
        Guard.Against.OutsideOf(limit.Amount, 1, 10_000, nameof(limit));
        if (limit.RollOver != RollOver.None)
        {
            throw new ArgumentException("Expected a limit whose last day does not move.", nameof(limit));
        }

        DayNumber.Of(on, nameof(on));
        var last = limit.Unit switch
        {
            TimeUnit.Workday => calendar.AddWorkdaysWithBounds(on, -limit.Amount),
            TimeUnit.Day => Sure(on.PlusDays(-limit.Amount)),
            TimeUnit.Month => Sure(on.PlusMonths(-limit.Amount)),
            _ => Sure(on.PlusYears(-limit.Amount)),
        };
        DayNumber.Of(last.Earliest.PlusDays(-1), nameof(limit));
        return new(on, limit, calendar, dayOfAct, basis, last);

        static BoundedDate Sure(LocalDate day) => new(day, day, day, Certainty.Final);
    }

    /// <summary>Holds the day of an act against the lead time: in time, or so many days and working days late.</summary>
    /// <param name="day">The day of the act.</param>
    /// <exception cref="ArgumentOutOfRangeException">It was late, and the day lies outside 2001–2100, or is not announced and the calendar
    /// refuses.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Timeliness DoneOn(LocalDate day) => Timeliness.Of(day, Last, Calendar);

    /// <summary>Returns the derivation as a letter says it, with both readings where it is not settled.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        (string, object)[] parts =
        [
            ("on", Event),
            ("limit", Limit),
            ("basis", Deadline.BasisText(Basis)),
            ("skipped", Skipped()),
            ("sure", Deadline.SureText(Last)),
        ];
        return (DayOfAct == DayCounting.NotSettled
            ? BothReadings.With([.. parts, ("counted", WithDayOfAct.Date), ("notCounted", WithoutDayOfAct.Date)])
            : OneReading.With([.. parts, ("counting", DayOfAct.Name()), ("last", Last.Date)])).ToText(language);
    }

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);

    private object Skipped() => Limit.Unit == TimeUnit.Workday
        ? Deadline.WorkdaysOf(Steps.Where(step => step.Day.Date >= WithDayOfAct.Date)) ?? (object)""
        : "";
}
