using FluentAssertions;
using LawGov.Domain.Disclosure.Proactive;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Disclosure;

public class GuideAndCatalogueTests
{
    [Fact]
    public void Evaluate_WithContentsMissing_NamesThemInTheOrderOfTheArticle()
    {
        var facts = new GuideAndCatalogueFacts
        {
            Id = new("指南"),
            On = Day("2024-03-01"),
            Body = BodyKind.Department,
            Guide = GuideContents.All & ~(GuideContents.OfficeFax | GuideContents.Arrangement),
            Catalogue = CatalogueContents.All,
        };

        var finding = GuideAndCatalogueKept.Rule.Evaluate(facts, new() { AsOf = Day("2024-03-01") });

        finding.Because.ToText(Language.Chinese).Should().Be("2024-03-01：公开指南缺少编排体系、传真号码；公开目录内容齐全");
        finding.Because.ToText(Language.English).Should().Be("on 2024-03-01: guide lacks arrangement, fax of the office; catalogue complete");
        finding.VerdictName().Chinese.Should().Be("违反规定");
    }

    /// <summary>Pitfall: an outdated guide is a breach of its own, though nothing of Article 12 is missing.</summary>
    [Fact]
    public void Evaluate_WithAnOutdatedTelephone_IsABreachByItself()
    {
        var facts = new GuideAndCatalogueFacts { Id = new("指南"), On = Day("2024-03-01"), Body = BodyKind.Department, Guide = GuideContents.All, Catalogue = CatalogueContents.All, OutOfDate = "联系电话" };

        var finding = GuideAndCatalogueKept.Rule.Evaluate(facts, new() { AsOf = Day("2024-03-01") });

        finding.Verdict.Should().Be(Verdict.Breached);
        finding.Bases.Should().Equal(Basis.Law(Instruments.OpenInformation2019.Article(53).Item(2).Cite(Application.Direct)));
        finding.Because.ToText(Language.Chinese).Should().EndWith("没有更新的内容：联系电话");
    }

    [Fact]
    public void All_OfBothLists_AreNineAndFourContents()
    {
        GuideContents.All.Names().Chinese.Split('、').Should().HaveCount(9);
        CatalogueContents.All.Names().Chinese.Should().Be("索引、名称、内容概述、生成日期");
        GuideContents.None.Names().Chinese.Should().Be("无");
        CatalogueContents.None.Names().English.Should().Be("nothing");
    }

    [Fact]
    public void Contents_ThatDoNotExist_AreRefused()
    {
        Refuse.OutOfRange(() => ((GuideContents)512).Names(), "contents", "512");
        Refuse.OutOfRange(() => ((CatalogueContents)16).Names(), "contents", "16");
        Refuse.OutOfRange(() => new GuideAndCatalogueFacts { Id = new("指南"), On = Day("2024-03-01"), Guide = (GuideContents)512 }, "Guide", "512");
        Refuse.OutOfRange(() => new GuideAndCatalogueFacts { Id = new("指南"), On = Day("2024-03-01"), Catalogue = (CatalogueContents)16 }, "Catalogue", "16");
        Refuse.Argument(() => new GuideAndCatalogueFacts { Id = new("指南"), On = Day("2024-03-01"), OutOfDate = " " }, "OutOfDate");
    }
}
