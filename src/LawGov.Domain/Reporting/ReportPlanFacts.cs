using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Reporting;

/// <summary>What is known of the problems that a report names, of its plan, and of last year's plan (问题、措施和落实情况事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ReportPlanFacts : IFacts, IPartedFacts
{
    private readonly int _year;

    /// <summary>What the findings are about: the report, or its plan.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => ReportingParts.Plan;

    /// <summary>The year reported on, 2001–2099; the plan is for the year after.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside its range.</exception>
    public required int Year { get => _year; init => _year = Guard.Against.OutsideOf(value, 2001, 2099, nameof(Year)); }

    /// <summary>The problems that the report names (存在问题), all of them; none where it names none.</summary>
    public Fact<ValueList<ReportProblem>> Problems { get; init; }

    /// <summary>The measures of its plan for the next year (下一年度措施), all of them; none where it plans none.</summary>
    public Fact<ValueList<PlannedMeasure>> Measures { get; init; }

    /// <summary>The measures of last year's plan, with what became of each (上年计划落实情况), all of them; none where there was no plan.</summary>
    public Fact<ValueList<LastMeasure>> LastMeasures { get; init; }

    /// <summary>The division of duties, in which the owners of measures stand (职责分工); none where duties are not divided.</summary>
    public Fact<DutyMap> Map { get; init; }

    /// <summary>Which measures may answer the problems whose measures are not stated, by the words that both have (可能的对应关系).</summary>
    /// <remarks>A hint to whoever reads both, and never counted: no rule looks at it.</remarks>
    /// <returns>In the order of the problems, the likeliest measure first.</returns>
    public ValueList<LinkHint> Hints() => LinkHint.Between(this);

    /// <summary>Returns the id and the year, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {InvariantText.Of(Year)}";
}

/// <summary>A problem that a report names (存在的问题).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ReportProblem
{
    /// <summary>Names a problem.</summary>
    /// <param name="name">The problem, in the report's words or in short.</param>
    /// <exception cref="ArgumentException">The name is missing, or has blanks at its ends or invisible characters.</exception>
    public ReportProblem(string name) => Name = NameText.Checked(name, nameof(name));

    /// <summary>The problem.</summary>
    public string Name { get; }

    /// <summary>Which measures of the plan answer it, by their names (对应措施); none where it is known that none does.</summary>
    /// <exception cref="ArgumentException">A name has blanks at its ends or invisible characters.</exception>
    public Fact<ValueList<string>> AnsweredBy { get; init => field = value.Named(nameof(AnsweredBy)); }

    /// <summary>Whether last year's report named the same problem (上年已列); none counts as not.</summary>
    public Fact<bool> StoodLastYear { get; init; }
}

/// <summary>A measure of a plan (计划措施).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record PlannedMeasure
{
    /// <summary>Names a measure.</summary>
    /// <param name="name">The measure, in the report's words or in short.</param>
    /// <exception cref="ArgumentException">The name is missing, or has blanks at its ends or invisible characters.</exception>
    public PlannedMeasure(string name) => Name = NameText.Checked(name, nameof(name));

    /// <summary>The measure.</summary>
    public string Name { get; }

    /// <summary>The post that answers for it (责任岗位); none where nobody does.</summary>
    public Fact<PostId> Owner { get; init; }

    /// <summary>By what it is measured (衡量指标): 持证人数; none where by nothing.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public Fact<string> Indicator { get; init => field = value.NotBlank(nameof(Indicator)); }

    /// <summary>What is to be attained (目标): 不少于4人; none where nothing is set.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public Fact<string> Target { get; init => field = value.NotBlank(nameof(Target)); }

    /// <summary>By when (完成时限); none where no day is set.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Due { get; init => field = value.OfIso(nameof(Due)); }

    /// <summary>Returns the measure and what is known of it, the same in every culture.</summary>
    public override string ToString() => $"{Name}: {Owner}, {Indicator}, {Target}, {Due}";
}

/// <summary>A measure of last year's plan, and what became of it (上年措施及其落实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record LastMeasure
{
    /// <summary>Names a measure.</summary>
    /// <param name="name">The measure, as last year's plan has it or in short.</param>
    /// <param name="done">Whether this year's report tells that it was done (true) or was not (false); none where the report does not
    /// mention it.</param>
    /// <exception cref="ArgumentException">The name is missing, or has blanks at its ends or invisible characters.</exception>
    public LastMeasure(string name, Fact<bool> done) => (Name, Done) = (NameText.Checked(name, nameof(name)), done);

    /// <summary>The measure.</summary>
    public string Name { get; }

    /// <summary>Whether it was done; none where the report does not mention it.</summary>
    public Fact<bool> Done { get; }
}
