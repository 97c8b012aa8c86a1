using System.Text.Json.Nodes;
using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Reporting;
using LawGov.Domain.SystemTextJson;

namespace LawGov.Domain.Tests.Reporting;

/// <summary>The two made-up bureaus: one that breaches every rule, and one in which everything is known.</summary>
public class MadeUpBureauTests
{
    /// <summary>Rules that never find a breach: a hint, and two targets that a text has striven for.</summary>
    private static readonly string[] NeverBreached = ["DISC-21", "TRAI-03", "TRAI-04"];

    /// <summary>The faults that example-full.json plants, one a context.</summary>
    private static readonly string[] Planted =
    [
        "DECI-05 义务教育课后服务管理办法", "DISC-02 示教体〔2025〕18号（课后服务管理办法）", "DISP-34 2025年义务教育招生", "DUTY-05 局长办公会听取法治建设汇报", "ENFO-10 示教体罚〔2025〕1号", "PART-01 宪法竞赛",
        "PUBL-04 宪法宣传周“五个一”", "REPT-02 法治政府建设年度报告", "SCHO-01 法治副校长配备", "TRAI-07 法治宣传教育法专题学习",
    ];

    [Fact]
    public void ExampleDistrict_BreachesEveryRuleOnceAtLeast()
    {
        var found = Assess("example-district");

        found.NotAsked.Should().BeEmpty();
        RuleCatalogue.All.Select(rule => rule.Id).Except(found.Findings.Where(finding => finding.Verdict == Verdict.Breached).Select(finding => finding.RuleId)).Should().Equal(NeverBreached);
    }

    [Fact]
    public void ExampleFull_HoldsThePlantedFaultsAndNothingElse()
    {
        var found = Assess("example-full");

        found.NotAsked.Should().BeEmpty();
        found.Findings.Where(finding => finding.Verdict == Verdict.Breached).Select(finding => $"{finding.RuleId} {finding.Subject}").Should().BeEquivalentTo(Planted);
        found.Findings.Where(finding => finding.Verdict is Verdict.Undetermined or Verdict.Pending).Select(finding => finding.ToString()).Should().BeEmpty();
    }

    /// <summary>Every member of every fact, inner ones too, taken away alone: what was not met before is not met then, and what was not breached is not.</summary>
    [Theory]
    [InlineData("example-district")]
    [InlineData("example-full")]
    public void Facts_TakenAwayOneByOne_NeverTurnAFindingToMetOrBreached(string name)
    {
        var whole = JsonNode.Parse(Repository.Read($"seeds/{name}.json"))!.AsObject();
        whole.Remove("own");
        var facts = whole["facts"]!.AsArray().Select(fact => fact!.DeepClone()).ToList();
        int taken = 0;
        foreach (var fact in facts)
        {
            var before = Verdicts(whole, fact);
            foreach (var less in WithoutOne(fact).Where(less => less["kind"] is not null && less["id"] is not null))
            {
                if (Read(whole, less) is not { ErrorCount: 0 } document) { continue; } // it cannot do without

                taken++;
                foreach (var finding in Ask(document).Findings)
                {
                    bool isVerdict = finding.Verdict is Verdict.Met or Verdict.Breached;
                    if (isVerdict && before[finding.RuleId] != finding.Verdict)
                    {
                        finding.Verdict.Should().Be(before[finding.RuleId], $"{finding} of {less.ToJsonString()}");
                    }
                }
            }
        }

        taken.Should().BeGreaterThan(500);
    }

    private static Assessment Assess(string name) => Ask(Seeds.Document(name));

    private static Assessment Ask(FactsDocument document)
        => Assessment.Of(RuleCatalogue.All, new() { AsOf = document.AsOf ?? new(2026, 11, 25) }, document.Facts);

    private static Dictionary<string, Verdict> Verdicts(JsonObject whole, JsonNode fact)
        => Ask(Read(whole, fact)!).Findings.ToDictionary(finding => finding.RuleId, finding => finding.Verdict);

    private static FactsDocument? Read(JsonObject whole, JsonNode fact)
    {
        whole["facts"] = new JsonArray(fact.DeepClone());
        return Seeds.Read(whole.ToJsonString());
    }

    /// <summary>Every way to take one member away, the item of a list not counted: a list tells what there is, and a shorter one tells something else.</summary>
    private static IEnumerable<JsonNode> WithoutOne(JsonNode node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (string name in members.Select(member => member.Key).Where(name => name != "through").ToList()) // of days one fact, which without its end is another
                {
                    var less = members.DeepClone().AsObject();
                    less.Remove(name);
                    yield return less;
                    if (members[name] is not { } inner) { continue; }

                    foreach (var part in WithoutOne(inner))
                    {
                        var changed = members.DeepClone().AsObject();
                        changed[name] = part;
                        yield return changed;
                    }
                }

                break;
            case JsonArray items:
                for (int at = 0; at < items.Count; at++)
                {
                    foreach (var part in items[at] is { } item ? WithoutOne(item) : [])
                    {
                        var changed = items.DeepClone().AsArray();
                        changed[at] = part;
                        yield return changed;
                    }
                }

                break;
        }
    }
}
