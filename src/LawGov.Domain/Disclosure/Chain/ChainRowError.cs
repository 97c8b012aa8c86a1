namespace LawGov.Domain.Disclosure.Chain;

/// <summary>A fault of a row (错误行).</summary>
/// <param name="Row">Its number, from 1, over all rows handed in.</param>
/// <param name="Fault">What is wrong; a row with several faults has an error for each.</param>
/// <param name="Content">The row as it came.</param>
public sealed record ChainRowError(int Row, ChainRowFault Fault, ChainRow Content);
