using LawGov.Domain.Collections;
using LawGov.Domain.Decisions;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Duties;
using LawGov.Domain.Disputes;
using LawGov.Domain.Enforcement;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation;
using LawGov.Domain.Publicity;
using LawGov.Domain.Schools;
using LawGov.Domain.Training;

namespace LawGov.Domain.Reporting;

/// <summary>Every rule of the library (规则目录).</summary>
public static class RuleCatalogue
{
    /// <summary>The rules of every context, joined by hand.</summary>
    public static ValueList<Rule> All { get; } =
    [
        .. ParticipationRules.All,
        .. DutyRules.All,
        .. DisclosureRules.All,
        .. DecisionRules.All,
        .. EnforcementRules.All,
        .. SchoolRules.All,
        .. TrainingRules.All,
        .. PublicityRules.All,
        .. DisputeRules.All,
        .. ReportingRules.All,
    ];
}
