using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

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
        "未明确责任岗位{gaps}处，责任冲突{conflicts}处，职务空缺{vacancies}处{first}",
        "stretches without a lead: {gaps}, with two: {conflicts}, with the post vacant: {vacancies}{first}");

    private static readonly MessageTemplate NotSettled = new(
        "未予认定{count}处{first}",
        "stretches that cannot be determined: {count}{first}");

    /// <summary>What leaves it undetermined, in the order in which it is asked for, and what would settle it.</summary>
    private static readonly (DutyIssueKind Kind, FactKey Key)[] Unsettled =
    [
        (DutyIssueKind.ScopeNotStated, DutyKeys.Scope),
        (DutyIssueKind.RowLeftOut, DutyKeys.FaultyRows),
        (DutyIssueKind.LeadUnmarked, DutyKeys.LeadMarks),
        (DutyIssueKind.PersonUnknown, DutyKeys.Incumbents),
    ];

    private static readonly MessageTemplate NotOver = new("截至{asOf}{found}，期间尚未届满", "up to {asOf} {found}; the days are not over");

    internal static Rule<DutyCoverageFacts> Rule { get; } = new(
        "DUTY-03",
        new("每一事项逐级有一名牵头责任人", "Every area has one lead on each tier"),
        new(
            "以职责分工核查结果为准：在分工文件的范围内，核查期间任一日未明确责任岗位、责任冲突或者职务空缺的，为不符合；明确共同负责的视为一名；未载明是否属于分工范围、行有错误、未标明牵头岗位、未载明任职人员的未能判定；核查至评价基准日，期间未满的为未到期" +
                "。三级责任没有全国性规定，依据为地方规定、内部制度或者一般做法。",
            "By the audit of the division of duties: not met where on any day, within the scope of a paper, there is no lead, or " +
                "where there are two leads or a vacant lead post, also where the tier above answers by the bureau's policy; leads made " +
                "to answer together count as one. Undetermined where it is not stated whether a paper divides the duty, where a faulty " +
                "row may be about it, where no lead is marked, and where the holders of the post are not stated; what begins after the " +
                "as-of day has not happened yet. No national text defines the three tiers: the basis is a local rule, an internal rule " +
                "or practice."),
        static (c, facts) => (facts.Audit.State == FactState.None ? c.Breached(Undivided, facts.Rule.ValueOr(Practice)) : null)
            ?? c.Known(facts.Audit, DutyKeys.Division, out var audit)
            ?? c.NotYet(audit.Span.Start, FirstDay)
            ?? (audit.Areas.IsEmpty ? c.NotApplicable(NoAreas) : null)
            ?? Judge(c, audit, facts.Rule.ValueOr(Practice)))
    {
        Asks = [DutyKeys.Division, .. Unsettled.Select(unsettled => unsettled.Key)],
    };

    private static Finding Judge(Case c, DutyAudit audit, Basis basis)
    {
        int gaps = audit.Count(DutyIssueKind.Gap, c.AsOf), conflicts = audit.Count(DutyIssueKind.Conflict, c.AsOf);
        int vacancies = audit.Count(DutyIssueKind.Vacancy, c.AsOf);
        if (gaps + conflicts + vacancies > 0)
        {
            var first = new Examples(audit, c.AsOf, IsBroken: true, gaps + conflicts + vacancies);
            return c.Breached(
                Say(audit, Broken.With(("gaps", gaps), ("conflicts", conflicts), ("vacancies", vacancies), ("first", first))),
                basis);
        }

        int count = 0;
        foreach (var (kind, _) in Unsettled) { count += audit.Count(kind, c.AsOf); }

        if (count > 0)
        {
            return c.Undetermined(
                Say(audit, NotSettled.With(("count", count), ("first", new Examples(audit, c.AsOf, IsBroken: false, count)))),
                Missing(audit, c, 0),
                Missing(audit, c, 1),
                Missing(audit, c, 2),
                Missing(audit, c, 3));
        }

        return audit.Span.Last is { } last && last <= c.AsOf
            ? c.Met(Say(audit, OneEach), basis)
            : c.Pending(Say(audit, NotOver.With(("asOf", c.AsOf), ("found", OneEach))));
    }

    private static FactKey? Missing(DutyAudit audit, Case c, int place)
        => audit.Count(Unsettled[place].Kind, c.AsOf) > 0 ? Unsettled[place].Key : null;

    private static Message Say(DutyAudit audit, IBilingualText found)
        => Looked.With(("days", audit.Span), ("areas", audit.Areas.Count), ("found", found));

    /// <summary>What a count cannot say: where to begin. The first of what is broken, or the first of each kind that is not
    /// settled.</summary>
    private sealed record Examples(DutyAudit Audit, LocalDate AsOf, bool IsBroken, int Count) : IBilingualText
    {
        public string ToText(Language language)
        {
            var begun = Audit.Issues.Where(issue => issue.Span.Start <= AsOf);
            var named = IsBroken
                ? begun.Where(issue => issue.Kind is DutyIssueKind.Gap or DutyIssueKind.Conflict or DutyIssueKind.Vacancy).Take(1)
                : Unsettled.SelectMany(unsettled => begun.Where(issue => issue.Kind == unsettled.Kind).Take(1));
            string joined = string.Join(language == Language.Chinese ? "；" : "; ", named.Select(issue => issue.Reason.ToText(language)));
            return new SuchAs(Count, joined).ToText(language);
        }
    }
}
