using LawGov.Domain.Collections;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Decisions;

/// <summary>The rules of decisions (重大决策规则).</summary>
public static class DecisionRules
{
    /// <summary>DECI-15: was a matter that counts decided by the meeting that the body's rule names (三重一大由会议集体决定)?</summary>
    public static Rule<CollectiveMatter> DecidedByMeeting => Rules.DecidedByMeeting.Rule;

    /// <summary>DECI-16: were enough members present, and did the head speak last (到会人数、末位表态)?</summary>
    public static Rule<CollectiveMatter> MeetingKeptItsRules => Rules.MeetingKeptItsRules.Rule;

    /// <summary>DECI-17: were the steps of the body's rule taken in their order (按规定的环节依次办理)?</summary>
    public static Rule<CollectiveMatter> RouteKept => Rules.RouteKept.Rule;

    /// <summary>DECI-18: was the matter filed before it was decided (事前报备)?</summary>
    public static Rule<CollectiveMatter> FiledBeforehand => Rules.FiledBeforehand.Rule;

    /// <summary>DECI-19: was the result filed in time (事后报备)?</summary>
    public static Rule<CollectiveMatter> FiledAfterwards => Rules.FiledAfterwards.Rule;

    /// <summary>DECI-20: was what had been decided in an emergency reported to the meeting in time (突发事件事后报告)?</summary>
    public static Rule<CollectiveMatter> EmergencyReported => Rules.EmergencyReported.Rule;

    /// <summary>DECI-21: was the catalogue of decisions published after the Party committee consented (目录经党委同意后公布)?</summary>
    public static Rule<DecisionCatalogueFacts> CatalogueConsentedAndPublished => Rules.CatalogueConsentedAndPublished.Rule;

    /// <summary>DECI-22: is every item of the catalogue of decisions complete (目录要素齐全)?</summary>
    public static Rule<DecisionCatalogueFacts> CatalogueItemsComplete => Rules.CatalogueItemsComplete.Rule;

    /// <summary>All of them, in order of their ids.</summary>
    public static ValueList<Rule> All { get; } =
    [
        DecidedByMeeting,
        MeetingKeptItsRules,
        RouteKept,
        FiledBeforehand,
        FiledAfterwards,
        EmergencyReported,
        CatalogueConsentedAndPublished,
        CatalogueItemsComplete,
    ];
}
