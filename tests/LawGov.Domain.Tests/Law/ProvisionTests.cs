using FluentAssertions;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Law;

public class ProvisionTests
{
    private static readonly Instrument Law = TestLaw.OpenInformation2019;

    public static TheoryData<Provision, string, string> Printed => new()
    {
        { Law.Whole, "CN-OGIR-2019", "《政府信息公开条例》" },
        { Law.Article(33), "CN-OGIR-2019:33", "《政府信息公开条例》第三十三条" },
        { Law.Article(33).Paragraph(2), "CN-OGIR-2019:33.2", "《政府信息公开条例》第三十三条第二款" },
        { Law.Article(33, 1).Paragraph(10), "CN-OGIR-2019:33-1.10", "《政府信息公开条例》第三十三条之一第十款" },
        { Law.Article(20).Item(1), "CN-OGIR-2019:20(1)", "《政府信息公开条例》第二十条第一项" }, // so the form of the yearly report heads its table
    };

    [Theory]
    [MemberData(nameof(Printed))]
    public void ToText_OfAPlace_ReadsAsLettersCiteIt(Provision provision, string key, string chinese)
    {
        provision.Key.Should().Be(key);
        provision.ToText(Language.Chinese).Should().Be(chinese);
        provision.ToString().Should().Be(chinese);
    }

    [Fact]
    public void ToText_InEnglish_StandsBehindTheShortTitle()
    {
        Law.Whole.ToText(Language.English).Should().Be("Open Government Information Regulations");
        Law.Article(33).Paragraph(2).ToText(Language.English).Should().Be("Open Government Information Regulations, Art. 33(2)");
        Law.Article(36).Item(5).ToText(Language.English).Should().Be("Open Government Information Regulations, Art. 36 item 5");
    }

    [Fact]
    public void ToText_InNoLanguage_IsRefused() => Refuse.OutOfRange(() => Law.Article(1).ToText((Language)2), "language", "2");

    [Fact]
    public void Item_OfArticleOrParagraph_EndsTheKeyInBrackets()
    {
        Law.Article(36).Item(5).Key.Should().Be("CN-OGIR-2019:36(5)");
        Law.Article(36).Paragraph(1).Item(5).Key.Should().Be("CN-OGIR-2019:36.1(5)");
    }

    [Fact]
    public void IsWhole_ByForm_IsTrueWithoutArticle()
    {
        (Law.Whole.IsWhole, Law.Whole.ArticleNumber, Law.Whole.Instrument).Should().Be((true, ArticleNumber.None, Law));
        (Law.Article(33).IsWhole, Law.Article(33).ArticleNumber).Should().Be((false, new ArticleNumber(33)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(257)] // would be 1 if it were cut to 8 bits
    public void ParagraphAndItem_OutOfRange_NameTheNumberAndTheBounds(int number)
    {
        Refuse.OutOfRange(() => Law.Article(1).Paragraph(number), "number", $"{number}", "1 to 99");
        Refuse.OutOfRange(() => Law.Article(1).Item(number), "number", $"{number}", "1 to 99");
    }

    [Fact]
    public void Paragraph_OfWhatCannotHaveOne_NamesThePlace()
    {
        Refuse.Argument(() => Law.Whole.Paragraph(1), "number", "CN-OGIR-2019.");
        Refuse.Argument(() => Law.Article(33).Paragraph(2).Paragraph(1), "number", "CN-OGIR-2019:33.2");
        Refuse.Argument(() => Law.Article(33).Item(2).Paragraph(1), "number", "CN-OGIR-2019:33(2)");
    }

    [Fact]
    public void Item_OfWhatCannotHaveOne_NamesThePlace()
    {
        Refuse.Argument(() => Law.Whole.Item(1), "number", "CN-OGIR-2019.");
        Refuse.Argument(() => Law.Article(33).Item(2).Item(1), "number", "CN-OGIR-2019:33(2)");
    }
}
