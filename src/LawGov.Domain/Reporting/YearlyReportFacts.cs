using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Reporting;

/// <summary>What is known of a yearly report on law-based government (年度报告事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record YearlyReportFacts : IFacts, IPartedFacts
{
    private readonly Fact<LocalDate> _published;
    private readonly Fact<LocalDate> _reported;
    private readonly Fact<BodyKind> _body;
    private readonly int _year;

    /// <summary>What the findings are about: the report.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => ReportingParts.YearlyReport;

    /// <summary>The year reported on, 2001–2099; it is due in the year after.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside its range.</exception>
    public required int Year { get => _year; init => _year = Guard.Against.OutsideOf(value, 2001, 2099, nameof(Year)); }

    /// <summary>What kind of body reports.</summary>
    /// <exception cref="ArgumentException">There is no such kind of body.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>At which level a government or Party committee stands; not asked of departments and townships.</summary>
    public Fact<DivisionLevel> Level { get; init; }

    /// <summary>The day it was submitted; none where it is known that it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Reported { get => _reported; init => _reported = value.OfIso(nameof(Reported)); }

    /// <summary>The day it was made public; none where it is known that it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Published { get => _published; init => _published = value.OfIso(nameof(Published)); }

    /// <summary>Returns what it is about, the year and what is known, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {InvariantText.Of(Year)}, {Body}, {Level}, {Reported}, {Published}";
}
