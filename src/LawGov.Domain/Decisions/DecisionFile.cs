using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Decisions;

/// <summary>What is known of how one decision is made (重大行政决策事实): whose it is, what it is about, what was found of it, and its
/// steps.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DecisionFile : IFacts, IPartedFacts
{
    private readonly LocalDate _on;
    private readonly Fact<BodyKind> _body;
    private readonly Fact<DecisionMatter> _matter;
    private readonly ValueList<ProcedureStep> _steps;

    /// <summary>What the findings are about: the decision.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DecisionParts.File;

    /// <summary>The day that selects the law (确定适用法律之日): that of the decision, or the one asked about where it is not taken yet. An act
    /// with a day of its own before the law was in force is not held against it.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get => _on; init => _on = value.OfIso(nameof(On)); }

    /// <summary>What kind of body decides (决策机关的性质). Where a department drafts for its government (承办单位), the government decides, and the
    /// Regulation applies directly; where a department or township decides for itself, by reference.</summary>
    /// <exception cref="ArgumentException">There is no such kind of body.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>What it is about (决策事项类别).</summary>
    /// <exception cref="ArgumentException">There is no such class.</exception>
    public Fact<DecisionMatter> Matter { get => _matter; init => _matter = value.Declared(nameof(Matter)); }

    /// <summary>The units in charge (承办单位).</summary>
    public Fact<ValueList<string>> Units { get; init; }

    /// <summary>Which of several units in charge leads (牵头单位); none where none does.</summary>
    public Fact<string> Lead { get; init; }

    /// <summary>Whether it is found to be professional or technical to a high degree (专业性、技术性较强).</summary>
    public Fact<bool> IsTechnical { get; init; }

    /// <summary>Whether it is found that it may harm social stability or public safety (可能对社会稳定、公共安全等造成不利影响).</summary>
    public Fact<bool> IsRisky { get; init; }

    /// <summary>Whether it touches the economic activity of operators (涉及经营者经济活动).</summary>
    public Fact<bool> TouchesOperators { get; init; }

    /// <summary>Whether it touches the interests of a special group (涉及特定群体利益).</summary>
    public Fact<bool> TouchesGroup { get; init; }

    /// <summary>Whether it touches duties of other departments or lower governments (涉及其他部门、下级政府职责).</summary>
    public Fact<bool> TouchesOtherDuties { get; init; }

    /// <summary>Whether it is by law not to be disclosed (依法不予公开).</summary>
    public Fact<bool> IsNotPublic { get; init; }

    /// <summary>Whether it is of general concern (社会关注度高).</summary>
    public Fact<bool> IsOfGeneralConcern { get; init; }

    /// <summary>Whether it is an exploratory reform without a rule of the State (探索性改革决策).</summary>
    public Fact<bool> IsExploratory { get; init; }

    /// <summary>Whether it must be reported to the Party committee of the same level (按照规定应当向同级党委请示报告).</summary>
    public Fact<bool> MustReport { get; init; }

    /// <summary>Whether the steps listed are all that were taken (环节记录是否完整); unknown and false leave steps not listed unknown.</summary>
    public Fact<bool> StepsComplete { get; init; }

    /// <summary>The steps, in any order (环节记录).</summary>
    /// <exception cref="ArgumentException">A null is among them.</exception>
    public required ValueList<ProcedureStep> Steps
    {
        get => _steps;
        init => _steps = !value.AsSpan().Contains(null!)
            ? value
            : throw new ArgumentException("Expected steps, not null among them.", nameof(Steps));
    }

    /// <summary>Returns the id and the facts that select the law, with the steps, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {InvariantText.Of(On)}, {Body}, {Matter}, {Steps}";
}
