using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Tests.Participation;

public class BalanceTests
{
    [Theory]
    [InlineData("3件", "4", "5", "2", "件")]
    [InlineData("3", "4件", "5", "2", "件")]
    [InlineData("3", "4", "5件", "2", "件")]
    [InlineData("3", "4", "5", "2件", "件")]
    [InlineData("3件", "4起", "5宗", "2宗", "件")] // they count the same: the first stands for all
    [InlineData("3", "4起", "5件", "2宗", "起")]
    [InlineData("3", "4", "5宗", "2件", "宗")]
    public void Unit_IsThatOfTheFirstFigureThatPrintsOne(string brought, string received, string closed, string carried, string unit)
        => Statements.CarryOver(brought, received, closed, carried).Unit.Should().Be(new CountUnit(unit));

    [Fact]
    public void Unit_OfFiguresThatPrintNone_IsNone() => Statements.CarryOver("3", "4", "5", "2").Unit.Should().Be(CountUnit.None);

    [Fact]
    public void IsApart_OfAnyTwoUnits_IsSo()
    {
        for (int one = 0; one < 4; one++)
        {
            for (int other = one + 1; other < 4; other++)
            {
                string[] figures = ["3", "4", "5", "2"];
                figures[one] += "人";
                Statements.CarryOver(figures).IsApart.Should().BeFalse();
                figures[other] += "件";
                Statements.CarryOver(figures).IsApart.Should().BeTrue("{0} and {1} are of two units", one, other);
            }
        }
    }

    [Fact]
    public void Decimals_AreTheMostOfAnyFigureAndNoneOfCounts()
    {
        for (int at = 0; at < 4; at++)
        {
            string[] figures = ["1.5", "1.5", "1.5", "1.5"];
            figures[at] = "1.25";
            Statements.CarryOver(figures).Decimals.Should().Be(2);
            figures = ["2", "2", "2", "2"];
            figures[at] = "1.5元";
            Statements.CarryOver(figures).Decimals.Should().Be(1);
            figures[at] = "2.0";
            Statements.CarryOver(figures).Decimals.Should().Be(0);
        }
    }

    [Theory]
    [InlineData("无", "4", "3", "1")]
    [InlineData("4", "无", "3", "1")]
    [InlineData("3", "1", "无", "4")]
    [InlineData("3", "1", "4", "无")]
    public void CarryOver_OfNone_IsOfZero(string brought, string received, string closed, string carried)
    {
        var balance = Statements.CarryOver(brought, received, closed, carried);

        balance.AgreesAtItsWord.Should().BeTrue();
        balance.Agreement.Should().Be(Agreement.HalfUp);
        Enumerable.Range(1, 4).Should().OnlyContain(at => balance.IsStated(at));
    }

    [Theory]
    [InlineData("4", "4", "3", "5", true)]
    [InlineData("5", "4", "3", "5", false)]
    [InlineData("4", "5", "3", "5", false)]
    [InlineData("4", "4", "4", "5", false)]
    [InlineData("4", "4", "3", "6", false)]
    [InlineData("4", "4", "3", null, false)]
    [InlineData("4", "4", "3", "5以上", false)] // a bound has no number of its own
    public void AgreesAtItsWord_IsSoOfNumbersThatMakeAsMuch(string brought, string received, string closed, string? carried, bool agrees)
        => Statements.CarryOver(brought, received, closed, carried).AgreesAtItsWord.Should().Be(agrees);

    [Theory]
    [InlineData(null)]
    [InlineData("暂无")]
    [InlineData("全覆盖")] // neither a count
    [InlineData("50%")]
    [InlineData("增加5件")] // nor is a rise one
    [InlineData("1.2至1.8")] // of what is counted there is none between them
    [InlineData("不足0")]
    public void IsStated_OfWhatIsNoCount_IsFalse(string? text)
    {
        for (int at = 1; at <= 4; at++)
        {
            string?[] figures = ["3", "4", "5", "2"];
            figures[at - 1] = text;
            var balance = Statements.CarryOver(figures);

            Enumerable.Range(1, 4).Where(balance.IsStated).Should().Equal(Enumerable.Range(1, 4).Where(other => other != at));
        }
    }

    [Theory]
    [InlineData("60%", "2", "62%", 1, 2, 3, 4)]
    [InlineData("全覆盖", "2", "全覆盖", 1, 2, 3, 4)] // 100%
    [InlineData("60%", "全覆盖", "60%", 1, 3, 4)] // but no points
    [InlineData("无", "无", "无", 2, 4)] // none of the rates is not zero of them: only the points are
    [InlineData(null, null, null, 4)]
    public void IsStated_OfRatesAndPoints_LeavesOutWhatIsNone(string? from, string? points, string? to, params int[] stated)
    {
        var balance = Statements.Points(from, points, to);

        Enumerable.Range(1, 4).Where(balance.IsStated).Should().Equal(stated);
    }

    [Theory]
    [InlineData(1, "[3, 3]")]
    [InlineData(2, "[4, 4]")]
    [InlineData(3, "[5, 5]")]
    [InlineData(4, "[2, 2]")]
    public void Implied_OfAFigureThatIsNotStated_IsWhatTheOthersLeave(int at, string extent)
    {
        string?[] figures = ["3", "4", "5", "2"]; // 3 + 4 = 5 + 2
        figures[at - 1] = null;

        Statements.Is(Statements.CarryOver(figures).Implied(at, Rounding.HalfUp), extent);
    }

    [Theory]
    [InlineData(null, "2.5个百分点", "62.0%", 1, "[119/200, 119/200]")] // 59.5%
    [InlineData("59.5%", null, "62.0%", 2, "[5/200, 5/200]")]
    [InlineData("59.5%", "2.5个百分点", null, 3, "[31/50, 31/50]")]
    public void Implied_OfRates_IsTheNumberThatAReaderFinds(string? from, string? points, string? to, int at, string extent)
        => Statements.Is(Statements.Points(from, points, to).Implied(at, Rounding.HalfUp), extent);

    [Fact]
    public void Points_OfAFall_GoDown()
    {
        Statements.Points("62.0%", "2.5个百分点", "59.5%", isFall: true).AgreesAtItsWord.Should().BeTrue();
        Statements.Points("62.0%", "下降2.5个百分点", "59.5%", isFall: true).AgreesAtItsWord.Should().BeTrue();
        Statements.Points("62.0%", "2.5个百分点", "59.5%").AgreesAtItsWord.Should().BeFalse();
    }

    [Fact]
    public void IsRounded_IsSoOfTheFigureThatIs()
    {
        var balance = Statements.CarryOver("2.6万", "4", "1.2万", "2");

        Enumerable.Range(1, 4).Where(balance.IsRounded).Should().Equal(1, 3);
    }
}
