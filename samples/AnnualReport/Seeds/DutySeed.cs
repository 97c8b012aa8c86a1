using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Duties.Schedule;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;

namespace LawGov.Samples.AnnualReport.Seeds;

/// <summary>What a file says of duties: the map with its audit over the year, and the facts of each rule.</summary>
internal sealed record DutySeed(
    DutyMap? Map,
    DutyAudit? Audit,
    DutyCalendar? Calendar,
    Fact<HeadSuccession> Heads,
    Fact<Basis> Rule,
    DutyCoverageFacts Coverage,
    PlanAssessmentFacts Plan,
    HearingFacts Hearings,
    LeaderReportFacts Leaders,
    ResponsibilityListFacts Powers,
    EnforcedLawFacts Laws)
{
    /// <summary>The facts of the rules from DUTY-03 on, in the order of the rules; those of the first responsible person stand in <see cref="SeedFile"/>.</summary>
    public IEnumerable<IFacts> All => [Coverage, Plan, Hearings, Leaders, Powers, Laws];
}
