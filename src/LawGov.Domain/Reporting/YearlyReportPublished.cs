using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting;

/// <summary>Was the yearly report on law-based government made public in time (年度报告按期公开)?</summary>
/// <remarks>
/// Before 1 April, for governments and departments, on reports due after 2019-04-15; before, publication was asked for without a day. On 1 April
/// itself undetermined: 之前 is not defined. Townships: not confirmed whether they are meant. Left out: what is secret, and Party committees, whom the text
/// does not name here.
/// </remarks>
public static class YearlyReportPublished
{
    private static readonly MessageTemplate BodyNotStated = new("未载明报告主体的性质，不能确定是否适用", "the kind of body is not stated: whether the rules apply is open");
    private static readonly MessageTemplate NotReached = new("有关公开期限的规定不适用于该类单位", "the rules on publication do not reach this kind of body");
    private static readonly MessageTemplate BodyNotConfirmed = new("有关公开期限的规定是否适用于该类单位，未经确认", "it is not confirmed whether the rules on publication reach this kind of body");
    private static readonly MessageTemplate NoDay = new("{year}年的规定要求公开，没有规定期限", "the rules of {year} asked for publication and named no day");
    private static readonly MessageTemplate NoLaw = new("{year}年没有有效的公开期限", "in {year} no limit was in force");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<YearlyReportFacts> Rule { get; } = new(
        "REPT-02",
        new("法治政府建设年度报告按期公开", "The yearly report is made public in time"),
        new(
            "2019年4月15日以后到期的，政府及其部门应当在4月1日之前公开；此前的规定要求公开而没有规定期限，未能判定。当日公开的，因“之前”没有定义，未能判定。乡镇是否适用未经确认；不适用于党委和学校；涉密内容不在此列。",
            "Governments and departments: before 1 April, for reports due after 2019-04-15; the rules before named no day, hence undetermined. On that day itself undetermined, since \"before\" is not defined. Of townships it is not confirmed; Party committees and schools are not reached; what is secret is left out."),
        ReportingLaw.Publication.Provisions,
        Evaluate);

    private static Finding Evaluate(Rule rule, YearlyReportFacts facts, RuleContext context)
    {
        if (!facts.Body.Known(out var body)) { return rule.Undetermined(facts.Id, BodyNotStated.With(), ReportingKeys.Body); }

        if (body is BodyKind.School or BodyKind.PartyCommittee) { return rule.NotApplicable(facts.Id, NotReached.With()); }

        if (body is BodyKind.Other or BodyKind.Township) { return rule.Undetermined(facts.Id, BodyNotConfirmed.With(), ReportingKeys.Body); }

        var law = context.Law.On(ReportingLaw.Publication, YearlyReportDue.LawDay(facts));
        var year = ("year", (object)Digits.Year(facts.Year + 1));
        return law.InForce(out var limit, out var basis)
            ? YearlyReportDue.Judge(rule, facts, facts.Published, ReportingKeys.Published, limit, basis, context.AsOf)
            : law.State == Selection.Unsettled
                ? rule.Undetermined(facts.Id, NoDay.With(year), ReportingKeys.PublicationLimit)
                : rule.NotApplicable(facts.Id, NoLaw.With(year));
    }
}
