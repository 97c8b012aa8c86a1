using Ardalis.GuardClauses;
using LawGov.Domain.Collections;

namespace LawGov.Domain.Findings;

/// <summary>All findings of several rules (评价): every one, not the first.</summary>
public sealed record Assessment
{
    private Assessment(ValueList<Finding> findings) => Findings = findings;

    /// <summary>The findings, in the order of the rules.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>
    /// The gravest of them: breached, then undetermined, then pending, then met. Not applicable, and never met, where there are
    /// none or where no rule reaches the case.
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

    /// <summary>Puts to facts every rule that looks at facts of their type; rules over other facts are passed over.</summary>
    /// <param name="rules">Any rules, the caller's own among them: a context's <c>All</c>, for one.</param>
    /// <param name="facts">What is known, and what is not.</param>
    /// <param name="context">The law and the day on which is asked.</param>
    /// <exception cref="ArgumentNullException">Something is missing.</exception>
    /// <exception cref="ArgumentException">There are rules, and none of them looks at such facts.</exception>
    public static Assessment Of<TFacts>(IEnumerable<Rule> rules, TFacts facts, RuleContext context)
    {
        Guard.Against.Null(facts);
        Guard.Against.Null(context);
        var findings = new List<Finding>();
        bool any = false;
        foreach (var rule in Guard.Against.Null(rules))
        {
            any = true;
            if (Guard.Against.Null(rule, nameof(rules)) is Rule<TFacts> asks) { findings.Add(asks.Evaluate(facts, context)); }
        }

        return any && findings.Count == 0
            ? throw new ArgumentException($"Expected at least one rule over the facts handed in: {facts}.", nameof(rules))
            : new(findings.ToValueList());
    }

    /// <summary>Joins assessments of different facts into one.</summary>
    /// <param name="assessments">In any number; their findings keep their order.</param>
    /// <exception cref="ArgumentNullException">Something is missing.</exception>
    public static Assessment Join(params IEnumerable<Assessment> assessments)
        => new(Guard.Against.Null(assessments).SelectMany(assessment => Guard.Against.Null(assessment, nameof(assessments)).Findings).ToValueList());

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
