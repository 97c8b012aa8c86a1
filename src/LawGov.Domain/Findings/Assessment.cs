using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings;

/// <summary>All findings of several rules (评价): every one, not the first.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record Assessment
{
    private Assessment(
        RuleContext context,
        ValueList<Rule> rules,
        ValueList<IFacts> facts,
        ValueList<Finding> findings,
        ValueList<int> sources,
        ValueList<Rule> notAsked)
        => (Context, Rules, Facts, Findings, Sources, NotAsked) = (context, rules, facts, findings, sources, notAsked);

    /// <summary>The law, the calendar and the day on which was asked.</summary>
    public RuleContext Context { get; }

    /// <summary>The rules that were put, in their order.</summary>
    public ValueList<Rule> Rules { get; }

    /// <summary>The facts to which they were put, in their order.</summary>
    public ValueList<IFacts> Facts { get; }

    /// <summary>The findings, in the order of the facts, and of the rules for each.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>For each finding the place of its facts among the facts.</summary>
    internal ValueList<int> Sources { get; }

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
        Guard.Against.Null(facts);
        Rule[] all = [.. Guard.Against.Null(rules).Select(rule => Guard.Against.Null(rule, nameof(rules)))];
        var asked = new bool[all.Length];
        var stated = new List<IFacts>();
        var findings = new List<Finding>();
        var sources = new List<int>();
        foreach (var each in facts)
        {
            Guard.Against.Null(each, nameof(facts));
            int before = findings.Count;
            for (int i = 0; i < all.Length; i++)
            {
                if (all[i].TryEvaluate(each, context) is not { } finding) { continue; }

                asked[i] = true;
                findings.Add(finding);
                sources.Add(stated.Count);
            }

            if (findings.Count == before && all.Length > 0)
            {
                throw new ArgumentException($"Expected facts that one rule at least looks at, not those of {each.Id}.", nameof(facts));
            }

            stated.Add(each);
        }

        return new(
            context,
            [.. all],
            stated.ToValueList(),
            findings.ToValueList(),
            sources.ToValueList(),
            all.Where((_, i) => !asked[i]).ToValueList());
    }

    /// <summary>
    /// Says what changed from one assessment to another, and by what: of the same facts under two law books, calendars or as-of days, of
    /// two states of the facts, or by two lists of rules.
    /// </summary>
    /// <remarks>
    /// Findings belong together by rule and subject, the first of a subject with the first. A finding is changed where a reader sees it:
    /// verdict, basis, certainty, missing facts, deadline or sentence. What changed it is found by trial: the rule is asked anew with one
    /// difference taken over alone, into the former state or back out of the later one. Where no difference does it alone, all are named.
    /// </remarks>
    /// <param name="before">The former assessment.</param>
    /// <param name="after">The later one.</param>
    /// <exception cref="ArgumentNullException">One is missing.</exception>
    /// <example><code>Assessment.Diff(before, after).ToText(Language.Chinese)</code></example>
    public static AssessmentChange Diff(Assessment before, Assessment after)
        => new(Guard.Against.Null(before), Guard.Against.Null(after));

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
