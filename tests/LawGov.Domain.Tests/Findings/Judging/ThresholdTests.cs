using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;
using static LawGov.Domain.Tests.Findings.Judging.Judged;

namespace LawGov.Domain.Tests.Findings.Judging;

public class ThresholdTests
{
    private static readonly FactKey Held = KeyOf("test.held", "场次", "the number of sessions");
    private static readonly Measured Words = new(new Bilingual("已举办3场", "3 sessions held"), new Bilingual("规定的4场", "the 4 sessions asked for"));
    private static readonly Measured Remedied = Words with { Remedy = new Bilingual("还需1场", "1 more needed") };
    private static readonly Measured Running = Remedied with { IsOver = false };

    [Fact]
    public void AtLeast_ACount_IsMetMissedOrNotDetermined()
    {
        AtLeast(Only(4), Only(4)).ShouldBe(Verdict.Met, "已举办3场，达到规定的4场", "3 sessions held: reaches the 4 sessions asked for");
        AtLeast(Only(3), Only(4)).ShouldBe(Verdict.Breached, "已举办3场，未达到规定的4场", "3 sessions held: short of the 4 sessions asked for");
        AtLeast(Only(3), Only(4), Remedied).ShouldBe(Verdict.Breached, "已举办3场，未达到规定的4场；还需1场", "3 sessions held: short of the 4 sessions asked for; 1 more needed");
        AtLeast(CountInterval.Between(3, 4), Only(4)).ShouldBe(
            Verdict.Undetermined, "已举办3场，是否达到规定的4场，不能确定", "3 sessions held: whether it reaches the 4 sessions asked for cannot be determined", Held);
        AtLeast(Only(4), CountInterval.Between(4, 5)).Verdict.Should().Be(Verdict.Undetermined);
        AtLeast(CountInterval.AtLeast(300), Only(250)).Verdict.Should().Be(Verdict.Met);
        AtLeast(CountInterval.AtLeast(0), Only(1)).Verdict.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void AtLeast_WhileThePeriodRuns_IsPendingWhereItIsMissed()
    {
        AtLeast(Only(3), Only(4), Running).ShouldBe(
            Verdict.Pending, "已举办3场，尚未达到规定的4场，期间尚未届满", "3 sessions held: short of the 4 sessions asked for so far; the period is not over");
        AtLeast(Only(4), Only(4), Running).Verdict.Should().Be(Verdict.Met);
        AtLeast(CountInterval.Between(3, 4), Only(4), Running).Verdict.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void AtLeast_ARate_GoesByTheIntervalThatItIsPrintedFor()
    {
        AtLeast(new(new(7_204, 10_000), true, new(7_205, 10_000), false), new(85, 100)).ShouldBe(
            Verdict.Breached, "已举办3场，未达到规定的4场", "3 sessions held: short of the 4 sessions asked for");
        AtLeast(RatioInterval.From(new(85, 100), includesLow: true), new(85, 100)).Verdict.Should().Be(Verdict.Met);
        AtLeast(new(new(8_495, 10_000), true, new(8_505, 10_000), false), new(85, 100)).ShouldBe(
            Verdict.Undetermined, "已举办3场，是否达到规定的4场，不能确定", "3 sessions held: whether it reaches the 4 sessions asked for cannot be determined", Held);
        AtLeast(new(new(8, 10), true, new(85, 100), false), new(85, 100)).Verdict.Should().Be(Verdict.Breached);
    }

    [Fact]
    public void AtMost_ACount_IsWithinAboveOrNotDetermined()
    {
        AtMost(Only(4), Only(4)).ShouldBe(Verdict.Met, "已举办3场，不超过规定的4场", "3 sessions held: no more than the 4 sessions asked for");
        AtMost(Only(5), Only(4)).ShouldBe(Verdict.Breached, "已举办3场，超过规定的4场", "3 sessions held: more than the 4 sessions asked for");
        AtMost(Only(5), Only(4), Remedied).ShouldBe(Verdict.Breached, "已举办3场，超过规定的4场；还需1场", "3 sessions held: more than the 4 sessions asked for; 1 more needed");
        AtMost(CountInterval.Between(4, 5), Only(4)).ShouldBe(
            Verdict.Undetermined, "已举办3场，是否超过规定的4场，不能确定", "3 sessions held: whether it is more than the 4 sessions asked for cannot be determined", Held);
        AtMost(Only(3), CountInterval.Between(2, 3)).Verdict.Should().Be(Verdict.Undetermined);
        AtMost(CountInterval.AtLeast(300), Only(250)).Verdict.Should().Be(Verdict.Breached);
    }

    [Fact]
    public void AtMost_WhileThePeriodRuns_IsPendingWhereItIsWithin()
    {
        AtMost(Only(4), Only(4), Running).ShouldBe(
            Verdict.Pending, "已举办3场，目前不超过规定的4场，期间尚未届满", "3 sessions held: no more than the 4 sessions asked for so far; the period is not over");
        AtMost(Only(5), Only(4), Running).Verdict.Should().Be(Verdict.Breached);
        AtMost(CountInterval.Between(4, 5), Only(4), Running).Verdict.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void Open_WithNullsAmongTheKeys_KeepsThoseThatAreThere()
        => Ask(c => c.AtLeast(CountInterval.AtLeast(0), Only(1), Words, Judged.Basis, null, Held, null)).Missing.Should().Equal(Held);

    [Fact]
    public void EveryThreshold_WhereNothingWouldSettleIt_IsRefusedByName()
    {
        Refuse.Argument(() => Ask(c => c.AtLeast(CountInterval.AtLeast(0), Only(1), Words, Judged.Basis)), "open", "at least one");
        Refuse.Argument(() => Ask(c => c.AtLeast(RatioInterval.From(new(0, 1), true), new(1, 2), Words, Judged.Basis, (FactKey?)null)), "open", "at least one");
        Refuse.Argument(() => Ask(c => c.AtMost(CountInterval.AtLeast(0), Only(1), Words, Judged.Basis)), "open", "at least one");
    }

    [Fact]
    public void EveryThreshold_WithAPartMissing_NamesThePart()
    {
        Refuse.Argument(() => AtLeast(CountInterval.Empty, Only(1)), "number", "one number");
        Refuse.Argument(() => AtLeast(Only(1), CountInterval.Empty), "least", "one number");
        Refuse.Argument(() => AtLeast(default, new Ratio(1, 2)), "number", "one number");
        Refuse.Argument(() => AtLeast(RatioInterval.Only(new(1, 2)), Ratio.Undefined), "least", "one number");
        Refuse.Argument(() => AtMost(CountInterval.Empty, Only(1)), "number", "one number");
        Refuse.Argument(() => AtMost(Only(1), CountInterval.Empty), "most", "one number");
        Refuse.Null(() => Ask(c => c.AtLeast(Only(1), Only(1), null!, Judged.Basis, Held)), "words");
        Refuse.Null(() => Ask(c => c.AtLeast(Only(1), Only(1), Running, null!, Held)), "basis");
        Refuse.Null(() => Ask(c => c.AtLeast(RatioInterval.Only(new(1, 2)), new(1, 2), null!, Judged.Basis, Held)), "words");
        Refuse.Null(() => Ask(c => c.AtMost(Only(1), Only(1), null!, Judged.Basis, Held)), "words");
        Refuse.Null(() => Ask(c => c.AtMost(Only(1), Only(1), Running, null!, Held)), "basis");
    }

    private static CountInterval Only(long count) => CountInterval.Only(count);

    private static Finding AtLeast(CountInterval number, CountInterval least, Measured? words = null) => Ask(c => c.AtLeast(number, least, words ?? Words, Judged.Basis, Held));

    private static Finding AtLeast(RatioInterval number, Ratio least) => Ask(c => c.AtLeast(number, least, Words, Judged.Basis, Held));

    private static Finding AtMost(CountInterval number, CountInterval most, Measured? words = null) => Ask(c => c.AtMost(number, most, words ?? Words, Judged.Basis, Held));
}
