namespace LawGov.Domain.Time;

/// <summary>How sure a date or a finding about dates is (确定程度).</summary>
/// <remarks>Ordered: a greater value is surer. What depends on several dates is as sure as the least sure of them.</remarks>
public enum Certainty
{
    /// <summary>Rests on holiday arrangements not yet announced (推算).</summary>
    Projected = 0,

    /// <summary>Announced, but a later notice usually touches the day (暂定).</summary>
    Provisional = 1,

    /// <summary>Rests on what is announced and in force (确定).</summary>
    Final = 2,
}
