using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Tests.Law;

namespace LawGov.Domain.Tests.Findings;

public class FindingTests
{
    private static readonly Rule<string> Rule = TestRules.Always(Verdict.Met);

    [Fact]
    public void ToString_OfABreach_IsOneLineWithTheVerdictItMaySay()
    {
        Rule.Breached(TestRules.Subject, TestRules.Because, TestLaw.Practice).ToString().Should().Be("TEST-01 2023-report 不符合：因为3");
        Rule.Breached(TestRules.Subject, TestRules.Because, TestLaw.Direct).ToString().Should().Be("TEST-01 2023-report 违反规定：因为3");
    }

    [Fact]
    public void Equals_OfOneRuleOnTheSameFacts_IsTrue()
    {
        Rule.Evaluate("facts", TestRules.Context).Should().Be(Rule.Evaluate("facts", TestRules.Context));
        Rule.Evaluate("facts", TestRules.Context).Should().NotBe(TestRules.Always(Verdict.Met).Evaluate("facts", TestRules.Context));
    }
}
