using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;

namespace LawGov.Domain.Decisions;

/// <summary>How each step of a decision stands on a day (重大行政决策程序台账).</summary>
/// <example><code>
/// var ledger = DecisionLedger.Of(file, new RuleContext { AsOf = day });
/// ledger.CanProceedTo(ProcedureStepKind.CollectiveDiscussion); // Verdict.Breached
/// foreach (var blocker in ledger.Blockers(ProcedureStepKind.CollectiveDiscussion)) { Print(blocker, blocker.Remedy); }
/// </code></example>
public static class DecisionLedger
{
    private static readonly ProcedureStepKind[] Kinds = [.. Enum.GetValues<ProcedureStepKind>()
        .Where(kind => kind is not (ProcedureStepKind.Other or ProcedureStepKind.Change))];

    /// <summary>Judges each step of the procedure from its start to the evaluation afterwards.</summary>
    /// <remarks>Of the steps that a file records, others and changes are not judged and stand in no entry.</remarks>
    /// <param name="file">What is known of the decision.</param>
    /// <param name="context">The law, the calendar and the day on which is asked.</param>
    /// <exception cref="ArgumentException">There is no file or no context, or the file names no subject.</exception>
    public static Ledger<ProcedureStepKind> Of(DecisionFile file, RuleContext context)
    {
        Guard.Against.Null(file);
        Guard.Against.Null(context);
        if (file.Id.IsNone) { throw new ArgumentException("Expected a file with the id of a subject, not none.", nameof(file)); }

        Case procedure = new(DecisionRules.LegalityReviewed, file.Id, context);
        Case fair = new(DecisionRules.FairCompetitionReviewed, file.Id, context);
        var (ends, endsFair) = (DecisionGates.Procedure(procedure, file), DecisionGates.FairReview(fair, file));
        DecisionFolding folded = new(procedure, file), foldedFair = new(fair, file);
        var entries = new LedgerEntry<ProcedureStepKind>[Kinds.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            bool isFair = Kinds[i] == ProcedureStepKind.FairCompetitionReview;
            entries[i] = (isFair ? endsFair : ends) is { } gate
                ? DecisionFolding.Of(Kinds[i], gate)
                : (isFair ? foldedFair : folded).Entry(Kinds[i]);
        }

        return new(new ValueList<LedgerEntry<ProcedureStepKind>>(entries));
    }
}
