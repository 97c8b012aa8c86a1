using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Training;
using NodaTime;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Training;

public class TrainingFactsTests
{
    private static readonly TrainingRecordFacts Record = new() { Id = new("周某"), Year = 2024 };
    private static readonly TrainingSessionFacts Session = new() { Id = new("学习") };

    /// <summary>An amount without its unit could be anything: 90 what?</summary>
    [Theory]
    [InlineData("90")]
    [InlineData("85%")]
    [InlineData("增长5学时")]
    [InlineData("全覆盖")]
    [InlineData("2个百分点")]
    public void Amounts_ThatAreNone_AreNamed(string text)
    {
        var figure = PrintedFigure.Parse(text);
        FluentActions.Invoking(() => Record with { Group = Of(figure) }).Should().Throw<ArgumentException>().WithMessage($"*such as 12天, 90学时 or 5课时, not {figure}*").WithParameterName("Group");
        FluentActions.Invoking(() => Session with { Amount = figure }).Should().Throw<ArgumentException>().WithParameterName("Amount");
        FluentActions.Invoking(() => Record with { LawNorm = new OwnRule<PrintedFigure>(figure, Basis.Practice(new("某", "x"))) }).Should().Throw<ArgumentException>().WithParameterName("LawNorm");
    }

    [Theory]
    [InlineData("30至40学时")]
    [InlineData("数十学时")]
    public void LawNorm_OfNoOneNumber_IsNamed(string text)
        => FluentActions.Invoking(() => Record with { LawNorm = new OwnRule<PrintedFigure>(PrintedFigure.Parse(text), Basis.Practice(new("某", "x"))) }).Should().Throw<ArgumentException>().WithParameterName("LawNorm");

    [Fact]
    public void Amounts_OfOneUnitTwice_AreNotAdded()
    {
        var twice = Of(PrintedFigure.Parse("40学时"), PrintedFigure.Parse("12天"), PrintedFigure.Parse("50学时"));
        foreach (var state in new Func<TrainingRecordFacts>[]
        {
            () => Record with { Group = twice }, () => Record with { OffJob = twice }, () => Record with { Online = twice }, () => Record with { Law = twice },
            () => Record with { FiveYearGroup = twice }, () => Record with { FiveYearOffJob = twice },
        })
        {
            FluentActions.Invoking(state).Should().Throw<ArgumentException>().WithMessage("*one figure of each unit, not 40学时 and 50学时*");
        }
    }

    [Fact]
    public void Numbers_BelowZero_AreNamed()
    {
        FluentActions.Invoking(() => Session with { InvitedCount = -1 }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("InvitedCount");
        FluentActions.Invoking(() => Session with { AttendedCount = -1 }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("AttendedCount");
        FluentActions.Invoking(() => new StudyRateFacts { Id = new("x"), Passed = -1 }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Passed");
    }

    [Fact]
    public void Others_OutsideTheirRange_AreNamed()
    {
        FluentActions.Invoking(() => Record with { Year = 2000 }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Year");
        FluentActions.Invoking(() => Record with { Audience = (TrainingAudience)9 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Session with { Form = " " }).Should().Throw<ArgumentException>().WithParameterName("Form");
        FluentActions.Invoking(() => Session with { Rule = TestLawDirect }).Should().Throw<ArgumentException>().WithParameterName("Rule");
        FluentActions.Invoking(() => new StudyText("《》")).Should().Throw<ArgumentException>().WithParameterName("title");
    }

    [Fact]
    public void Texts_SayWhatTheyAreAbout()
    {
        (Record with { Audience = TrainingAudience.Leaders }).ToString().Should().Be("周某: 2024, Leaders");
        (Session with { Held = Day("2024-03-15") }).ToString().Should().Be("学习: 2024-03-15, 未知");
        new LawListFacts { Id = new("清单"), On = Day("2026-03-01") }.ToString().Should().Be("清单 2026-03-01 未知");
        new StudyText("《教育法》") { From = Day("1995-09-01"), Until = Fact<LocalDate>.None }.ToString().Should().Be("教育法 1995-09-01 无（经核实）");
    }

    private static Basis TestLawDirect => Basis.Law(Instruments.LawPublicity2025.Article(36).Cite(Application.Direct));

    private static Fact<ValueList<PrintedFigure>> Of(params PrintedFigure[] figures) => Fact<ValueList<PrintedFigure>>.Of([.. figures]);
}
