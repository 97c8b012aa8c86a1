using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Findings;

/// <summary>A rule as a catalogue lists it (规则): one question, put to facts.</summary>
/// <remarks>Callers make their own by <see cref="Rule{TFacts}"/>. A rule is itself and no other: it compares by reference.</remarks>
public abstract class Rule
{
    private protected Rule(string id, Bilingual title, Bilingual explanation, ValueList<Provision> provisions)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Title = Guard.Against.Null(title);
        Explanation = Guard.Against.Null(explanation);
        Provisions = provisions;
    }

    /// <summary>The stable name, such as <c>PART-01</c>.</summary>
    public string Id { get; }

    /// <summary>What is asked, in a line.</summary>
    public Bilingual Title { get; }

    /// <summary>What is counted, which date selects the law, and what is left out.</summary>
    public Bilingual Explanation { get; }

    /// <summary>The provisions that the rule may cite; empty where no national text stands behind it.</summary>
    public ValueList<Provision> Provisions { get; }

    /// <summary>Finds that the facts satisfy the rule.</summary>
    /// <param name="subject">What the finding is about.</param>
    /// <param name="because">Why.</param>
    /// <param name="basis">What it rests on.</param>
    /// <param name="certainty">How sure the dates behind it are.</param>
    /// <exception cref="ArgumentException">A part is missing, or the subject is none.</exception>
    public Finding Met(SubjectId subject, Message because, Basis basis, Certainty certainty = Certainty.Final)
        => Make(subject, Verdict.Met, because, [Guard.Against.Null(basis)], default, certainty);

    /// <summary>Finds that the facts do not satisfy the rule.</summary>
    /// <inheritdoc cref="Met"/>
    public Finding Breached(SubjectId subject, Message because, Basis basis, Certainty certainty = Certainty.Final)
        => Make(subject, Verdict.Breached, because, [Guard.Against.Null(basis)], default, certainty);

    /// <summary>Finds that the facts given do not settle it.</summary>
    /// <param name="subject">What the finding is about.</param>
    /// <param name="because">Why not.</param>
    /// <param name="missing">The facts that would settle it; one at least. Nulls are passed over: <c>took ? null : key</c>.</param>
    /// <exception cref="ArgumentException">There is no reason, the subject is none, or no fact is named.</exception>
    public Finding Undetermined(SubjectId subject, Message because, params ReadOnlySpan<FactKey?> missing)
        => Undetermined(subject, because, Certainty.Final, missing);

    /// <summary>Finds that the facts given do not settle it, over dates that are not final.</summary>
    /// <param name="subject">What the finding is about.</param>
    /// <param name="because">Why not.</param>
    /// <param name="certainty">How sure the dates behind it are.</param>
    /// <param name="missing">The facts that would settle it; one at least. Nulls are passed over.</param>
    /// <exception cref="ArgumentException">There is no reason, the subject is none, or no fact is named.</exception>
    public Finding Undetermined(SubjectId subject, Message because, Certainty certainty, params ReadOnlySpan<FactKey?> missing)
    {
        var keys = ValueList.OfPresent(missing);
        return keys.IsEmpty
            ? throw new ArgumentException("Expected at least one fact that would settle it.", nameof(missing))
            : Make(subject, Verdict.Undetermined, because, default, keys, certainty);
    }

    /// <summary>Finds that the rule does not reach the case.</summary>
    /// <param name="subject">What the finding is about.</param>
    /// <param name="because">Why not.</param>
    /// <exception cref="ArgumentException">There is no reason, or the subject is none.</exception>
    public Finding NotApplicable(SubjectId subject, Message because) => Make(subject, Verdict.NotApplicable, because, default, default, Certainty.Final);

    /// <summary>Finds that it is not due yet, and not done yet.</summary>
    /// <param name="subject">What the finding is about.</param>
    /// <param name="because">When it is due.</param>
    /// <param name="certainty">How sure the dates behind it are.</param>
    /// <exception cref="ArgumentException">There is no reason, or the subject is none.</exception>
    public Finding Pending(SubjectId subject, Message because, Certainty certainty = Certainty.Final)
        => Make(subject, Verdict.Pending, because, default, default, certainty);

    /// <summary>Returns the id and the Chinese title.</summary>
    public override string ToString() => $"{Id} {Title.Chinese}";

    private Finding Make(SubjectId subject, Verdict verdict, Message because, ValueList<Basis> bases, ValueList<FactKey> missing, Certainty certainty)
        => subject.IsNone
            ? throw new ArgumentException("Expected the id of a subject, not none.", nameof(subject))
            : new(this, subject, verdict, Guard.Against.Undeclared(certainty), Guard.Against.Null(because), bases, missing);
}
