using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;
using static LawGov.Domain.Tests.Findings.Judging.Judged;

namespace LawGov.Domain.Tests.Findings.Judging;

public class DueTests
{
    private static readonly Message Head = new MessageTemplate("期限：2024年3月1日之前", "limit: before 1 March 2024").With();
    private static readonly Bilingual Publish = new("公开", "published");
    private static readonly DueWindow BeforeMarch = DueWindow.Through(new(2024, 2, 29), new(2024, 3, 1), Before);
    private static readonly DueWindow ThroughMarch = DueWindow.Through(new(2024, 3, 31));

    [Fact]
    public void Due_ADayInTimeOrLate_IsMetOrBreached()
    {
        Ask(On("2024-02-29")).ShouldBe(Verdict.Met, "期限：2024年3月1日之前；2024年2月29日公开，按期", "limit: before 1 March 2024; published on 2024-02-29, in time");
        Ask(On("2024-03-02")).ShouldBe(Verdict.Breached, "期限：2024年3月1日之前；2024年3月2日公开，逾期", "limit: before 1 March 2024; published on 2024-03-02, late");
        Ask(On("2024-03-31"), window: ThroughMarch).Verdict.Should().Be(Verdict.Met);
        Ask(On("2024-04-01"), window: ThroughMarch).Verdict.Should().Be(Verdict.Breached);
    }

    [Fact]
    public void Due_WithWordsOfItsOwn_SaysThemInsteadOfInTimeAndLate()
    {
        Judged.Ask(c => c.Due(ThroughMarch, Head, Publish, On("2024-03-31"), Published, Judged.Basis, new("未超过", "within it"), new("已超过", "beyond it")))
            .ShouldBe(Verdict.Met, "期限：2024年3月1日之前；2024年3月31日公开，未超过", "limit: before 1 March 2024; published on 2024-03-31, within it");
        Judged.Ask(c => c.Due(ThroughMarch, Head, Publish, On("2024-04-01"), Published, Judged.Basis, new("未超过", "within it"), new("已超过", "beyond it")))
            .ShouldBe(Verdict.Breached, "期限：2024年3月1日之前；2024年4月1日公开，已超过", "limit: before 1 March 2024; published on 2024-04-01, beyond it");
    }

    [Fact]
    public void Through_OverDaysThatAreNotFinal_CarriesHowSureTheyAre()
        => DueWindow.Through(new(2024, 2, 29), new(2024, 3, 1), Before, Certainty.Projected).Certainty.Should().Be(Certainty.Projected);

    [Theory]
    [InlineData("none")]
    [InlineData("2024-03-03")] // later than the as-of day: not done yet
    public void Due_NotDoneYet_IsPendingThenOpenThenBreached(string done)
    {
        var fact = done == "none" ? Fact<LocalDate>.None : On(done);
        Ask(fact, "2024-02-29").ShouldBe(Verdict.Pending, "期限：2024年3月1日之前；截至2024年2月29日期限未满", "limit: before 1 March 2024; not yet due on 2024-02-29");
        Ask(fact, "2024-03-01").ShouldBe(
            Verdict.Undetermined,
            "期限：2024年3月1日之前；2024年3月1日是否逾期，取决于“之前”是否包括当日",
            "limit: before 1 March 2024; whether 2024-03-01 is late depends on whether \"before\" includes the day itself",
            Before);
        Ask(fact, "2024-03-02").ShouldBe(Verdict.Breached, "期限：2024年3月1日之前；截至2024年3月2日尚未公开，逾期", "limit: before 1 March 2024; not published by 2024-03-02, late");
    }

    [Fact]
    public void Due_ADayBetween_AsksForWhatWouldSettleIt()
        => Ask(On("2024-03-01")).ShouldBe(
            Verdict.Undetermined,
            "期限：2024年3月1日之前；2024年3月1日是否逾期，取决于“之前”是否包括当日",
            "limit: before 1 March 2024; whether 2024-03-01 is late depends on whether \"before\" includes the day itself",
            Before);

    [Fact]
    public void Due_ADayThatIsNotStated_AsksForItAndForTheLimitOnlyWhereThatMatters()
    {
        const string Chinese = "期限：2024年3月1日之前；未载明公开日期", English = "limit: before 1 March 2024; not stated: the date of publication";
        Ask(Fact<LocalDate>.Unknown, "2024-02-29").ShouldBe(Verdict.Undetermined, Chinese, English, Published);
        Ask(Fact<LocalDate>.Unknown, "2024-03-01").ShouldBe(Verdict.Undetermined, Chinese, English, Published, Before);
        Ask(Fact<LocalDate>.Unknown, "2024-06-30").ShouldBe(Verdict.Undetermined, Chinese, English, Published, Before);
        Ask(Fact<LocalDate>.Unknown, "2024-06-30", ThroughMarch).ShouldBe(Verdict.Undetermined, Chinese, English, Published);
    }

    /// <summary>20 working days from 2026-12-10 end on 2027-01-08 or, as New Year 2027 is arranged, on 2027-01-09.</summary>
    [Fact]
    public void Due_ADeadlineInAYearNotAnnounced_IsAsSureAsTheDeadline()
    {
        var window = DueWindow.Of(TimeLimit.Workdays(20).After(new(2026, 12, 10), WorkCalendar.StateCouncil));
        var notice = CalendarKeys.NoticeOf(2027);
        (window.SureThrough, window.LateAfter, window.Certainty, window.Between).Should().Be((new LocalDate(2027, 1, 8), new LocalDate(2027, 1, 9), Certainty.Projected, notice));

        foreach (var (day, verdict) in new[] { ("2027-01-08", Verdict.Met), ("2027-01-09", Verdict.Undetermined), ("2027-01-10", Verdict.Breached) })
        {
            var finding = Ask(On(day), "2027-02-01", window);
            (finding.Verdict, finding.Certainty).Should().Be((verdict, Certainty.Projected));
            finding.Missing.Should().Equal(verdict == Verdict.Undetermined ? [notice] : []);
        }

        Ask(Fact<LocalDate>.None, "2027-01-08", window).Certainty.Should().Be(Certainty.Projected);
        Ask(Fact<LocalDate>.Unknown, "2027-01-08", window).Certainty.Should().Be(Certainty.Projected);
    }

    [Theory]
    [InlineData("2025-10-24", "2025-12-01", Verdict.Met)]
    [InlineData("2025-10-25", "2025-12-01", Verdict.Breached)]
    [InlineData("none", "2025-10-24", Verdict.Pending)]
    [InlineData("none", "2025-10-25", Verdict.Breached)]
    [InlineData("unknown", "2025-12-01", Verdict.Undetermined)]
    public void Due_OfADeadline_CarriesItWhateverComesOfIt(string done, string asOf, Verdict verdict)
    {
        var deadline = TimeLimit.Workdays(20).After(new(2025, 9, 22), WorkCalendar.StateCouncil);
        var fact = done switch { "none" => Fact<LocalDate>.None, "unknown" => Fact<LocalDate>.Unknown, _ => On(done) };
        var finding = Ask(fact, asOf, DueWindow.Of(deadline));
        (finding.Verdict, finding.Deadline).Should().Be((verdict, deadline));
        finding.Should().NotBe(Ask(fact, asOf, DueWindow.Through(new(2025, 10, 24))));
        Ask(fact, asOf, ThroughMarch).Deadline.Should().BeNull();
    }

    [Fact]
    public void Of_ADeadlineThatIsFinal_HasNothingBetween()
    {
        var window = DueWindow.Of(TimeLimit.Workdays(20).After(new(2025, 9, 22), WorkCalendar.StateCouncil));
        (window.SureThrough, window.LateAfter, window.Between, window.Certainty).Should().Be((new LocalDate(2025, 10, 24), new LocalDate(2025, 10, 24), null, Certainty.Final));
    }

    [Fact]
    public void Through_TwoDays_MustComeInOrderAndBeSettledBySomething()
    {
        Refuse.OutOfRange(() => DueWindow.Through(new(2024, 3, 1), new(2024, 3, 1), Before), "lateAfter", "2024-03-01");
        Refuse.OutOfRange(() => DueWindow.Through(new(2024, 3, 1), new(2024, 2, 29), Before), "lateAfter", "2024-03-01");
        Refuse.Null(() => DueWindow.Through(new(2024, 2, 29), new(2024, 3, 1), null!), "between");
        Refuse.Null(() => DueWindow.Of(null!), "deadline");
    }

    [Fact]
    public void Windows_OfTheSameDays_AreEqual()
    {
        BeforeMarch.Should().Be(DueWindow.Through(new(2024, 2, 29), new(2024, 3, 1), Before));
        BeforeMarch.Should().NotBe(DueWindow.Through(new(2024, 2, 29), new(2024, 3, 1), Published));
        BeforeMarch.Should().NotBe(DueWindow.Through(new(2024, 2, 29)));
        BeforeMarch.ToString().Should().Be("2024-02-29..2024-03-01");
        default(DueWindow).ToString().Should().Be("0001-01-01..0001-01-01");
        (default(DueWindow).Certainty, default(DueWindow).Between).Should().Be((Certainty.Projected, null));
    }

    [Fact]
    public void Due_InWordsOfItsOwn_SaysThem()
    {
        Bilingual within = new("未超过阈值", "within the threshold"), beyond = new("超过阈值", "beyond the threshold");
        Finding Say(Fact<LocalDate> done) => Judged.Ask(c => c.Due(ThroughMarch, Head, Publish, done, Published, Judged.Basis, within, beyond));

        Say(On("2024-03-31")).ShouldBe(Verdict.Met, "期限：2024年3月1日之前；2024年3月31日公开，未超过阈值", "limit: before 1 March 2024; published on 2024-03-31, within the threshold");
        Say(On("2024-04-01")).ShouldBe(Verdict.Breached, "期限：2024年3月1日之前；2024年4月1日公开，超过阈值", "limit: before 1 March 2024; published on 2024-04-01, beyond the threshold");
        Say(Fact<LocalDate>.None).ShouldBe(Verdict.Breached, "期限：2024年3月1日之前；截至2024年6月30日尚未公开，超过阈值", "limit: before 1 March 2024; not published by 2024-06-30, beyond the threshold");
    }

    [Fact]
    public void Through_TwoDaysThatAreProjected_SaysSo()
    {
        var window = DueWindow.Through(new(2024, 2, 29), new(2024, 3, 1), Before, Certainty.Projected);
        window.Certainty.Should().Be(Certainty.Projected);
        Ask(On("2024-02-29"), window: window).Certainty.Should().Be(Certainty.Projected);
        Refuse.OutOfRange(() => DueWindow.Through(new(2024, 2, 29), new(2024, 3, 1), Before, (Certainty)9), "certainty", "Final");
    }

    [Fact]
    public void Due_WithAPartMissing_NamesThePart()
    {
        var day = On("2024-02-29");
        Refuse.Null(() => Judged.Ask(c => c.Due(BeforeMarch, null!, Publish, day, Published, Judged.Basis)), "head");
        Refuse.Null(() => Judged.Ask(c => c.Due(BeforeMarch, Head, null!, day, Published, Judged.Basis)), "act");
        Refuse.Null(() => Judged.Ask(c => c.Due(BeforeMarch, Head, Publish, day, null!, Judged.Basis)), "key");
        Refuse.Null(() => Judged.Ask(c => c.Due(BeforeMarch, Head, Publish, Fact<LocalDate>.Unknown, Published, null!)), "basis");
    }

    private static Finding Ask(Fact<LocalDate> done, string? asOf = null, DueWindow? window = null)
        => Judged.Ask(c => c.Due(window ?? BeforeMarch, Head, Publish, done, Published, Judged.Basis), asOf);
}
