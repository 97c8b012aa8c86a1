using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Duties.Rules;

/// <summary>Was there a first responsible person at every moment of the year (全年均有第一责任人)?</summary>
/// <remarks>
/// Looks from 1 January to 31 December, both included, or to the as-of day where the year is not over: then a full account so far is pending. Responsibility
/// parts at the day on which one follows another. Who stands in counts, with or without a stated decision, which the reason says. The law of the last day looked at; of a year in which it
/// began it is open. A Party committee or government is bound directly, a working department or township by reference.
/// </remarks>
public static class FirstResponsiblePersonThroughoutYear
{
    private static readonly MessageTemplate Covered = new(
        "{year}年（核查至{through}）每日均有第一责任人：{heads}",
        "{year}, looked at up to {through}: there was a first responsible person on every day: {heads}");

    private static readonly MessageTemplate Gap = new(
        "{year}年（核查至{through}）{gap}没有第一责任人，共{count}段空缺；载明的为：{heads}",
        "{year}, looked at up to {through}: there was no first responsible person {gap}, {count} gaps in all; stated: {heads}");

    private static readonly MessageTemplate NobodyAtAll = new("经确认，{year}年（核查至{through}）没有第一责任人", "{year}, looked at up to {through}: it is known that there was no first responsible person");

    private static readonly MessageTemplate Overlap = new(
        "{overlap}同时载明两名第一责任人（{first}、{second}），两者必有一误",
        "two first responsible persons are stated for {overlap} ({first}, {second}): one of the two is wrong");

    private static readonly MessageTemplate NotStated = new("未载明{year}年第一责任人的任职情况", "who was first responsible person from when to when in {year} is not stated");

    private static readonly MessageTemplate Unconfirmed = new("有关规定在{year}年是否全年施行，尚未核实", "it is not confirmed whether the rules were in force throughout {year}");

    private static readonly MessageTemplate NotInForce = new("{year}年无有效的有关规定", "no such rules were in force in {year}");

    private static readonly MessageTemplate NotBegun = new("{year}年在评价基准日{asOf}尚未开始", "{year} has not begun on the as-of day {asOf}");

    private static readonly MessageTemplate BodyNotStated = new("未载明单位性质，不能确定如何适用", "the kind of body is not stated: how the rules apply is open");

    private static readonly MessageTemplate OtherBody = new("有关规定是否适用于该类单位，未经确认", "it is not confirmed whether the rules reach this kind of body");

    private static readonly MessageTemplate NotReached = new("有关规定不适用于学校", "the rules do not reach schools");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<FirstResponsiblePersonYearFacts> Rule { get; } = new(
        "DUTY-02",
        new("全年均有第一责任人", "There is a first responsible person at every moment of the year"),
        new(
            "自1月1日至12月31日逐日核查，年度未结束的核查至评价基准日。主要负责人变更的，责任以变更之日为界；代行职务的计入。依据核查末日有效的规定判定，规定自当年中途施行的未能判定。党委和政府直接适用，部门和乡镇参照执行，不适用于学校。",
            "Looks at each day from 1 January to 31 December, or to the as-of day where the year is not over. Responsibility parts at the day of a change of head; stand-ins count. By the rules in force on the last day looked at; open for a year in which they began. Party committees and governments are bound directly, departments and townships by reference, schools not at all."),
        [Instruments.FirstResponsiblePerson2016.Article(2), Instruments.FirstResponsiblePerson2016.Whole],
        Evaluate);

    private static Finding Evaluate(Rule rule, FirstResponsiblePersonYearFacts facts, RuleContext context)
    {
        var year = DateSpan.Year(facts.Year);
        if (year.Start > context.AsOf) { return rule.Pending(facts.Id, NotBegun.With(("year", Digits.Year(facts.Year)), ("asOf", context.AsOf))); }

        if (!facts.Body.Known(out var body)) { return rule.Undetermined(facts.Id, BodyNotStated.With(), DutyKeys.Body); }

        if (body == BodyKind.School) { return rule.NotApplicable(facts.Id, NotReached.With()); }

        var parameter = DutyLaw.FirstResponsiblePersonOf(body);
        if (parameter is null) { return rule.Undetermined(facts.Id, OtherBody.With(), DutyKeys.Body); }

        var through = LocalDate.Min(year.Last!.Value, context.AsOf);
        var law = context.Law.On(parameter, through);
        bool unsettled = law.State == Selection.Unsettled || (law.State == Selection.InForce && context.Law.On(parameter, year.Start).State != Selection.InForce);
        if (unsettled) { return rule.Undetermined(facts.Id, Unconfirmed.With(("year", Digits.Year(facts.Year))), DutyKeys.FirstDayInForce); }

        return law.InForce(out _, out var basis)
            ? Judge(rule, facts, DateSpan.Through(year.Start, through), basis, isOver: through == year.Last)
            : rule.NotApplicable(facts.Id, NotInForce.With(("year", Digits.Year(facts.Year))));
    }

    private static Finding Judge(Rule rule, FirstResponsiblePersonYearFacts facts, DateSpan looked, Basis basis, bool isOver)
    {
        (string Year, object Through) = (Digits.Year(facts.Year), looked.Last!.Value);
        if (facts.Heads.State == FactState.None) { return rule.Breached(facts.Id, NobodyAtAll.With(("year", Year), ("through", Through)), basis); }

        if (!facts.Heads.Known(out var heads)) { return rule.Undetermined(facts.Id, NotStated.With(("year", Year)), DutyKeys.Heads); }

        var gaps = heads.Timeline.Gaps(looked); // whatever is wrong on other days, on these there was nobody
        if (gaps.Count > 0)
        {
            return rule.Breached(facts.Id, Gap.With(("year", Year), ("through", Through), ("gap", gaps[0]), ("count", gaps.Count), ("heads", heads)), basis);
        }

        foreach (ref readonly var overlap in heads.Timeline.Overlaps)
        {
            if (heads.Together || !overlap.Span.Overlaps(looked) || overlap.First == overlap.Second) { continue; }

            return rule.Undetermined(
                facts.Id, Overlap.With(("overlap", overlap.Span.Intersect(looked)), ("first", overlap.First), ("second", overlap.Second)), DutyKeys.Heads);
        }

        return isOver
            ? rule.Met(facts.Id, Covered.With(("year", Year), ("through", Through), ("heads", heads)), basis)
            : rule.Pending(facts.Id, Covered.With(("year", Year), ("through", Through), ("heads", heads)));
    }
}
