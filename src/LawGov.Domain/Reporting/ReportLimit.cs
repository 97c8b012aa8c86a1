using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Reporting;

/// <summary>A day of the year by which a yearly report is due (年度报告时限): within a quarter, or before the first of a month.</summary>
/// <remarks>Default: none, before no day.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct ReportLimit : IBilingualText
{
    private ReportLimit(int month, bool isBefore) => (Month, IsBefore) = (month, isBefore);

    /// <summary>The month before whose first day, or through whose last day, the report is due; 0 when none.</summary>
    public int Month { get; }

    /// <summary>Whether it is due before (之前) the first of the month; else within the months through it.</summary>
    public bool IsBefore { get; }

    /// <summary>Due before the first day of a month (某月1日之前). Whether that day itself is in time is not defined.</summary>
    /// <param name="month">1–12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static ReportLimit Before(int month) => new(Guard.Against.OutsideOf(month, 1, 12), isBefore: true);

    /// <summary>Due within the year through the last day of a month; the first quarter (第一季度) is through March.</summary>
    /// <param name="month">1–12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static ReportLimit Through(int month) => new(Guard.Against.OutsideOf(month, 1, 12), isBefore: false);

    /// <summary>The last day that is surely in time, in a year.</summary>
    /// <param name="year">The year in which the report is due.</param>
    /// <exception cref="ArgumentException">This is none.</exception>
    public LocalDate LastSureDay(int year) => Month == 0
        ? throw new ArgumentException("Expected a limit, not none.", nameof(year))
        : IsBefore ? new LocalDate(year, Month, 1).PlusDays(-1) : new LocalDate(year, Month, 1).PlusMonths(1).PlusDays(-1);

    /// <summary>Returns 3月1日之前 or 第一季度内, before 1 March or within the first quarter.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => (Guard.Against.Undeclared(language), IsBefore, Month) switch
    {
        (_, _, 0) => "—",
        (Language.Chinese, true, _) => $"{Digits.Group(Month)}月1日之前",
        (Language.Chinese, _, 3) => "第一季度内",
        (Language.Chinese, _, _) => $"{Digits.Group(Month)}月底以前",
        (_, true, _) => $"before 1 {MonthName}",
        (_, _, 3) => "within the first quarter",
        _ => $"by the end of {MonthName}",
    };

    private string MonthName => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(Month);

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);
}
