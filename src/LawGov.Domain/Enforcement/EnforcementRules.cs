using LawGov.Domain.Collections;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Enforcement.Tutoring;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Enforcement;

/// <summary>The rules of enforcement (行政执法规则).</summary>
public static partial class EnforcementRules
{
    /// <summary>ENFO-01: did two qualified officers at least investigate the case (两名以上执法人员具有执法资格)?</summary>
    public static Rule<PenaltyCase> QualifiedOfficers => Rules.QualifiedOfficers.Rule;

    /// <summary>ENFO-02: did the officers show their certificates (主动出示执法证件)?</summary>
    public static Rule<PenaltyCase> CertificatesShown => Rules.CertificatesShown.Rule;

    /// <summary>ENFO-03: was the act discovered while it could still be punished (违法行为在处罚时效内发现)?</summary>
    public static Rule<PenaltyCase> WithinLimitation => Rules.WithinLimitation.Rule;

    /// <summary>ENFO-04: was the case decided within ninety days of filing (立案之日起九十日内作出决定)?</summary>
    public static Rule<PenaltyCase> DecidedInTime => Rules.DecidedInTime.Rule;

    /// <summary>ENFO-05: was the party told of the penalty, its grounds and the rights before the decision (事先告知)?</summary>
    public static Rule<PenaltyCase> NoticeBeforeDecision => Rules.NoticeBeforeDecision.Rule;

    /// <summary>ENFO-06: was the party heard, and not punished more heavily for it (听取陈述、申辩，不因此加重)?</summary>
    public static Rule<PenaltyCase> DefenceHeard => Rules.DefenceHeard.Rule;

    /// <summary>ENFO-07: was a hearing that was due and asked for held as it must be (依法组织听证)?</summary>
    public static Rule<PenaltyCase> HearingInOrder => Rules.HearingInOrder.Rule;

    /// <summary>ENFO-08: were legality review and collective discussion done before the decision, where they are due
    /// (法制审核和集体讨论)?</summary>
    public static Rule<PenaltyCase> ReviewedAndDiscussed => Rules.ReviewedAndDiscussed.Rule;

    /// <summary>ENFO-09: does what was decided and collected on the spot keep to its limits (当场处罚、当场收缴不超过限额)?</summary>
    public static Rule<PenaltyCase> SummaryWithinLimits => Rules.SummaryWithinLimits.Rule;

    /// <summary>ENFO-10: was the decision served in time (处罚决定书按期送达)?</summary>
    public static Rule<PenaltyCase> ServedInTime => Rules.ServedInTime.Rule;

    /// <summary>ENFO-11: was no more late fee charged than the law allows (加处罚款不超过法定数额)?</summary>
    public static Rule<PenaltyCase> LateFeeWithinCap => Rules.LateFeeWithinCap.Rule;

    /// <summary>ENFO-12: was the decision published in time, and withdrawn in time after a change (处罚决定按期公开、撤回)?</summary>
    public static Rule<PenaltyCase> PenaltyPublishedInTime => Rules.PenaltyPublishedInTime.Rule;

    /// <summary>ENFO-13: was the party ordered to correct, a minor spared, and who is not punished educated
    /// (责令改正、未成年人从宽、不予处罚的教育)?</summary>
    public static Rule<PenaltyCase> CorrectedAndEducated => Rules.CorrectedAndEducated.Rule;

    /// <summary>ENFO-14: does the decision cite the discretion standard (引用裁量基准)?</summary>
    public static Rule<PenaltyCase> DiscretionCited => Rules.DiscretionCited.Rule;

    /// <summary>ENFO-15: may this person enforce on this day (执法主体和人员资格)?</summary>
    public static Rule<EnforcerFacts> PersonMayEnforce => Rules.PersonMayEnforce.Rule;

    /// <summary>ENFO-16: does the deed of entrustment state what it must, and did both sides publish it (委托书)?</summary>
    public static Rule<EnforcerFacts> DeedInOrder => Rules.DeedInOrder.Rule;

    /// <summary>ENFO-17: can the team send two officers with certificates at any time (执法队伍力量)?</summary>
    public static Rule<EnforcementTeamFacts> TeamReady => Rules.TeamReady.Rule;

    /// <summary>ENFO-18: does a soft measure hide a penalty (变相处罚)?</summary>
    public static Rule<SoftMeasureFacts> NoHiddenPenalty => Rules.NoHiddenPenalty.Rule;

    /// <summary>ENFO-19: was a soft measure taken in the form that the body's own rule asks for (柔性措施的形式)?</summary>
    public static Rule<SoftMeasureFacts> SoftMeasureInForm => Rules.SoftMeasureInForm.Rule;

    /// <summary>ENFO-20: was an inspection of an enterprise published, approved, notified, and done by those who may (涉企行政检查)?</summary>
    public static Rule<InspectionFacts> EnterpriseCheckInOrder => Rules.EnterpriseCheckInOrder.Rule;

    /// <summary>ENFO-21: do the inspections of an enterprise keep to the published yearly cap (年度检查频次上限)?</summary>
    public static Rule<InspectionFacts> EnterpriseChecksWithinCap => Rules.EnterpriseChecksWithinCap.Rule;

    /// <summary>ENFO-22: was the school visited at the start of each term, as the bureau's own rule says (春秋季开学检查)?</summary>
    public static Rule<SchoolVisitFacts> SchoolsVisitedEachTerm => Rules.SchoolsVisitedEachTerm.Rule;

    /// <summary>ENFO-23: has a joint operation a lead, and each body its own measures within its own powers (联合执法分工)?</summary>
    public static Rule<JointOperationFacts> JointOperationDivided => Rules.JointOperationDivided.Rule;

    /// <summary>ENFO-24: was each case that is passed on in a joint operation signed for (案件移送和签收)?</summary>
    public static Rule<JointOperationFacts> CasesTransferred => Rules.CasesTransferred.Rule;

    /// <summary>ENFO-25: does tutoring end in time, and are online lessons short enough, with breaks (培训时间)?</summary>
    public static Rule<TutoringFacts> TutoringTimes => Rules.TutoringTimes.Rule;

    /// <summary>ENFO-26: is the training one that may be given to these pupils, and on this day (学科类培训日期、学龄前培训)?</summary>
    public static Rule<TutoringFacts> TrainingAllowed => Rules.TrainingAllowed.Rule;

    /// <summary>ENFO-27: do the fees charged at once keep within the span, and within the sum (预收费)?</summary>
    public static Rule<TutoringFacts> PrepaymentWithinLimits => Rules.PrepaymentWithinLimits.Rule;

    /// <summary>ENFO-28: is the fine for tutoring without approval one that the article which applies allows (校外培训罚款幅度)?</summary>
    public static Rule<TutoringOffenceFacts> TutoringFineFits => Rules.TutoringFineFits.Rule;

    /// <summary>ENFO-29: do the days that are recorded of a case agree with one another (案件日期前后一致)?</summary>
    public static Rule<PenaltyCase> CaseConsistent => Rules.CaseConsistent.Rule;

    /// <summary>All of them, in order of their ids.</summary>
    public static ValueList<Rule> All { get; } =
    [
        QualifiedOfficers,
        CertificatesShown,
        WithinLimitation,
        DecidedInTime,
        NoticeBeforeDecision,
        DefenceHeard,
        HearingInOrder,
        ReviewedAndDiscussed,
        SummaryWithinLimits,
        ServedInTime,
        LateFeeWithinCap,
        PenaltyPublishedInTime,
        CorrectedAndEducated,
        DiscretionCited,
        PersonMayEnforce,
        DeedInOrder,
        TeamReady,
        NoHiddenPenalty,
        SoftMeasureInForm,
        EnterpriseCheckInOrder,
        EnterpriseChecksWithinCap,
        SchoolsVisitedEachTerm,
        JointOperationDivided,
        CasesTransferred,
        TutoringTimes,
        TrainingAllowed,
        PrepaymentWithinLimits,
        TutoringFineFits,
        CaseConsistent,
    ];
}
