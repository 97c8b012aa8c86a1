namespace LawGov.Domain.Participation.Comparing;

/// <summary>Why a report takes no part in a comparison (不参与比较的原因).</summary>
public enum LeftOutReason
{
    /// <summary>It takes part.</summary>
    None = 0,

    /// <summary>The unit did not report (未填报).</summary>
    NotReported = 1,

    /// <summary>Its numbers make no count (填报有误).</summary>
    Unusable = 2,

    /// <summary>The unit has reported before in the same list (重复填报): the first report counts.</summary>
    Repeated = 3,

    /// <summary>Nobody was eligible (无基数): there is no rate.</summary>
    NoBase = 4,

    /// <summary>The base is smaller than the least that was asked for (基数不足).</summary>
    BelowMinimumBase = 5,

    /// <summary>What it would be compared with is not known in the other period (无可比数据).</summary>
    NoCounterpart = 6,
}
