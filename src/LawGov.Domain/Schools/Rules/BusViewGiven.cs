using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Did the view on a school bus permit go to the government in time (校车使用许可审查意见按期提出)?</summary>
internal static class BusViewGiven
{
    private static readonly Bilingual From = new("收到回复意见", "answered");
    private static readonly Bilingual Act = new("提出审查意见", "reported to the government");

    internal static Rule<LicenceClockFacts> Rule { get; } = new(
        "SCHO-23",
        new("校车使用许可审查意见按期提出", "The view on a bus permit goes to the government in time"),
        new(
            "教育行政部门自收到回复意见次日起五个工作日内提出审查意见，报本级人民政府决定（2012年4月5日起）；政府决定的期限不在此列。",
            "The education department gives its view to the government within five working days from the day after the " +
                "opinions came (since 2012-04-05); by when the government decides is not covered."),
        static (c, facts) => LicenceCases.Of(
                c, facts, LicenceCases.Received, static matter => matter == LicenceMatter.SchoolBusPermit, out var received)
            ?? c.InForce(SchoolLaw.BusViewed, received, SchoolKeys.Governing, out var limit, out var basis)
            ?? c.NotYet(facts.Answered, SchoolKeys.Answered, From)
            ?? c.Known(facts.Answered, SchoolKeys.Answered, out var from)
            ?? LicenceCases.Due(
                c, from, SchoolKeys.Answered, From, limit, basis, Act, facts.Viewed, SchoolKeys.Viewed))
    {
        Provisions = SchoolLaw.BusViewed.Provisions,
        AppliesTo = LicenceCases.Applies,
        Asks = [SchoolKeys.Body, SchoolKeys.Matter, SchoolKeys.Received, SchoolKeys.Answered, SchoolKeys.Viewed],
    };
}
