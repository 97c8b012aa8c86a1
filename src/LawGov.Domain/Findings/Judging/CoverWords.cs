using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings.Judging;

/// <summary>What must hold on every day of a span, in words (逐日用语).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record CoverWords
{
    /// <summary>Names what holds, and what does not.</summary>
    /// <param name="covered">What holds where every day is covered: 每日均有主要负责人在任, a main leader in office on every day.</param>
    /// <param name="gap">What holds of the days that are not: 没有主要负责人在任, no main leader in office.</param>
    /// <exception cref="ArgumentNullException">A part is missing.</exception>
    public CoverWords(Bilingual covered, Bilingual gap)
    {
        Covered = Guard.Against.Null(covered);
        Gap = Guard.Against.Null(gap);
    }

    /// <summary>What holds where every day is covered.</summary>
    public Bilingual Covered { get; }

    /// <summary>What holds of the days that are not.</summary>
    public Bilingual Gap { get; }
}
