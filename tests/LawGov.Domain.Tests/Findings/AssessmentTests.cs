using FluentAssertions;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Tests.Findings;

public class AssessmentTests
{
    [Theory]
    [InlineData(Verdict.NotApplicable)]
    [InlineData(Verdict.NotApplicable, Verdict.NotApplicable, Verdict.NotApplicable)]
    [InlineData(Verdict.Met, Verdict.Met)]
    [InlineData(Verdict.Met, Verdict.NotApplicable, Verdict.Met)]
    [InlineData(Verdict.Pending, Verdict.Met, Verdict.Pending)]
    [InlineData(Verdict.Undetermined, Verdict.Pending, Verdict.Undetermined, Verdict.Met)]
    [InlineData(Verdict.Breached, Verdict.Undetermined, Verdict.Breached)]
    [InlineData(Verdict.Breached, Verdict.Met, Verdict.Pending, Verdict.Undetermined, Verdict.Breached, Verdict.NotApplicable)]
    public void Overall_OfFindings_IsTheGravest(Verdict overall, params Verdict[] verdicts)
    {
        Of(verdicts).Overall.Should().Be(overall);
        Of([.. verdicts.AsEnumerable().Reverse()]).Overall.Should().Be(overall);
    }

    [Fact]
    public void Of_SeveralRules_KeepsEveryFindingInTheirOrder()
        => Of(Verdict.Breached, Verdict.Met, Verdict.Breached).Findings.Select(finding => finding.Verdict)
            .Should().Equal(Verdict.Breached, Verdict.Met, Verdict.Breached);

    [Fact]
    public void Count_ByVerdict_CountsItsFindings()
    {
        var assessment = Of(Verdict.Breached, Verdict.Met, Verdict.Breached);
        (assessment.Count(Verdict.Breached), assessment.Count(Verdict.Met), assessment.Count(Verdict.Pending)).Should().Be((2, 1, 0));
    }

    [Fact]
    public void Of_WithAPartMissing_NamesThePart()
    {
        Rule[] rules = [TestRules.Always(Verdict.Met)];
        Refuse.Null(() => Assessment.Of(null!, TestRules.Context, TestRules.Facts), "rules");
        Refuse.Null(() => Assessment.Of([null!], TestRules.Context, TestRules.Facts), "rules");
        Refuse.Null(() => Assessment.Of(rules, null!, TestRules.Facts), "context");
        Refuse.Null(() => Assessment.Of(rules, TestRules.Context, (IFacts[])null!), "facts");
        Refuse.Null(() => Assessment.Of(rules, TestRules.Context, TestRules.Facts, null!), "facts");
    }

    [Fact]
    public void Of_FactsInAnyMixture_AsksEachRuleOfThoseItLooksAtAndListsTheOthers()
    {
        var met = TestRules.Always(Verdict.Met);
        var pending = TestRules.Always(Verdict.Pending);
        var overOthers = new Rule<OtherFacts>("TEST-09", met.Title, met.Explanation, (c, _) => c.NotApplicable(TestRules.Because));
        TestFacts one = new(new("甲")), two = new(new("乙"));

        var assessment = Assessment.Of([met, overOthers, pending], TestRules.Context, one, two);
        assessment.Findings.Select(finding => (finding.Subject, finding.Rule)).Should().Equal((one.Id, met), (one.Id, pending), (two.Id, met), (two.Id, pending));
        assessment.NotAsked.Should().Equal(overOthers);

        var mixed = Assessment.Of([met, overOthers], TestRules.Context, new OtherFacts(new("丙")), one);
        mixed.Findings.Select(finding => (finding.Subject.ToString(), finding.Rule)).Should().Equal(("丙", overOthers), ("甲", met));
        mixed.NotAsked.Should().BeEmpty();
    }

    [Fact]
    public void Of_FactsThatNoRuleLooksAt_AreRefusedByTheirSubject()
        => Refuse.Argument(() => Assessment.Of([TestRules.Always(Verdict.Met)], TestRules.Context, new OtherFacts(new("丙"))), "facts", "丙");

    [Fact]
    public void Of_RulesWithoutFacts_AreAllListedAsNotAsked()
    {
        var assessment = Assessment.Of(Domain.Reporting.RuleCatalogue.All, TestRules.Context);
        (assessment.Findings.IsEmpty, assessment.Overall).Should().Be((true, Verdict.NotApplicable));
        assessment.NotAsked.Should().Equal(Domain.Reporting.RuleCatalogue.All);
    }

    [Fact]
    public void ToString_Always_GivesVerdictAndNumber() => Of(Verdict.Met, Verdict.Breached).ToString().Should().Be("总体不符合（共2项结论）");

    private static Assessment Of(params Verdict[] verdicts) => Assessment.Of(verdicts.Select(TestRules.Always), TestRules.Context, TestRules.Facts);
}
