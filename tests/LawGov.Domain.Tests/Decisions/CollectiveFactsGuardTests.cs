using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Decisions;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;
using NodaTime;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Decisions;

/// <summary>Facts and rows refuse what no completion could make sense of, and name the property, the value and the bounds.</summary>
public class CollectiveFactsGuardTests
{
    private static readonly CollectiveMatter Matter = new() { Id = new("采购") };
    private static readonly CollectiveRule Row = new() { Class = CollectiveClass.Funds, Span = DateSpan.Year(2024) };
    private static readonly LocalDate Julian = Day("2024-03-01").WithCalendar(CalendarSystem.Julian);
    private static readonly RouteStep[] Twice = [new("论证", Day("2024-03-01")), new("论证", Day("2024-03-01"))];

    [Theory]
    [InlineData("80%")]
    [InlineData("增加5万元")]
    [InlineData("2.5个百分点")]
    [InlineData("无")]
    public void Amount_ThatIsNoAmount_IsRefusedByName(string text)
        => Refuse.Argument(() => Matter with { Amount = PrintedFigure.Parse(text) }, "Amount", "12万元", text);

    [Theory]
    [InlineData("约10万元")]
    [InlineData("10万元以上")]
    [InlineData("10至20万元")]
    [InlineData("80%")]
    public void Threshold_ThatIsNotOneSum_IsRefusedByName(string text)
    {
        Refuse.Argument(() => Row with { BudgetedThreshold = PrintedFigure.Parse(text) }, "BudgetedThreshold");
        Refuse.Argument(() => Row with { UnbudgetedThreshold = PrintedFigure.Parse(text) }, "UnbudgetedThreshold");
    }

    [Theory]
    [InlineData("0%")]
    [InlineData("120%")]
    [InlineData("9人")]
    [InlineData("约九成")]
    [InlineData("60%以上")]
    public void Quorum_ThatIsNotOneShare_IsRefusedByName(string text)
        => Refuse.Argument(() => Row with { Quorum = PrintedFigure.Parse(text) }, "Quorum", "三分之二");

    [Fact]
    public void Steps_OfOneName_AreRefusedByName()
    {
        Refuse.Argument(() => Matter with { Steps = Fact<ValueList<RouteStep>>.Of([.. Twice]) }, "Steps", "论证");
        Refuse.Argument(() => Row with { Route = Fact<ValueList<string>>.Of(["论证", "论证"]) }, "Route", "论证");
        Refuse.OutOfRange(() => Row with { Route = Fact<ValueList<string>>.Of([]) }, "Route", "1", "100");
        Refuse.Argument(() => Row with { Route = Fact<ValueList<string>>.Of([" "]) }, "Route");
    }

    [Fact]
    public void Limits_LongerThanAYearOrThatMove_AreRefusedByName()
    {
        Refuse.OutOfRange(() => Row with { FilingBefore = TimeLimit.Workdays(251) }, "FilingBefore", "250");
        Refuse.OutOfRange(() => Row with { FilingAfter = TimeLimit.Days(367) }, "FilingAfter", "366");
        Refuse.OutOfRange(() => Row with { LaterReport = TimeLimit.Months(13) }, "LaterReport", "12");
        Refuse.OutOfRange(() => Row with { LaterReport = TimeLimit.Years(2) }, "LaterReport", "1");
        Refuse.Argument(() => Row with { FilingAfter = TimeLimit.Days(5).Rolling(RollOver.ByLaw) }, "FilingAfter", "does not move");
        (Row with { FilingAfter = TimeLimit.Days(366), FilingBefore = TimeLimit.Workdays(250) }).Class.Should().Be(CollectiveClass.Funds);
    }

    [Fact]
    public void Days_OutsideTheirRange_AreRefusedByName()
    {
        Refuse.OutOfRange(() => Matter with { Decided = Day("2002-12-31") }, "Decided", "2003");
        Refuse.OutOfRange(() => Matter with { Decided = Day("2099-01-01") }, "Decided", "2098");
        Refuse.Argument(() => Matter with { Decided = Julian }, "Decided", "ISO");
        Refuse.Argument(() => Matter with { FiledBefore = Julian }, "FiledBefore", "ISO");
        Refuse.Argument(() => Matter with { FiledAfter = Julian }, "FiledAfter", "ISO");
        Refuse.Argument(() => Matter with { ReportedLater = Julian }, "ReportedLater", "ISO");
        Refuse.Argument(() => new RouteStep("论证", Julian), "on", "ISO");
        Refuse.Argument(() => Row with { Span = DateSpan.Empty }, "Span", "days");
        Refuse.Argument(() => new ConsultationImpact { On = Julian }, "On", "ISO");
    }

    [Fact]
    public void NumbersLabelsAndNames_OutsideTheirRange_AreRefusedByName()
    {
        Refuse.OutOfRange(() => Matter with { Members = 0 }, "Members", "1", "10000");
        Refuse.OutOfRange(() => Matter with { Present = 10_001 }, "Present", "1", "10000");
        Refuse.OutOfRange(() => Matter with { Class = (CollectiveClass)4 }, "Class", "Funds");
        Refuse.OutOfRange(() => Matter with { Form = (DecidingForm)4 }, "Form", "Circulation");
        Refuse.OutOfRange(() => Row with { Class = (CollectiveClass)4 }, "Class", "Funds");
        Refuse.Argument(() => Matter with { Meeting = " " }, "Meeting");
        Refuse.Argument(() => Row with { Meeting = " " }, "Meeting");
        Refuse.Argument(() => Row with { FilingWith = " " }, "FilingWith");
        Refuse.Argument(() => new RouteStep(" ", default), "name");
        Refuse.OutOfRange(() => new ConsultationImpact { On = Day("2024-03-01"), Scope = (ImpactScope)4 }, "Scope", "Public");
        Refuse.OutOfRange(() => new ConsultationImpact { On = Day("2024-03-01"), Degree = (ImpactDegree)3 }, "Degree", "Major");
    }

    [Fact]
    public void Catalogue_WithALawAsItsRuleOrABlankMatter_IsRefusedByName()
    {
        var facts = new DecisionCatalogueFacts { Id = new("目录"), Year = 2024 };
        Refuse.Argument(() => facts with { Rule = Basis.Law(Instruments.MajorDecisions2019.Article(3).Cite(Application.Direct)) }, "Rule", "CN-MADP-2019:3");
        Refuse.OutOfRange(() => facts with { Year = 2000 }, "Year", "2001");
        Refuse.OutOfRange(() => facts with { Body = (BodyKind)99 }, "Body", "Department");
        Refuse.Argument(() => facts with { Published = Julian }, "Published", "ISO");
        Refuse.Argument(() => facts with { Consented = Julian }, "Consented", "ISO");
        Refuse.Argument(() => facts with { Adjusted = Fact<ValueList<LocalDate>>.Of([Julian]) }, "Adjusted", "ISO");
        Refuse.Argument(() => new DecisionCatalogueItem { Matter = " " }, "Matter");
        Refuse.Argument(() => new DecisionCatalogueItem { Matter = "规划", Planned = Julian }, "Planned", "ISO");
    }
}
