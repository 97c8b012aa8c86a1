namespace LawGov.Domain.Disclosure.Chain;

/// <summary>Whether somebody held a role on a day (责任落实情况).</summary>
public enum ChainHolding
{
    /// <summary>A post holds it; who was in the post is not known (不能确定由谁担任).</summary>
    PersonUnknown = 0,

    /// <summary>A post holds it, with a person in it (在岗).</summary>
    InPost = 1,

    /// <summary>A post holds it, and it was vacant (空缺).</summary>
    Vacant = 2,

    /// <summary>No post holds it on that day (无人承担).</summary>
    Unassigned = 3,

    /// <summary>Several posts hold it on that day: none is picked (多岗承担).</summary>
    Contested = 4,
}
