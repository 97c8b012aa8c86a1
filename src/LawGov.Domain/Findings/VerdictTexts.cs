using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings;

/// <summary>What the verdicts are called.</summary>
public static class VerdictTexts
{
    private static readonly Bilingual[] Names =
    [
        new("未能判定", "undetermined"),
        new("不适用", "not applicable"),
        new("未到期", "pending"),
        new("符合", "met"),
        new("不符合", "not met"),
    ];

    private static readonly Bilingual Violated = new("违反规定", "in breach of law");

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="verdict">A verdict.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such verdict.</exception>
    public static Bilingual Name(this Verdict verdict) => Names[(int)Guard.Against.Undeclared(verdict)];

    /// <summary>Gets the name as the finding may say it: 违反规定 only where law applies directly, else 不符合.</summary>
    /// <param name="finding">A finding.</param>
    /// <exception cref="ArgumentNullException">There is no finding.</exception>
    public static Bilingual VerdictName(this Finding finding)
        => Guard.Against.Null(finding).Verdict == Verdict.Breached && finding.Bases.Any(basis => basis.IsDirectLaw) ? Violated : finding.Verdict.Name();
}
