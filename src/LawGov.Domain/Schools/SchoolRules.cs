using LawGov.Domain.Collections;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Schools;

/// <summary>The rules of schools (学校法治工作规则).</summary>
public static class SchoolRules
{
    /// <summary>SCHO-01: does every school have a law vice-principal (每所学校均配备法治副校长)?</summary>
    public static Rule<VicePrincipalFacts> EverySchoolHasVicePrincipal => Rules.EverySchoolHasVicePrincipal.Rule;

    /// <summary>SCHO-02: do kindergartens have one where a local rule asks for it (幼儿园按本地规定配备)?</summary>
    public static Rule<VicePrincipalFacts> KindergartensHaveVicePrincipal => Rules.KindergartensHaveVicePrincipal.Rule;

    /// <summary>SCHO-03: does nobody serve more schools than allowed (一人同时任职不超过两所学校)?</summary>
    public static Rule<VicePrincipalFacts> VicePrincipalWithinCap => Rules.VicePrincipalWithinCap.Rule;

    /// <summary>SCHO-04: did each give the lessons of the year at each school (年度法治教育课时)?</summary>
    public static Rule<VicePrincipalFacts> VicePrincipalLessons => Rules.VicePrincipalLessons.Rule;

    /// <summary>SCHO-05: is each sent by a legal organ, and each retired one within age and terms (任职条件)?</summary>
    public static Rule<VicePrincipalFacts> VicePrincipalQualified => Rules.VicePrincipalQualified.Rule;

    /// <summary>SCHO-06: are the papers of appointment kept (聘任文件齐全)?</summary>
    public static Rule<VicePrincipalFacts> VicePrincipalPapersKept => Rules.VicePrincipalPapersKept.Rule;

    /// <summary>SCHO-07: did a school come to its title step by step (示范校创建环节先后有序)?</summary>
    public static Rule<DemonstrationSchoolFacts> DemonstrationPathInOrder => Rules.DemonstrationPathInOrder.Rule;

    /// <summary>SCHO-08: does nothing bar the title of a demonstration school (没有一票否决情形)?</summary>
    public static Rule<DemonstrationSchoolFacts> DemonstrationWithoutKnockOut => Rules.DemonstrationWithoutKnockOut.Rule;

    /// <summary>SCHO-09: was bullying stopped, and were the parents of both sides told (制止欺凌并通知双方父母)?</summary>
    public static Rule<BullyingFacts> BullyingStoppedAndTold => Rules.BullyingStoppedAndTold.Rule;

    /// <summary>SCHO-10: was the inquiry into bullying finished in time (欺凌调查按期完成)?</summary>
    public static Rule<BullyingFacts> BullyingInquiryInTime => Rules.BullyingInquiryInTime.Rule;

    /// <summary>SCHO-11: did the school's committee decide whether it is bullying (由学生欺凌治理委员会认定)?</summary>
    public static Rule<BullyingFacts> BullyingDecidedByCommittee => Rules.BullyingDecidedByCommittee.Rule;

    /// <summary>SCHO-12: was serious bullying reported to the police and the education department (严重欺凌报告)?</summary>
    public static Rule<BullyingFacts> SeriousBullyingReported => Rules.SeriousBullyingReported.Rule;

    /// <summary>SCHO-13: was the record of staff checked before the hire (录用前查询违法犯罪记录)?</summary>
    public static Rule<StaffCheckFacts> StaffCheckedBeforeHire => Rules.StaffCheckedBeforeHire.Rule;

    /// <summary>SCHO-14: was the record of staff checked in the year (每年查询违法犯罪记录)?</summary>
    public static Rule<StaffCheckFacts> StaffCheckedYearly => Rules.StaffCheckedYearly.Rule;

    /// <summary>SCHO-15: was a school regularly supervised as often as a term asks for (经常性督导次数)?</summary>
    public static Rule<SupervisionFacts> RegularSupervisionHeld => Rules.RegularSupervisionHeld.Rule;

    /// <summary>SCHO-16: were the steps of a special supervision kept (专项、综合督导程序完整)?</summary>
    public static Rule<SupervisionFacts> SpecialSupervisionInOrder => Rules.SpecialSupervisionInOrder.Rule;

    /// <summary>SCHO-17: does a school have a law teacher (法治教育教师)?</summary>
    public static Rule<SchoolDutyFacts> LawTeacherEngaged => Rules.LawTeacherEngaged.Rule;

    /// <summary>SCHO-18: does a school have a law course (法治教育课程)?</summary>
    public static Rule<SchoolDutyFacts> LawCourseGiven => Rules.LawCourseGiven.Rule;

    /// <summary>SCHO-19: is law literacy part of the evaluation of pupils (法治素养纳入综合素质评价)?</summary>
    public static Rule<SchoolDutyFacts> LiteracyInEvaluation => Rules.LiteracyInEvaluation.Rule;

    /// <summary>SCHO-20: is prevention education part of the appraisal of schools (预防犯罪教育效果纳入年度考核)?</summary>
    public static Rule<SchoolDutyFacts> PreventionInAppraisal => Rules.PreventionInAppraisal.Rule;

    /// <summary>SCHO-21: was an application for a bus permit sent on in time (校车许可申请按期转送)?</summary>
    public static Rule<LicenceClockFacts> BusPapersSentOn => Rules.BusPapersSentOn.Rule;

    /// <summary>SCHO-22: did the opinions on a bus permit come in time (征求的意见按期回复)?</summary>
    public static Rule<LicenceClockFacts> BusOpinionsAnswered => Rules.BusOpinionsAnswered.Rule;

    /// <summary>SCHO-23: did the view on a bus permit go to the government in time (审查意见按期提出)?</summary>
    public static Rule<LicenceClockFacts> BusViewGiven => Rules.BusViewGiven.Rule;

    /// <summary>SCHO-24: was an application on a private school decided in time (民办学校许可按期审批)?</summary>
    public static Rule<LicenceClockFacts> PrivateSchoolDecidedInTime => Rules.PrivateSchoolDecidedInTime.Rule;

    /// <summary>All of them, in order of their ids.</summary>
    public static ValueList<Rule> All { get; } =
    [
        EverySchoolHasVicePrincipal,
        KindergartensHaveVicePrincipal,
        VicePrincipalWithinCap,
        VicePrincipalLessons,
        VicePrincipalQualified,
        VicePrincipalPapersKept,
        DemonstrationPathInOrder,
        DemonstrationWithoutKnockOut,
        BullyingStoppedAndTold,
        BullyingInquiryInTime,
        BullyingDecidedByCommittee,
        SeriousBullyingReported,
        StaffCheckedBeforeHire,
        StaffCheckedYearly,
        RegularSupervisionHeld,
        SpecialSupervisionInOrder,
        LawTeacherEngaged,
        LawCourseGiven,
        LiteracyInEvaluation,
        PreventionInAppraisal,
        BusPapersSentOn,
        BusOpinionsAnswered,
        BusViewGiven,
        PrivateSchoolDecidedInTime,
    ];
}
