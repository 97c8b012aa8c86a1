using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings.Judging;

/// <summary>A number that is held against a threshold, in words (比较用语): what was found, and the threshold, each with the unit that was
/// printed.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record Measured
{
    /// <summary>Names both.</summary>
    /// <param name="found">What was found: 应参加28,685人，参加20,665人.</param>
    /// <param name="limit">The threshold: 目标72%, 规定的2次.</param>
    /// <exception cref="ArgumentNullException">A part is missing.</exception>
    public Measured(IBilingualText found, IBilingualText limit)
    {
        Found = Guard.Against.Null(found);
        Limit = Guard.Against.Null(limit);
    }

    /// <summary>What was found.</summary>
    public IBilingualText Found { get; }

    /// <summary>The threshold.</summary>
    public IBilingualText Limit { get; }

    /// <summary>Whether nothing more can be added to the number: the period is over. True unless said.</summary>
    public bool IsOver { get; init; } = true;

    /// <summary>What a breach adds, such as how many would have been enough; null where nothing.</summary>
    public IBilingualText? Remedy { get; init; }
}
