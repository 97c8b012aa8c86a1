using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Findings.Judging;

/// <summary>One rule asked of one subject (案情): it asks the questions that all rules share, holds the forms of judgement, and makes the
/// finding.</summary>
/// <remarks>
/// A rule is a chain of gates joined by <c>??</c>, each of which gives the finding that ends the question there or null to go on, and a
/// form of judgement at the end. All rules ask in one order: the as-of day, the kind of body, the fact that selects the law, the law, the
/// other facts, the judgement. So one situation gets one verdict, whichever rule is asked.
/// </remarks>
/// <example><code>
/// (c, facts) => c.NotYet(facts.On, new("核查日期", "the date asked about"))          // the as-of day     ?? c.Applies(facts.Body)          
///                                            // the kind of body     ?? c.InForce(DutyLaw.PublicityDutyList, facts.On,
/// DutyKeys.FirstDay, out _, out var basis)     ?? c.Listed(facts.Laws, DutyKeys.EnforcedLaws, None, out var laws)            // the
/// facts ?? c.Each(items, Tally&lt;EnforcedLaw&gt;.Of(laws, law => law.PublicizedBy.State), law => law.Title, Words,
/// DutyKeys.PublicityHolders, basis)
/// </code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed partial class Case
{
    internal Case(Rule rule, SubjectId subject, RuleContext context) => (Rule, Subject, Context) = (rule, subject, context);

    /// <summary>The rule that is asked.</summary>
    public Rule Rule { get; }

    /// <summary>What the finding is about.</summary>
    public SubjectId Subject { get; }

    /// <summary>The law, the calendar and the day on which is asked.</summary>
    public RuleContext Context { get; }

    /// <summary>The day on which is asked (评价基准日); what is dated later has not happened yet.</summary>
    public LocalDate AsOf => Context.AsOf;

    /// <summary>Finds that the facts satisfy the rule.</summary>
    /// <param name="because">Why.</param>
    /// <param name="basis">What it rests on.</param>
    /// <param name="certainty">How sure the dates behind it are.</param>
    /// <exception cref="ArgumentException">A part is missing.</exception>
    public Finding Met(Message because, Basis basis, Certainty certainty = Certainty.Final)
        => Make(Verdict.Met, because, [Guard.Against.Null(basis)], default, certainty);

    /// <summary>Finds that the facts do not satisfy the rule.</summary>
    /// <inheritdoc cref="Met"/>
    public Finding Breached(Message because, Basis basis, Certainty certainty = Certainty.Final)
        => Make(Verdict.Breached, because, [Guard.Against.Null(basis)], default, certainty);

    /// <summary>Finds that the facts given do not settle it.</summary>
    /// <param name="because">Why not.</param>
    /// <param name="missing">The facts that would settle it, each of which can; one at least. Nulls are passed over: <c>known ? null :
    /// key</c>.</param>
    /// <exception cref="ArgumentException">There is no reason, or no fact is named.</exception>
    public Finding Undetermined(Message because, params ReadOnlySpan<FactKey?> missing) => Undetermined(because, Certainty.Final, missing);

    /// <summary>Finds that the facts given do not settle it, over dates that are not final.</summary>
    /// <param name="because">Why not.</param>
    /// <param name="certainty">How sure the dates behind it are.</param>
    /// <param name="missing">The facts that would settle it, each of which can; one at least. Nulls are passed over.</param>
    /// <exception cref="ArgumentException">There is no reason, or no fact is named.</exception>
    public Finding Undetermined(Message because, Certainty certainty, params ReadOnlySpan<FactKey?> missing)
    {
        var keys = ValueList.OfPresent(missing);
        return keys.IsEmpty
            ? throw new ArgumentException("Expected at least one fact that would settle it.", nameof(missing))
            : Make(Verdict.Undetermined, because, default, keys, certainty);
    }

    /// <summary>Finds that the rule does not apply to the case.</summary>
    /// <param name="because">Why not.</param>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public Finding NotApplicable(Message because) => Make(Verdict.NotApplicable, because, default, default, Certainty.Final);

    /// <summary>Finds that it is not due yet, and not done yet.</summary>
    /// <param name="because">When it is due.</param>
    /// <param name="certainty">How sure the dates behind it are.</param>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public Finding Pending(Message because, Certainty certainty = Certainty.Final)
        => Make(Verdict.Pending, because, default, default, certainty);

    /// <summary>Finds of a step what the ledger of its procedure says.</summary>
    internal Finding Of<TStep>(LedgerEntry<TStep> entry)
        where TStep : struct, Enum
        => Make(
            entry.Verdict,
            entry.Because,
            entry.Verdict is Verdict.Met or Verdict.Breached ? entry.Bases : default,
            entry.Missing,
            entry.Certainty,
            entry.Deadline);

    /// <summary>Returns the rule, the subject and the day, the same in every culture.</summary>
    public override string ToString() => $"{Rule.Id} {Subject} {InvariantText.Of(AsOf)}";

    private Finding Make(
        Verdict verdict,
        Message because,
        ValueList<Basis> bases,
        ValueList<FactKey> missing,
        Certainty certainty,
        Deadline? deadline = null)
        => new(Rule, Subject, verdict, Guard.Against.Undeclared(certainty), Guard.Against.Null(because), bases, missing, deadline);
}
