using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Did the school help, tell the parents and report (学生伤害事故救护、通知、报告)?</summary>
internal static class InjuryHandled
{
    private static readonly MessageTemplate State = new(
        "{on}发生学生伤害事故；救护：{rescued}；通知父母或者其他监护人：{parents}；向有关部门报告：{reported}",
        "injury on {on}; helped: {rescued}; parents told: {parents}; reported: {reported}");
    private static readonly ListWords Words = new(new("均已办理", "everything is done"), new("没有办理", "known not to be done"));

    internal static Rule<InjuryFacts> Rule { get; } = new(
        "DISP-25",
        new("学生伤害事故立即救护、通知父母并报告", "After an injury the school helps, tells the parents and reports"),
        new(
            "学生在校内或者学校组织的校外活动中受到人身伤害的，学校应当立即救护，及时通知父母或者其他监护人，并向有关部门报告（2021年6月1日起，幼儿园同样适用）；确认有一项没有办理的为不符合。法律没有规定小时数，早晚不判断；地方规定有小" +
                "时数的（如24小时）不折算成日。",
            "Where a pupil is injured at school or on an outing of the school, the school helps at once, tells the parents or " +
                "guardians in time, and reports to the departments concerned (since 2021-06-01, kindergartens too); breached where " +
                "one of these is known not to be done. The law gives no number of hours, so how soon is not judged, and local " +
                "hours, such as 24, are not turned into days."),
        static (c, facts) => c.NotYet(facts.On, DisputeKeys.InjuryDay.Name)
            ?? c.Applies(facts.Body)
            ?? c.InForce(DisputeLaw.InjuryHandled, facts.On, DisputeKeys.Governing, out _, out var basis)
            ?? DisputeCases.Follows(c, facts.On, DisputeKeys.InjuryDay, facts.Rescued, DisputeKeys.Rescued)
            ?? DisputeCases.Follows(c, facts.On, DisputeKeys.InjuryDay, facts.ParentsTold, DisputeKeys.ParentsTold)
            ?? DisputeCases.Follows(c, facts.On, DisputeKeys.InjuryDay, facts.Reported, DisputeKeys.Reported)
            ?? (facts.Rescued.State == FactState.None || facts.ParentsTold.State == FactState.None || facts.Reported.State == FactState.None
                ? null
                : DisputeCases.Ahead(c, facts.Rescued, DisputeKeys.Rescued)
                    ?? DisputeCases.Ahead(c, facts.ParentsTold, DisputeKeys.ParentsTold)
                    ?? DisputeCases.Ahead(c, facts.Reported, DisputeKeys.Reported))
            ?? c.Each(
                State.With(
                    ("on", facts.On),
                    ("rescued", facts.Rescued.Say()),
                    ("parents", facts.ParentsTold.Say()),
                    ("reported", facts.Reported.Say())),
                Words,
                basis,
                (DisputeKeys.Rescued, DisputeCases.State(c, facts.Rescued)),
                (DisputeKeys.ParentsTold, DisputeCases.State(c, facts.ParentsTold)),
                (DisputeKeys.Reported, DisputeCases.State(c, facts.Reported))))
    {
        Provisions = DisputeLaw.InjuryHandled.Provisions,
        AppliesTo = Schools,
        Asks = [DisputeKeys.Body, DisputeKeys.InjuryDay, DisputeKeys.Rescued, DisputeKeys.ParentsTold, DisputeKeys.Reported],
    };

    private static Applicability Schools => new(
        new("学生伤害事故处理的规定", "the rule on what a school does about an injury"),
        DisputeKeys.Body,
        to: [BodyKind.School],
        notTo: [BodyKind.Department, BodyKind.Government, BodyKind.Township, BodyKind.PartyCommittee, BodyKind.PartyDepartment]);
}
