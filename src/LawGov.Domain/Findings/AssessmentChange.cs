using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings;

/// <summary>What changed from one assessment to another (评价变化): every finding that is new, gone or different, and by what.</summary>
/// <remarks>Made by <see cref="Assessment.Diff"/>.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record AssessmentChange : IBilingualText
{
    private static readonly MessageTemplate Same = new("总体仍为{now}{counts}", "overall still {now}{counts}");
    private static readonly MessageTemplate Turned = new("总体由{before}变为{now}{counts}", "overall {before} before, {now} now{counts}");
    private static readonly MessageTemplate Counts = new("；{changed}项结论有变化，{same}项未变", "; findings: {changed} changed, {same} unchanged");
    private static readonly MessageTemplate RuleAdded = new("增加规则{rule}", "rule {rule} was added");
    private static readonly MessageTemplate RuleDropped = new("不再使用规则{rule}", "rule {rule} is no longer used");
    private static readonly MessageTemplate FactsAdded = new("增加{subject}的事实", "facts on {subject} were added");
    private static readonly MessageTemplate FactsDropped = new("不再提供{subject}的事实", "facts on {subject} are no longer supplied");

    internal AssessmentChange(Assessment before, Assessment after)
    {
        (Before, After) = (before, after);
        var (factsBefore, factsAfter) = (new Supplied(before.Facts), new Supplied(after.Facts));
        Place[] was = [.. Places(before)], now = [.. Places(after)];
        var places = now.Select((place, at) => (place, at)).ToDictionary(each => each.place, each => each.at);
        var changes = new List<FindingChange>();
        for (int at = 0; at < was.Length; at++)
        {
            var one = before.Findings[at];
            if (!places.Remove(was[at], out int to))
            {
                changes.Add(new(one, null, CausesOf(before, at, factsBefore, after, factsAfter, isNew: false)));
            }
            else if (after.Findings[to] is var other && !one.ReadsAs(other))
            {
                changes.Add(new(one, other, Trial.CausesOf(Asked(before, at), one, Asked(after, to), other)));
            }
        }

        foreach (int to in places.Values.Order())
        {
            changes.Add(new(null, after.Findings[to], CausesOf(after, to, factsAfter, before, factsBefore, isNew: true)));
        }

        Findings = changes.ToValueList();
    }

    /// <summary>The former assessment.</summary>
    public Assessment Before { get; }

    /// <summary>The later one.</summary>
    public Assessment After { get; }

    /// <summary>What changed, in the order of the former assessment; new findings after these, in the order of the later one.</summary>
    public ValueList<FindingChange> Findings { get; }

    /// <summary>How many findings are in both and read the same.</summary>
    public int Unchanged => Before.Findings.Count - Findings.Count(change => change.Before is not null);

    /// <summary>Returns the overall verdicts and the numbers, and a line for each finding that changed.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        var counts = Counts.With(("changed", Findings.Count), ("same", Unchanged));
        var head = Before.Overall == After.Overall
            ? Same.With(("now", After.Overall.Name()), ("counts", counts))
            : Turned.With(("before", Before.Overall.Name()), ("now", After.Overall.Name()), ("counts", counts));
        return string.Join('\n', Findings.Select(change => change.ToText(language)).Prepend(head.ToText(language)));
    }

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);

    private static IEnumerable<Place> Places(Assessment assessment)
    {
        var seen = new Dictionary<Place, int>();
        foreach (var finding in assessment.Findings.AsEnumerable())
        {
            var first = new Place(finding.RuleId, finding.Subject, 0);
            int earlier = seen.GetValueOrDefault(first);
            seen[first] = earlier + 1;
            yield return first with { Earlier = earlier };
        }
    }

    private static Question Asked(Assessment assessment, int at)
        => new(assessment.Findings[at].Rule, assessment.Facts[assessment.Sources[at]], assessment.Context);

    /// <summary>Why one assessment has a finding that another has not: there is no such rule, or there are no such facts.</summary>
    private static ValueList<Message> CausesOf(
        Assessment own, int at, Supplied ownFacts, Assessment other, Supplied otherFacts, bool isNew)
    {
        var (rule, facts) = (own.Findings[at].Rule, own.Facts[own.Sources[at]]);
        var noRule = (isNew ? RuleAdded : RuleDropped).With(("rule", rule.Id));
        var noFacts = (isNew ? FactsAdded : FactsDropped).With(("subject", facts.Id.ToString()));
        bool hasRule = other.Rules.Any(each => string.Equals(each.Id, rule.Id, StringComparison.Ordinal));
        bool hasFacts = otherFacts.CountOf(facts) > ownFacts.EarlierThan(own.Sources[at]);
        return (hasRule, hasFacts) switch
        {
            (false, false) => [noRule, noFacts],
            (false, true) => [noRule],
            (true, false) => [noFacts],
            _ => [Trial.RuleChange(rule)], // it looks at facts of another type now
        };
    }

    /// <summary>Which finding it is: by what rule, on what subject, and how many there are of both before it.</summary>
    private readonly record struct Place(string Rule, SubjectId Subject, int Earlier);

    /// <summary>How many facts of one type there are on each subject.</summary>
    private sealed class Supplied
    {
        private readonly Dictionary<(SubjectId Id, Type Type), int> _counts = [];
        private readonly int[] _earlier; // of each of the facts, how many of its kind are before it

        internal Supplied(ValueList<IFacts> facts)
        {
            _earlier = new int[facts.Count];
            for (int at = 0; at < facts.Count; at++)
            {
                var kind = (facts[at].Id, facts[at].GetType());
                _earlier[at] = _counts.GetValueOrDefault(kind);
                _counts[kind] = _earlier[at] + 1;
            }
        }

        internal int CountOf(IFacts facts) => _counts.GetValueOrDefault((facts.Id, facts.GetType()));

        internal int EarlierThan(int at) => _earlier[at];
    }
}
