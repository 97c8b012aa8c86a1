using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Was an inspection of an enterprise on a published matter, approved, notified, and done by those who may (涉企行政检查)?</summary>
internal static class EnterpriseCheckInOrder
{
    private static readonly MessageTemplate Head = new(
        "{on}检查企业，实施者：{inspector}；检查事项公布：{matter}；审批：{approved}；通知：{notified}；持证执法人员：{officers}",
        "enterprise inspected on {on} by: {inspector}; matter published: {matter}; approved: {approved}; notified: " +
            "{notified}; officers with certificates ({officers})");

    internal static Rule<InspectionFacts> Rule { get; } = new(
        "ENFO-20",
        new("涉企行政检查事项公布、经审批并通知，由有资格者实施", "An inspection of an enterprise is published, approved, notified, and done by those who may"),
        new(
            "2025年1月3日起，检查事项未经公布的不得实施，每次检查应当经审批并通知企业，由行政执法机关、授权组织或者受委托组织的持证人员实施；议事协调机构、检验检测机构、中介机构、无证辅助人员、网格员、临时工不得实施。没有持证人员的" +
                "为不符合；只有一名的，以是否有两名的地方规定为准。学校和非营利机构不适用；2024年12月30日至2025年1月2日未经确认。",
            "From 2025-01-03 a matter that is not published must not be inspected, each inspection is approved and the " +
                "enterprise notified, and it is done by officers with certificates of an organ, an authorised or an entrusted " +
                "organisation; deliberative and testing bodies, intermediaries, auxiliaries without certificate, grid members " +
                "and temporary workers must not. Not met without any certificate; with one alone a local rule that asks for " +
                "two decides. Does not apply to schools and bodies not for profit; 2024-12-30 to 2025-01-02 is not confirmed."),
        (c, facts) => EnterpriseChecks.Governed(c, facts, out var basis) ?? Judge(c, facts, basis))
    {
        Provisions = EnforcementLaw.EnterpriseInspection.Provisions,
        Asks =
        [
            EnforcementKeys.IsEnterprise, EnforcementKeys.FieldText, EnforcementKeys.Inspector, EnforcementKeys.MatterPublished,
            EnforcementKeys.InspectionApproved, EnforcementKeys.InspectionNotified, EnforcementKeys.InspectionOfficers,
            EnforcementKeys.TwoOfficersRule,
        ],
    };

    private static Finding Judge(Case c, InspectionFacts facts, Basis basis)
    {
        var inspector = facts.Inspector.Known(out var who) && who > InspectingBody.Entrusted ? FactState.None : facts.Inspector.State;
        var (matter, approved, notified)
            = (facts.MatterPublished.DoneBy(facts.On), facts.Approved.DoneBy(facts.On), facts.Notified.DoneBy(facts.On));
        int officers = facts.Officers.ValueOr(0);
        bool isAlone = officers == 1;
        var present = facts.Officers.IsUnknown ? FactState.Unknown
            : officers == 0 || (isAlone && facts.TwoOfficersRule.State == FactState.Known) ? FactState.None
            : FactState.Known;
        bool isLocal = isAlone && present == FactState.None && inspector != FactState.None
            && matter != FactState.None && approved != FactState.None && notified != FactState.None;
        return c.Each(
            Head.With(
                ("on", facts.On),
                ("inspector", facts.Inspector.State == FactState.Known ? who.Name() : facts.Inspector.Say()),
                ("matter", facts.MatterPublished.Say()),
                ("approved", facts.Approved.Say()),
                ("notified", facts.Notified.Say()),
                ("officers", facts.Officers.In("名", ""))),
            EnforcementWords.AsRequired,
            isLocal ? facts.TwoOfficersRule.ValueOr(basis) : basis,
            (EnforcementKeys.Inspector, inspector),
            (EnforcementKeys.MatterPublished, matter),
            (EnforcementKeys.InspectionApproved, approved),
            (EnforcementKeys.InspectionNotified, notified),
            (EnforcementKeys.InspectionOfficers, present),
            (EnforcementKeys.TwoOfficersRule, isAlone && facts.TwoOfficersRule.IsUnknown ? FactState.Unknown : FactState.Known));
    }
}
