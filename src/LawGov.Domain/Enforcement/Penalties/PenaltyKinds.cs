namespace LawGov.Domain.Enforcement.Penalties;

/// <summary>Kinds of administrative penalty (行政处罚的种类), of the Administrative Penalty Law, Article 9.</summary>
/// <remarks>责令改正 is not among them: it accompanies a penalty. 通报批评 is one since 2021-07-15.</remarks>
[Flags]
public enum PenaltyKinds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Warning (警告).</summary>
    Warning = 1,

    /// <summary>Notice of criticism (通报批评).</summary>
    NoticeOfCriticism = 2,

    /// <summary>Fine (罚款).</summary>
    Fine = 4,

    /// <summary>Confiscation of illegal income (没收违法所得).</summary>
    IncomeConfiscated = 8,

    /// <summary>Confiscation of illegal property (没收非法财物).</summary>
    PropertyConfiscated = 16,

    /// <summary>Suspension of a licence (暂扣许可证件).</summary>
    LicenceSuspended = 32,

    /// <summary>Lowering of a grade (降低资质等级).</summary>
    GradeLowered = 64,

    /// <summary>Revocation of a licence (吊销许可证件).</summary>
    LicenceRevoked = 128,

    /// <summary>Limits on business (限制开展生产经营活动).</summary>
    BusinessLimited = 256,

    /// <summary>Stop of business (责令停产停业).</summary>
    BusinessStopped = 512,

    /// <summary>Closing (责令关闭).</summary>
    Closed = 1024,

    /// <summary>Ban from an occupation (限制从业).</summary>
    OccupationBarred = 2048,

    /// <summary>Detention (行政拘留).</summary>
    Detention = 4096,

    /// <summary>Others set by law or administrative regulation (法律、行政法规规定的其他行政处罚).</summary>
    Other = 8192,

    /// <summary>All of them.</summary>
    All = 16383,
}
