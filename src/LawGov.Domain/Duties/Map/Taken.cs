namespace LawGov.Domain.Duties.Map;

/// <summary>What a row without faults gave, and which row it was.</summary>
internal readonly record struct Taken<T>(int Row, T Value);
