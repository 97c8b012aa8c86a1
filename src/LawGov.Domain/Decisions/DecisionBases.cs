using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Decisions;

/// <summary>What the steps of the procedure rest on, and the words of each.</summary>
internal static class DecisionBases
{
    private static readonly Instrument Regulation = Instruments.MajorDecisions2019;

    /// <summary>The provision of each step, in the order of the kinds.</summary>
    private static readonly Provision[] Provisions =
    [
        Regulation.Whole,
        Regulation.Article(11),
        Regulation.Article(12),
        Regulation.Article(13),
        Regulation.Article(15),
        Regulation.Article(16).Paragraph(3),
        Regulation.Article(14).Paragraph(3),
        Regulation.Article(14),
        Regulation.Article(19),
        Regulation.Article(22),
        Instruments.FairCompetitionReview2024.Article(18),
        Regulation.Article(25),
        Regulation.Article(30),
        Regulation.Article(31),
        Regulation.Article(32),
        Regulation.Article(33),
        Regulation.Article(36),
        Regulation.Article(37),
    ];

    private static readonly ValueList<Basis>[] Direct = Cited(Application.Direct);
    private static readonly ValueList<Basis>[] ByReference = Cited(Application.ByReference);

    private static readonly ValueList<Basis> ReviewTime = [Basis.Law(Regulation.Article(26).Paragraph(2).Cite(Application.Direct))];
    private static readonly ValueList<Basis> ReviewTimeByReference =
        [Basis.Law(Regulation.Article(26).Paragraph(2).Cite(Application.ByReference))];

    private static readonly Bilingual[] Remedies = [.. Enum.GetValues<ProcedureStepKind>().Select(static kind => new Bilingual(
        $"按照规定完成{kind.Name().Chinese}后，再进入以后的环节", $"do {kind.Name().English} as required before going on"))];

    private static readonly Bilingual NoLawfulDraft = new(
        "修改后重新审查以前，不得提交讨论", "it must not be submitted before it is amended and reviewed again");
    private static readonly Bilingual NoControlledRisk = new(
        "采取措施并评估为可控以前，不得作出决策", "no decision before measures make the risk controllable");
    private static readonly Bilingual NoIssue = new("不得出台", "it must not be issued");
    private static readonly Bilingual NotTaken = new("尚未作出决策", "no decision is taken yet");
    private static readonly Bilingual NotTechnical = new("经认定专业性、技术性不强", "found not to be technical to a high degree");
    private static readonly Bilingual NotRisky = new("经认定不会造成不利影响", "found not to harm stability or safety");
    private static readonly Bilingual NoOperators = new("不涉及经营者经济活动", "it does not touch the activity of operators");
    private static readonly Bilingual NoGroup = new("不涉及特定群体利益", "it does not touch a special group");
    private static readonly Bilingual NoOtherDuties = new("不涉及其他部门、下级政府职责", "it does not touch duties of others");
    private static readonly Bilingual NotPublic = new("依法不予公开", "by law not to be disclosed");
    private static readonly Bilingual NoReport = new("按照规定不需要请示报告", "its rules do not ask for a report");

    /// <summary>All provisions of a step that a rule on it may cite.</summary>
    internal static Provision ProvisionOf(ProcedureStepKind kind) => Provisions[(int)kind];

    /// <summary>What a step rests on: the Regulation, directly for governments and by reference for others; or what a caller laid over
    /// it.</summary>
    internal static ValueList<Basis> Of(ProcedureStepKind kind, Basis law, Fact<BodyKind> body)
        => law.Citation?.Provision.Instrument.Equals(Provisions[(int)kind].Instrument) != true ? [law]
            : (IsDirect(kind, body) ? Direct : ByReference)[(int)kind];

    /// <summary>The same of the time that a review is given.</summary>
    internal static ValueList<Basis> OfReviewTime(Basis law, Fact<BodyKind> body)
        => law.Citation?.Provision.Instrument.Equals(Regulation) != true ? [law]
            : IsDirect(LegalityReview, body) ? ReviewTime : ReviewTimeByReference;

    internal static Bilingual RemedyOf(ProcedureStepKind kind) => Remedies[(int)kind];

    /// <summary>What an outcome bars that does not let the procedure go on.</summary>
    internal static Bilingual BarOf(ProcedureStepKind kind) => kind switch
    {
        LegalityReview => NoLawfulDraft,
        RiskAssessment => NoControlledRisk,
        FairCompetitionReview => NoIssue,
        _ => NotTaken,
    };

    /// <summary>Why a step is not needed.</summary>
    internal static Bilingual WhyNot(ProcedureStepKind kind) => kind switch
    {
        UnitConsultation => NoOtherDuties,
        GroupTalk => NoGroup,
        ExpertArgument => NotTechnical,
        RiskAssessment => NotRisky,
        FairCompetitionReview => NoOperators,
        PartyReport => NoReport,
        _ => NotPublic,
    };

    /// <summary>The finding that says whether a step is needed.</summary>
    internal static FactKey FindingOf(ProcedureStepKind kind) => kind switch
    {
        UnitConsultation => DecisionKeys.OtherDuties,
        GroupTalk => DecisionKeys.Group,
        ExpertArgument => DecisionKeys.Technical,
        RiskAssessment => DecisionKeys.Risky,
        FairCompetitionReview => DecisionKeys.Operators,
        PartyReport => DecisionKeys.MustReport,
        _ => DecisionKeys.NotPublic,
    };

    private static bool IsDirect(ProcedureStepKind kind, Fact<BodyKind> body)
        => kind == FairCompetitionReview || (body.Known(out var known) && known == BodyKind.Government);

    private static ValueList<Basis>[] Cited(Application application)
        => [.. Provisions.Select(provision => (ValueList<Basis>)[Basis.Law(provision.Cite(application))])];
}
