using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Participation.Rules;

namespace LawGov.Domain.Tests.Participation;

public class SumTests
{
    [Theory]
    [InlineData("9人", "4", "5", "人")]
    [InlineData("9", "4人", "5", "人")]
    [InlineData("9", "4", "5人", "人")]
    [InlineData("9名", "4人", "5位", "名")]
    [InlineData("9", "4人", "5位", "人")]
    [InlineData(null, "4位", "5人", "位")]
    public void Unit_IsThatOfTheFirstFigureThatPrintsOne(string? total, string one, string other, string unit)
        => Statements.Total(total, one, other).Unit.Should().Be(new CountUnit(unit));

    [Theory]
    [InlineData(false, "9人", "4", "5")]
    [InlineData(true, "9人", "4件", "5")]
    [InlineData(true, "9人", "4", "5件")]
    [InlineData(true, "9", "4人", "5件")]
    [InlineData(true, "9人", "4件", "5户")] // and stays so where another is apart as well
    [InlineData(true, "9人", "4件", "5人")]
    public void IsApart_OfAnyTwoUnits_IsSo(bool isApart, string total, string one, string other)
        => Statements.Total(total, one, other).IsApart.Should().Be(isApart);

    [Theory]
    [InlineData(1, "5.5", "2", "3")]
    [InlineData(1, "5", "2", "3.5")]
    [InlineData(1, "5", "2.5", "3")]
    [InlineData(2, "5.25", "2.5", "3")]
    [InlineData(2, "5.5", "2.25", "3")]
    [InlineData(2, "5.5", "2.5", "3.25")]
    [InlineData(0, "10.0", "6", "4")] // counts have none
    [InlineData(0, "10.0", "2", "4", "4")]
    [InlineData(0, null, "2.0", "4")]
    [InlineData(1, null, "2.5", "4")]
    [InlineData(1, "100%", "40.0%", "60%")]
    public void Decimals_AreTheMostOfAnyFigureAndNoneOfCounts(int decimals, string? total, params string[] parts)
        => Statements.Total(total, parts).Decimals.Should().Be(decimals);

    [Theory]
    [InlineData(true, "9", "4", "5")]
    [InlineData(true, "9", "4", null)]
    [InlineData(true, "9", "4", "无")] // zero
    [InlineData(true, "9", "无")]
    [InlineData(true, null, "4", "5")]
    [InlineData(true, "100%", "40%", "60%")]
    [InlineData(true, "全覆盖", "40%", "60%")]
    [InlineData(true, null, "40%", "60%")]
    [InlineData(false, "9")]
    [InlineData(false, "9", null, null)] // none of them is printed
    [InlineData(false, "9", null, "增加5")] // a rise is no part
    [InlineData(false, "9", "4", "增加5")]
    [InlineData(false, "9", "增加5", "4")]
    [InlineData(false, "9", "4", "50%")]
    [InlineData(false, "9", "50%", "4")]
    [InlineData(false, "9", "4", "全覆盖")]
    [InlineData(false, "9", "4", "1.2至1.8")] // nothing that is counted lies between them
    [InlineData(false, "100%", "40%", "60")]
    [InlineData(false, "100%", "40", "60%")]
    [InlineData(false, "100%", "40%", "全覆盖")]
    public void HasParts_IsSoOfNumbersOfOneKind(bool hasParts, string? total, params string?[] parts)
        => Statements.Total(total, parts).HasParts.Should().Be(hasParts);

    [Theory]
    [InlineData(true, "9", "4", "5")]
    [InlineData(true, "100%", "40%", "60%")]
    [InlineData(true, "全覆盖", "40%", "60%")] // the whole of it
    [InlineData(false, "全覆盖", "4", "5")] // but no count
    [InlineData(false, "全覆盖")]
    [InlineData(false, null, "4", "5")]
    [InlineData(false, "无", "4", "5")] // a total that is not printed, and not zero
    [InlineData(false, "增加9", "4", "5")]
    [InlineData(false, "1.2至1.8", "4", "5")]
    public void HasTotal_IsSoOfWhatThePartsCanAddUpTo(bool hasTotal, string? total, params string?[] parts)
        => Statements.Total(total, parts).HasTotal.Should().Be(hasTotal);

    [Fact]
    public void IsTotalStated_OfATotalThatIsNone_IsFalse()
    {
        new Sum(new() { Id = Statements.Id, Total = Fact<PrintedFigure>.None, Parts = Fact<ValueList<PrintedPart>>.None }, ApproximationModel.Default)
            .IsTotalStated.Should().BeFalse();
        Statements.Total("全覆盖", "4").IsTotalStated.Should().BeTrue();
    }

    [Theory]
    [InlineData(false, "9万", "4", "5")]
    [InlineData(true, "9", "4万", "5")]
    [InlineData(true, "9", "4万", "5万")]
    [InlineData(false, "9", "4", "约5")]
    [InlineData(true, "100%", "40%", "60%")] // every percentage is
    public void ArePartsRounded_WhereOneIs(bool areRounded, string total, params string[] parts)
        => Statements.Total(total, parts).ArePartsRounded.Should().Be(areRounded);

    [Theory]
    [InlineData(0, "9", "4", "5")]
    [InlineData(2, "9", null, "5", "暂无")]
    [InlineData(0, "9", "4", "无")]
    public void Unknown_CountsThePartsThatAreNotPrinted(int unknown, string total, params string?[] parts)
        => Statements.Total(total, parts).Unknown.Should().Be(unknown);

    [Theory]
    [InlineData("全覆盖", "40%", "60%")]
    [InlineData(null, "40%", "60%")]
    [InlineData("100%", "40", "60")]
    public void Unit_OfShares_IsThePercent(string? total, string one, string other)
        => Statements.Total(total, one, other).Unit.Should().Be(AmountText.Percent);

    [Fact]
    public void ShownRest_OfShares_IsTheDifferenceOfTheNumbersAsPrinted()
    {
        Statements.Is(Statements.Total("90.0%", "40%", "20%").ShownRest(Rounding.HalfUp), "[3/10, 3/10]");
        Statements.Is(Statements.Total("9", "4", "2").ShownRest(Rounding.HalfUp), "[3, 3]");
        Statements.Is(Statements.Total("60.0%", "40%", "20.1%").ShownRest(Rounding.HalfUp), "[0, 1/200)"); // −0.1 is no rest: 60.05 − 39.5 − 20.05
    }
}
