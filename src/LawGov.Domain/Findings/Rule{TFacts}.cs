using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings;

/// <summary>A rule over facts of one type (规则): a pure function from facts to a finding.</summary>
/// <typeparam name="TFacts">The facts it looks at.</typeparam>
/// <example><code>
/// var rule = new Rule&lt;TalkFacts&gt;("LOCAL-01", title, explanation, (c, facts) =>     c.NotYet(facts.On, Keys.On.Name)         ??
/// c.Stated(facts.Speaker, Keys.Speaker, basis)) { Asks = [Keys.Speaker] };
/// </code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class Rule<TFacts> : Rule
    where TFacts : class, IFacts
{
    private readonly Func<Case, TFacts, Finding> _evaluate;

    /// <summary>Makes a rule.</summary>
    /// <param name="id">Stable, such as <c>PART-01</c>; a caller's own rule takes another prefix.</param>
    /// <param name="title">What is asked, in a line.</param>
    /// <param name="explanation">What is counted, which date selects the law, and what is not covered.</param>
    /// <param name="evaluate">The function; the case that it receives asks, judges, and makes the finding.</param>
    /// <exception cref="ArgumentException">A part is missing or blank.</exception>
    public Rule(string id, Bilingual title, Bilingual explanation, Func<Case, TFacts, Finding> evaluate)
        : base(id, title, explanation) => _evaluate = Guard.Against.Null(evaluate);

    /// <summary>Puts the question to facts.</summary>
    /// <param name="facts">What is known, and what is not.</param>
    /// <param name="context">The law and the day on which is asked.</param>
    /// <exception cref="ArgumentException">There are no facts or no context, or the facts name no subject.</exception>
    /// <exception cref="InvalidOperationException">The rule's own function made no finding, or one of another rule.</exception>
    public Finding Evaluate(TFacts facts, RuleContext context)
    {
        var subject = Guard.Against.Null(facts).Id;
        if (subject.IsNone) { throw new ArgumentException("Expected facts with the id of a subject, not none.", nameof(facts)); }

        var finding = _evaluate(new(this, subject, Guard.Against.Null(context)), facts);
        return ReferenceEquals(finding?.Rule, this)
            ? finding
            : throw new InvalidOperationException($"The function of {Id} made no finding of {Id}.");
    }

    internal override Finding? TryEvaluate(IFacts facts, RuleContext context) => facts is TFacts own ? Evaluate(own, context) : null;
}
