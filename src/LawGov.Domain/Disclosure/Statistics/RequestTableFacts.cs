using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Statistics;

/// <summary>What is known of the tables in the yearly report on open government information (申请情况表事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record RequestTableFacts : IFacts, IPartedFacts
{
    private readonly int _year;
    private readonly Fact<BodyKind> _body;
    private readonly Fact<ReportScope> _scope;

    /// <summary>What the findings are about: the report.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DisclosureParts.RequestTables;

    /// <summary>The year reported on (报告年度), 2001–2099: it selects the form.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside its range.</exception>
    public required int Year { get => _year; init => _year = Guard.Against.OutsideOf(value, 2001, 2099, nameof(Year)); }

    /// <summary>What kind of body reports.</summary>
    /// <exception cref="ArgumentException">There is no such kind of body.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>The table of requests; none where the report has no such table.</summary>
    public Fact<RequestTable> Table { get; init; }

    /// <summary>Of whom the table of requests speaks: the body itself, or the whole district.</summary>
    /// <exception cref="ArgumentException">There is no such scope.</exception>
    public Fact<ReportScope> Scope { get => _scope; init => _scope = value.Declared(nameof(Scope)); }

    /// <summary>What the text of the report states of the numbers in the table of requests; none where it states no such number.</summary>
    public Fact<ValueList<StatedFigure>> StatedFigures { get; init; }

    /// <summary>The table of requests in the report of the year before; none where there was no such report.</summary>
    public Fact<RequestTable> LastYear { get; init; }

    /// <summary>The table of reconsiderations and suits; none where the report has no such table.</summary>
    public Fact<RemedyTable> Remedies { get; init; }

    /// <summary>Returns the id and the facts, the same in every culture.</summary>
    public override string ToString()
        => $"{Id}: {InvariantText.Of(Year)}, {Body}, {Table}, {Scope}, {StatedFigures}, {LastYear}, {Remedies}";
}
