using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Rules;

/// <summary>Has every area exactly one lead on each tier, in post or stood in for (每一事项逐级有一名牵头责任人)?</summary>
internal static class EveryAreaHasOneLead
{
    private static readonly Basis Practice = Basis.Practice(new(
        "主要领导统筹抓、分管领导具体抓、相关科室直接抓",
        "the principal plans, the leader in charge carries out, the section does the work"));
    private static readonly Bilingual FirstDay = new("核查期间的首日", "the first of the days looked at");
    private static readonly Bilingual OneEach = new("每一层级均有且只有一名牵头责任人", "exactly one lead on every tier of each");
    private static readonly Message Undivided = new MessageTemplate("经确认，没有职责分工", "it is known that duties are not divided").With();
    private static readonly Message NoAreas = new MessageTemplate("没有核查任何事项", "no area was looked at").With();
    private static readonly MessageTemplate Looked = new("{days}，核查事项{areas}个：{found}", "{days}, areas looked at: {areas}: {found}");
    private static readonly MessageTemplate Broken = new(
        "无牵头岗位{gaps}处，责任冲突{conflicts}处，职务空缺{vacancies}处",
        "stretches without a lead: {gaps}, with two: {conflicts}, with the post vacant: {vacancies}");

    private static readonly MessageTemplate Unnamed = new(
        "{unnamed}处牵头岗位未载明何人任职",
        "stretches for which it is not stated who is in the lead post: {unnamed}");
    private static readonly MessageTemplate NotOver = new("截至{asOf}{found}，期间尚未届满", "up to {asOf} {found}; the days are not over");

    internal static Rule<DutyCoverageFacts> Rule { get; } = new(
        "DUTY-03",
        new("每一事项逐级有一名牵头责任人", "Every area has one lead on each tier"),
        new(
            "以职责分工核查结果为准：核查期间任一日无牵头岗位、责任冲突或者职务空缺的，为不符合；明确共同负责的视为一名；未载明任职人员的未能判定；核查至评价基准日，期间未满的为未到期。三级责任没有全国性规定，依据为地方规定、内部制度或者一般做法。",
            "By the audit of the division of duties: not met where on any day there is no lead, two leads or a vacant lead post, " +
                "also where the tier above answers by the bureau's policy; leads made to answer together count as one; a post whose " +
                "holders are not stated is undetermined; what begins after the as-of day has not happened yet. No national text " +
                "defines the three tiers: the basis is a local rule, an internal rule or practice."),
        static (c, facts) => (facts.Audit.State == FactState.None ? c.Breached(Undivided, facts.Rule.ValueOr(Practice)) : null)
            ?? c.Known(facts.Audit, DutyKeys.Division, out var audit)
            ?? c.NotYet(audit.Span.Start, FirstDay)
            ?? (audit.Areas.IsEmpty ? c.NotApplicable(NoAreas) : null)
            ?? Judge(c, audit, facts.Rule.ValueOr(Practice)))
    {
        Asks = [DutyKeys.Division, DutyKeys.Incumbents],
    };

    private static Finding Judge(Case c, DutyAudit audit, Basis basis)
    {
        int gaps = audit.Count(DutyIssueKind.Gap, c.AsOf), conflicts = audit.Count(DutyIssueKind.Conflict, c.AsOf);
        int vacancies = audit.Count(DutyIssueKind.Vacancy, c.AsOf), unnamed = audit.Count(DutyIssueKind.PersonUnknown, c.AsOf);
        return (
            Broken: gaps + conflicts + vacancies > 0,
            IsUnnamed: unnamed > 0,
            IsOver: audit.Span.Last is { } last && last <= c.AsOf) switch
        {
            (true, _, _) => c.Breached(Say(audit, Broken.With(("gaps", gaps), ("conflicts", conflicts), ("vacancies", vacancies))), basis),
            (_, true, _) => c.Undetermined(Say(audit, Unnamed.With(("unnamed", unnamed))), DutyKeys.Incumbents),
            (_, _, true) => c.Met(Say(audit, OneEach), basis),
            _ => c.Pending(Say(audit, NotOver.With(("asOf", c.AsOf), ("found", OneEach)))),
        };
    }

    private static Message Say(DutyAudit audit, IBilingualText found)
        => Looked.With(("days", audit.Span), ("areas", audit.Areas.Count), ("found", found));
}
