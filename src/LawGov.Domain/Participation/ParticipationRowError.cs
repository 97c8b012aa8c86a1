namespace LawGov.Domain.Participation;

/// <summary>A row that was not counted (错误行), as it came.</summary>
/// <param name="Row">Its number, from 0, over all rows handed in.</param>
/// <param name="Fault">Why it was not counted.</param>
/// <param name="Group">The index of its group.</param>
/// <param name="Participants">Its participants.</param>
/// <param name="Eligible">Its base.</param>
public readonly record struct ParticipationRowError(long Row, ParticipationRowFault Fault, int Group, int Participants, int Eligible);
