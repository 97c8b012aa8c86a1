using LawGov.Domain.Enforcement;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Findings;
using LawGov.Domain.Tests.Vectors;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Enforcement;

/// <summary>The rules that the ledger does not go through: with two facts taken away, a verdict is never another one for any of the values in the vectors.</summary>
public class PenaltyRuleTests
{
    /// <summary>What selects law and procedure is asked first, whatever the rest says.</summary>
    private static readonly string[] AskedFirst = ["处罚机关的性质", "处罚决定日期", "处罚程序", "处罚种类", "违法行为发生日期", "加处罚款数额", "罚款数额", "决定应否公开"];

    [Theory]
    [InlineData("ENFO-03")]
    [InlineData("ENFO-09")]
    [InlineData("ENFO-11")]
    [InlineData("ENFO-12")]
    [InlineData("ENFO-13")]
    public void Verdict_WithTwoFactsTakenAway_HoldsForAllTheirValues(string id)
    {
        var vectors = Vector.All.Where(vector => vector.RuleId == id && vector.Name != "行政处罚法施行以前").ToList(); // the law is asked before the other facts
        var rule = vectors[0].Rule();
        var stated = vectors.Select(vector => (PenaltyCase)vector.Stated()).ToList();
        var nothing = new PenaltyCase { Id = new("案") };
        var parts = ((IPartedFacts)nothing).Parts.Where(part => stated.Exists(facts => !part.IsSame(facts, nothing)) && !AskedFirst.Any(name => part.Change(nothing, nothing).ToText(Language.Chinese).StartsWith(name, StringComparison.Ordinal))).ToList();
        var values = parts.ToDictionary(part => part, part => Distinct(part, [.. stated.Where(facts => !part.IsSame(facts, nothing))]));
        var wrong = new List<string>();
        foreach (var (facts, vector) in stated.Zip(vectors))
        {
            for (int i = 0; i < parts.Count; i++)
            {
                for (int j = i; j < parts.Count; j++)
                {
                    var (one, other) = (parts[i], parts[j]);
                    if (one.IsSame(facts, nothing) || other.IsSame(facts, nothing)) { continue; }

                    var found = rule.TryEvaluate(other.Move(nothing, one.Move(nothing, facts)), vector.Context)!;
                    var completed = values[one].SelectMany(first => values[other].Select(second => (PenaltyCase)other.Move(second, one.Move(first, facts)))).Where(IsPossible).ToList();
                    if (completed.Count == 0) { continue; }

                    var verdicts = completed.Select(each => rule.TryEvaluate(each, vector.Context)!.Verdict).Distinct().ToList();
                    string because = $"{vector} without {one.Change(nothing, nothing)}, {other.Change(nothing, nothing)}: {found}, of {string.Join(", ", verdicts)}";
                    if (found.Verdict != Verdict.Undetermined && (verdicts.Count > 1 || verdicts[0] != found.Verdict)) { wrong.Add($"not settled: {because}"); }
                }
            }
        }

        if (wrong.Count > 0) { Assert.Fail(string.Join("\n", wrong)); }
    }

    /// <summary>No day lies before one that cannot come after it, and who has an age is a natural person.</summary>
    private static bool IsPossible(PenaltyCase facts) => (facts.Age.IsUnknown || facts.NaturalPerson != false) && EnforcementRules.CaseConsistent.Evaluate(facts, new RuleContext { AsOf = new(2026, 6, 30) }).Verdict != Verdict.Breached;

    private static List<PenaltyCase> Distinct(FactPart part, List<PenaltyCase> stated)
    {
        var distinct = new List<PenaltyCase>();
        foreach (var facts in stated.Where(facts => !distinct.Exists(other => part.IsSame(facts, other)))) { distinct.Add(facts); }

        return distinct;
    }
}
