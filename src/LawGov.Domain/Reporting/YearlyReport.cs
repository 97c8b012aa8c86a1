using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting;

/// <summary>Everything that is known of one bureau and one year (年度报告): its facts, the report's text if there is one, and the year
/// before.</summary>
/// <example><code>
/// new YearlyReport { Bureau = document.Bureau, Year = 2023, Facts = document.Facts }.Assess(context).Questions
/// </code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record YearlyReport
{
    private readonly UnitId _bureau;
    private readonly int _year;

    /// <summary>Whose report it is.</summary>
    /// <exception cref="ArgumentException">The unit is none.</exception>
    public required UnitId Bureau
    {
        get => _bureau;
        init => _bureau = value.IsNone ? throw new ArgumentException("Expected the id of a unit, not none.", nameof(Bureau)) : value;
    }

    /// <summary>The year reported on, 2001–2099.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside its range.</exception>
    public required int Year { get => _year; init => _year = Guard.Against.OutsideOf(value, 2001, 2099, nameof(Year)); }

    /// <summary>What is known, of whatever kind.</summary>
    public ValueList<IFacts> Facts { get; init; }

    /// <summary>The report as it was read; null where there is no text.</summary>
    public ReportText? Text { get; init; }

    /// <summary>Matters that the report is known to speak of, besides those that facts or the text show.</summary>
    public ValueList<ReportRow> Stated { get; init; }

    /// <summary>The same of the year before; null where it is not known.</summary>
    /// <remarks>What its plan held is held against this year's report, its problems against this year's, its text against this
    /// text.</remarks>
    public YearlyReport? Before { get; init; }

    /// <summary>Puts every rule of the catalogue to the facts, and to what follows from two of them at once.</summary>
    /// <param name="context">The law, the calendar and the day on which is asked.</param>
    /// <exception cref="ArgumentNullException">There is no context.</exception>
    public YearlyReportAssessment Assess(RuleContext context) => new(this, Guard.Against.Null(context));

    /// <summary>Returns bureau and year, the same in every culture.</summary>
    public override string ToString() => $"{Bureau} {InvariantText.Of(Year)}";
}
