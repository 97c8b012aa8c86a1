using System.Reflection;
using FluentAssertions;
using LawGov.Domain.Law;

namespace LawGov.Domain.Tests.Law;

public class InstrumentTitlesTests
{
    private static readonly Instrument[] Shown =
        [.. typeof(Instruments).GetProperties(BindingFlags.Static | BindingFlags.Public).Select(property => property.GetValue(null)).OfType<Instrument>()];

    [Fact]
    public void Register_OfTheLibrary_HoldsEveryInstrumentOnce()
    {
        InstrumentRegister.All.Should().BeEquivalentTo(Shown, options => options.ComparingByValue<Instrument>());
        InstrumentRegister.FirstOfTheirTitle.Should().OnlyContain(text => text.InForceFrom != null).And.OnlyHaveUniqueItems();
        foreach (var text in InstrumentRegister.FirstOfTheirTitle) { InstrumentRegister.All.First(other => other.Title.Chinese == text.Title.Chinese).Should().Be(text); }
    }

    [Fact]
    public void Titles_OfTheLibrary_AreFoundUnderTheirNamesAndNeverTakenForEachOther()
    {
        foreach (var text in Shown)
        {
            string title = text.Title.Chinese, issued = title.StartsWith("关于", StringComparison.Ordinal) ? text.Issuer.Chinese + title : title;
            foreach (string name in (string[])[title, issued, text.ShortTitle.Chinese, title.Replace("中华人民共和国", "", StringComparison.Ordinal)])
            {
                var found = One($"《{name}》");
                (found.Name?.Title, found.IsMisnamed, found.Start, found.Length).Should().Be((text.Title.Chinese, false, 0, name.Length + 2), name);
            }
        }
    }

    /// <summary>Laws and rules that are near in name to one of the library and are another one.</summary>
    [Theory]
    [InlineData("律师法 医师法 税收征收管理法 环境保护税法 海洋环境保护法 行政许可法 公务员法 国家赔偿法 国家情报法 国防法 国防动员法 民事诉讼法 刑事诉讼法")]
    [InlineData("职业教育法 高等教育法 家庭教育促进法 教育法 体育法 爱国主义教育法 残疾人保障法 残疾人就业条例 老年人权益保障法 妇女权益保障法 反家庭暴力法")]
    [InlineData("未成年人学校保护规定 未成年人网络保护条例 幼儿园管理条例 教师资格条例 学校卫生工作条例 学校体育工作条例 教育督导问责办法 民办教育促进法实施细则")]
    [InlineData("行政处罚法实施条例 行政许可法实施条例 治安管理处罚条例 行政法规制定程序条例 省政府信息公开条例 某区信访工作条例 重大行政决策程序规定 行政执法监督条例")]
    [InlineData("关于进一步加强中小学生手机管理工作的通知 关于进一步加强中小学生作业管理工作的通知 关于规范面向中小学生的学科类校外培训的意见 关于严格规范涉企行政检查的通知")]
    [InlineData("全国教育系统“七五”普法规划 全国教育系统“九五”普法规划 法治政府建设实施纲要 法治政府建设实施纲要（2021－2025年） 法治政府建设实施纲要（2015－2025年）")]
    [InlineData("学前教育法（草案） 学前教育法（草案征求意见稿） 关于贯彻〈信访条例〉的通知 条例 规定 示教办〔2022〕3号 人民日报 行政处罚法释义 中华人民共和国 （2021）")]
    public void Titles_OfOtherDocuments_AreNoneOfTheLibrary(string titles)
    {
        foreach (string title in titles.Split(' ')) { One($"《{title}》").Name.Should().BeNull(title); }
    }

    [Theory]
    [InlineData("行政处罚法（2021修订）", "中华人民共和国行政处罚法")]
    [InlineData("中华人民共和国教师法（2009年修正）", "中华人民共和国教师法")]
    [InlineData("中华人民共和国政府信息公开条例(2019年)", "中华人民共和国政府信息公开条例")]
    [InlineData("中小学教育惩戒规则(试行)", "中小学教育惩戒规则（试行）")]
    [InlineData("法治政府建设实施纲要（2015年—2020年）", "法治政府建设实施纲要（2015－2020年）")]
    [InlineData("法治政府建设实施纲要(２０１５～２０２０年)", "法治政府建设实施纲要（2015－2020年）")]
    [InlineData("全国教育系统八五普法规划", "全国教育系统“八五”普法规划")]
    [InlineData("行政\n  处罚法", "中华人民共和国行政处罚法")]
    [InlineData("行政\u200B处罚法", "中华人民共和国行政处罚法")]
    public void Titles_PrintedInOtherUsualWays_AreRight(string printed, string title)
    {
        var found = One($"《{printed}》");
        (found.Name?.Title, found.IsMisnamed).Should().Be((title, false));
    }

    [Theory]
    [InlineData("中国人民共和国行政处罚法", "《中华人民共和国行政处罚法》")]
    [InlineData("中华人民共合国教师法", "《中华人民共和国教师法》")]
    [InlineData("中华人民共和国教育督导条例", "《教育督导条例》")]
    [InlineData("重大行政决策程序条例", "《重大行政决策程序暂行条例》")]
    [InlineData("重大行政决策程序试行条例", "《重大行政决策程序暂行条例》")]
    [InlineData("校外培训行政处罚办法", "《校外培训行政处罚暂行办法》")]
    [InlineData("公平竞争审查暂行条例", "《公平竞争审查条例》")]
    [InlineData("政府信息公开条列", "《政府信息公开条例》")]
    [InlineData("政府信息信公开条例", "《政府信息公开条例》")]
    [InlineData("中华人民共和国政府信公开条例", "《中华人民共和国政府信息公开条例》")]
    [InlineData("行政罚处法", "《行政处罚法》")]
    [InlineData("法制宣传教育法", "《法治宣传教育法》")]
    [InlineData("中小学法制副校长聘任与管理办法", "《中小学法治副校长聘任与管理办法》")]
    [InlineData("党政主要负责人履行推进法治建设第一责任人职责的规定", "《党政主要负责人履行推进法治建设第一责任人职责规定》")]
    [InlineData("法治政府建设实施纲要（2016－2020年）", "《法治政府建设实施纲要（2015－2020年）》")]
    public void Titles_WithOneSlip_AreSetRight(string printed, string right)
    {
        var found = One($"《{printed}》");
        (found.IsMisnamed, found.Right).Should().Be((true, right));
    }

    [Theory]
    [InlineData("《甲》与《乙》", "《甲》|《乙》")]
    [InlineData("《关于印发《某办法》的通知》", "《关于印发《某办法》的通知》")]
    [InlineData("《关于印发〈某办法〉的通知》", "《关于印发〈某办法〉的通知》")]
    [InlineData("<<甲>>与<乙>，3<5", "<<甲>>")]
    [InlineData("<<关于<<甲>>的通知>>", "<<关于<<甲>>的通知>>")]
    [InlineData("《甲，《乙》", "《乙》")]
    [InlineData("《甲。乙》《丙》", "《丙》")]
    [InlineData("《甲\n乙》", "《甲\n乙》")]
    [InlineData("《", "")]
    [InlineData("》《", "")]
    [InlineData("<", "")]
    [InlineData("", "")]
    public void TryFind_InAText_FindsTitlesWithTheirMarks(string text, string titles)
        => string.Join('|', All(text).Select(title => text.Substring(title.Start, title.Length))).Should().Be(titles);

    [Fact]
    public void TryFind_InATitleTooLong_FindsNone() => All($"《{new string('长', 300)}》").Should().BeEmpty();

    [Theory]
    [InlineData("信访条例", 2004, "Unconfirmed")]
    [InlineData("信访条例", 2022, "InForce")]
    [InlineData("信访条例", 2023, "Lapsed")]
    [InlineData("信访工作条例", 2021, "NotYet")]
    [InlineData("信访工作条例", 2022, "InForce")]
    [InlineData("行政复议法", 2023, "InForce")]
    [InlineData("行政复议法", 2024, "InForce")]
    [InlineData("行政处罚法", 2021, "InForce")]
    [InlineData("治安管理处罚法", 2023, "Unconfirmed")] // an older text bore the title
    [InlineData("治安管理处罚法", 2026, "InForce")]
    [InlineData("法治政府建设实施纲要（2015－2020年）", 2020, "Unconfirmed")] // its first day is not confirmed
    [InlineData("法治政府建设实施纲要（2015－2020年）", 2021, "Lapsed")]
    [InlineData("法治宣传教育法", 2024, "NotYet")]
    [InlineData("法治宣传教育法", 2025, "InForce")]
    [InlineData("法治宣传教育法", 2027, "Unconfirmed")] // the law was not read through it
    [InlineData("法治宣传教育法", int.MinValue, "Unconfirmed")]
    [InlineData("法治宣传教育法", int.MaxValue, "Unconfirmed")]
    public void StandingIn_AYear_IsByItsDays(string title, int year, string standing)
        => One($"《{title}》").Name!.StandingIn(year).ToString().Should().Be(standing);

    [Fact]
    public void TryFind_InAnyText_AllocatesNothing()
    {
        string text = string.Concat(Enumerable.Repeat("依据《中国人民共和国行政处罚法》《信访条例》《某办法》，", 20));
        Allocation.Of(() =>
        {
            for (int at = 0; InstrumentTitles.TryFind(text, ref at, out var title);) { title.Name?.StandingIn(2023); }
        }).Should().Be(0);
    }

    private static InstrumentTitle One(string text) => All(text).Should().ContainSingle(text).Which;

    private static List<InstrumentTitle> All(string text)
    {
        var found = new List<InstrumentTitle>();
        for (int at = 0; InstrumentTitles.TryFind(text, ref at, out var title);) { found.Add(title); }

        return found;
    }
}
