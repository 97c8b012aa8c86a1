namespace LawGov.Domain.Enforcement.Penalties;

/// <summary>What makes a case need a legality review or a collective discussion (案件类别), of Articles 57 and 58.</summary>
[Flags]
public enum CaseClasses
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Great public interest (涉及重大公共利益).</summary>
    PublicInterest = 1,

    /// <summary>Great interests of the party or of others, after a hearing (直接关系当事人或者第三人重大权益，经过听证程序).</summary>
    HeardInterest = 2,

    /// <summary>Difficult and of several legal relations (疑难复杂、涉及多个法律关系).</summary>
    ManyRelations = 4,

    /// <summary>Other cases for which law or regulation asks for a review (法律、法规规定应当进行法制审核的其他情形).</summary>
    OtherReviewed = 8,

    /// <summary>Complex circumstances or a grave act (情节复杂或者重大违法行为).</summary>
    ComplexOrGrave = 16,

    /// <summary>All of them.</summary>
    All = 31,
}
