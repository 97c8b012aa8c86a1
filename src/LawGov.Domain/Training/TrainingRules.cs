using LawGov.Domain.Collections;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Training;

/// <summary>The rules of training (法治培训规则).</summary>
public static class TrainingRules
{
    /// <summary>TRAI-01: did an official at 乡科级 or below have the recognised group training of the year (乡科级及以下干部年度培训达到规定)?</summary>
    public static Rule<TrainingRecordFacts> YearlyTrainingReached => Rules.YearlyTrainingReached.Rule;

    /// <summary>TRAI-02: did an official at 县处级 or above have the training of five years (县处级及以上干部五年培训达到规定)?</summary>
    public static Rule<TrainingRecordFacts> FiveYearTrainingReached => Rules.FiveYearTrainingReached.Rule;

    /// <summary>TRAI-03: did teachers reach the target of training in law (中小学教师法治培训达到规划目标)?</summary>
    public static Rule<TrainingRecordFacts> TeacherTargetReached => Rules.SchoolTargets.OfTeachers;

    /// <summary>TRAI-04: did pupils reach the target of practice in law (中小学生法治实践达到规划目标)?</summary>
    public static Rule<TrainingRecordFacts> PupilTargetReached => Rules.SchoolTargets.OfPupils;

    /// <summary>TRAI-05: was as much law studied as the body's own or a local rule asks for (法治学习达到本单位或者地方规定)?</summary>
    public static Rule<TrainingRecordFacts> LawStudyReached => Rules.LawStudyReached.Rule;

    /// <summary>TRAI-06: is a session recorded in full (培训记录完整)?</summary>
    public static Rule<TrainingSessionFacts> SessionRecorded => Rules.SessionRecorded.Rule;

    /// <summary>TRAI-07: did everybody invited attend, and who is missing (应到人员均参加培训)?</summary>
    public static Rule<TrainingSessionFacts> EverybodyAttended => Rules.EverybodyAttended.Rule;

    /// <summary>TRAI-08: do no more attend than were invited (实到人数不超过应到人数)?</summary>
    public static Rule<TrainingSessionFacts> AttendanceWithinInvited => Rules.AttendanceWithinInvited.Rule;

    /// <summary>TRAI-09: was none of the texts studied repealed (学习内容没有已废止的规定)?</summary>
    public static Rule<TrainingSessionFacts> StudiedTextsInForce => Rules.TextsInForce.OfSession;

    /// <summary>TRAI-10: has the unit a list of the law that its leaders should know, with the constitution on it
    /// (领导干部应知应会清单列入宪法和相关法律)?</summary>
    public static Rule<LawListFacts> LawListKept => Rules.LawListKept.Rule;

    /// <summary>TRAI-11: does no repealed text stand on that list (应知应会清单没有已废止的规定)?</summary>
    public static Rule<LawListFacts> ListedTextsInForce => Rules.TextsInForce.OfList;

    /// <summary>TRAI-12: can the rate of study be of its counts (参学率与人数相符)?</summary>
    public static Rule<StudyRateFacts> StudyRateAgrees => Rules.RatesAgree.OfStudy;

    /// <summary>TRAI-13: can the rate of sitting be of its counts (参考率与人数相符)?</summary>
    public static Rule<StudyRateFacts> SittingRateAgrees => Rules.RatesAgree.OfSitting;

    /// <summary>TRAI-14: can the pass rate be of its counts (合格率与人数相符)?</summary>
    public static Rule<StudyRateFacts> PassRateAgrees => Rules.RatesAgree.OfPassing;

    /// <summary>TRAI-15: can the rate of excellence be of its counts (优秀率与人数相符)?</summary>
    public static Rule<StudyRateFacts> ExcellenceRateAgrees => Rules.RatesAgree.OfExcellence;

    /// <summary>All of them, in order of their ids.</summary>
    public static ValueList<Rule> All { get; } =
    [
        YearlyTrainingReached,
        FiveYearTrainingReached,
        TeacherTargetReached,
        PupilTargetReached,
        LawStudyReached,
        SessionRecorded,
        EverybodyAttended,
        AttendanceWithinInvited,
        StudiedTextsInForce,
        LawListKept,
        ListedTextsInForce,
        StudyRateAgrees,
        SittingRateAgrees,
        PassRateAgrees,
        ExcellenceRateAgrees,
    ];
}
