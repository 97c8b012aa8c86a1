namespace LawGov.Domain.Participation;

/// <summary>Of whom a rate is taken (统计基数口径).</summary>
public enum RateBase
{
    /// <summary>Not stated (未说明).</summary>
    Unstated = 0,

    /// <summary>All on the register (在册).</summary>
    ByRegister = 1,

    /// <summary>Those in a sample (抽样).</summary>
    BySample = 2,

    /// <summary>Those who sat the test (参考).</summary>
    Sat = 3,

    /// <summary>Those whose form came back (回收).</summary>
    Returned = 4,

    /// <summary>Those who were sent a form (发放).</summary>
    Sent = 5,
}
