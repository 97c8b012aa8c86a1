using Ardalis.GuardClauses;
using LawGov.Domain.Collections;

namespace LawGov.Domain.Findings;

/// <summary>All findings of several rules (评价): every one, not the first.</summary>
public sealed record Assessment
{
    private Assessment(ValueList<Finding> findings, ValueList<Rule> notAsked) => (Findings, NotAsked) = (findings, notAsked);

    /// <summary>The findings, in the order of the facts, and of the rules for each.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>The rules for which no facts were supplied (未评价的规则), in their order: never passed over in silence.</summary>
    public ValueList<Rule> NotAsked { get; }

    /// <summary>
    /// The gravest of them: breached, then undetermined, then pending, then met. Not applicable, and never met, where there are
    /// none or where no rule applies to the case.
    /// </summary>
    public Verdict Overall
    {
        get
        {
            ReadOnlySpan<Verdict> gravestFirst = [Verdict.Breached, Verdict.Undetermined, Verdict.Pending, Verdict.Met];
            foreach (var verdict in gravestFirst)
            {
                if (Count(verdict) > 0) { return verdict; }
            }

            return Verdict.NotApplicable;
        }
    }

    /// <summary>Puts every rule to all facts of the type that it looks at, in any mixture.</summary>
    /// <param name="rules">Any rules, the caller's own among them: <c>RuleCatalogue.All</c>, or a context's <c>All</c>.</param>
    /// <param name="context">The law and the day on which is asked.</param>
    /// <param name="facts">What is known of each subject, and what is not.</param>
    /// <exception cref="ArgumentNullException">Something is missing.</exception>
    /// <exception cref="ArgumentException">No rule looks at some of the facts.</exception>
    /// <example><code>Assessment.Of(RuleCatalogue.All, context, report, publication, division).Overall</code></example>
    public static Assessment Of(IEnumerable<Rule> rules, RuleContext context, params IFacts[] facts)
        => Of(rules, context, (IEnumerable<IFacts>)Guard.Against.Null(facts));

    /// <inheritdoc cref="Of(IEnumerable{Rule}, RuleContext, IFacts[])"/>
    public static Assessment Of(IEnumerable<Rule> rules, RuleContext context, IEnumerable<IFacts> facts)
    {
        Guard.Against.Null(context);
        Rule[] all = [.. Guard.Against.Null(rules).Select(rule => Guard.Against.Null(rule, nameof(rules)))];
        var asked = new bool[all.Length];
        var findings = new List<Finding>();
        foreach (var each in Guard.Against.Null(facts))
        {
            Guard.Against.Null(each, nameof(facts));
            int before = findings.Count;
            for (int i = 0; i < all.Length; i++)
            {
                if (all[i].TryEvaluate(each, context) is not { } finding) { continue; }

                asked[i] = true;
                findings.Add(finding);
            }

            if (findings.Count == before && all.Length > 0)
            {
                throw new ArgumentException($"Expected facts that one rule at least looks at, not those of {each.Id}.", nameof(facts));
            }
        }

        return new(findings.ToValueList(), all.Where((_, i) => !asked[i]).ToValueList());
    }

    /// <summary>Counts the findings with a verdict.</summary>
    /// <param name="verdict">Which verdict.</param>
    public int Count(Verdict verdict)
    {
        int count = 0;
        foreach (var finding in Findings) { count += finding.Verdict == verdict ? 1 : 0; }

        return count;
    }

    /// <summary>Returns the overall verdict and the number of findings, in Chinese.</summary>
    public override string ToString() => $"总体{Overall.Name().Chinese}（共{Findings.Count}项结论）";
}
