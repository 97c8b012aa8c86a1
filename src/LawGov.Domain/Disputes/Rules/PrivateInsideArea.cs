using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Does a private school take pupils inside the area (民办义务教育学校区域内招生)?</summary>
internal static class PrivateInsideArea
{
    private static readonly MessageTemplate Inside = new(
        "{on}，民办学校经确认在审批机关管辖的区域内招生", "private school on {on}: known to take pupils inside the area alone");
    private static readonly MessageTemplate Outside = new(
        "{on}，民办学校在审批机关管辖的区域以外招生", "private school on {on}: takes pupils from outside the area");

    internal static Rule<EnrolmentFacts> Rule { get; } = new(
        "DISP-32",
        new("民办义务教育学校在审批机关管辖的区域内招生", "A private school of compulsory education takes pupils inside the area"),
        new(
            "实施义务教育的民办学校应当在审批机关管辖的区域内招生，纳入审批机关所在地统一管理（2021年9月1日起）；确认在区域以外招生的为不符合。普通高中等其他学段另有规定，不适用。",
            "A private school of compulsory education takes pupils inside the area of the approving body, under its management " +
                "(since 2021-09-01); breached where it is known to take others. Senior schools have rules of their own and are not " +
                "asked about."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.InForce(DisputeLaw.PrivateInsideArea, facts.On, DisputeKeys.Governing, out _, out var basis)
            ?? PrivateAtTheSameTime.Private(c, facts)
            ?? WithoutTest.Compulsory(c, facts)
            ?? DisputeCases.Holds(
                c,
                DisputeCases.Not(facts.AdmitsOutside),
                DisputeKeys.AdmitsOutside,
                Inside.With(("on", facts.On)),
                Outside.With(("on", facts.On)),
                basis))
    {
        Provisions = DisputeLaw.PrivateInsideArea.Provisions,
        AppliesTo = PrivateAtTheSameTime.Schools,
        Asks = [DisputeKeys.Body, DisputeKeys.Private, DisputeKeys.Compulsory, DisputeKeys.AdmitsOutside],
    };
}
