using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Calendars;

/// <summary>Extensions and corrections. 20 working days from Friday 6 February 2026 end on 12 March; 20 more on 10 April, for 6 April is off (Qingming).</summary>
public class ExtensionTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.StateCouncil;
    private static readonly Basis Article33 = Basis.Law(Instruments.OpenInformation2019.Article(33).Paragraph(2).Cite(Application.Direct));
    private static readonly Bilingual Corrected = new("收到补正材料", "a corrected application received");

    private static Deadline First => TimeLimit.Workdays(20).AfterOn(new(2026, 2, 6), Calendar, Article33);

    [Theory]
    [InlineData("2026-02-05", false, "2026年2月5日决定延长20个工作日：决定日早于事由发生日2026年2月6日，不发生延长效力，仍为2026年3月12日")]
    [InlineData("2026-02-06", true, "2026年2月6日决定延长20个工作日：顺延29日，由2026年3月12日变为2026年4月10日")]
    [InlineData("2026-03-12", true, "2026年3月12日决定延长20个工作日：顺延29日，由2026年3月12日变为2026年4月10日")]
    [InlineData("2026-03-13", false, "2026年3月13日决定延长20个工作日：决定日晚于届满日，不发生延长效力，仍为2026年3月12日")]
    public void Extend_DecidedAroundEventAndEnd_TakesEffectBetweenThem(string decided, bool effect, string text)
    {
        var answer = First.Extend(TimeLimit.Workdays(20), Days.Day(decided));

        answer.After!.Due.Should().Be(effect ? new(2026, 4, 10) : new LocalDate(2026, 3, 12));
        answer.ToText(Language.Chinese).Should().Be(text);
        answer.After.ExtendedOn.Should().Be(effect ? Days.Day(decided) : null);
    }

    [Fact]
    public void Extend_ASecondTime_HasNoEffectAndSaysWhy()
    {
        var extended = First.Extend(TimeLimit.Workdays(10), new(2026, 3, 10)).After!;
        var again = extended.Extend(TimeLimit.Workdays(10), new(2026, 3, 20));

        again.After.Should().BeSameAs(extended);
        again.ToText(Language.Chinese).Should().Be("2026年3月20日决定延长10个工作日：已于2026年3月10日决定延长一次，再次延长不发生效力，仍为2026年3月26日");
        again.ToText(Language.English).Should().Be("extended by 10 working days on 2026-03-20: no effect, for it was extended once already on 2026-03-10; still 2026-03-26");
    }

    [Fact]
    public void Extend_AboveTheCeiling_CountsUpToIt()
    {
        var answer = First.Extend(TimeLimit.Workdays(30), new(2026, 3, 10), TimeLimit.Workdays(20));

        answer.After!.Due.Should().Be(new LocalDate(2026, 4, 10));
        answer.ToText(Language.Chinese).Should().StartWith("2026年3月10日决定延长30个工作日，按上限延长20个工作日：顺延29日");
        First.Extend(TimeLimit.Workdays(20), new(2026, 3, 10), TimeLimit.Workdays(20)).ToText(Language.Chinese).Should().NotContain("上限");
        Refuse.Argument(() => First.Extend(TimeLimit.Workdays(20), new(2026, 3, 10), TimeLimit.Days(20)), "ceiling", "working days");
        Refuse.Argument(() => First.Extend(TimeLimit.Workdays(20), new LocalDate(2026, 3, 10).WithCalendar(CalendarSystem.Julian)), "decided", "Julian");
    }

    /// <summary>60 days from 5 January 2026 end on 6 March, 30 more on 5 April, a day off, and with it on 7 April.</summary>
    [Fact]
    public void Extend_ALimitInDaysThatRollsOver_RunsFromTheEndOfTheFirst()
    {
        var first = TimeLimit.Days(60).Rolling(RollOver.ByLaw).After(new(2026, 1, 5), Calendar);

        first.Extend(TimeLimit.Days(30), new(2026, 3, 6)).After!.Due.Should().Be(new LocalDate(2026, 4, 5));
        first.Extend(TimeLimit.Days(40).Rolling(RollOver.ByLaw), new(2026, 3, 6), TimeLimit.Days(30)).After!.Due.Should().Be(new LocalDate(2026, 4, 7));
    }

    [Fact]
    public void ToText_OfAnExtension_SaysWhenItWasDecidedAndByWhat()
    {
        var extended = First.Extend(TimeLimit.Workdays(20), new(2026, 3, 10)).After!;

        extended.ToText(Language.Chinese).Should().Be(First.ToText(Language.Chinese)
            + "2026年3月10日决定延长；依据《政府信息公开条例》第三十三条第二款，延长期限为20个工作日，自前一期限届满时起算，届满当日不计，其间9日不计入，至2026年4月10日届满。");
        extended.ToText(Language.English).Should().Contain(" On 2026-03-10 it was extended; by ").And.EndWith(
            ", by 20 working days from the end of that limit on, that day not counted, 9 days between not counted; it ends with 2026-04-10.");
    }

    /// <summary>Consulted from 11 through 25 February: the first end is 20 March, the second 20 April; from 1 through 3 April again, three working days: 23 April.</summary>
    [Fact]
    public void Extend_BetweenSuspensions_CountsThemAll()
    {
        var extended = First.Suspend(Held("2026-02-11", "2026-02-25")).After!.Extend(TimeLimit.Workdays(20), new(2026, 3, 20)).After!;
        var held = extended.Suspend(Held("2026-04-01", "2026-04-03")).After!;

        (extended.Previous!.Due, extended.Due, held.Due).Should().Be((new(2026, 3, 20), new(2026, 4, 20), new LocalDate(2026, 4, 23)));
        (held.ExtendedOn, held.Previous!.Due).Should().Be((new LocalDate(2026, 3, 20), new LocalDate(2026, 3, 20)));
        held.Recompute(Calendar).IsUnchanged.Should().BeTrue();
        held.Extend(TimeLimit.Workdays(1), new(2026, 4, 1)).Change!.IsUnchanged.Should().BeTrue();
        First.Suspend(Held("2026-02-11", "2026-02-25"), Held("2026-04-01", "2026-04-03")).After!.Extend(TimeLimit.Workdays(20), new(2026, 3, 20)).After!.Due.Should().Be(held.Due);
    }

    [Fact]
    public void Extend_DecidedBetweenTheBoundsOfAProjectedEnd_HasNoDateYet()
    {
        var projected = TimeLimit.Workdays(20).After(new(2027, 1, 4), Calendar); // ends between 27 January and 1 February

        projected.Extend(TimeLimit.Workdays(20), new(2027, 1, 27)).After!.Certainty.Should().Be(Certainty.Projected);
        projected.Extend(TimeLimit.Workdays(20), new(2027, 2, 1)).Should().Match<AmendedDeadline>(answer => answer.After == null && answer.ToText(Language.Chinese).EndsWith("取决于尚未公布的放假安排，届满日待定", StringComparison.Ordinal));
        projected.Extend(TimeLimit.Workdays(20), new(2027, 2, 2)).After.Should().BeSameAs(projected);
    }

    /// <summary>Received corrected on Tuesday 24 February 2026: 25–28 are four (Saturday worked), the fifth is 2 March, the twentieth 23 March.</summary>
    [Fact]
    public void Restart_AfterACorrection_CountsTheWholeLimitAnew()
    {
        var anew = First.Restart(new(2026, 2, 24), Corrected);

        anew.After!.Due.Should().Be(new LocalDate(2026, 3, 23));
        anew.After.Should().Be(TimeLimit.Workdays(20).AfterOn(new(2026, 2, 24), Calendar, Article33));
        anew.ToText(Language.Chinese).Should().Be("收到补正材料，20个工作日的期限自2026年2月24日重新起算：顺延11日，由2026年3月12日变为2026年3月23日");
        anew.ToText(Language.English).Should().Be("a corrected application received: the limit of 20 working days starts anew on 2026-02-24: extended by 11 days, from 2026-03-12 to 2026-03-23");
        First.Extend(TimeLimit.Workdays(20), new(2026, 2, 10)).After!.Restart(new(2026, 2, 24), Corrected).After.Should().Be(anew.After, "what was extended falls away");
        First.Suspend(Held("2026-02-25", "2026-02-27")).After!.Restart(new(2026, 2, 24), Corrected).After!.Due.Should().Be(new LocalDate(2026, 3, 26));
        First.Suspend(Held("2026-02-11", "2026-02-12")).After!.Restart(new(2026, 2, 24), Corrected).After.Should().Be(anew.After, "what was suspended before counts for nothing");
        Refuse.OutOfRange(() => First.Restart(new(2026, 2, 5), Corrected), "start", "2026-02-06");
        Refuse.Null(() => First.Restart(new(2026, 2, 24), null!), "reason");
    }

    private static Suspension Held(string first, string last) => new(DateSpan.Through(Days.Day(first), Days.Day(last)), new("征求第三方意见", "consulting a third party"));
}
