using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Disclosure;

public class DisclosureCatalogueTests
{
    private static readonly LocalDate On = Day("2024-01-01");
    private static readonly Basis Local = Basis.Local(new("全区政务公开目录", "catalogue of the district"));
    private static readonly CatalogueRow Good = new() { Id = "a", FirstLevel = "招生管理", SecondLevel = "招生计划", Basis = "政府信息公开条例", Limit = "20个工作日" };

    // Counted by hand: 政策文件 2, 教育概况 3, 民办学校信息 3, 财务信息 1, 招生管理 4, 学生管理 1.
    [Fact]
    public void Build_OfTheCompulsoryEducationCatalogue_TakesItsFourteenRowsWithoutAnError()
    {
        var catalogue = DisclosureCatalogue.Build(Local, CatalogueSeed.Rows, On);

        catalogue.Errors.Should().BeEmpty();
        catalogue.Rows.Should().Equal(CatalogueSeed.Rows);
        catalogue.Items.GroupBy(item => item.FirstLevel).ToDictionary(group => group.Key, group => group.Count()).Should().Equal(
            new Dictionary<string, int> { ["政策文件"] = 2, ["教育概况"] = 3, ["民办学校信息"] = 3, ["财务信息"] = 1, ["招生管理"] = 4, ["学生管理"] = 1 });
        catalogue.Items.Should().OnlyContain(item => item.Limit == CatalogueLimit.Within(TimeLimit.Workdays(20)) && item.Content.Count > 0);
        catalogue.Find(new("overview-schools"))!.Content.Should().Equal("学校名称", "地址", "层次", "类型", "联系电话");
        catalogue.Find(new("overview-schools"))!.Channels.Should().Equal(DisclosureChannel.Website);
        catalogue.Find(new("nothing")).Should().BeNull();
        catalogue.ToString().Should().Be("地方规定《全区政务公开目录》，共14项");
    }

    [Fact]
    public void Build_OfAFullRow_ReadsEveryCell()
    {
        var row = Good with
        {
            Content = "各校招生计划；招生范围",
            Body = "区教育体育局",
            Channels = "■政府网站 □政府公报 ■两微一端 □发布会/听证会 ■社区/企事业单位/村公示栏(电子屏)",
            Audience = "■全社会 □特定群体（请写明）",
            Mode = "√主动 □依申请",
            Levels = "■县级 □乡级",
            StatutoryItem = "11",
        };

        var catalogue = DisclosureCatalogue.Build(Local, [row], On);

        catalogue.Errors.Should().BeEmpty();
        catalogue.Items.Should().Equal(new CatalogueItem
        {
            Id = new("a"),
            FirstLevel = "招生管理",
            SecondLevel = "招生计划",
            Content = ["各校招生计划", "招生范围"],
            Basis = "政府信息公开条例",
            Limit = CatalogueLimit.Within(TimeLimit.Workdays(20)),
            Body = "区教育体育局",
            Channels = [DisclosureChannel.Website, DisclosureChannel.NewMedia, DisclosureChannel.NoticeBoard],
            Audience = CatalogueAudience.Public,
            Mode = CatalogueMode.Proactive,
            Levels = [DivisionLevel.County],
            Statutory = ProactiveItems.Of(11),
        });
        catalogue.Items[0].ToString().Should().Be("a 招生管理·招生计划");
    }

    /// <summary>A box behind its label ticks that label, not the next one.</summary>
    [Theory]
    [InlineData("政府网站☑ 政府公报□")]
    [InlineData("政府网站☑、政府公报□、")]
    [InlineData("☑政府网站 □政府公报")]
    public void Build_OfBoxesOnOneSideOfTheirLabels_ReadsTheTicked(string channels)
    {
        var catalogue = DisclosureCatalogue.Build(Local, [Good with { Channels = channels, Mode = "主动√ 依申请□" }], On);

        catalogue.Errors.Should().BeEmpty();
        catalogue.Items[0].Channels.Should().Equal(DisclosureChannel.Website);
        catalogue.Items[0].Mode.Should().Be(CatalogueMode.Proactive);
    }

    public static TheoryData<CatalogueRow?, CatalogueRowFault, string> Faults => new()
    {
        { null, CatalogueRowFault.Blank, "" },
        { new() { Id = " ", Basis = "" }, CatalogueRowFault.Blank, "" },
        { Good with { Id = null }, CatalogueRowFault.IdMissing, "" },
        { Good with { FirstLevel = "", SecondLevel = " " }, CatalogueRowFault.NameMissing, "" },
        { Good with { Basis = null }, CatalogueRowFault.BasisMissing, "" },
        { Good with { Channels = "政府网站、校园广播站" }, CatalogueRowFault.ChannelUnknown, "校园广播站" },
        { Good with { Audience = "全体教师" }, CatalogueRowFault.AudienceUnknown, "全体教师" },
        { Good with { Mode = "主动、依申请" }, CatalogueRowFault.ModeUnknown, "主动、依申请" },
        { Good with { Levels = "县级、班级" }, CatalogueRowFault.LevelUnknown, "班级" },
        { Good with { Channels = "□政府网站 □政府公报" }, CatalogueRowFault.NothingTicked, "□政府网站 □政府公报" },
        { Good with { Channels = "渠道：☑政府网站 □政府公报" }, CatalogueRowFault.TicksUnclear, "渠道：☑政府网站 □政府公报" },
        { Good with { Channels = "☑政府网站 政府公报□" }, CatalogueRowFault.TicksUnclear, "☑政府网站 政府公报□" },
        { Good with { Channels = "政府网站☑ 政府公报" }, CatalogueRowFault.TicksUnclear, "政府网站☑ 政府公报" },
        { Good with { Channels = "☑□政府网站" }, CatalogueRowFault.TicksUnclear, "☑□政府网站" },
        { Good with { Channels = "□" }, CatalogueRowFault.TicksUnclear, "□" },
        { Good with { Mode = "□主动 □依申请" }, CatalogueRowFault.NothingTicked, "□主动 □依申请" },
        { Good with { Audience = "对象：■全社会" }, CatalogueRowFault.TicksUnclear, "对象：■全社会" },
        { Good with { Levels = "□县级 □乡级" }, CatalogueRowFault.NothingTicked, "□县级 □乡级" },
        { Good with { Content = "□计划 □范围" }, CatalogueRowFault.NothingTicked, "□计划 □范围" },
        { Good with { StatutoryItem = "16" }, CatalogueRowFault.StatutoryItemUnknown, "16" },
        { Good with { StatutoryItem = "0" }, CatalogueRowFault.StatutoryItemUnknown, "0" },
        { Good with { Limit = "21个工作日" }, CatalogueRowFault.LimitLaxer, "21个工作日" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Build_OfAFaultyRow_NamesRowFaultAndText(CatalogueRow? row, CatalogueRowFault fault, string text)
    {
        var catalogue = DisclosureCatalogue.Build(Local, [Good with { Id = "b" }, row], On);

        var error = catalogue.Errors.Should().ContainSingle().Which;
        (error.Row, error.Fault).Should().Be((2, fault));
        catalogue.Items.Should().HaveCount(DisclosureCatalogue.Keeps(error.Fault) ? 2 : 1);
        error.ToString().Should().Be($"第2行：{fault.Name().Chinese}{(text.Length == 0 ? "" : $"：{text}")}");
        error.ToText(Language.English).Should().Be($"row 2: {fault.Name().English}{(text.Length == 0 ? "" : $": {text}")}");
    }

    [Fact]
    public void Build_OfARowWithSeveralFaults_NamesThemAll()
        => DisclosureCatalogue.Build(Local, [new() { Id = "a", Channels = "喇叭", Limit = "3个月" }], On).Errors.Select(error => error.Fault)
            .Should().Equal(CatalogueRowFault.NameMissing, CatalogueRowFault.BasisMissing, CatalogueRowFault.LimitLaxer, CatalogueRowFault.ChannelUnknown);

    /// <summary>Neither comes first: which of them holds must not hang on the order of the file.</summary>
    [Fact]
    public void Build_OfRowsThatShareAnId_KeepsNoneOfThem()
    {
        var catalogue = DisclosureCatalogue.Build(Local, [Good, Good with { Id = "b" }, Good with { Id = " a " }], On);

        catalogue.Items.Select(item => item.Id).Should().Equal(new SubjectId("b"));
        catalogue.Errors.Select(error => (error.Row, error.Fault, error.Reason.ToText(Language.Chinese)))
            .Should().Equal((1, CatalogueRowFault.IdRepeated, "编号重复：a"), (3, CatalogueRowFault.IdRepeated, "编号重复：a"));
    }

    /// <summary>Pitfall: catalogue limits are no law, and may only be stricter than the 20 working days of the Regulation.</summary>
    [Theory]
    [InlineData("19个工作日", false)]
    [InlineData("20个工作日", false)]
    [InlineData("21个工作日", true)]
    [InlineData("20日", false)] // 20 working days last 20 days at least
    [InlineData("21日", true)]
    [InlineData("1个月", true)]
    [InlineData("定期", false)]
    [InlineData("每年1月31日前", false)] // cannot be compared
    public void Build_OfALimit_RefusesTheLaxerAloneAndKeepsTheItem(string limit, bool laxer)
    {
        var catalogue = DisclosureCatalogue.Build(Local, [Good with { Limit = limit }], On);

        catalogue.Items.Should().ContainSingle();
        catalogue.Errors.Select(error => error.Fault).Should().Equal(laxer ? [CatalogueRowFault.LimitLaxer] : []);
    }

    [Theory]
    [InlineData("2008-04-30", false)] // no law yet, so nothing to be laxer than
    [InlineData("2008-05-01", true)]
    [InlineData("2019-05-14", true)]
    [InlineData("2019-05-15", true)]
    public void Build_OnADay_HoldsLimitsAgainstTheLawOfThatDay(string on, bool laxer)
        => DisclosureCatalogue.Build(Local, [Good with { Limit = "30个工作日" }], Day(on)).Errors.IsEmpty.Should().Be(!laxer);

    [Theory]
    [InlineData(null, CatalogueLimitKind.NotStated, "未载明")]
    [InlineData("  ", CatalogueLimitKind.NotStated, "未载明")]
    [InlineData("20个工作日", CatalogueLimitKind.Within, "20个工作日")]
    [InlineData("自信息形成或者变更之日起20个工作日内", CatalogueLimitKind.Within, "20个工作日")]
    [InlineData("自信息形成或者变更之日起20个工作日内公开；法律、法规另有规定的，从其规定。", CatalogueLimitKind.Within, "20个工作日")]
    [InlineData("信息形成之日起5日内予以公开", CatalogueLimitKind.Within, "5日")]
    [InlineData("自信息形成或变更之日起20个工作日内", CatalogueLimitKind.Within, "20个工作日")]
    [InlineData("自政府信息形成或者变更之日起5个工作日内更新", CatalogueLimitKind.Within, "5个工作日")]
    [InlineData("自收到申请之日起20个工作日内", CatalogueLimitKind.AsWritten, "自收到申请之日起20个工作日内")]
    [InlineData("自公示之日起5个工作日", CatalogueLimitKind.AsWritten, "自公示之日起5个工作日")]
    [InlineData("信息形成并审批之日起5个工作日", CatalogueLimitKind.AsWritten, "信息形成并审批之日起5个工作日")]
    [InlineData("之日起5个工作日", CatalogueLimitKind.AsWritten, "之日起5个工作日")]
    [InlineData("自决定作出之日起及时公开", CatalogueLimitKind.AsWritten, "自决定作出之日起及时公开")]
    [InlineData("3个月内", CatalogueLimitKind.Within, "3个月")]
    [InlineData("定期更新", CatalogueLimitKind.Regularly, "定期")]
    [InlineData("及时公开", CatalogueLimitKind.Promptly, "及时")]
    [InlineData("实时", CatalogueLimitKind.Promptly, "及时")]
    [InlineData("每年1月31日前", CatalogueLimitKind.AsWritten, "每年1月31日前")]
    [InlineData("20个工作日内，遇特殊情况顺延", CatalogueLimitKind.AsWritten, "20个工作日内，遇特殊情况顺延")]
    [InlineData("1001个工作日", CatalogueLimitKind.AsWritten, "1001个工作日")]
    [InlineData("长期", CatalogueLimitKind.AsWritten, "长期")]
    public void Read_OfALimit_TakesNoWordsForANumberThatAreNone(string? text, CatalogueLimitKind kind, string chinese)
    {
        var limit = CatalogueLimit.Read(text);
        limit.Kind.Should().Be(kind);
        limit.ToString().Should().Be(chinese);
        (kind == CatalogueLimitKind.NotStated ? default : CatalogueLimit.Read(chinese)).Should().Be(limit, "what it prints says all of it");
    }

    [Theory]
    [InlineData(" 政府网站 ", DisclosureChannel.Website)]
    [InlineData("新闻发布会", DisclosureChannel.Conference)]
    [InlineData("公示栏(电子屏)", DisclosureChannel.NoticeBoard)]
    [InlineData("公开栏", DisclosureChannel.SchoolBoard)]
    [InlineData("橱窗", DisclosureChannel.SchoolWindow)]
    [InlineData("公众号", DisclosureChannel.SchoolAccount)]
    [InlineData("其他", DisclosureChannel.Other)]
    [InlineData("网站", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void TryParse_OfAChannel_KnowsTheTickListAlone(string? text, DisclosureChannel? channel)
    {
        DisclosureCatalogue.TryParseChannel(text, out var read).Should().Be(channel is not null);
        if (channel is not null) { read.Should().Be(channel); }
    }

    [Fact]
    public void TryParse_OfEveryName_GivesItsChannel()
    {
        foreach (var channel in Enum.GetValues<DisclosureChannel>())
        {
            DisclosureCatalogue.TryParseChannel(channel.Name().Chinese, out var read).Should().BeTrue();
            read.Should().Be(channel);
            channel.Name().English.Should().NotMatchRegex(@"\p{IsCJKUnifiedIdeographs}");
        }
    }

    [Fact]
    public void ProactiveItems_OfArticle20_AreFifteenInOrder()
    {
        ProactiveItems.All.Select(item => item.Number).Should().Equal(Enumerable.Range(1, 15));
        ProactiveItems.Of(11).Provision.Key.Should().Be("CN-OGIR-2019:20(11)");
        ProactiveItems.Of(7).ToString().Should().Be("《政府信息公开条例》第二十条第七项 预算、决算信息");
        Refuse.OutOfRange(() => ProactiveItems.Of(0), "number", "0", "1 to 15");
        Refuse.OutOfRange(() => ProactiveItems.Of(16), "number", "16", "1 to 15");
    }

    [Fact]
    public void Build_OnLawOrWithAPartMissing_NamesThePart()
    {
        Refuse.Argument(() => DisclosureCatalogue.Build(Basis.Law(Instruments.OpenInformation2019.Whole.Cite(Application.Direct)), [], On), "basis", "CN-OGIR-2019");
        Refuse.Null(() => DisclosureCatalogue.Build(null!, [], On), "basis");
        Refuse.Null(() => DisclosureCatalogue.Build(Local, null!, On), "rows");
        Refuse.OutOfRange(() => ((DisclosureChannel)16).Name(), "channel", "16");
        Refuse.OutOfRange(() => ((CatalogueRowFault)14).Name(), "fault", "14");
        CatalogueLimit.Read("定期").ToText(Language.English).Should().Be("regularly");
    }
}
