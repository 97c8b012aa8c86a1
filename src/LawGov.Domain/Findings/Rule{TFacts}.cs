using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings;

/// <summary>A rule over facts of one type (规则): a pure function from facts to a finding.</summary>
/// <typeparam name="TFacts">The facts it looks at.</typeparam>
/// <example><code>
/// var rule = new Rule&lt;int&gt;("LOCAL-01", title, explanation, [], (rule, count, context) => count > 0
///     ? rule.Met(subject, because, basis) : rule.Breached(subject, because, basis));
/// </code></example>
public sealed class Rule<TFacts> : Rule
{
    private readonly Func<Rule, TFacts, RuleContext, Finding> _evaluate;

    /// <summary>Makes a rule.</summary>
    /// <param name="id">Stable, such as <c>PART-01</c>; a caller's own rule takes another prefix.</param>
    /// <param name="title">What is asked, in a line.</param>
    /// <param name="explanation">What is counted, which date selects the law, and what is left out.</param>
    /// <param name="provisions">The provisions that it may cite; empty where no national text stands behind it.</param>
    /// <param name="evaluate">The function; it receives the rule itself, which makes the finding.</param>
    /// <exception cref="ArgumentException">A part is missing or blank.</exception>
    public Rule(string id, Bilingual title, Bilingual explanation, ValueList<Provision> provisions, Func<Rule, TFacts, RuleContext, Finding> evaluate)
        : base(id, title, explanation, provisions) => _evaluate = Guard.Against.Null(evaluate);

    /// <summary>Puts the question to facts.</summary>
    /// <param name="facts">What is known, and what is not.</param>
    /// <param name="context">The law and the day on which is asked.</param>
    /// <exception cref="ArgumentNullException">There are no facts or no context.</exception>
    /// <exception cref="InvalidOperationException">The rule's own function made no finding, or one of another rule.</exception>
    public Finding Evaluate(TFacts facts, RuleContext context)
    {
        var finding = _evaluate(this, Guard.Against.Null(facts), Guard.Against.Null(context));
        return ReferenceEquals(finding?.Rule, this) ? finding : throw new InvalidOperationException($"The function of {Id} made no finding of {Id}.");
    }
}
