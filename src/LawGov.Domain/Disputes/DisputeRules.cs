using LawGov.Domain.Collections;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Disputes;

/// <summary>The rules of disputes (信访、申诉、复议、招生规则).</summary>
public static class DisputeRules
{
    /// <summary>DISP-01: is a petition entered in the petition system (信访事项录入信访信息系统)?</summary>
    public static Rule<PetitionCase> PetitionEntered => Rules.PetitionEntered.Rule;

    /// <summary>DISP-02: was the sender of a petition told in writing in time (信访人按期得到书面告知)?</summary>
    public static Rule<PetitionCase> SenderToldInTime => Rules.SenderToldInTime.Rule;

    /// <summary>DISP-03: was an objection that the matter is not ours made in time, with reasons (不属于职权范围的按期提出异议)?</summary>
    public static Rule<PetitionCase> ObjectionInTime => Rules.ObjectionInTime.Rule;

    /// <summary>DISP-04: did the papers go back only when the sending body agreed (经同意后交还)?</summary>
    public static Rule<PetitionCase> ReturnedWithAgreement => Rules.ReturnedWithAgreement.Rule;

    /// <summary>DISP-05: is a claim handled by the procedure of its kind (申诉求决事项分类办理)?</summary>
    public static Rule<PetitionCase> ClaimRoutedByKind => Rules.ClaimRoutedByKind.Rule;

    /// <summary>DISP-06: was a claim finished in time after its acceptance (信访事项按期办结)?</summary>
    public static Rule<PetitionCase> ClaimFinishedInTime => Rules.ClaimFinishedInTime.Rule;

    /// <summary>DISP-07: was an extension approved, short enough and told (延长办理期限符合规定)?</summary>
    public static Rule<PetitionCase> ExtensionGranted => Rules.ExtensionGranted.Rule;

    /// <summary>DISP-08: does the written opinion state its four parts (信访处理意见书载明事项完整)?</summary>
    public static Rule<PetitionCase> OpinionComplete => Rules.OpinionComplete.Rule;

    /// <summary>DISP-09: was the sender of an adopted suggestion answered (采纳的建议予以回复)?</summary>
    public static Rule<PetitionCase> SuggestionAnswered => Rules.SuggestionAnswered.Rule;

    /// <summary>DISP-10: was an accusation kept from the accused (检举材料没有转给被检举人)?</summary>
    public static Rule<PetitionCase> AccusationKept => Rules.AccusationKept.Rule;

    /// <summary>DISP-11: did a handler with a direct interest stand aside (有直接利害关系的工作人员回避)?</summary>
    public static Rule<PetitionCase> HandlerRecused => Rules.HandlerRecused.Rule;

    /// <summary>DISP-12: was a request for review decided in time (复查按期)?</summary>
    public static Rule<PetitionCase> ReviewedInTime => Rules.ReviewedInTime.Rule;

    /// <summary>DISP-13: was a request for re-review decided in time (复核按期)?</summary>
    public static Rule<PetitionCase> ReReviewedInTime => Rules.ReReviewedInTime.Rule;

    /// <summary>DISP-14: was what was re-reviewed not accepted again (复核后不再受理)?</summary>
    public static Rule<PetitionCase> SameMatterNotAccepted => Rules.SameMatterNotAccepted.Rule;

    /// <summary>DISP-15: are the channels of petitions published (公布信访渠道)?</summary>
    public static Rule<PetitionStationFacts> ChannelsPublished => Rules.ChannelsPublished.Rule;

    /// <summary>DISP-16: are rules and procedure shown at the place of reception (接待场所公布规定和程序)?</summary>
    public static Rule<PetitionStationFacts> RulesShownAtThePlace => Rules.RulesShownAtThePlace.Rule;

    /// <summary>DISP-17: does a named person answer for the station on every day (信访工作站每日有负责人)?</summary>
    public static Rule<PetitionStationFacts> StationAnsweredFor => Rules.StationAnsweredFor.Rule;

    /// <summary>DISP-18: was a teacher's appeal against a school decided in time (教师申诉按期处理)?</summary>
    public static Rule<TeacherAppealFacts> TeacherAppealDecidedInTime => Rules.TeacherAppealDecidedInTime.Rule;

    /// <summary>DISP-19: was a teacher's appeal against a department handled (教师对行政部门的申诉作出处理)?</summary>
    public static Rule<TeacherAppealFacts> TeacherAppealHandled => Rules.TeacherAppealHandled.Rule;

    /// <summary>DISP-20: did the school take up an appeal made in time (学生按期申诉得到受理)?</summary>
    public static Rule<PupilAppealFacts> PupilAppealTakenUp => Rules.PupilAppealTakenUp.Rule;

    /// <summary>DISP-21: did a pupil's appeal go from the school to the department (学生申诉、复核先后有序)?</summary>
    public static Rule<PupilAppealFacts> PupilLadderKept => Rules.PupilLadderKept.Rule;

    /// <summary>DISP-22: did the respondent answer in time (被申请人按期提出书面答复)?</summary>
    public static Rule<ReconsiderationFacts> RespondentAnsweredInTime => Rules.RespondentAnsweredInTime.Rule;

    /// <summary>DISP-23: was a reconsideration decided in time (行政复议按期作出决定)?</summary>
    public static Rule<ReconsiderationFacts> ReconsiderationDecidedInTime => Rules.ReconsiderationDecidedInTime.Rule;

    /// <summary>DISP-24: did an act tell that reconsideration comes first (告知先申请行政复议)?</summary>
    public static Rule<ReconsiderationFacts> ReconsiderationToldFirst => Rules.ReconsiderationToldFirst.Rule;

    /// <summary>DISP-25: did the school help, tell the parents and report (学生伤害事故救护、通知、报告)?</summary>
    public static Rule<InjuryFacts> InjuryHandled => Rules.InjuryHandled.Rule;

    /// <summary>DISP-26: did the mediation end within the local limit (学生伤害事故调解按期终结)?</summary>
    public static Rule<InjuryFacts> MediationEndedInTime => Rules.MediationEndedInTime.Rule;

    /// <summary>DISP-27: were policy, districts and times published before registration (招生政策、范围、时间提前公布)?</summary>
    public static Rule<EnrolmentFacts> PolicyPublishedBefore => Rules.PolicyPublishedBefore.Rule;

    /// <summary>DISP-28: were the results of enrolment published (招生结果公布)?</summary>
    public static Rule<EnrolmentFacts> ResultsPublished => Rules.ResultsPublished.Rule;

    /// <summary>DISP-29: is it stated by what a school is the nearby one (就近入学标准载明)?</summary>
    public static Rule<EnrolmentFacts> NearbyCriteriaStated => Rules.NearbyCriteriaStated.Rule;

    /// <summary>DISP-30: do children enter without a test (义务教育免试入学)?</summary>
    public static Rule<EnrolmentFacts> WithoutTest => Rules.WithoutTest.Rule;

    /// <summary>DISP-31: does a private school enrol when public ones do (民办学校同期招生)?</summary>
    public static Rule<EnrolmentFacts> PrivateAtTheSameTime => Rules.PrivateAtTheSameTime.Rule;

    /// <summary>DISP-32: does a private school take pupils inside the area (民办义务教育学校区域内招生)?</summary>
    public static Rule<EnrolmentFacts> PrivateInsideArea => Rules.PrivateInsideArea.Rule;

    /// <summary>DISP-33: were children with disabilities registered before they enter school (残疾儿童入学前登记)?</summary>
    public static Rule<EnrolmentFacts> DisabledRegisteredBefore => Rules.DisabledRegisteredBefore.Rule;

    /// <summary>DISP-34: does every urban school have an enquiry point (城区学校设咨询点)?</summary>
    public static Rule<EnrolmentFacts> EnquiryPointsOpen => Rules.EnquiryPointsOpen.Rule;

    /// <summary>DISP-35: were the questions on enrolment answered (招生咨询答复)?</summary>
    public static Rule<EnrolmentFacts> QuestionsAnswered => Rules.QuestionsAnswered.Rule;

    /// <summary>All of them, in order of their ids.</summary>
    public static ValueList<Rule> All { get; } =
    [
        PetitionEntered,
        SenderToldInTime,
        ObjectionInTime,
        ReturnedWithAgreement,
        ClaimRoutedByKind,
        ClaimFinishedInTime,
        ExtensionGranted,
        OpinionComplete,
        SuggestionAnswered,
        AccusationKept,
        HandlerRecused,
        ReviewedInTime,
        ReReviewedInTime,
        SameMatterNotAccepted,
        ChannelsPublished,
        RulesShownAtThePlace,
        StationAnsweredFor,
        TeacherAppealDecidedInTime,
        TeacherAppealHandled,
        PupilAppealTakenUp,
        PupilLadderKept,
        RespondentAnsweredInTime,
        ReconsiderationDecidedInTime,
        ReconsiderationToldFirst,
        InjuryHandled,
        MediationEndedInTime,
        PolicyPublishedBefore,
        ResultsPublished,
        NearbyCriteriaStated,
        WithoutTest,
        PrivateAtTheSameTime,
        PrivateInsideArea,
        DisabledRegisteredBefore,
        EnquiryPointsOpen,
        QuestionsAnswered,
    ];
}
