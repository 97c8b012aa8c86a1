using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Tests.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Findings;

public class RuleTests
{
    private static readonly Rule<string> Rule = TestRules.Always(Verdict.Met);

    [Theory]
    [InlineData(Verdict.Undetermined)]
    [InlineData(Verdict.NotApplicable)]
    [InlineData(Verdict.Pending)]
    [InlineData(Verdict.Met)]
    [InlineData(Verdict.Breached)]
    public void Evaluate_ToEachVerdict_HasBasesOrMissingFactsAsItMust(Verdict verdict)
    {
        var rule = TestRules.Always(verdict);
        var finding = rule.Evaluate("facts", TestRules.Context);
        (finding.Verdict, finding.Subject, finding.Because, finding.Certainty).Should().Be((verdict, TestRules.Subject, TestRules.Because, Certainty.Final));
        finding.Rule.Should().BeSameAs(rule);
        finding.RuleId.Should().Be("TEST-01");
        finding.Bases.IsEmpty.Should().Be(verdict is not (Verdict.Met or Verdict.Breached));
        finding.Missing.IsEmpty.Should().Be(verdict != Verdict.Undetermined);
    }

    [Fact]
    public void Evaluate_Always_HandsInRuleFactsAndContext()
    {
        var rule = TestRules.Make((self, facts, context) =>
        {
            (self.Id, facts, context).Should().Be(("TEST-01", "facts", TestRules.Context));
            return self.Pending(TestRules.Subject, TestRules.Because);
        });
        rule.Evaluate("facts", TestRules.Context).Verdict.Should().Be(Verdict.Pending);
    }

    [Fact]
    public void MetAndBreached_WithoutBasis_NameTheBasis()
    {
        Refuse.Null(() => Rule.Met(TestRules.Subject, TestRules.Because, null!), "basis");
        Refuse.Null(() => Rule.Breached(TestRules.Subject, TestRules.Because, null!), "basis");
    }

    [Fact]
    public void Undetermined_WithoutMissingFact_NamesTheFacts()
    {
        Refuse.Argument(() => Rule.Undetermined(TestRules.Subject, TestRules.Because), "missing", "at least one");
        Refuse.Argument(() => Rule.Undetermined(TestRules.Subject, TestRules.Because, null, null), "missing", "at least one");
    }

    [Fact]
    public void Undetermined_WithKeysThatMayBeNull_KeepsThoseThatAreThere()
        => Rule.Undetermined(TestRules.Subject, TestRules.Because, null, TestRules.Key, null).Missing.Should().Equal(TestRules.Key);

    [Fact]
    public void EveryVerdict_OfNoSubject_IsRefusedByName()
        => Refuse.Argument(() => Rule.Met(Domain.Organizations.SubjectId.None, TestRules.Because, TestLaw.Practice), "subject");

    [Fact]
    public void EveryVerdict_WithoutReason_NamesTheReason()
    {
        Refuse.Null(() => Rule.Met(TestRules.Subject, null!, TestLaw.Practice), "because");
        Refuse.Null(() => Rule.Breached(TestRules.Subject, null!, TestLaw.Practice), "because");
        Refuse.Null(() => Rule.Undetermined(TestRules.Subject, null!, TestRules.Key), "because");
        Refuse.Null(() => Rule.NotApplicable(TestRules.Subject, null!), "because");
        Refuse.Null(() => Rule.Pending(TestRules.Subject, null!), "because");
    }

    [Fact]
    public void Evaluate_WithAPartMissing_NamesThePart()
    {
        Refuse.Null(() => Rule.Evaluate(null!, TestRules.Context), "facts");
        Refuse.Null(() => Rule.Evaluate("facts", null!), "context");
    }

    [Fact]
    public void Constructor_WithAPartMissing_NamesThePart()
    {
        Bilingual text = new("题", "title");
        Refuse.Argument(() => new Rule<string>(" ", text, text, [], Evaluate), "id");
        Refuse.Null(() => new Rule<string>("A", null!, text, [], Evaluate), "title");
        Refuse.Null(() => new Rule<string>("A", text, null!, [], Evaluate), "explanation");
        Refuse.Null(() => new Rule<string>("A", text, text, [], null!), "evaluate");

        static Finding Evaluate(Rule rule, string facts, RuleContext context) => rule.Pending(TestRules.Subject, TestRules.Because);
    }

    [Fact]
    public void ToString_Always_GivesIdAndTitle() => Rule.ToString().Should().Be("TEST-01 测试");
}
