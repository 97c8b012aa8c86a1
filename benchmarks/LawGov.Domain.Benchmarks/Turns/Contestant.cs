namespace LawGov.Domain.Benchmarks.Turns;

/// <summary>One way of doing the work.</summary>
/// <param name="Name">As it is printed.</param>
/// <param name="Run">Does it once.</param>
internal sealed record Contestant(string Name, Action Run);
