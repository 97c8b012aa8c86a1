using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using static LawGov.Domain.Tests.Findings.Judging.Judged;

namespace LawGov.Domain.Tests.Findings.Judging;

public class ThroughoutTests
{
    private static readonly FactKey Leaders = KeyOf("test.leaders", "主要负责人", "the main leader");
    private static readonly Bilingual Account = new("张某、李某", "Zhang, Li");
    private static readonly CoverWords Words = new(new("每日均有主要负责人在任", "a main leader in office on every day"), new("没有主要负责人在任", "no main leader in office"));
    private static readonly DateSpan Year = DateSpan.Year(2023);

    [Fact]
    public void Throughout_EveryDayCovered_IsMet()
        => Ask(Year, "2023-01-01/2023-06-12", "2023-06-12/..").ShouldBe(
            Verdict.Met,
            "2023年1月1日至2023年12月31日每日均有主要负责人在任：张某、李某",
            "2023-01-01 to 2023-12-31: a main leader in office on every day: Zhang, Li");

    [Fact]
    public void Throughout_OneDayNotCovered_IsBreachedAndNamesIt()
        => Ask(Year, "2023-01-01/2023-06-11", "2023-06-12/..").ShouldBe(
            Verdict.Breached,
            "2023年1月1日至2023年12月31日，2023年6月11日没有主要负责人在任，共1段；载明的为：张某、李某",
            "2023-01-01 to 2023-12-31: no main leader in office 2023-06-11; stretches in all: 1; stated: Zhang, Li");

    [Fact]
    public void Throughout_SeveralGaps_NamesTheFirstAndCountsThem()
        => Ask(Year, "2023-02-01/2023-06-01", "2023-07-01/2023-12-31").ShouldBe(
            Verdict.Breached,
            "2023年1月1日至2023年12月31日，2023年1月1日至2023年1月31日没有主要负责人在任，共3段；载明的为：张某、李某",
            "2023-01-01 to 2023-12-31: no main leader in office 2023-01-01 to 2023-01-31; stretches in all: 3; stated: Zhang, Li");

    [Fact]
    public void Throughout_AGapThatIsNotStated_IsAskedFor()
        => AskOpen(Days.Span("2023-06-01", "2023-07-01"), "2023-01-01/2023-06-11", "2023-06-21/..").ShouldBe(
            Verdict.Undetermined,
            "2023年1月1日至2023年12月31日，2023年6月11日至2023年6月20日未载明主要负责人；载明的为：张某、李某",
            "2023-01-01 to 2023-12-31: not stated for 2023-06-11 to 2023-06-20: the main leader; stated: Zhang, Li",
            Leaders);

    [Fact]
    public void Throughout_AGapOnlyPartlyNotStated_IsBreachedForTheRest()
    {
        AskOpen(Days.Span("2023-06-15", "2023-06-18"), "2023-01-01/2023-06-11", "2023-06-21/..").ShouldBe(
            Verdict.Breached,
            "2023年1月1日至2023年12月31日，2023年6月11日至2023年6月14日没有主要负责人在任，共2段；载明的为：张某、李某",
            "2023-01-01 to 2023-12-31: no main leader in office 2023-06-11 to 2023-06-14; stretches in all: 2; stated: Zhang, Li");
        AskOpen(Days.Span("2023-06-01", "2023-06-20"), "2023-01-01/2023-06-11", "2023-06-21/..").ShouldBe(
            Verdict.Breached,
            "2023年1月1日至2023年12月31日，2023年6月20日没有主要负责人在任，共1段；载明的为：张某、李某",
            "2023-01-01 to 2023-12-31: no main leader in office 2023-06-20; stretches in all: 1; stated: Zhang, Li");
        AskOpen(Days.Span("2023-06-15"), "2023-01-01/2023-06-11").ShouldBe(
            Verdict.Breached,
            "2023年1月1日至2023年12月31日，2023年6月11日至2023年6月14日没有主要负责人在任，共1段；载明的为：张某、李某",
            "2023-01-01 to 2023-12-31: no main leader in office 2023-06-11 to 2023-06-14; stretches in all: 1; stated: Zhang, Li");
    }

    [Theory]
    [InlineData("2024-01-01/2025-01-01", "2024年1月1日至2024年12月31日", "2024-01-01 to 2024-12-31")]
    [InlineData("2024-01-01/..", "2024年1月1日起", "from 2024-01-01")]
    public void Throughout_ASpanThatIsNotOver_IsPendingAtBest(string span, string chinese, string english)
    {
        Ask(DateSpan.Parse(span), "2024-01-01/2024-07-01").ShouldBe(
            Verdict.Pending,
            $"{chinese}，截至2024年6月30日每日均有主要负责人在任：张某、李某；期间尚未届满",
            $"{english}: up to 2024-06-30 a main leader in office on every day: Zhang, Li; the span is not over");
        Ask(DateSpan.Parse(span), "2024-01-01/2024-06-30").ShouldBe(
            Verdict.Breached,
            "2024年1月1日至2024年6月30日，2024年6月30日没有主要负责人在任，共1段；载明的为：张某、李某",
            "2024-01-01 to 2024-06-30: no main leader in office 2024-06-30; stretches in all: 1; stated: Zhang, Li");
    }

    [Fact]
    public void Throughout_NoEntries_IsBreachedOrAskedForAsTheDaysAreStated()
    {
        Ask(Year).ShouldBe(
            Verdict.Breached,
            "2023年1月1日至2023年12月31日每日均没有主要负责人在任；载明的为：张某、李某",
            "2023-01-01 to 2023-12-31: no main leader in office on any day; stated: Zhang, Li");
        AskOpen(Days.Span("2000-01-01")).ShouldBe(
            Verdict.Undetermined,
            "2023年1月1日至2023年12月31日未载明主要负责人；载明的为：张某、李某",
            "2023-01-01 to 2023-12-31: not stated: the main leader; stated: Zhang, Li",
            Leaders);
    }

    [Fact]
    public void Throughout_ASpanThatHasNotBegun_IsRefused()
    {
        Refuse.Argument(() => Ask(Days.Span("2024-07-01")), "span", "2024-06-30");
        Refuse.Argument(() => Ask(DateSpan.Empty), "span", "2024-06-30");
    }

    [Fact]
    public void Throughout_OnTheLastDayOfTheCalendar_LooksAtTheWholeSpan()
        => Judged.Ask(c => c.Throughout(Year, Timeline<int>.Of(new TimelineEntry<int>(DateSpan.From(new(2000, 1, 1)), 1)), Account, Words, Leaders, Judged.Basis), "9999-12-31").ShouldBe(
            Verdict.Met, "2023年1月1日至2023年12月31日每日均有主要负责人在任：张某、李某", "2023-01-01 to 2023-12-31: a main leader in office on every day: Zhang, Li");

    [Fact]
    public void Throughout_WithAPartMissing_NamesThePart()
    {
        var covered = Timeline<int>.Of(new TimelineEntry<int>(Year, 1));
        Refuse.Null(() => Judged.Ask(c => c.Throughout<int>(Year, null!, Account, Words, Leaders, Judged.Basis)), "covered");
        Refuse.Null(() => Judged.Ask(c => c.Throughout(Year, covered, null!, Words, Leaders, Judged.Basis)), "account");
        Refuse.Null(() => Judged.Ask(c => c.Throughout(Year, covered, Account, null!, Leaders, Judged.Basis)), "words");
        Refuse.Null(() => Judged.Ask(c => c.Throughout(Year, covered, Account, Words, null!, Judged.Basis)), "key");
        Refuse.Null(() => Judged.Ask(c => c.Throughout(Year, covered, Account, Words, Leaders, null!)), "basis");
    }

    private static Finding Ask(DateSpan span, params string[] covered) => Ask(span, default, covered);

    private static Finding AskOpen(DateSpan open, params string[] covered) => Ask(Year, open, covered);

    private static Finding Ask(DateSpan span, DateSpan open, string[] covered)
    {
        var timeline = Timeline<int>.Of([.. covered.Select((text, value) => new TimelineEntry<int>(DateSpan.Parse(text), value))]);
        return Judged.Ask(c => c.Throughout(span, timeline, Account, Words, Leaders, Judged.Basis, open));
    }
}
