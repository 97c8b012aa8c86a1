namespace LawGov.Domain.Enforcement.Penalties;

/// <summary>The steps of a penalty case in their order (行政处罚程序环节).</summary>
public enum PenaltyStepKind
{
    /// <summary>The case is filed (立案).</summary>
    Filing = 0,

    /// <summary>Investigation by two qualified officers (调查取证).</summary>
    Investigation = 1,

    /// <summary>Certificates shown (出示执法证件).</summary>
    Certificates = 2,

    /// <summary>Notice of the penalty, its grounds and the party's rights (事先告知).</summary>
    Notice = 3,

    /// <summary>The party's statement and defence heard (听取陈述、申辩).</summary>
    Statement = 4,

    /// <summary>Hearing (听证).</summary>
    Hearing = 5,

    /// <summary>Legality review (法制审核).</summary>
    LegalityReview = 6,

    /// <summary>Collective discussion (集体讨论).</summary>
    Discussion = 7,

    /// <summary>Decision (作出决定).</summary>
    Decision = 8,

    /// <summary>Service of the decision (送达).</summary>
    Service = 9,

    /// <summary>Payment of the fine (缴纳罚款).</summary>
    Payment = 10,

    /// <summary>Publication of the decision (公开).</summary>
    Publication = 11,

    /// <summary>Filing of the papers (归档).</summary>
    Archive = 12,
}
