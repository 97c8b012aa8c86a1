using System.Text.Json.Serialization;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Findings;

/// <summary>One step of a procedure as it stands on a day (程序环节的状态): how, why, on what basis, and what would settle or clear it.</summary>
/// <typeparam name="TStep">The steps of the procedure.</typeparam>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record LedgerEntry<TStep> : IBilingualText
    where TStep : struct, Enum
{
    private readonly Bilingual _name;

    internal LedgerEntry(TStep step, Bilingual name, StepState state, Message because)
        => (Step, _name, State, Because) = (step, name, state, because);

    private static MessageTemplate Text { get; } = new("{step}：{state}；{because}", "{step}: {state}; {because}");

    /// <summary>Which step it is.</summary>
    public TStep Step { get; }

    /// <summary>How it stands.</summary>
    public StepState State { get; }

    /// <summary>Why, with the days and figures from which a reader can redo it.</summary>
    public Message Because { get; }

    /// <summary>What asks for the step, or frees from it; empty where nothing is settled.</summary>
    public ValueList<Basis> Bases { get; internal init; }

    /// <summary>The facts that would settle it; empty where it is settled.</summary>
    public ValueList<FactKey> Missing { get; internal init; }

    /// <summary>What would clear it (补救办法); null where nothing has to be cleared, or nothing can clear it any more.</summary>
    public Bilingual? Remedy { get; internal init; }

    /// <summary>The deadline by which it was judged (所依期限); null where none was.</summary>
    public Deadline? Deadline { get; internal init; }

    /// <summary>How sure the dates behind it are.</summary>
    public Certainty Certainty { get; internal init; } = Certainty.Final;

    /// <summary>What a rule finds that asks for this step.</summary>
    public Verdict Verdict => State switch
    {
        StepState.Undetermined => Verdict.Undetermined,
        StepState.NotRequired => Verdict.NotApplicable,
        StepState.Pending => Verdict.Pending,
        StepState.Done => Verdict.Met,
        _ => Verdict.Breached,
    };

    /// <summary>Whether what follows may go on as far as this step is concerned.</summary>
    internal bool IsClear => State is StepState.Done or StepState.NotRequired;

    /// <summary>Returns the step, how it stands, and why.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
        => Text.With(("step", _name), ("state", State.Name()), ("because", Because)).ToText(language);

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);
}
