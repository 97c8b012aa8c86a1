using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting;

/// <summary>Was the yearly report on law-based government submitted in time (年度报告按期报送)?</summary>
/// <remarks>
/// Reports of departments due before 2019-04-15 were due within the first quarter; what bound others then is not confirmed. Later ones are due before
/// 1 March, those of provinces before 1 April. On the first of
/// the month itself undetermined: 之前 is not defined. A last day off does not move, since no text says so. Local earlier dates are laid over.
/// </remarks>
public static class YearlyReportSubmitted
{
    private static readonly MessageTemplate BodyNotStated = new("未载明报告主体的性质，不能确定期限", "the kind of body is not stated: which limit applies is open");
    private static readonly MessageTemplate LevelNotStated = new("未载明报告主体的层级，不能确定期限", "the level of the body is not stated: which limit applies is open");
    private static readonly MessageTemplate NotReached = new("有关规定不适用于学校", "the rules do not reach schools");
    private static readonly MessageTemplate BodyNotConfirmed = new("有关规定是否适用于该类单位，未经确认", "it is not confirmed whether the rules reach this kind of body");
    private static readonly MessageTemplate NotConfirmed = new("{year}年对该类单位的报送期限，未经确认", "the limit of {year} for this kind of body is not confirmed");
    private static readonly MessageTemplate NoLaw = new("{year}年没有有效的报送期限", "in {year} no limit was in force");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<YearlyReportFacts> Rule { get; } = new(
        "REPT-01",
        new("法治政府建设年度报告按期报送", "The yearly report is submitted in time"),
        new(
            "2019年4月15日以前到期的，部门在第一季度内报送，其他单位的期限未经确认；此后到期的，3月1日之前报送，省级为4月1日之前。当日报送的，因“之前”没有定义，未能判定；届满日为休息日的不顺延。地方规定的期限由使用者提供。",
            "Departments: within the first quarter if due before 2019-04-15, what bound others then is not confirmed; later before 1 March, for provinces before 1 April. On that day itself undetermined, since \"before\" is not defined; a last day off does not move. Local dates are for the caller to lay over."),
        ReportingLaw.ReportOfDepartment.Provisions,
        Evaluate);

    private static Finding Evaluate(Rule rule, YearlyReportFacts facts, RuleContext context)
    {
        if (!facts.Body.Known(out var body)) { return rule.Undetermined(facts.Id, BodyNotStated.With(), ReportingKeys.Body); }

        if (body == BodyKind.School) { return rule.NotApplicable(facts.Id, NotReached.With()); }

        if (body == BodyKind.Other) { return rule.Undetermined(facts.Id, BodyNotConfirmed.With(), ReportingKeys.Body); }

        bool levelMatters = body is BodyKind.Government or BodyKind.PartyCommittee;
        if (levelMatters && facts.Level.State != FactState.Known) { return rule.Undetermined(facts.Id, LevelNotStated.With(), ReportingKeys.Level); }

        var parameter = body == BodyKind.Department ? ReportingLaw.ReportOfDepartment
            : levelMatters && facts.Level.ValueOr(default) == DivisionLevel.Province ? ReportingLaw.ReportOfProvince
            : ReportingLaw.ReportBelowProvince;
        var law = context.Law.On(parameter, YearlyReportDue.LawDay(facts));
        var year = ("year", (object)Digits.Year(facts.Year + 1));
        return law.InForce(out var limit, out var basis)
            ? YearlyReportDue.Judge(rule, facts, facts.Reported, ReportingKeys.Reported, limit, basis, context.AsOf)
            : law.State == Selection.Unsettled
                ? rule.Undetermined(facts.Id, NotConfirmed.With(year), ReportingKeys.SubmissionLimit)
                : rule.NotApplicable(facts.Id, NoLaw.With(year));
    }
}
