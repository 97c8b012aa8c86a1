namespace LawGov.Domain.Participation.RollUp;

/// <summary>A code or school that the table of divisions does not hold (未知代码), and the row it came in.</summary>
/// <param name="Row">The number of the row.</param>
/// <param name="Code">What it says: a code in 12 digits, or the id of a school.</param>
public readonly record struct UnknownCode(long Row, string Code);
