using FluentAssertions;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Law;

public class ArticleNumberTests
{
    [Theory]
    [InlineData(1, 0, "1", "第一条", "Art. 1")]
    [InlineData(33, 0, "33", "第三十三条", "Art. 33")]
    [InlineData(133, 1, "133-1", "第一百三十三条之一", "Art. 133-1")]   // 刑法第一百三十三条之一
    [InlineData(9999, 99, "9999-99", "第九千九百九十九条之九十九", "Art. 9999-99")]
    public void ToText_OfAnArticle_ReadsAsItsStatuteDoes(int main, int inserted, string text, string chinese, string english)
    {
        var number = new ArticleNumber(main, inserted);
        (number.Main, number.Inserted, number.IsNone).Should().Be((main, inserted, false));
        number.ToString().Should().Be(text);
        number.ToText(Language.Chinese).Should().Be(chinese);
        number.ToText(Language.English).Should().Be(english);
        ArticleNumber.Parse(text).Should().Be(number);
        ArticleNumber.Parse(chinese).Should().Be(number);
    }

    [Theory]
    [InlineData("第一百一十五条", 115, 0)]
    [InlineData("第一百一十五条之一", 115, 1)]
    [InlineData("第33条", 33, 0)]
    [InlineData("第一百三十三条之十二", 133, 12)]
    public void Parse_AsATextOfLawHasIt_ReadsIt(string text, int main, int inserted) => ArticleNumber.Parse(text).Should().Be(new ArticleNumber(main, inserted));

    [Theory]
    [InlineData(0)]
    [InlineData(10_000)]
    [InlineData(65_537)] // would be 1 if it were cut to 16 bits
    public void Constructor_MainOutOfRange_NamesItAndTheBounds(int main)
        => Refuse.OutOfRange(() => new ArticleNumber(main), "main", $"{main}", "1 to 9999");

    [Theory]
    [InlineData(-1)]
    [InlineData(100)]
    [InlineData(256)]
    public void Constructor_InsertedOutOfRange_NamesItAndTheBounds(int inserted)
        => Refuse.OutOfRange(() => new ArticleNumber(1, inserted), "inserted", $"{inserted}", "0 to 99");

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("10000")]
    [InlineData("-1")]
    [InlineData("33-")]
    [InlineData("33-0")]
    [InlineData("33-100")]
    [InlineData("33-1-1")]
    [InlineData("33.1")]
    [InlineData(" 33")]
    [InlineData("33 ")]
    [InlineData("+33")]
    [InlineData("33\0")]
    [InlineData("33-1\0")]
    [InlineData("99999999999")]
    [InlineData("三十三")]
    [InlineData("第三十三")]
    [InlineData("第条")]
    [InlineData("第三十三条之")]
    [InlineData("第三十三条之零")]
    [InlineData("第三十三条第二款")]
    [InlineData("第一万条")]
    [InlineData("第三十三条之一百")]
    [InlineData("３３")]
    public void Parse_OfAnotherShape_NamesTextAndShape(string text)
    {
        Refuse.Format(() => ArticleNumber.Parse(text), $"\"{text.Replace("\0", "〔U+0000〕", StringComparison.Ordinal)}\"", "1–9999", "133-1");
        ArticleNumber.TryParse(text, null, out var number).Should().BeFalse();
        number.Should().Be(ArticleNumber.None);
    }

    [Fact]
    public void None_Always_PrintsNoNumber()
    {
        ArticleNumber.None.IsNone.Should().BeTrue();
        ArticleNumber.None.ToText(Language.Chinese).Should().Be("—");
        ArticleNumber.None.ToText(Language.English).Should().Be("—");
        Refuse.OutOfRange(() => ArticleNumber.None.ToText((Language)2), "language", "2");
    }
}
