using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Map;

/// <summary>What is wrong with one row, and why (行错误说明).</summary>
/// <param name="Kind">Of which table the row is.</param>
/// <param name="Row">Which row of its table, from 1 on, in the order handed in.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Reason">The same in words, with the value that is wrong.</param>
public sealed record DutyRowError(DutyRowKind Kind, int Row, DutyRowFault Fault, Message Reason)
{
    /// <summary>Whether the row is part of the map all the same.</summary>
    public bool IsTakenIn => Fault is DutyRowFault.Overlap or DutyRowFault.NothingToTakeOver;
}
