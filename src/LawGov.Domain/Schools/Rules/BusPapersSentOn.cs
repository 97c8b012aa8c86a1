using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Was an application for a school bus permit sent on in time (校车使用许可申请按期转送征求意见)?</summary>
internal static class BusPapersSentOn
{
    private static readonly Bilingual Act = new("转送征求意见", "forwarded");

    internal static Rule<LicenceClockFacts> Rule { get; } = new(
        "SCHO-21",
        new("校车使用许可申请按期转送征求意见", "An application for a bus permit is forwarded in time"),
        new(
            "教育行政部门自收到申请材料次日起三个工作日内，分别送同级公安机关、交通运输部门征求意见（2012年4月5日起）；其他许可事项不适用。",
            "The education department sends an application for a school bus permit to the police and the transport " +
                "department within three working days from the day after the receipt of the papers (since 2012-04-05); other " +
                "matters are not covered."),
        static (c, facts) => LicenceCases.Of(
                c, facts, LicenceCases.Received, static matter => matter == LicenceMatter.SchoolBusPermit, out var received)
            ?? c.InForce(SchoolLaw.BusSent, received, SchoolKeys.Governing, out var limit, out var basis)
            ?? LicenceCases.Due(
                c, received, SchoolKeys.Received, LicenceCases.Received, limit, basis, Act, facts.Sent, SchoolKeys.Sent))
    {
        Provisions = SchoolLaw.BusSent.Provisions,
        AppliesTo = LicenceCases.Applies,
        Asks = [SchoolKeys.Body, SchoolKeys.Matter, SchoolKeys.Received, SchoolKeys.Sent],
    };
}
