namespace LawGov.Domain.Findings;

/// <summary>What is known of a fact (事实状态).</summary>
public enum FactState
{
    /// <summary>Not stated (未知).</summary>
    Unknown = 0,

    /// <summary>Known not to be (确知没有).</summary>
    None = 1,

    /// <summary>Known, with a value (已知).</summary>
    Known = 2,
}
