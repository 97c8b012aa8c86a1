using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Rules;

/// <summary>Does somebody answer for publicizing each law that the body enforces (谁执法谁普法)?</summary>
/// <remarks>
/// The Opinions from 2017-05-17, also after the statute of 2025, which names the system and prescribes no list. Governments and their departments are state organs and bound directly; a school is not one;
/// of Party committees, townships and other bodies it is not confirmed. Left out: the yearly plan, teaching by cases, and what the media owe.
/// </remarks>
public static class EnforcersPublicize
{
    private static readonly MessageTemplate Covered = new("{on}，执行的{laws}部法律、法规、规章均有普法责任人", "on {on} somebody answers for publicizing each of the {laws} laws enforced");

    private static readonly MessageTemplate Uncovered = new(
        "{on}，执行的{laws}部法律、法规、规章中，经确认{missing}部没有普法责任人，如《{first}》",
        "on {on}, of {laws} laws enforced, {missing} are known to be publicized by nobody, such as: {first}");

    private static readonly MessageTemplate Unclear = new(
        "{on}，执行的{laws}部法律、法规、规章中，《{first}》等的普法责任人未载明",
        "on {on}, of {laws} laws enforced, it is not stated who publicizes some, such as: {first}");

    private static readonly MessageTemplate NotStated = new("未载明执行哪些法律、法规、规章", "which laws are enforced is not stated");

    private static readonly MessageTemplate EnforcesNone = new("经确认，不承担执法职责", "it is known that no law is enforced");

    private static readonly MessageTemplate Unconfirmed = new("有关规定在{on}是否已经施行，尚未核实", "it is not confirmed whether the rules were in force on {on}");

    private static readonly MessageTemplate NotInForce = new("{on}无有效的有关规定", "no such rules were in force on {on}");

    private static readonly MessageTemplate BodyNotStated = new("未载明单位性质，不能确定是否适用", "the kind of body is not stated: whether the rules apply is open");

    private static readonly MessageTemplate OtherBody = new("有关规定是否适用于该类单位，未经确认", "it is not confirmed whether the rules reach this kind of body");

    private static readonly MessageTemplate NotReached = new("学校不是国家机关，有关规定不适用", "a school is no state organ: the rules do not reach it");

    private static readonly MessageTemplate NotYet = new("核查日期{on}晚于评价基准日{asOf}", "the day asked about, {on}, lies after the as-of day {asOf}");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<EnforcedLawFacts> Rule { get; } = new(
        "DUTY-08",
        new("谁执法谁普法责任落实到人", "Those who enforce a law answer for publicizing it"),
        new(
            "依据核查日期有效的规定判定：所执行的每一部法律、法规、规章均有普法责任人的为符合，确认有一部无人负责的为不符合，其他情形未能判定。适用于政府及其部门，不适用于学校；党委、乡镇和其他单位是否适用未经确认。",
            "By the text in force on the day asked about: met when somebody answers for publicizing each law enforced, breached when of one it is known that nobody does, else undetermined. Reaches governments and their departments, not schools; of Party committees, townships and other bodies it is not confirmed."),
        DutyLaw.PublicityDutyList.Provisions,
        Evaluate);

    private static Finding Evaluate(Rule rule, EnforcedLawFacts facts, RuleContext context)
    {
        if (facts.On > context.AsOf) { return rule.Pending(facts.Id, NotYet.With(("on", facts.On), ("asOf", context.AsOf))); }

        if (!facts.Body.Known(out var body)) { return rule.Undetermined(facts.Id, BodyNotStated.With(), DutyKeys.Body); }

        if (body == BodyKind.School) { return rule.NotApplicable(facts.Id, NotReached.With()); }

        if (body is not (BodyKind.Government or BodyKind.Department)) { return rule.Undetermined(facts.Id, OtherBody.With(), DutyKeys.Body); }

        var law = context.Law.On(DutyLaw.PublicityDutyList, facts.On);
        return law.InForce(out _, out var basis) ? Judge(rule, facts, basis)
            : law.State == Selection.Unsettled ? rule.Undetermined(facts.Id, Unconfirmed.With(("on", facts.On)), DutyKeys.PublicityFirstDay)
            : rule.NotApplicable(facts.Id, NotInForce.With(("on", facts.On)));
    }

    private static Finding Judge(Rule rule, EnforcedLawFacts facts, Basis basis)
    {
        bool known = facts.Laws.Known(out var laws);
        if (facts.Laws.State == FactState.None || (known && laws.IsEmpty)) { return rule.NotApplicable(facts.Id, EnforcesNone.With()); }

        if (!known) { return rule.Undetermined(facts.Id, NotStated.With(), DutyKeys.EnforcedLaws); }

        EnforcedLaw? unclear = null, denied = null;
        int missing = 0;
        foreach (var law in laws)
        {
            if (law.PublicizedBy.IsUnknown) { unclear ??= law; }

            if (law.PublicizedBy.State != FactState.None) { continue; }

            denied ??= law;
            missing++;
        }

        (string, object) on = ("on", facts.On), count = ("laws", laws.Count);
        return (denied, unclear) switch
        {
            ({ } first, _) => rule.Breached(facts.Id, Uncovered.With(on, count, ("missing", missing), ("first", first.Title)), basis),
            (_, { } first) => rule.Undetermined(facts.Id, Unclear.With(on, count, ("first", first.Title)), DutyKeys.PublicityHolders),
            _ => rule.Met(facts.Id, Covered.With(on, count), basis),
        };
    }
}
