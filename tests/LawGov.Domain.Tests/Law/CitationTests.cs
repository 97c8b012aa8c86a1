using FluentAssertions;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Law;

public class CitationTests
{
    private static readonly Provision Article = TestLaw.OpenInformation2019.Article(55);

    [Theory]
    [InlineData(Application.Unstated, "《政府信息公开条例》第五十五条", "")]
    [InlineData(Application.Direct, "《政府信息公开条例》第五十五条", "")]
    [InlineData(Application.ByReference, "参照《政府信息公开条例》第五十五条", " (by reference)")]
    [InlineData(Application.ByAnalogy, "比照《政府信息公开条例》第五十五条", " (by analogy)")]
    [InlineData(Application.InspectionStandard, "《政府信息公开条例》第五十五条（检查指标）", " (inspection standard)")]
    public void ToText_ByApplication_SaysHowItApplies(Application application, string chinese, string suffix)
    {
        var citation = Article.Cite(application);
        citation.ToText(Language.Chinese).Should().Be(chinese);
        citation.ToString().Should().Be(chinese);
        citation.ToText(Language.English).Should().Be("Open Government Information Regulations, Art. 55" + suffix);
    }

    [Fact]
    public void Constructor_WithAPartMissing_NamesThePart()
    {
        Refuse.Null(() => new Citation(null!, Application.Direct), "provision");
        Refuse.OutOfRange(() => Article.Cite((Application)5), "application", "5", "ByReference");
    }
}
