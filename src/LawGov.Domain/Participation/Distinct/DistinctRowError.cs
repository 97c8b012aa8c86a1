namespace LawGov.Domain.Participation.Distinct;

/// <summary>A row of person and unit that was not counted (未计入的人员行), as it came.</summary>
/// <param name="Row">Its number, from 0, over all rows handed in.</param>
/// <param name="Fault">Why it was not counted.</param>
/// <param name="Person">The id of the person.</param>
/// <param name="Unit">The index of the unit.</param>
public readonly record struct DistinctRowError(long Row, DistinctRowFault Fault, long Person, int Unit);
