using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>A length of time that the law gives (期限): working days, days, months or years.</summary>
/// <remarks>
/// The day of the event is not counted. Months and years end on the corresponding day, or on the last of the month where there is none.
/// Default: no working days, which ends on the day of the event.
/// </remarks>
/// <example><code>TimeLimit.Workdays(20).After(new LocalDate(2025, 9, 22), WorkCalendar.StateCouncil).Due // 2025-10-24</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct TimeLimit : IBilingualText, IFingerprint
{
    private TimeLimit(int amount, TimeUnit unit, RollOver rollOver = RollOver.None) => (Amount, Unit, RollOver) = (amount, unit, rollOver);

    /// <summary>How many units.</summary>
    public int Amount { get; }

    /// <summary>In what they are counted.</summary>
    public TimeUnit Unit { get; }

    /// <summary>Whether a last day off moves; never for working days, whose last day is worked anyway.</summary>
    public RollOver RollOver { get; }

    /// <summary>So many working days.</summary>
    /// <param name="count">0–10,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public static TimeLimit Workdays(int count) => new(Guard.Against.OutsideOf(count, 0, 10_000), TimeUnit.Workday);

    /// <summary>So many calendar days.</summary>
    /// <param name="count">0–10,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public static TimeLimit Days(int count) => new(Guard.Against.OutsideOf(count, 0, 10_000), TimeUnit.Day);

    /// <summary>So many months.</summary>
    /// <param name="count">0–1,200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public static TimeLimit Months(int count) => new(Guard.Against.OutsideOf(count, 0, 1_200), TimeUnit.Month);

    /// <summary>So many years.</summary>
    /// <param name="count">0–100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public static TimeLimit Years(int count) => new(Guard.Against.OutsideOf(count, 0, 100), TimeUnit.Year);

    /// <summary>The same limit, whose last day moves to the next day worked when it falls on a day off; of working days the limit as it
    /// is.</summary>
    /// <param name="rollOver">Why it moves.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public TimeLimit Rolling(RollOver rollOver)
        => new(Amount, Unit, Unit == TimeUnit.Workday ? RollOver.None : Guard.Against.Undeclared(rollOver));

    /// <summary>Derives the deadline after an event.</summary>
    /// <param name="start">The day of the event, which is not counted.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="citation">What sets the limit; null where it is not stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">The event or the deadline lies outside 2001–2100, or is not announced and the calendar
    /// refuses.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar, or there is no calendar.</exception>
    public Deadline After(LocalDate start, WorkCalendar calendar, Citation? citation = null)
        => Deadline.Derive(start, this, Guard.Against.Null(calendar), citation is null ? null : Basis.Law(citation));

    /// <summary>Derives the deadline after an event, on any basis.</summary>
    /// <param name="start">The day of the event, which is not counted.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="basis">What sets the limit.</param>
    /// <inheritdoc cref="After(LocalDate, WorkCalendar, Citation?)"/>
    public Deadline AfterOn(LocalDate start, WorkCalendar calendar, Basis basis)
        => Deadline.Derive(start, this, Guard.Against.Null(calendar), Guard.Against.Null(basis));

    /// <summary>Derives the deadline that starts at the end of another, by the calendar of that one.</summary>
    /// <param name="previous">The deadline whose last day is the start, which is not counted.</param>
    /// <returns>A deadline that is no surer than the previous one and has bounds counted from its bounds.</returns>
    /// <exception cref="ArgumentNullException">There is no previous deadline.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The deadline lies outside 2001–2100, or is not announced and the calendar
    /// refuses.</exception>
    /// <example><code>TimeLimit.Days(60).After(TimeLimit.Workdays(20).After(new LocalDate(2027, 1, 4), WorkCalendar.StateCouncil)).Latest
    /// // 2027-04-02</code></example>
    public Deadline After(Deadline previous) => Deadline.Derive(Guard.Against.Null(previous), this, null);

    /// <summary>Derives the deadline that starts at the end of another, and says what sets it.</summary>
    /// <param name="previous">The deadline whose last day is the start, which is not counted.</param>
    /// <param name="citation">What sets the limit.</param>
    /// <inheritdoc cref="After(Deadline)"/>
    public Deadline After(Deadline previous, Citation citation) => AfterOn(previous, Basis.Law(citation));

    /// <summary>Derives the deadline that starts at the end of another, on any basis.</summary>
    /// <param name="previous">The deadline whose last day is the start, which is not counted.</param>
    /// <param name="basis">What sets the limit.</param>
    /// <inheritdoc cref="After(Deadline)"/>
    public Deadline AfterOn(Deadline previous, Basis basis)
        => Deadline.Derive(Guard.Against.Null(previous), this, Guard.Against.Null(basis));

    /// <summary>Returns the length, such as 20个工作日 or 20 working days.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        string amount = Digits.Group(Amount);
        return (Guard.Against.Undeclared(language), Unit) switch
        {
            (Language.Chinese, TimeUnit.Workday) => $"{amount}个工作日",
            (Language.Chinese, TimeUnit.Day) => $"{amount}日",
            (Language.Chinese, TimeUnit.Month) => $"{amount}个月",
            (Language.Chinese, _) => $"{amount}年",
            (_, TimeUnit.Workday) => amount + (Amount == 1 ? " working day" : " working days"),
            (_, TimeUnit.Day) => amount + (Amount == 1 ? " day" : " days"),
            (_, TimeUnit.Month) => amount + (Amount == 1 ? " month" : " months"),
            _ => amount + (Amount == 1 ? " year" : " years"),
        };
    }

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);

    string IFingerprint.Fingerprint => $"{this} {(int)RollOver}";
}
