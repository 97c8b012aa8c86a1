using FluentAssertions;
using LawGov.Domain.Disclosure;
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

        var finding = DisclosureRules.GuideAndCatalogueKept.Evaluate(facts, new() { AsOf = Day("2024-03-01") });

        finding.Because.ToText(Language.Chinese).Should().Be("2024年3月1日：公开指南缺少编排体系、传真号码；公开目录内容齐全；应更新未更新的内容：未载明；公开指南的内容不符合要求");
        finding.Because.ToText(Language.English).Should().Be("on 2024-03-01: guide lacks arrangement, fax of the office; catalogue complete; to be updated and not updated: not stated; not as required: the contents of the guide");
        finding.VerdictName().Chinese.Should().Be("违反规定");
    }

    /// <summary>Pitfall: an outdated guide is a breach of its own, though nothing of Article 12 is missing.</summary>
    [Fact]
    public void Evaluate_WithAnOutdatedTelephone_IsABreachByItself()
    {
        var facts = new GuideAndCatalogueFacts { Id = new("指南"), On = Day("2024-03-01"), Body = BodyKind.Department, Guide = GuideContents.All, Catalogue = CatalogueContents.All, OutOfDate = "联系电话" };

        var finding = DisclosureRules.GuideAndCatalogueKept.Evaluate(facts, new() { AsOf = Day("2024-03-01") });

        finding.Verdict.Should().Be(Verdict.Breached);
        finding.Bases.Should().Equal(Basis.Law(Instruments.OpenInformation2019.Article(53).Item(2).Cite(Application.Direct)));
        finding.Because.ToText(Language.Chinese).Should().Be("2024年3月1日：应更新未更新的内容：联系电话");
    }

    /// <summary>The duty to keep both up to date began with the text of 2007, though what they had to contain is not confirmed.</summary>
    [Theory]
    [InlineData("2008-04-30", Verdict.NotApplicable, null)]
    [InlineData("2008-05-01", Verdict.Breached, "CN-OGIR-2007:19")]
    [InlineData("2015-03-01", Verdict.Breached, "CN-OGIR-2007:19")]
    [InlineData("2019-05-14", Verdict.Breached, "CN-OGIR-2007:19")]
    [InlineData("2019-05-15", Verdict.Breached, "CN-OGIR-2019:53(2)")]
    public void Evaluate_WithAnOutdatedAddressInEachText_IsABreachFrom2008(string on, Verdict verdict, string? key)
    {
        var facts = new GuideAndCatalogueFacts { Id = new("指南"), On = Day(on), Body = BodyKind.Department, OutOfDate = "办公地址" };

        var finding = DisclosureRules.GuideAndCatalogueKept.Evaluate(facts, new() { AsOf = Day("2026-01-01") });

        finding.Verdict.Should().Be(verdict);
        finding.Bases.Select(basis => basis.Key).Should().Equal(key is null ? [] : [key]);
    }

    /// <summary>It was met, and the known fault not even told.</summary>
    [Fact]
    public void Evaluate_OfAKnownFaultUnderAnUnsettledDuty_IsUndeterminedAndTellsIt()
    {
        var unsettled = LawBook.National.With(DisclosureLaw.UpdatingDuty, DatedValue<Bilingual>.Unsettled(Span("2019-05-15"), Instruments.OpenInformation2019.Whole.Cite(Application.Direct)));
        var facts = new GuideAndCatalogueFacts
        {
            Id = new("指南"), On = Day("2024-03-01"), Body = BodyKind.Department, Guide = GuideContents.All, Catalogue = CatalogueContents.All, OutOfDate = "办公地址",
        };

        var finding = DisclosureRules.GuideAndCatalogueKept.Evaluate(facts, new() { AsOf = Day("2024-03-01"), Law = unsettled });

        finding.Verdict.Should().Be(Verdict.Undetermined);
        finding.Missing.Should().Equal(DisclosureKeys.UpdatingRequired);
        finding.Because.ToText(Language.Chinese).Should().Be("2024年3月1日：应更新未更新的内容：办公地址；当时是否规定应当及时更新，未经确认");
        DisclosureRules.GuideAndCatalogueKept.Evaluate(facts with { Guide = default }, new() { AsOf = Day("2024-03-01"), Law = unsettled }).Missing
            .Should().Equal(DisclosureKeys.Guide, DisclosureKeys.UpdatingRequired);
        DisclosureRules.GuideAndCatalogueKept.Evaluate(facts with { Guide = Fact<GuideContents>.None }, new() { AsOf = Day("2024-03-01"), Law = unsettled }).Verdict
            .Should().Be(Verdict.Breached);
    }

    [Fact]
    public void All_OfBothLists_AreNineAndFourContents()
    {
        GuideContents.All.Name().Chinese.Split('、').Should().HaveCount(9);
        CatalogueContents.All.Name().Chinese.Should().Be("索引、名称、内容概述、生成日期");
        GuideContents.None.Name().Chinese.Should().Be("无");
        CatalogueContents.None.Name().English.Should().Be("nothing");
    }

    [Fact]
    public void Contents_ThatDoNotExist_AreRefused()
    {
        Refuse.OutOfRange(() => ((GuideContents)512).Name(), "contents", "512");
        Refuse.OutOfRange(() => ((CatalogueContents)16).Name(), "contents", "16");
        Refuse.OutOfRange(() => new GuideAndCatalogueFacts { Id = new("指南"), On = Day("2024-03-01"), Guide = (GuideContents)512 }, "Guide", "512");
        Refuse.OutOfRange(() => new GuideAndCatalogueFacts { Id = new("指南"), On = Day("2024-03-01"), Catalogue = (CatalogueContents)16 }, "Catalogue", "16");
        Refuse.Argument(() => new GuideAndCatalogueFacts { Id = new("指南"), On = Day("2024-03-01"), OutOfDate = " " }, "OutOfDate");
    }
}
