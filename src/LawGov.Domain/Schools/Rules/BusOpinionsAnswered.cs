using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Did the opinions on a school bus permit come in time (校车使用许可征求的意见按期回复)?</summary>
internal static class BusOpinionsAnswered
{
    private static readonly Bilingual From = new("转送征求意见", "forwarded");
    private static readonly Bilingual Act = new("收到回复意见", "answered");

    internal static Rule<LicenceClockFacts> Rule { get; } = new(
        "SCHO-22",
        new("校车使用许可征求的意见按期回复", "The opinions on a bus permit come in time"),
        new(
            "公安机关、交通运输部门应当在三个工作日内回复意见（2012年4月5日起），自转送次日起计算：条例没有写明起算日，按转送之日起算。逾期由回复部门负责，不是教育行政部门的责任。",
            "The police and the transport department give their opinions within three working days (since 2012-04-05), from" +
                " the day after the application was sent to them: the Regulation does not say from when, and this is how it is " +
                "read. A late one is for them to answer for, not for the education department."),
        static (c, facts) => LicenceCases.Of(
                c, facts, LicenceCases.Received, static matter => matter == LicenceMatter.SchoolBusPermit, out var received)
            ?? c.InForce(SchoolLaw.BusAnswered, received, SchoolKeys.Governing, out var limit, out var basis)
            ?? c.NotYet(facts.Sent, SchoolKeys.Sent, From)
            ?? c.Known(facts.Sent, SchoolKeys.Sent, out var from)
            ?? LicenceCases.Due(
                c, from, SchoolKeys.Sent, From, limit, basis, Act, facts.Answered, SchoolKeys.Answered))
    {
        Provisions = SchoolLaw.BusAnswered.Provisions,
        AppliesTo = LicenceCases.Applies,
        Asks = [SchoolKeys.Body, SchoolKeys.Matter, SchoolKeys.Received, SchoolKeys.Sent, SchoolKeys.Answered],
    };
}
