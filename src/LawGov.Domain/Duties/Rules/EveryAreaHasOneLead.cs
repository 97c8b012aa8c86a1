using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Rules;

/// <summary>Has every area exactly one lead on each tier, in post or stood in for (每一事项逐级有一名牵头责任人)?</summary>
/// <remarks>
/// Reads the audit handed in: a gap, a conflict or a vacancy on any day looked at is a breach, also where the tier above answers by the bureau's policy. Leads made to answer together count
/// as one. What begins after the as-of day has not happened yet; of a post whose holders nobody stated it is open. No national text defines the tiers (主要领导统筹抓、分管领导具体抓、相关科室直接抓): the basis is the rule handed in, else practice.
/// </remarks>
public static class EveryAreaHasOneLead
{
    private static readonly Basis Practice = Basis.Practice(new("主要领导统筹抓、分管领导具体抓、相关科室直接抓", "the principal plans, the leader in charge carries out, the section does the work"));

    private static readonly MessageTemplate Whole = new(
        "{days}，核查的{areas}个事项每一层级均有且只有一名牵头责任人",
        "{days}: each of the {areas} areas looked at has exactly one lead on every tier");

    private static readonly MessageTemplate Broken = new(
        "{days}，核查的{areas}个事项中，无牵头岗位{gaps}处、责任冲突{conflicts}处、职务空缺{vacancies}处",
        "{days}: of the {areas} areas looked at, {gaps} stretches have no lead, {conflicts} have two, in {vacancies} the post is vacant");

    private static readonly MessageTemplate NotOver = new(
        "{days}，核查的{areas}个事项截至{asOf}每一层级均有且只有一名牵头责任人，期间尚未届满",
        "{days}: up to {asOf} each of the {areas} areas looked at has exactly one lead on every tier; the days are not over");

    private static readonly MessageTemplate NotBegun = new("核查期间{days}在评价基准日{asOf}尚未开始", "the days looked at, {days}, have not begun on the as-of day {asOf}");

    private static readonly MessageTemplate Unnamed = new(
        "{days}，核查的{areas}个事项中，{unnamed}处牵头岗位未载明何人任职",
        "{days}: of the {areas} areas looked at, in {unnamed} stretches it is not stated who is in the lead post");

    private static readonly MessageTemplate NoAreas = new("没有核查任何事项", "no area was looked at");

    private static readonly MessageTemplate Undivided = new("经确认，没有职责分工", "it is known that duties are not divided");

    private static readonly MessageTemplate NotStated = new("未载明职责分工", "the division of duties is not stated");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<DutyCoverageFacts> Rule { get; } = new(
        "DUTY-03",
        new("每一事项逐级有一名牵头责任人", "Every area has one lead on each tier"),
        new(
            "以职责分工核查结果为准：核查期间任一日无牵头岗位、责任冲突或者职务空缺的，为不符合；明确共同负责的视为一名；未载明任职人员的未能判定；核查至评价基准日，期间未满的为未到期。三级责任没有全国性规定，依据为地方规定、内部制度或者一般做法。",
            "By the audit of the map: no lead, two leads or a vacant lead post on any day is a breach; leads made to answer together count as one; a post whose holders nobody stated is undetermined; what begins after the as-of day has not happened yet. The three tiers have no national text: the basis is a local rule, an internal rule or practice."),
        [],
        Evaluate);

    private static Finding Evaluate(Rule rule, DutyCoverageFacts facts, RuleContext context)
    {
        var basis = facts.Rule.ValueOr(Practice);
        if (facts.Audit.State == FactState.None) { return rule.Breached(facts.Id, Undivided.With(), basis); }

        if (!facts.Audit.Known(out var audit)) { return rule.Undetermined(facts.Id, NotStated.With(), DutyKeys.Division); }

        if (audit.Areas.IsEmpty) { return rule.NotApplicable(facts.Id, NoAreas.With()); }

        if (audit.Span.Start > context.AsOf) { return rule.Pending(facts.Id, NotBegun.With(("days", audit.Span), ("asOf", context.AsOf))); }

        int gaps = audit.Count(DutyIssueKind.Gap, context.AsOf), conflicts = audit.Count(DutyIssueKind.Conflict, context.AsOf);
        int vacancies = audit.Count(DutyIssueKind.Vacancy, context.AsOf), unnamed = audit.Count(DutyIssueKind.PersonUnknown, context.AsOf);
        (string, object) days = ("days", audit.Span), areas = ("areas", audit.Areas.Count);
        if (gaps + conflicts + vacancies > 0) { return rule.Breached(facts.Id, Broken.With(days, areas, ("gaps", gaps), ("conflicts", conflicts), ("vacancies", vacancies)), basis); }

        if (unnamed > 0) { return rule.Undetermined(facts.Id, Unnamed.With(days, areas, ("unnamed", unnamed)), DutyKeys.Incumbents); }

        return audit.Span.Last is { } last && last <= context.AsOf
            ? rule.Met(facts.Id, Whole.With(days, areas), basis)
            : rule.Pending(facts.Id, NotOver.With(days, areas, ("asOf", context.AsOf)));
    }
}
