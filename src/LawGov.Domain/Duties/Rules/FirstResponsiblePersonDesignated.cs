using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Rules;

/// <summary>Is a first responsible person for building the rule of law designated (明确第一责任人)?</summary>
/// <remarks>
/// The law of the day asked about. A Party committee or government from county level up is bound directly; a working department, such as a bureau, and a
/// township follow by reference (参照), which a breach must not word as 违反. Schools are not reached. Left out: who holds the post on
/// which day, and whether the post is that of the main leader.
/// </remarks>
public static class FirstResponsiblePersonDesignated
{
    private static readonly MessageTemplate Designated = new(
        "依据{on}有效的规定，{leader}为推进法治建设第一责任人；材料载明的第一责任人为{holder}",
        "by the rules in force on {on} {leader} is first responsible person for building the rule of law; stated as first responsible person: {holder}");

    private static readonly MessageTemplate NobodyDesignated = new(
        "依据{on}有效的规定，{leader}为推进法治建设第一责任人；经确认，当日未明确第一责任人",
        "by the rules in force on {on} {leader} is first responsible person for building the rule of law; it is known that nobody was designated on that day");

    private static readonly MessageTemplate NotStated = new(
        "依据{on}有效的规定，{leader}为推进法治建设第一责任人；报告未载明第一责任人",
        "by the rules in force on {on} {leader} is first responsible person for building the rule of law; the report does not state who is");

    private static readonly MessageTemplate BodyNotStated = new("未载明单位性质，不能确定如何适用", "the kind of body is not stated: how the rules apply is open");

    private static readonly MessageTemplate OtherBody = new("有关规定是否适用于该类单位，未经确认", "it is not confirmed whether the rules reach this kind of body");

    private static readonly MessageTemplate Unconfirmed = new("有关规定在{on}是否已经施行，尚未核实", "it is not confirmed whether the rules were in force on {on}");

    private static readonly MessageTemplate NotInForce = new("{on}无有效的有关规定", "no such rules were in force on {on}");

    private static readonly MessageTemplate NotReached = new("有关规定不适用于学校", "the rules do not reach schools");

    private static readonly MessageTemplate NotYet = new("核查日期{on}晚于评价基准日{asOf}", "the day asked about, {on}, lies after the as-of day {asOf}");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<FirstResponsiblePersonFacts> Rule { get; } = new(
        "DUTY-01",
        new("明确第一责任人", "A first responsible person is designated"),
        new(
            "依据核查日期有效的规定判定。县级以上地方党委和政府直接适用；党委、政府工作部门和乡镇参照执行；不适用于学校；其他单位是否适用未经确认。不判断任职起止时间，也不判断该岗位是否由主要负责人担任。",
            "By the rules in force on the day asked about. A Party committee or government from county level up is bound directly; working departments and townships follow by reference; schools are not reached; for other bodies it is not confirmed. Leaves out who held the post from when, and whether it is the main leader's."),
        [Instruments.FirstResponsiblePerson2016.Article(2), Instruments.FirstResponsiblePerson2016.Whole],
        Evaluate);

    private static Finding Evaluate(Rule rule, FirstResponsiblePersonFacts facts, RuleContext context)
    {
        if (facts.On > context.AsOf) { return rule.Pending(facts.Id, NotYet.With(("on", facts.On), ("asOf", context.AsOf))); }

        if (!facts.Body.Known(out var body)) { return rule.Undetermined(facts.Id, BodyNotStated.With(), DutyKeys.Body); }

        if (body == BodyKind.School) { return rule.NotApplicable(facts.Id, NotReached.With()); }

        var parameter = DutyLaw.FirstResponsiblePersonOf(body);
        if (parameter is null) { return rule.Undetermined(facts.Id, OtherBody.With(), DutyKeys.Body); }

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
