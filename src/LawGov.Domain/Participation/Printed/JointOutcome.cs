namespace LawGov.Domain.Participation.Printed;

/// <summary>Whether all relations of one report hold together (联合核对结果).</summary>
public enum JointOutcome
{
    /// <summary>Some numbers stand in all relations (相符).</summary>
    Feasible = 0,

    /// <summary>Only where the rates of one statement were rounded in different ways (混用修约方式相符).</summary>
    OnlyIfMixed = 1,

    /// <summary>No numbers stand in all of them, however rounded (不符).</summary>
    Conflict = 2,

    /// <summary>There was too much to judge at once: each relation was judged alone (逐项核对).</summary>
    OneByOne = 3,
}
