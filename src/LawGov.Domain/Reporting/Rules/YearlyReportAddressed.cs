using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using static LawGov.Domain.Organizations.BodyKind;

namespace LawGov.Domain.Reporting.Rules;

/// <summary>Was the yearly report sent to all to whom it must be sent (年度报告报送齐全)?</summary>
internal static class YearlyReportAddressed
{
    private static readonly Bilingual Act = new("报送", "submitted");
    private static readonly MessageTemplate Complete = new("应当报送{required}，均已报送", "it had to be sent to {required}; it was sent to all "
        + "of these");
    private static readonly MessageTemplate Lacking = new("应当报送{required}；没有报送：{missing}", "it had to be sent to {required}; not sent to "
        + "{missing}");

    internal static Rule<YearlyReportFacts> Rule { get; } = new(
        "REPT-06",
        new("法治政府建设年度报告报送对象齐全", "The yearly report is sent to all to whom it must be sent"),
        new(
            "2019年4月15日以后到期的，县级以上政府部门报送本级党委、政府和上级主管部门，抄送本级法治建设议事协调机构；市县政府报送本级党委、人大常委会和上一级党委、政府；市县党委、乡镇和省级报送上一级党委、政府。此前到期的，政府部门报送本级政府和上级主" +
                "管部门，市县政府报送本级党委、人大常委会和上一级政府，其他未经确认。省级抄送中央依法治国办、尚未报送的，不判断。不适用于党委工作部门，学校是否适用未经确认。",
            "Due after 2019-04-15: departments of governments from county level up send it to the Party committee and the government " +
                "of their level and to the higher competent department, with a copy to the body that coordinates law-based governance; " +
                "governments below the province to the Party committee and the standing committee of the congress of their level and " +
                "to the Party committee and government of the next higher level; Party committees, townships and provinces to the " +
                "Party committee and government of the next higher level. Due before: departments to their government and the higher " +
                "department, governments below the province to their Party committee, standing committee and the next higher " +
                "government; others are not confirmed. Not judged: the copy of a province to the office for law-based governance of the " +
                "centre, and a report not yet submitted. Does not apply to departments of Party committees; whether it applies to " +
                "schools is not confirmed."),
        static (c, facts) => c.Applies(facts.Body)
            ?? YearlyReportDue.Level(c, facts, ParameterOf)
            ?? c.InForce(
                ParameterOf(facts, facts.Level.ValueOr(default)),
                YearlyReportDue.LawDay(facts),
                ReportingKeys.RequiredAddressees,
                out var required,
                out var basis)
            ?? c.NotYet(facts.Reported, ReportingKeys.Reported, Act)
            ?? c.Both(facts.Reported.State, ReportingKeys.Reported, facts.SentTo.State, ReportingKeys.SentTo)
            ?? Judge(c, facts.SentTo.ValueOr(ReportAddressees.None), required, basis))
    {
        Provisions = ReportingLaw.AddresseesOfDepartment.Provisions,
        AppliesTo = new(
            new("报送对象的规定", "the rule on addressees"),
            ReportingKeys.Body,
            to: [Government, PartyCommittee, Department, Township],
            notTo: [PartyDepartment]),
        Asks = [
            ReportingKeys.Body,
            ReportingKeys.Level,
            ReportingKeys.RequiredAddressees,
            ReportingKeys.Reported,
            ReportingKeys.SentTo
        ],
    };

    private static Finding Judge(Case c, ReportAddressees sentTo, ReportAddressees required, Basis basis)
    {
        var missing = required & ~sentTo;
        return missing == ReportAddressees.None
            ? c.Met(Complete.With(("required", required.Name())), basis)
            : c.Breached(Lacking.With(("required", required.Name()), ("missing", missing.Name())), basis);
    }

    private static LawParameter<ReportAddressees> ParameterOf(YearlyReportFacts facts, DivisionLevel level)
        => (facts.Body.ValueOr(default), level) switch
    {
        (Department, _) => ReportingLaw.AddresseesOfDepartment,
        (Government or PartyCommittee, DivisionLevel.Province) => ReportingLaw.AddresseesOfProvince,
        (Government, _) => ReportingLaw.AddresseesOfGovernment,
        _ => ReportingLaw.AddresseesOfPartyCommitteeOrTownship,
    };
}
