using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings;

/// <summary>The steps of a procedure in their order, each as it stands on a day (程序台账).</summary>
/// <typeparam name="TStep">The steps of the procedure; their order is that of their numbers.</typeparam>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record Ledger<TStep> : IBilingualText
    where TStep : struct, Enum
{
    internal Ledger(ValueList<LedgerEntry<TStep>> entries) => Entries = entries;

    /// <summary>Every step once, in the order of the procedure.</summary>
    public ValueList<LedgerEntry<TStep>> Entries { get; }

    /// <summary>The step by its name.</summary>
    /// <param name="step">A step.</param>
    /// <exception cref="ArgumentOutOfRangeException">The procedure has no such step.</exception>
    public LedgerEntry<TStep> this[TStep step]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (EqualityComparer<TStep>.Default.Equals(entry.Step, step)) { return entry; }
            }

            throw new ArgumentOutOfRangeException(nameof(step), step, "Expected a step of this procedure.");
        }
    }

    /// <summary>Everything that bars a step, all at once (障碍): what has to come before it and is not done as it must be, or not
    /// stated.</summary>
    /// <param name="step">The step that is to be taken next.</param>
    /// <exception cref="ArgumentOutOfRangeException">The procedure has no such step.</exception>
    public ValueList<LedgerEntry<TStep>> Blockers(TStep step)
    {
        _ = this[step];
        return Entries.Where(entry => Comparer<TStep>.Default.Compare(entry.Step, step) < 0 && !entry.IsClear).ToValueList();
    }

    /// <summary>Whether a step may be taken (能否进入下一环节): met where nothing bars it; breached where something before it went wrong or
    /// has not been done yet; else undetermined.</summary>
    /// <param name="step">The step that is to be taken next.</param>
    /// <exception cref="ArgumentOutOfRangeException">The procedure has no such step.</exception>
    public Verdict CanProceedTo(TStep step)
    {
        var found = Verdict.Met;
        foreach (var entry in Blockers(step))
        {
            if (entry.State != StepState.Undetermined) { return Verdict.Breached; }

            found = Verdict.Undetermined;
        }

        return found;
    }

    /// <summary>Returns the steps, a line each.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => string.Join('\n', Entries.Select(entry => entry.ToText(language)));

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);
}
