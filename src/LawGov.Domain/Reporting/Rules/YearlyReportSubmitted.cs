using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using static LawGov.Domain.Organizations.BodyKind;

namespace LawGov.Domain.Reporting.Rules;

/// <summary>Was the yearly report on law-based government submitted in time (年度报告按期报送)?</summary>
internal static class YearlyReportSubmitted
{
    internal static Rule<YearlyReportFacts> Rule { get; } = new(
        "REPT-01",
        new("法治政府建设年度报告按期报送", "The yearly report is submitted in time"),
        new(
            "2019年4月15日以前到期的，县级以上政府及其部门在第一季度内报送，党委和乡镇的期限未经确认；此后到期的，3月1日之前报送，省级为4月1日之前。当日报送的，因“之前”没有定义，未能判定；届满日为休息日的不顺延。不适用于党委工作部门，" +
                "学校是否适用未经确认；地方规定的期限由使用者提供。",
            "Due before 2019-04-15: governments from county level up and their departments within the first quarter, for Party " +
                "committees and townships the limit is not confirmed; later before 1 March, for provinces before 1 April. On that " +
                "day itself undetermined, since \"before\" is not defined; a last day off does not move. Does not apply to " +
                "departments of Party committees; whether it applies to schools is not confirmed. Local dates are supplied by the " +
                "caller."),
        (c, facts) => c.Applies(facts.Body)
            ?? YearlyReportDue.Level(c, facts, ParameterOf)
            ?? c.InForce(
                ParameterOf(facts, facts.Level.ValueOr(default)),
                YearlyReportDue.LawDay(facts),
                ReportingKeys.SubmissionLimit,
                out var limit,
                out var basis)
            ?? YearlyReportDue.Due(
                c,
                facts,
                limit,
                new("报送", "submitted"),
                facts.Reported,
                ReportingKeys.Reported,
                ReportingKeys.SubmissionLimit,
                basis))
    {
        Provisions = ReportingLaw.ReportOfDepartment.Provisions,
        AppliesTo = new(
            new("报送期限的规定", "the limit for submission"),
            ReportingKeys.Body,
            to: [Government, PartyCommittee, Department, Township],
            notTo: [PartyDepartment]),
        Asks = [
            ReportingKeys.Body,
            ReportingKeys.Level,
            ReportingKeys.SubmissionLimit,
            ReportingKeys.Reported,
            ReportingKeys.Year,
            ReportingKeys.BeforeIncludesTheDay
        ],
    };

    private static LawParameter<ReportLimit> ParameterOf(YearlyReportFacts facts, DivisionLevel level)
        => (facts.Body.ValueOr(default), level) switch
    {
        (Department, _) => ReportingLaw.ReportOfDepartment,
        (Government, DivisionLevel.Province) => ReportingLaw.ReportOfProvincialGovernment,
        (Government, _) => ReportingLaw.ReportOfGovernment,
        (PartyCommittee, DivisionLevel.Province) => ReportingLaw.ReportOfProvincialPartyCommittee,
        _ => ReportingLaw.ReportOfPartyCommitteeOrTownship,
    };
}
