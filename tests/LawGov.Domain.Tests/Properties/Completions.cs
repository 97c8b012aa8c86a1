using LawGov.Domain.Collections;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Tests.Properties;

/// <summary>Something that a judgement rests on, as far as it is known: all the values that it may turn out to have.</summary>
/// <param name="Key">The fact that would settle it.</param>
/// <param name="Values">One where it is settled, several where it is not.</param>
internal sealed record Unsettled(FactKey Key, int[] Values)
{
    public bool IsOpen => Values.Length > 1;
}

/// <summary>
/// No needless undetermined, no useless question: where all completions of what is not known agree, that is the verdict, else it is
/// undetermined; each fact named as missing changes the verdict in some completion, and no other does.
/// </summary>
internal static class Completions
{
    /// <summary>Holds a finding against all completions, in the order in which the facts are asked for.</summary>
    /// <param name="finding">What was found of the facts as far as they are known.</param>
    /// <param name="judge">The verdict of complete facts, by a naive model: one value for each of <paramref name="facts"/>.</param>
    /// <param name="facts">What the judgement rests on.</param>
    public static void Agree(Finding finding, Func<int[], Verdict> judge, params Unsettled[] facts)
    {
        bool[] changes = new bool[facts.Length];
        var verdicts = new HashSet<Verdict>();
        foreach (int[] values in Of(facts))
        {
            var verdict = judge(values);
            verdicts.Add(verdict);
            for (int i = 0; i < facts.Length; i++)
            {
                for (int other = 0; other < facts[i].Values.Length && !changes[i]; other++)
                {
                    int[] changed = [.. values];
                    changed[i] = facts[i].Values[other];
                    changes[i] = judge(changed) != verdict;
                }
            }
        }

        var expected = verdicts.Count == 1 ? verdicts.Single() : Verdict.Undetermined;
        var missing = facts.Where((_, i) => changes[i]).Select(fact => fact.Key).Distinct().ToValueList();
        if (finding.Verdict != expected || finding.Missing != missing)
        {
            string state = string.Join("; ", facts.Select(fact => $"{fact.Key} {{{string.Join(", ", fact.Values)}}}"));
            Assert.Fail($"Expected {expected} {missing}, not {finding.Verdict} {finding.Missing}, of {state}: {finding.Because}");
        }
    }

    /// <summary>All ways to choose one value for each.</summary>
    public static IEnumerable<int[]> Of(IReadOnlyList<Unsettled> facts)
        => facts.Aggregate<Unsettled, IEnumerable<int[]>>([[]], (chosen, fact) => chosen.SelectMany(values => fact.Values.Select(value => (int[])[.. values, value])));
}
