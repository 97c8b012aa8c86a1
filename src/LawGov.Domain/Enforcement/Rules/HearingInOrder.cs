using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Was a hearing that was due and asked for held as it must be (依法组织听证)?</summary>
internal static class HearingInOrder
{
    internal static Rule<PenaltyCase> Rule { get; } = new(
        "ENFO-07",
        new("应当听证的依法组织听证", "A hearing that is due is held as it must be"),
        PenaltyCases.Explain(
            "较大数额罚款、没收，降低资质等级、吊销许可证件，责令停产停业、责令关闭、限制从业以及其他较重的处罚应当告知听证权利（2021年7月15日以前为责令停产停业、吊销许可证件、较大数额罚款等）。较大数额由部门或者地方规定，“以上”" +
                "含本数。当事人在告知后五个工作日内（此前三日）要求听证的应当组织：七个工作日（此前七日）前通知，由非本案调查人员主持，制作笔录，在作出决定以前举行。要求听证期限未满即作出决定的不符合，当事人明确放弃的除外。“七日前”是否计入" +
                "通知当日没有规定，两种算法一致的才作认定。",
            "Due for larger fines and confiscations, lowering of a grade, revocation, stop of business, closing, bans from an " +
                "occupation and other heavier penalties; before 2021-07-15 for stop of business, revocation, larger fines and the " +
                "like. What is a larger amount a department or province says; the threshold itself is in it. Where the party asks " +
                "within 5 working days of the notice (3 days before 2021-07-15) the hearing is held: notice 7 working days before " +
                "(7 days), hosted by somebody who did not investigate, recorded, and before the decision. A decision before the " +
                "time to ask has ended is a breach, unless the party expressly waived the hearing. Whether the day of the notice " +
                "counts in the seven days no text says: only where both counts agree is there a verdict."),
        static (c, facts) => HearingSteps.Hearing(c, facts, out _))
    {
        Provisions = 
        [
            .. EnforcementLaw.HearingKinds.Provisions, .. EnforcementLaw.HearingRequestLimit.Provisions,
            .. EnforcementLaw.HearingNoticeLimit.Provisions,
        ],
        AppliesTo = PenaltyCases.Imposes,
        Asks = PenaltyCases.Asks(
            EnforcementKeys.Procedure, EnforcementKeys.Penalties, EnforcementKeys.Fine, EnforcementKeys.Confiscated,
            EnforcementKeys.LargeAmount, EnforcementKeys.GoverningText, EnforcementKeys.HearingOtherwise, EnforcementKeys.Noticed,
            EnforcementKeys.HearingAsked, EnforcementKeys.HearingWaived, EnforcementKeys.HearingHeld, EnforcementKeys.HearingNotified,
            EnforcementKeys.HearingCounting, EnforcementKeys.HostInvolved, EnforcementKeys.HearingRecorded),
    };
}
