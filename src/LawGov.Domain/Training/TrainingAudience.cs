namespace LawGov.Domain.Training;

/// <summary>Whom training is for (培训对象).</summary>
public enum TrainingAudience
{
    /// <summary>None of the groups below (其他), such as kindergarten teachers or parents.</summary>
    Other = 0,

    /// <summary>Leaders of the body (领导干部).</summary>
    Leaders = 1,

    /// <summary>Staff of the body (机关工作人员).</summary>
    Staff = 2,

    /// <summary>Staff who enforce the law (行政执法人员).</summary>
    EnforcementStaff = 3,

    /// <summary>Teachers of primary and secondary schools (中小学教师).</summary>
    Teachers = 4,

    /// <summary>Pupils of primary and secondary schools (中小学生).</summary>
    Pupils = 5,
}
