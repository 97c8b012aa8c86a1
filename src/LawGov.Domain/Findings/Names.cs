using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings;

/// <summary>What the labels of findings are called in both languages (名称).</summary>
public static class Names
{
    private static readonly Bilingual[] Verdicts =
    [
        new("未能判定", "undetermined"),
        new("不适用", "not applicable"),
        new("未到期", "pending"),
        new("符合", "met"),
        new("不符合", "not met"),
    ];

    private static readonly Bilingual[] States = [new("未知", "unknown"), new("无（经核实）", "none (verified)"), new("已知", "known")];

    private static readonly Bilingual[] StepStates =
    [
        new("未能判定", "undetermined"),
        new("不需要", "not required"),
        new("尚未进行", "not done yet"),
        new("已完成", "done"),
        new("缺少", "missing"),
        new("时间不足", "too short or too late"),
        new("次序颠倒", "out of order"),
        new("以其他环节代替", "replaced by another step"),
        new("不符合要求", "not as required"),
    ];

    private static readonly Bilingual Violated = new("违反规定", "in breach of law");

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="verdict">A verdict.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such verdict.</exception>
    public static Bilingual Name(this Verdict verdict) => Verdicts[(int)Guard.Against.Undeclared(verdict)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="state">What is known of a fact.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such state.</exception>
    public static Bilingual Name(this FactState state) => States[(int)Guard.Against.Undeclared(state)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="state">How a step of a procedure stands.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such state.</exception>
    public static Bilingual Name(this StepState state) => StepStates[(int)Guard.Against.Undeclared(state)];

    /// <summary>Gets the name as the finding may say it: 违反规定 only where law applies directly, else 不符合.</summary>
    /// <param name="finding">A finding.</param>
    /// <exception cref="ArgumentNullException">There is no finding.</exception>
    public static Bilingual VerdictName(this Finding finding)
        => Guard.Against.Null(finding).Verdict == Verdict.Breached && finding.Bases.Any(basis => basis.IsDirectLaw)
        ? Violated
        : finding.Verdict.Name();
}
