using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Participation;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Participation;

/// <summary>A target against figures that contradict each other: vectors cannot hold them, for taking one away changes the verdict.</summary>
public class TargetReachedTests
{
    private static readonly RuleContext Today = new() { AsOf = new(2024, 3, 1) };

    [Theory]
    [InlineData("8400", "10000", "85.00%", "85%", Verdict.Breached, "")] // 84%: the counts decide
    [InlineData("8500", "10000", "84.00%", "85%", Verdict.Met, "")]
    [InlineData("约9000", "10000", "72.04%", "90%", Verdict.Undetermined, "participation.participants")] // 85.5% at least
    [InlineData(null, "43", "87.3%", "85%", Verdict.Undetermined, "participation.participants")] // 37 of 43 is 86.0%, 38 of 43 is 88.4%
    [InlineData(null, null, "125%", "85%", Verdict.Undetermined, "participation.participants participation.eligible")]
    [InlineData("25000人次", "28685人", "87.16%", "80%", Verdict.Undetermined, "participation.unit")] // a rate of attendances over people
    public void Evaluate_FiguresThatContradictEachOther_DoesNotFollowThePrintedRate(string? participants, string? eligible, string rate, string target, Verdict verdict, string missing)
    {
        var finding = Ask(participants, eligible, rate, target);

        finding.Verdict.Should().Be(verdict, finding.ToString());
        string.Join(' ', finding.Missing).Should().Be(missing);
    }

    [Fact]
    public void Evaluate_APrintedRateThatTheCountsMakeImpossible_SaysThatNoRateFollows()
        => Ask(null, "43", "87.3%", "85%").Because.ToText(Language.Chinese).Should().Be("应参加人数43，参加人数未载明，参与率87.3%，不能据以确定参与率");

    [Theory]
    [InlineData("-1%")]
    [InlineData("100.01%")]
    public void Target_BeyondTheWhole_RefusesByName(string rate)
        => Refuse.OutOfRange(() => new ParticipationFacts { Id = new("a"), Target = Target(rate) }, "Target", "0% to 100%");

    [Fact]
    public void Target_OfNone_RefusesByName()
        => Refuse.OutOfRange(() => new ParticipationFacts { Id = new("a"), Target = new OwnRule<Percentage>(Percentage.None, Basis.Local(new("通知", "notice"))) }, "Target", "0% to 100%");

    private static Finding Ask(string? participants, string? eligible, string rate, string target)
        => ParticipationRules.TargetReached.Evaluate(new() { Id = new("contest"), Reported = ReportedParticipation.Parse(participants, eligible, rate), Target = Target(target) }, Today);

    private static OwnRule<Percentage> Target(string rate) => new(Percentage.Parse(rate), Basis.Local(new("通知", "notice")));
}
