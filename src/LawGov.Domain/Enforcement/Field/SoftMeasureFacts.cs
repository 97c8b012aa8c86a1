using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Enforcement.Field;

/// <summary>What is known of one soft measure: guidance, a suggestion, an admonition, a talk (柔性执法措施事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record SoftMeasureFacts : IFacts, IPartedFacts
{
    /// <summary>What the findings are about: the letter, or the talk.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => EnforcementParts.Soft;

    /// <summary>The day on which it was taken; it selects the law.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get; init => field = value.OfIso(nameof(On)); }

    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<SoftMeasure> Measure { get; init => field = value.Declared(nameof(Measure)); }

    /// <summary>Whether it is addressed to somebody outside the bureau's own system, such as a private school or a training institution
    /// (系统外的单位或者个人); false, and none, towards its own public schools, kindergartens and staff.</summary>
    public Fact<bool> IsToOutsider { get; init; }

    /// <summary>Every sanction that it states; none where it is known to state none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no such sanctions.</exception>
    public Fact<PenaltyWording> Wording { get; init => field = value.Within(PenaltyWording.All, nameof(Wording)); }

    /// <summary>How it was taken; none where it is known that nothing of the kind was done.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no such forms.</exception>
    public Fact<SoftMeasureForm> Form { get; init => field = value.Within(SoftMeasureForm.All, nameof(Form)); }

    /// <summary>How the body's own or a local rule has such a measure taken; none where no rule does, and then nothing is asked.</summary>
    /// <exception cref="ArgumentException">The rule asks for nothing, or for what does not exist.</exception>
    public Fact<OwnRule<SoftMeasureForm>> FormRule
    {
        get; init => field = value.Within(SoftMeasureForm.All, nameof(FormRule));
    }

    /// <summary>Returns the id and the facts, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {InvariantText.Of(On)}, {Measure}, {IsToOutsider}, {Wording}, {Form}, {FormRule}";
}

/// <summary>The soft measures (柔性执法措施).</summary>
public enum SoftMeasure
{
    /// <summary>Guidance: advice, models, information, voluntary (行政指导).</summary>
    Guidance = 0,

    /// <summary>A written suggestion to which an answer is asked (行政建议).</summary>
    Suggestion = 1,

    /// <summary>A written admonition before or instead of a case (行政告诫): not the penalty 警告.</summary>
    Admonition = 2,

    /// <summary>A talk with a record (约谈).</summary>
    Talk = 3,

    /// <summary>An opinion of school supervision (督导意见书).</summary>
    SupervisionOpinion = 4,
}

/// <summary>Sanctions that a letter may state (处罚用语), as the kinds of penalty are named.</summary>
[Flags]
public enum PenaltyWording
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>A warning as a penalty (警告).</summary>
    Warning = 1,

    /// <summary>A notice of criticism (通报批评): a kind of penalty from 2021-07-15.</summary>
    NoticeOfCriticism = 2,

    /// <summary>A fine (罚款).</summary>
    Fine = 4,

    /// <summary>Confiscation (没收).</summary>
    Confiscation = 8,

    /// <summary>A stop of business (责令停产停业).</summary>
    Stop = 16,

    /// <summary>Suspension or revocation of a licence (暂扣或者吊销许可证件).</summary>
    Revocation = 32,

    /// <summary>All of them.</summary>
    All = 63,
}

/// <summary>How a soft measure is taken (柔性执法措施的形式).</summary>
[Flags]
public enum SoftMeasureForm
{
    /// <summary>None of it.</summary>
    None = 0,

    /// <summary>In writing (书面).</summary>
    Written = 1,

    /// <summary>By two persons (两人实施).</summary>
    TwoPersons = 2,

    /// <summary>With a record (有记录).</summary>
    Recorded = 4,

    /// <summary>With a receipt or an answer asked for (要求签收或者回复).</summary>
    Answered = 8,

    /// <summary>All four.</summary>
    All = 15,
}
