using LawGov.Domain.Collections;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Decisions;

/// <summary>The rules of decisions (重大行政决策规则).</summary>
public static partial class DecisionRules
{
    /// <summary>DECI-01: was a decision reviewed for legality before it was discussed (合法性审查先于集体讨论)?</summary>
    public static Rule<DecisionFile> LegalityReviewed => Rules.LegalityReviewed.Rule;

    /// <summary>DECI-02: was the reviewer given the working days that a review needs (必要的审查时间)?</summary>
    public static Rule<DecisionFile> ReviewTimeAllowed => Rules.ReviewTimeAllowed.Rule;

    /// <summary>DECI-03: was a decision taken by collective discussion before it was published (集体讨论决定)?</summary>
    public static Rule<DecisionFile> CollectivelyDiscussed => Rules.CollectivelyDiscussed.Rule;

    /// <summary>DECI-04: did the head speak last, and are other views and the head's reasons recorded (末位发言、如实记录)?</summary>
    public static Rule<DecisionFile> DiscussionRecorded => Rules.DiscussionRecorded.Rule;

    /// <summary>DECI-05: did each open call for comments run 30 days, or give the reason in the call (公开征求意见期限)?</summary>
    public static Rule<DecisionFile> CallLongEnough => Rules.CallLongEnough.Rule;

    /// <summary>DECI-06: were the papers delivered 7 days before a hearing and the list published beforehand (听证准备)?</summary>
    public static Rule<DecisionFile> HearingPrepared => Rules.HearingPrepared.Rule;

    /// <summary>DECI-07: did the public take part in some form before the discussion (公众参与)?</summary>
    public static Rule<DecisionFile> PublicTookPart => Rules.PublicTookPart.Rule;

    /// <summary>DECI-08: was a special group heard through organisations and representatives (听取特定群体意见)?</summary>
    public static Rule<DecisionFile> GroupHeard => Rules.GroupHeard.Rule;

    /// <summary>DECI-09: was a technical matter argued by experts before the discussion (专家论证)?</summary>
    public static Rule<DecisionFile> ExpertsArgued => Rules.ExpertsArgued.Rule;

    /// <summary>DECI-10: was what may harm stability or safety assessed as controllable before the discussion (风险评估)?</summary>
    public static Rule<DecisionFile> RiskAssessed => Rules.RiskAssessed.Rule;

    /// <summary>DECI-11: was a measure that touches operators reviewed for fair competition before issue (公平竞争审查)?</summary>
    public static Rule<DecisionFile> FairCompetitionReviewed => Rules.FairCompetitionReviewed.Rule;

    /// <summary>DECI-12: does the publication explain the use made of public and expert views (说明意见采纳情况)?</summary>
    public static Rule<DecisionFile> UseOfViewsExplained => Rules.UseOfViewsExplained.Rule;

    /// <summary>DECI-13: was a post-evaluation made by others than the main assessor before the decision (决策后评估)?</summary>
    public static Rule<DecisionFile> EvaluatedByOthers => Rules.EvaluatedByOthers.Rule;

    /// <summary>DECI-14: do the steps that a file records agree with one another (环节记录前后一致)?</summary>
    public static Rule<DecisionFile> FileConsistent => Rules.FileConsistent.Rule;

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
        LegalityReviewed,
        ReviewTimeAllowed,
        CollectivelyDiscussed,
        DiscussionRecorded,
        CallLongEnough,
        HearingPrepared,
        PublicTookPart,
        GroupHeard,
        ExpertsArgued,
        RiskAssessed,
        FairCompetitionReviewed,
        UseOfViewsExplained,
        EvaluatedByOthers,
        FileConsistent,
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
