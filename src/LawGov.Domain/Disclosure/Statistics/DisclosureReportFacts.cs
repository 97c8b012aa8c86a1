using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Statistics;

/// <summary>What is known of a yearly report on open government information besides its tables of requests (政府信息公开年度报告事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DisclosureReportFacts : IFacts, IPartedFacts
{
    private readonly int _year;
    private readonly Fact<BodyKind> _body;
    private readonly Fact<LocalDate> _submitted;
    private readonly Fact<LocalDate> _published;

    /// <summary>What the findings are about: the report.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DisclosureParts.Report;

    /// <summary>The year reported on (报告年度), 2001–2099; the report is due in the year after.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside its range.</exception>
    public required int Year { get => _year; init => _year = Guard.Against.OutsideOf(value, 2001, 2099, nameof(Year)); }

    /// <summary>What kind of body reports.</summary>
    /// <exception cref="ArgumentException">There is no such kind of body.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>The day it was submitted to the department in charge of open government information at the same level (提交日期); none where it
    /// is known that it was not. Asked of departments alone.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Submitted { get => _submitted; init => _submitted = value.OfIso(nameof(Submitted)); }

    /// <summary>The day it was published (公布日期); none where it is known that it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Published { get => _published; init => _published = value.OfIso(nameof(Published)); }

    /// <summary>The row of rules (规章) in section two; none where the body makes none.</summary>
    public Fact<DocumentStock> Rules { get; init; }

    /// <summary>The row of normative documents (行政规范性文件) in section two; none where the body has none.</summary>
    public Fact<DocumentStock> NormativeDocuments { get; init; }

    /// <summary>Returns the id and the facts, the same in every culture.</summary>
    public override string ToString()
        => $"{Id}: {InvariantText.Of(Year)}, {Body}, {Submitted}, {Published}, [{Rules}], [{NormativeDocuments}]";
}
