using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Organizations;
using LawGov.Domain.Tests.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Findings;

public class RuleTests
{
    private static readonly Rule<TestFacts> Rule = TestRules.Always(Verdict.Met);

    [Theory]
    [InlineData(Verdict.Undetermined)]
    [InlineData(Verdict.NotApplicable)]
    [InlineData(Verdict.Pending)]
    [InlineData(Verdict.Met)]
    [InlineData(Verdict.Breached)]
    public void Evaluate_ToEachVerdict_HasBasesOrMissingFactsAsItMust(Verdict verdict)
    {
        var rule = TestRules.Always(verdict);
        var finding = rule.Evaluate(TestRules.Facts, TestRules.Context);
        (finding.Verdict, finding.Subject, finding.Because, finding.Certainty).Should().Be((verdict, TestRules.Subject, TestRules.Because, Certainty.Final));
        finding.Rule.Should().BeSameAs(rule);
        finding.RuleId.Should().Be("TEST-01");
        finding.Bases.IsEmpty.Should().Be(verdict is not (Verdict.Met or Verdict.Breached));
        finding.Missing.IsEmpty.Should().Be(verdict != Verdict.Undetermined);
    }

    [Fact]
    public void Evaluate_Always_HandsTheCaseRuleSubjectAndContext()
    {
        Rule<TestFacts>? asked = null;
        asked = TestRules.Make((c, facts) =>
        {
            ((Rule?)c.Rule, c.Subject, c.Context, c.AsOf, facts).Should().Be(((Rule?)asked, TestRules.Subject, TestRules.Context, TestRules.Context.AsOf, TestRules.Facts));
            c.ToString().Should().Be("TEST-01 2023-report 2024-01-01");
            return c.Pending(TestRules.Because);
        });
        asked.Evaluate(TestRules.Facts, TestRules.Context).Verdict.Should().Be(Verdict.Pending);
    }

    [Fact]
    public void MetAndBreached_WithoutBasis_NameTheBasis()
    {
        RefuseNull(c => c.Met(TestRules.Because, null!), "basis");
        RefuseNull(c => c.Breached(TestRules.Because, null!), "basis");
    }

    [Fact]
    public void Undetermined_WithoutMissingFact_NamesTheFacts()
    {
        Refuse.Argument(() => TestRules.Ask(c => c.Undetermined(TestRules.Because)), "missing", "at least one");
        Refuse.Argument(() => TestRules.Ask(c => c.Undetermined(TestRules.Because, null, null)), "missing", "at least one");
    }

    [Fact]
    public void Undetermined_WithKeysThatMayBeNull_KeepsThoseThatAreThere()
        => TestRules.Ask(c => c.Undetermined(TestRules.Because, null, TestRules.Key, null)).Missing.Should().Equal(TestRules.Key);

    [Fact]
    public void Evaluate_FactsOfNoSubject_AreRefusedByName()
        => Refuse.Argument(() => Rule.Evaluate(new(SubjectId.None), TestRules.Context), "facts", "subject");

    [Fact]
    public void EveryVerdict_WithoutReason_NamesTheReason()
    {
        RefuseNull(c => c.Met(null!, TestLaw.Practice), "because");
        RefuseNull(c => c.Breached(null!, TestLaw.Practice), "because");
        RefuseNull(c => c.Undetermined(null!, TestRules.Key), "because");
        RefuseNull(c => c.NotApplicable(null!), "because");
        RefuseNull(c => c.Pending(null!), "because");
    }

    [Fact]
    public void Evaluate_WithAPartMissing_NamesThePart()
    {
        Refuse.Null(() => Rule.Evaluate(null!, TestRules.Context), "facts");
        Refuse.Null(() => Rule.Evaluate(TestRules.Facts, null!), "context");
    }

    [Fact]
    public void Evaluate_OfAFunctionThatMakesNoFindingOfTheRule_IsTheRulesFault()
    {
        Action nothing = () => TestRules.Make((_, _) => null!).Evaluate(TestRules.Facts, TestRules.Context);
        Action others = () => TestRules.Make((_, facts) => Rule.Evaluate(facts, TestRules.Context)).Evaluate(TestRules.Facts, TestRules.Context);
        nothing.Should().Throw<InvalidOperationException>().WithMessage("*TEST-01*");
        others.Should().Throw<InvalidOperationException>().WithMessage("*TEST-01*");
    }

    [Fact]
    public void Constructor_WithAPartMissing_NamesThePart()
    {
        Bilingual text = new("题", "title");
        Refuse.Argument(() => new Rule<TestFacts>(" ", text, text, Evaluate), "id");
        Refuse.Null(() => new Rule<TestFacts>("A", null!, text, Evaluate), "title");
        Refuse.Null(() => new Rule<TestFacts>("A", text, null!, Evaluate), "explanation");
        Refuse.Null(() => new Rule<TestFacts>("A", text, text, (Func<Case, TestFacts, Finding>)null!), "evaluate");

        static Finding Evaluate(Case c, TestFacts facts) => c.Pending(TestRules.Because);
    }

    [Fact]
    public void ToString_Always_GivesIdAndTitle() => Rule.ToString().Should().Be("TEST-01 测试");

    private static void RefuseNull(Func<Case, Finding> judge, string name) => Refuse.Null(() => TestRules.Ask(judge), name);
}
