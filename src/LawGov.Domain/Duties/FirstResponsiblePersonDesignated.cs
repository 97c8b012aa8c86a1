using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties;

/// <summary>Is a first responsible person for building the rule of law designated (明确第一责任人)?</summary>
/// <remarks>
/// The law of the day asked about. A government from county level up is bound directly; a working department, such as a bureau, and a
/// township follow by reference (参照), which a breach must not word as 违反. Schools are not reached. Left out: who holds the post on
/// which day, and whether the post is that of the main leader.
/// </remarks>
public static class FirstResponsiblePersonDesignated
{
    private static readonly MessageTemplate Designated = new(
        "按{on}施行的规定，{leader}为第一责任人；载明的第一责任人为{holder}",
        "by the rules in force on {on} {leader} is the first responsible person; stated as such: {holder}");

    private static readonly MessageTemplate NobodyDesignated = new(
        "按{on}施行的规定，{leader}为第一责任人；确认当日没有明确第一责任人",
        "by the rules in force on {on} {leader} is the first responsible person; it is known that nobody was designated on that day");

    private static readonly MessageTemplate NotStated = new(
        "按{on}施行的规定，{leader}为第一责任人；报告未载明第一责任人",
        "by the rules in force on {on} {leader} is the first responsible person; the report does not state who is");

    private static readonly MessageTemplate BodyNotStated = new("未载明单位性质，不能确定如何适用", "the kind of body is not stated: how the rules apply is open");

    private static readonly MessageTemplate Unconfirmed = new("有关规定在{on}是否已经施行，未经确认", "it is not confirmed whether the rules were in force on {on}");

    private static readonly MessageTemplate NotInForce = new("{on}没有施行中的有关规定", "no such rules were in force on {on}");

    private static readonly MessageTemplate NotReached = new("有关规定不适用于该类单位", "the rules do not reach this kind of body");

    private static readonly MessageTemplate NotYet = new("所问日期{on}晚于评价日{asOf}", "the day asked about, {on}, lies after the as-of day {asOf}");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<FirstResponsiblePersonFacts> Rule { get; } = new(
        "DUTY-01",
        new("明确推进法治建设第一责任人", "A first responsible person is designated"),
        new(
            "按所问日期施行的规定判定。县级以上政府直接适用；政府工作部门和乡镇街道参照执行；不及于学校。不判断任职起止，也不判断该岗位是否为主要负责人。",
            "By the rules in force on the day asked about. A government from county level up is bound directly; working departments and townships follow by reference; schools are not reached. Leaves out who held the post from when, and whether it is the main leader's."),
        [Instruments.FirstResponsiblePerson2016.Article(2), Instruments.FirstResponsiblePerson2016.Whole],
        Evaluate);

    private static Finding Evaluate(Rule rule, FirstResponsiblePersonFacts facts, RuleContext context)
    {
        if (facts.On > context.AsOf) { return rule.Pending(facts.Id, NotYet.With(("on", facts.On), ("asOf", context.AsOf))); }

        if (!facts.Body.Known(out var body)) { return rule.Undetermined(facts.Id, BodyNotStated.With(), DutyKeys.Body); }

        var parameter = body switch
        {
            BodyKind.Government => DutyLaw.FirstResponsiblePersonOfGovernment,
            BodyKind.Department or BodyKind.Township => DutyLaw.FirstResponsiblePersonByReference,
            _ => null,
        };
        if (parameter is null) { return rule.NotApplicable(facts.Id, NotReached.With()); }

        var law = context.Law.On(parameter, facts.On);
        if (!law.InForce(out var leader, out var basis))
        {
            return law.State == Selection.Unsettled
                ? rule.Undetermined(facts.Id, Unconfirmed.With(("on", facts.On)), DutyKeys.FirstDayInForce)
                : rule.NotApplicable(facts.Id, NotInForce.With(("on", facts.On)));
        }

        return facts.Holder.State switch
        {
            FactState.Known => rule.Met(facts.Id, Designated.With(("leader", leader), ("on", facts.On), ("holder", facts.Holder.Say())), basis),
            FactState.None => rule.Breached(facts.Id, NobodyDesignated.With(("leader", leader), ("on", facts.On)), basis),
            _ => rule.Undetermined(facts.Id, NotStated.With(("leader", leader), ("on", facts.On)), DutyKeys.Holder),
        };
    }
}
