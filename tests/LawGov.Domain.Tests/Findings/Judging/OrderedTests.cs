using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using NodaTime;
using static LawGov.Domain.Tests.Findings.Judging.Judged;

namespace LawGov.Domain.Tests.Findings.Judging;

public class OrderedTests
{
    private static readonly FactKey Drafted = KeyOf("test.drafted", "拟稿日期", "the date of drafting");

    [Theory]
    [InlineData("2024-03-02", "2024年3月1日公开前审查、2024年3月2日公开，先后有序", "review before publication on 2024-03-01, publication on 2024-03-02: in order")]
    [InlineData("2024-03-01", "2024年3月1日公开前审查、2024年3月1日公开，先后有序", "review before publication on 2024-03-01, publication on 2024-03-01: in order")]
    public void Ordered_DaysInOrder_IsMet(string published, string chinese, string english)
        => Ask(Review("2024-03-01"), Publish(published)).ShouldBe(Verdict.Met, chinese, english);

    [Fact]
    public void Ordered_AStepBeforeTheOneItRestsOn_IsBreached()
        => Ask(Review("2024-03-02"), Publish("2024-03-01"))
            .ShouldBe(Verdict.Breached, "2024年3月1日公开，2024年3月2日方完成公开前审查", "publication on 2024-03-01, review before publication only on 2024-03-02");

    [Fact]
    public void Ordered_AStepAfterOneKnownNotToBeDone_IsBreached()
        => Ask(Review("none"), Publish("2024-03-01")).ShouldBe(
            Verdict.Breached, "2024年3月1日公开，经确认没有公开前审查", "publication on 2024-03-01; it is known that there was no review before publication");

    [Fact]
    public void Ordered_AnUnknownDayBetween_DoesNotHideAPairOutOfOrder()
        => Ask(Draft("2024-03-05"), Review("?"), Publish("2024-03-01"))
            .ShouldBe(Verdict.Breached, "2024年3月1日公开，2024年3月5日方完成拟稿", "publication on 2024-03-01, drafting only on 2024-03-05");

    [Fact]
    public void Ordered_AStepPlannedAfterTheAsOfDay_IsNotDoneYet()
    {
        Ask(Review("2024-06-30"), Publish("2024-07-01"))
            .ShouldBe(Verdict.Pending, "2024年6月30日公开前审查；截至2024年6月30日尚未公开", "review before publication on 2024-06-30; no publication by 2024-06-30");
        Ask(Review("2024-07-01"), Publish("2024-06-30")).Verdict.Should().Be(Verdict.Breached);
    }

    [Fact]
    public void Ordered_TheLastStepNotDone_IsPending()
        => Ask(Review("2024-03-01"), Publish("none"))
            .ShouldBe(Verdict.Pending, "2024年3月1日公开前审查；截至2024年6月30日尚未公开", "review before publication on 2024-03-01; no publication by 2024-06-30");

    [Fact]
    public void Ordered_NoStepDone_IsPendingAndSaysSo()
        => Ask(Review("none"), Publish("none"))
            .ShouldBe(Verdict.Pending, "各环节均未完成；截至2024年6月30日尚未公开前审查", "no step done; no review before publication by 2024-06-30");

    [Fact]
    public void Ordered_AnUnknownDay_IsAskedFor()
    {
        Ask(Review("?"), Publish("2024-03-01")).ShouldBe(
            Verdict.Undetermined, "2024年3月1日公开；未载明审查日期", "publication on 2024-03-01; not stated: the date of review", Reviewed);
        Ask(Review("2024-03-01"), Publish("?")).ShouldBe(
            Verdict.Undetermined, "2024年3月1日公开前审查；未载明公开日期", "review before publication on 2024-03-01; not stated: the date of publication", Published);
    }

    /// <summary>Of a step that may be done it must not be said that it is not.</summary>
    [Fact]
    public void Ordered_UnknownDaysAlone_AreAskedForAndNotDenied()
        => Ask(Review("?"), Publish("?")).ShouldBe(
            Verdict.Undetermined,
            "没有载明已完成的环节；未载明审查日期、公开日期",
            "no step stated to be done; not stated: the date of review, the date of publication",
            Reviewed,
            Published);

    /// <summary>Done or not, the first step leaves it pending: the second is known not to be done, and the first alone is in order on any day.</summary>
    [Theory]
    [InlineData("none")]
    [InlineData("2024-07-01")]
    public void Ordered_TheFirstStepUnknownBeforeOneNotDone_IsPendingWithoutAQuestion(string published)
        => Ask(Review("?"), Publish(published))
            .ShouldBe(Verdict.Pending, "没有载明已完成的环节；截至2024年6月30日尚未公开", "no step stated to be done; no publication by 2024-06-30");

    [Fact]
    public void Ordered_TheFirstStepUnknownBeforeOneNotDone_AsksOnlyForTheStepsAfterIt()
    {
        Ask(Draft("?"), Review("none"), Publish("?")).ShouldBe(
            Verdict.Undetermined, "没有载明已完成的环节；未载明公开日期", "no step stated to be done; not stated: the date of publication", Published);
        Ask(Draft("?"), Review("?"), Publish("none")).Missing.Should().Equal(Drafted, Reviewed);
        Ask(Draft("2024-03-01"), Review("none"), Publish("?")).Missing.Should().Equal(Published);
    }

    [Fact]
    public void Ordered_OneStepAlone_IsMetPendingOrAskedFor()
    {
        Ask(Review("2024-03-01")).Verdict.Should().Be(Verdict.Met);
        Ask(Review("none")).Verdict.Should().Be(Verdict.Pending);
        Ask(Review("?")).Missing.Should().Equal(Reviewed);
    }

    [Fact]
    public void Ordered_StepsOfOneKey_NameItOnce()
        => Ask(new(new("初审", "first review"), Fact<LocalDate>.Unknown, Reviewed), new(new("复审", "second review"), Fact<LocalDate>.Unknown, Reviewed)).Missing.Should().Equal(Reviewed);

    [Fact]
    public void Ordered_WithAPartMissing_NamesThePart()
    {
        Refuse.Null(() => Judged.Ask(c => c.Ordered(null!, Review("none"))), "basis");
        Refuse.Argument(() => Judged.Ask(c => c.Ordered(Judged.Basis)), "steps", "one step");
        Refuse.Null(() => Judged.Ask(c => c.Ordered(Judged.Basis, Review("2024-03-01"), null!)), "steps");
    }

    [Fact]
    public void Step_WithAPartMissing_NamesThePart()
    {
        Refuse.Null(() => new Step(null!, Fact<LocalDate>.Unknown, Reviewed), "name");
        Refuse.Null(() => new Step(new("审查", "review"), Fact<LocalDate>.Unknown, null!), "key");
        Refuse.Argument(() => new Step(new("审查", "review"), new LocalDate(2024, 1, 1).WithCalendar(CalendarSystem.Julian), Reviewed), "on", "ISO");
    }

    [Fact]
    public void Step_OfTheSameParts_IsTheSame()
    {
        Review("2024-03-01").Should().Be(Review("2024-03-01"));
        Review("2024-03-01").Should().NotBe(Review("2024-03-02"));
        Review("2024-03-01").Should().NotBe(Publish("2024-03-01"));
        Review("2024-03-01").ToString().Should().Be("公开前审查 2024-03-01");
        (Review("?").Name.English, Review("?").On, Review("?").Key).Should().Be(("review before publication", Fact<LocalDate>.Unknown, Reviewed));
    }

    private static Finding Ask(params Step[] steps) => Judged.Ask(c => c.Ordered(Judged.Basis, steps));

    private static Step Draft(string day) => new(new("拟稿", "drafting"), Read(day), Drafted);

    private static Step Review(string day) => new(new("公开前审查", "review before publication"), Read(day), Reviewed);

    private static Step Publish(string day) => new(new("公开", "publication"), Read(day), Published);

    private static Fact<LocalDate> Read(string day) => day switch { "?" => Fact<LocalDate>.Unknown, "none" => Fact<LocalDate>.None, _ => On(day) };
}
