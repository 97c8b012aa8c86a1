using FluentAssertions;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Tests.Organizations;

public class DivisionCodeTests
{
    [Theory]
    [InlineData("410000", DivisionLevel.Province, "—")]                    // 河南省
    [InlineData("411200", DivisionLevel.City, "410000")]                   // 三门峡市
    [InlineData("411203", DivisionLevel.County, "411200")]                 // 陕州区
    [InlineData("411203001", DivisionLevel.Town, "411203")]
    [InlineData("411203001002", DivisionLevel.Village, "411203001")]
    [InlineData("110101", DivisionLevel.County, "110100")]                 // 东城区
    [InlineData("441900003", DivisionLevel.Town, "441900")]                // a subdistrict straight under 东莞市
    [InlineData("441900003001", DivisionLevel.Village, "441900003")]
    [InlineData("419001", DivisionLevel.County, "419000")]                 // 济源市, by prefix alone
    public void LevelAndParent_ByTheDigits_AreRead(string code, DivisionLevel level, string parent)
    {
        var division = DivisionCode.Parse(code);
        (division.Level, division.Parent.ToString(), division.ToString()).Should().Be((level, parent, code));
    }

    [Theory]
    [InlineData("411203", "411203000", "411203000000")]
    [InlineData("410000", "410000000", "410000000000")]
    [InlineData("411203001", "411203001", "411203001000")]
    public void Parse_OfALongerForm_NamesTheSamePlace(string shortest, string nine, string twelve)
    {
        DivisionCode.Parse(nine).Should().Be(DivisionCode.Parse(shortest));
        DivisionCode.Parse(twelve).Should().Be(DivisionCode.Parse(shortest));
        DivisionCode.Parse(twelve).ToString().Should().Be(shortest);
    }

    [Fact]
    public void ParentIn_ATable_FollowsItWhereItSpeaks()
    {
        var table = new Dictionary<DivisionCode, DivisionCode> { [DivisionCode.Parse("419001")] = DivisionCode.Parse("410000") };
        DivisionCode.Parse("419001").ParentIn(table).ToString().Should().Be("410000");
        DivisionCode.Parse("411203").ParentIn(table).ToString().Should().Be("411200");
    }

    [Fact]
    public void ParentIn_NoTable_NamesIt() => Refuse.Null(() => DivisionCode.Parse("411203").ParentIn(null!), "exceptions");

    [Theory]
    [InlineData("")]
    [InlineData("41120")]
    [InlineData("4112031")]
    [InlineData("4112030010020")]
    [InlineData("000000")]
    [InlineData("001203")]        // no province
    [InlineData("410001")]        // a county without city
    [InlineData("410000001")]     // a town straight under a province
    [InlineData("411203000001")]  // a village without town
    [InlineData("41120A")]
    [InlineData(" 41120")]
    [InlineData("-11203")]
    [InlineData("411,20")]
    [InlineData("41120\0")]
    [InlineData("４１１２０３")]
    public void Parse_OfAnotherShape_NamesTextAndShape(string text)
    {
        Refuse.Format(() => DivisionCode.Parse(text), $"\"{text.Replace("\0", "〔U+0000〕", StringComparison.Ordinal)}\"", "6, 9 or 12 digits", "411203");
        DivisionCode.TryParse(text, null, out var code).Should().BeFalse();
        code.Should().Be(DivisionCode.None);
    }

    [Fact]
    public void None_Always_HasNoLevelAndNoParent()
        => (DivisionCode.None.IsNone, DivisionCode.None.Level, DivisionCode.None.Parent).Should().Be((true, DivisionLevel.None, DivisionCode.None));

    [Fact]
    public void CompareTo_InAList_PutsADivisionBeforeAllBelowIt()
    {
        string[] ordered = ["410000", "411200", "411203", "411203001", "411203001002", "411203002", "411204", "420000"];
        ordered.AsEnumerable().Reverse().Select(DivisionCode.Parse).Order().Select(code => code.ToString()).Should().Equal(ordered);
    }
}
