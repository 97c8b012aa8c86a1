using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Participation;

/// <summary>The rules of participation (参与率规则).</summary>
public static class ParticipationRules
{
    /// <summary>All of them, in order of their ids.</summary>
    public static ValueList<Rule> All { get; } =
    [
        FiguresAgree.Rule,
        TargetReached.Rule,
        WithinBase.Rule,
        BaseStated.Rule,
        AwardsWithinParticipants.Rule,
        TotalEqualsParts.Rule,
        GrowthAgrees.Rule,
        ShareAgrees.Rule,
        FrequencyAgrees.Rule,
        PlaceholderFilled.Rule,
        YearIsTheReports.Rule,
    ];
}
