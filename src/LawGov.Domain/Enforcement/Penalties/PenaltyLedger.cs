using Ardalis.GuardClauses;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Enforcement.Penalties;

/// <summary>How the steps of a penalty case stand (行政处罚程序台账).</summary>
public static class PenaltyLedger
{
    private static readonly PenaltyStepKind[] Steps = Enum.GetValues<PenaltyStepKind>();

    /// <summary>What can still be done about a step that went wrong, by step, while nothing is decided.</summary>
    private static readonly Bilingual[] Remedies =
    [
        new("补办立案手续", "file the case"),
        new("由两名以上持证执法人员重新调查", "investigate again with two certified officers"),
        new("出示执法证件后重新调查", "show certificates and investigate again"),
        new("重新告知当事人", "tell the party again"),
        new("复核当事人的意见", "consider what the party says"),
        new("重新通知并举行听证", "give notice and hold the hearing again"),
        new("重新提请法制审核", "have legality reviewed again"),
        new("提请负责人集体讨论", "have it discussed by the responsible persons"),
    ];

    /// <summary>Goes through the steps of a case in their order, each as it stands on the as-of day.</summary>
    /// <remarks>A step that is unlawful for want of another, such as a decision without notice, is told at that other step, and all at
    /// once.</remarks>
    /// <param name="facts">What is known of the case.</param>
    /// <param name="context">The law, the calendar and the day on which is asked.</param>
    /// <exception cref="ArgumentException">There are no facts or no context, or the facts name no subject.</exception>
    /// <example><code>PenaltyLedger.Of(facts, context).CanProceedTo(PenaltyStepKind.Decision)</code></example>
    public static Ledger<PenaltyStepKind> Of(PenaltyCase facts, RuleContext context)
    {
        Guard.Against.Null(facts);
        Guard.Against.Null(context);
        if (facts.Id.IsNone) { throw new ArgumentException("Expected facts with the id of a subject, not none.", nameof(facts)); }

        Case c = new(EnforcementRules.DecidedInTime, facts.Id, context); // any rule on a case has its gates
        var entries = new LedgerEntry<PenaltyStepKind>[Steps.Length];
        for (int i = 0; i < entries.Length; i++) { entries[i] = Entry(Steps[i], c, facts); }

        return new(new(entries));
    }

    internal static LedgerEntry<PenaltyStepKind> Entry(PenaltyStepKind step, Case c, PenaltyCase facts)
    {
        var found = PenaltySteps.Of(step, c, facts, out var fault);
        var state = found.Verdict switch
        {
            Verdict.Met => StepState.Done,
            Verdict.NotApplicable => StepState.NotRequired,
            Verdict.Pending => StepState.Pending,
            Verdict.Breached => fault,
            _ => StepState.Undetermined,
        };
        bool mayBeCleared = found.Verdict == Verdict.Breached && !PenaltyCases.IsDone(c, facts.Decided, out _);
        return new(step, step.Name(), state, found.Because)
        {
            Bases = found.Bases,
            Missing = found.Missing,
            Remedy = mayBeCleared && (int)step < Remedies.Length ? Remedies[(int)step] : null,
            Deadline = found.Deadline,
            Certainty = found.Certainty,
        };
    }
}
