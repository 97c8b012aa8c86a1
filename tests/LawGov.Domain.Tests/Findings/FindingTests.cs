using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Tests.Law;

namespace LawGov.Domain.Tests.Findings;

public class FindingTests
{
    [Fact]
    public void ToString_OfABreach_IsOneLineWithTheVerdictItMaySay()
    {
        TestRules.Ask(c => c.Breached(TestRules.Because, TestLaw.Practice)).ToString().Should().Be("TEST-01 2023-report 不符合：因为3");
        TestRules.Ask(c => c.Breached(TestRules.Because, TestLaw.Direct)).ToString().Should().Be("TEST-01 2023-report 违反规定：因为3");
    }

    [Fact]
    public void Equals_OfOneRuleOnTheSameFacts_IsTrue()
    {
        var rule = TestRules.Always(Verdict.Met);
        rule.Evaluate(TestRules.Facts, TestRules.Context).Should().Be(rule.Evaluate(TestRules.Facts, TestRules.Context));
        rule.Evaluate(TestRules.Facts, TestRules.Context).Should().NotBe(TestRules.Always(Verdict.Met).Evaluate(TestRules.Facts, TestRules.Context));
    }
}
