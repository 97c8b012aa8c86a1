using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Calendars;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Publicity;

/// <summary>A day, or a week or month, on which something is publicized (宣传教育日、宣传周、宣传月), in one year.</summary>
/// <remarks>The days of every year are made by <see cref="ThemeDays"/>; a week or month that a notice sets for one year is made by the
/// caller.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ThemeDay : IBilingualText
{
    private static readonly MessageTemplate Plain = new("{name}（{days}）", "{name} ({days})");
    private static readonly MessageTemplate Numbered = new("第{number}个{name}（{days}）", "{name}, no. {number} ({days})");

    /// <summary>States one.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="days">The day, or the days from the first to the last.</param>
    /// <param name="basis">What sets it: a law, a notice, or practice.</param>
    /// <param name="number">Which one it is, 1 or more (第几个); null where that is not counted or not confirmed.</param>
    /// <exception cref="ArgumentException">A part is missing, or the days have no first or no last one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public ThemeDay(Bilingual name, DateSpan days, Basis basis, int? number = null)
    {
        Name = Guard.Against.Null(name);
        Days = days.Last is null ? throw new ArgumentException($"Expected a first and a last day, not {days}.", nameof(days)) : days;
        Basis = Guard.Against.Null(basis);
        Number = number is { } which ? Guard.Against.OutsideOf(which, 1, 9999, nameof(number)) : null;
    }

    /// <summary>What it is called.</summary>
    public Bilingual Name { get; }

    /// <summary>The day, or the days from the first to the last.</summary>
    public DateSpan Days { get; }

    /// <summary>The day itself; of several the first.</summary>
    public LocalDate Date => Days.Start;

    /// <summary>What sets it.</summary>
    public Basis Basis { get; }

    /// <summary>Which one it is (第几个); null where that is not counted or not confirmed.</summary>
    public int? Number { get; }

    /// <summary>The school day nearest before, the day itself where it is one (此前最近的上课日), with how sure it is.</summary>
    /// <param name="calendar">The calendar: days worked are school days, make-up days too; a school's own breaks are laid over it.</param>
    /// <exception cref="ArgumentNullException">There is no calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days around it lie outside 2001–2100, or are not announced and the calendar
    /// refuses.</exception>
    public BoundedDate SchoolDayBefore(WorkCalendar calendar) => Guard.Against.Null(calendar).AddWorkdaysWithBounds(Date.PlusDays(1), -1);

    /// <summary>The school day nearest after, the day itself where it is one (此后最近的上课日), with how sure it is.</summary>
    /// <inheritdoc cref="SchoolDayBefore"/>
    public BoundedDate SchoolDayAfter(WorkCalendar calendar) => Guard.Against.Null(calendar).AddWorkdaysWithBounds(Date.PlusDays(-1), 1);

    /// <inheritdoc/>
    public string ToText(Language language)
    {
        IBilingualText days = Days.Days == 1 ? new OneDay(Date) : Days;
        return (Number is { } number
            ? Numbered.With(("number", number), ("name", Name), ("days", days))
            : Plain.With(("name", Name), ("days", days))).ToText(language);
    }

    /// <summary>Returns the Chinese text, the same in every culture.</summary>
    public override string ToString() => ToText(Language.Chinese);

    private sealed record OneDay(LocalDate Day) : IBilingualText
    {
        public string ToText(Language language) => Dates.ToText(Day, language);
    }
}
