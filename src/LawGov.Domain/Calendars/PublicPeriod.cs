using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>A period of at least so many days during which something stands public (公示期): for comments, for objections.</summary>
/// <remarks>Where it is not settled whether the first day counts, both readings are shown; the date to print is the later one.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record PublicPeriod : IBilingualText
{
    private static readonly MessageTemplate OneReading = new(
        "自{first}起公示，不少于{limit}{basis}，首日{counting}，最早至{last}届满{sure}。",
        "Public from {first} on for at least {limit}{basis}, the first day {counting}: through {last} at least{sure}.");
    private static readonly MessageTemplate BothReadings = new(
        "自{first}起公示，不少于{limit}{basis}：首日计入的，最早至{counted}届满；"
            + "首日不计入的，最早至{notCounted}届满{sure}。",
        "Public from {first} on for at least {limit}{basis}: through {counted} where the first day counts, through {notCounted} where it "
            + "does not{sure}.");

    private PublicPeriod(LocalDate first, DayCounting firstDay, Deadline counted, Deadline notCounted)
        => (First, FirstDay, WithFirstDay, WithoutFirstDay) = (first, firstDay, counted, notCounted);

    /// <summary>The first day on which it is public.</summary>
    public LocalDate First { get; }

    /// <summary>Whether the first day counts.</summary>
    public DayCounting FirstDay { get; }

    /// <summary>The end where the first day counts, with its steps: counted from the day before.</summary>
    public Deadline WithFirstDay { get; }

    /// <summary>The end where the first day does not count, with its steps.</summary>
    public Deadline WithoutFirstDay { get; }

    /// <summary>The earliest day that may be the last; where the reading is not settled its bounds are those of both.</summary>
    public BoundedDate Last => FirstDay switch
    {
        DayCounting.Counted => WithFirstDay.Bounded,
        DayCounting.NotCounted => WithoutFirstDay.Bounded,
        _ => WithoutFirstDay.Bounded with { Earliest = WithFirstDay.Earliest },
    };

    /// <summary>Derives the period.</summary>
    /// <param name="atLeast">How long at least: days or working days, 1 or more.</param>
    /// <param name="first">The first day on which it is public.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="firstDay">Whether the first day counts.</param>
    /// <param name="basis">What sets the period; null where it is not stated.</param>
    /// <exception cref="ArgumentException">The length is in months or years, a day is not of the ISO calendar, or there is no
    /// calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length is 0, there is no such reading, or a day lies outside 2001–2100, or is not
    /// announced and the calendar refuses.</exception>
    /// <example><code>PublicPeriod.Of(TimeLimit.Days(30), new(2026, 1, 5), WorkCalendar.StateCouncil).Last
    /// // 2026-02-04 (2026-02-03…2026-02-04)</code></example>
    public static PublicPeriod Of(
        TimeLimit atLeast,
        LocalDate first,
        WorkCalendar calendar,
        DayCounting firstDay = DayCounting.NotSettled,
        Basis? basis = null)
    {
        if (atLeast.Unit is TimeUnit.Month or TimeUnit.Year)
        {
            throw new ArgumentException("Expected days or working days.", nameof(atLeast));
        }

        Guard.Against.Null(calendar);
        Guard.Against.Undeclared(firstDay);
        Guard.Against.OutsideOf(atLeast.Amount, 1, 10_000, nameof(atLeast));
        DayNumber.Of(first, nameof(first));
        return new(
            first,
            firstDay,
            Deadline.Derive(first.PlusDays(-1), atLeast, calendar, basis),
            Deadline.Derive(first, atLeast, calendar, basis));
    }

    /// <summary>Whether the period was long enough; null where it depends on the reading, or on an arrangement not announced.</summary>
    /// <param name="last">The last day on which it was public.</param>
    public bool? IsLongEnough(LocalDate last) => last >= Last.Latest ? true : last < Last.Earliest ? false : null;

    /// <summary>Returns the period as a letter says it, with both readings where it is not settled.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        var limit = WithoutFirstDay.Limit;
        var basis = Deadline.BasisText(WithoutFirstDay.Basis);
        return (FirstDay == DayCounting.NotSettled
            ? BothReadings.With(
                ("first", First),
                ("limit", limit),
                ("basis", basis),
                ("counted", WithFirstDay.Due),
                ("notCounted", WithoutFirstDay.Due),
                ("sure", Deadline.SureText(Last)))
            : OneReading.With(
                ("first", First),
                ("limit", limit),
                ("basis", basis),
                ("counting", FirstDay.Name()),
                ("last", Last.Date),
                ("sure", Deadline.SureText(Last)))).ToText(language);
    }

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);
}
