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
    public void Join_OfAssessments_KeepsTheFindingsInOrder()
    {
        Assessment.Join(Of(Verdict.Met), Of(), Of(Verdict.Pending, Verdict.Met)).Findings.Select(finding => finding.Verdict)
            .Should().Equal(Verdict.Met, Verdict.Pending, Verdict.Met);
        Assessment.Join().Overall.Should().Be(Verdict.NotApplicable);
    }

    [Fact]
    public void OfAndJoin_WithAPartMissing_NameThePart()
    {
        Refuse.Null(() => Assessment.Of(null!, "facts", TestRules.Context), "rules");
        Refuse.Null(() => Assessment.Of([null!], "facts", TestRules.Context), "rules");
        Refuse.Null(() => Assessment.Of<string>([TestRules.Always(Verdict.Met)], null!, TestRules.Context), "facts");
        Refuse.Null(() => Assessment.Of([TestRules.Always(Verdict.Met)], "facts", null!), "context");
        Refuse.Null(() => Assessment.Join((IEnumerable<Assessment>)null!), "assessments");
        Refuse.Null(() => Assessment.Join(Of(), null!), "assessments");
    }

    [Fact]
    public void Of_RulesOverOtherFacts_PassesThemOver()
    {
        var overNumbers = new Rule<int>("TEST-09", TestRules.Always(Verdict.Met).Title, TestRules.Always(Verdict.Met).Explanation, [], (_, _, _) => throw new InvalidOperationException());

        Assessment.Of([overNumbers, TestRules.Always(Verdict.Met)], "facts", TestRules.Context).Findings.Should().ContainSingle();
        Action act = () => Assessment.Of([overNumbers], "facts", TestRules.Context);
        act.Should().Throw<ArgumentException>().WithParameterName("rules").WithMessage("*facts*");
    }

    [Fact]
    public void ToString_Always_GivesVerdictAndNumber() => Of(Verdict.Met, Verdict.Breached).ToString().Should().Be("总体不符合（共2项结论）");

    private static Assessment Of(params Verdict[] verdicts) => Assessment.Of(verdicts.Select(TestRules.Always), "facts", TestRules.Context);
}
