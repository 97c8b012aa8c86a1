using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Tests.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Findings.Judging;

/// <summary>What a gate or a form found, held against what a reader expects of it: verdict, sentence in both languages, missing facts, basis and certainty.</summary>
internal static class Judged
{
    public static LocalDate AsOf { get; } = new(2024, 6, 30);

    public static Basis Basis => TestLaw.Direct;

    public static FactKey Published { get; } = KeyOf("test.published", "公开日期", "the date of publication");

    public static FactKey Reviewed { get; } = KeyOf("test.reviewed", "审查日期", "the date of review");

    public static FactKey Before { get; } = KeyOf("test.before", "“之前”是否包括当日", "whether \"before\" includes the day itself");

    public static FactKey KeyOf(string id, string chinese, string english) => new(id, new(chinese, english), new("何日？", "On which day?"), new("填报单位", "the reporting unit"));

    public static Fact<LocalDate> On(string iso) => Days.Day(iso);

    /// <summary>What a form says, asked on 2024-06-30 unless another day is named.</summary>
    public static Finding Ask(Func<Case, Finding> judge, string? asOf = null) => TestRules.Ask(judge, asOf is null ? AsOf : Days.Day(asOf));

    /// <summary>What a gate says; null where it lets the question pass.</summary>
    public static Finding? Pass(Func<Case, Finding?> gate, Applicability? appliesTo = null, LawBook? law = null)
    {
        bool passed = false;
        var rule = new Rule<TestFacts>("TEST-01", new("测试", "a test"), new("只作测试", "for tests only"), (c, _) =>
        {
            var finding = gate(c);
            passed = finding is null;
            return finding ?? c.Pending(TestRules.Because);
        }) { AppliesTo = appliesTo };
        var ended = rule.Evaluate(TestRules.Facts, new() { AsOf = AsOf, Law = law ?? LawBook.National });
        return passed ? null : ended;
    }

    public static void ShouldBe(this Finding? finding, Verdict verdict, string chinese, string english, params FactKey[] missing)
        => finding.ShouldBe(Certainty.Final, verdict, chinese, english, missing);

    public static void ShouldBe(this Finding? finding, Certainty certainty, Verdict verdict, string chinese, string english, params FactKey[] missing)
    {
        finding.Should().NotBeNull();
        (finding!.Verdict, finding.Because.ToText(Language.Chinese), finding.Because.ToText(Language.English)).Should().Be((verdict, chinese, english));
        finding.Missing.Should().Equal(missing);
        finding.Bases.Should().Equal(verdict is Verdict.Met or Verdict.Breached ? [Basis] : []);
        (finding.Certainty, finding.Subject, finding.RuleId).Should().Be((certainty, TestRules.Subject, "TEST-01"));
    }
}
