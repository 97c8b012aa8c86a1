using System.Text.RegularExpressions;
using System.Xml.Linq;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests;

/// <summary>What the board's page holds, and that nothing from a file can become part of it but as text.</summary>
public class ParticipationBoardPageTests
{
    private const string Rows = "411203000000,3,4\n411221000000,1,4\n";

    // A district with towns, as a bureau of one has them.
    private const string Towns = "code,name\n411203,陕州区\n411203001,大营镇\n411203002,原店镇\n411203003,张湾乡\n411203004,菜园乡\n";

    [Fact]
    public void Page_HoldsARowForEachPlace_AndNeedsNothingBesideIt()
    {
        using var folder = BoardFolder.With(Rows);
        var page = PageOf(folder, "--depth", "3");

        string html = folder.Read("page.html");
        html.Should().StartWith("<!DOCTYPE html>\n<html lang=\"zh-Hans\">").And.Contain("<meta charset=\"utf-8\">");
        html.Should().Contain("@media print").And.Contain("@page{size:A4;");
        html.Should().NotContain("://").And.NotContain("<script").And.NotContain("url(").And.NotContain("<link").And.NotContain("<img");
        Cells(page, "全部").Should().Equal("全部 基数小", "50.00%", "4 / 8", "");
        Cells(page, "陕州区").Should().Equal("陕州区 411203 基数小", "75.00%", "3 / 4", "1");
        Cells(page, "济源市").Should().Equal("济源市 419001", "无数据", "0 / 0", "—");
        Widths(page, "陕州区").Should().Equal("width:75.0%");
        TableOf(page)[0].Should().Equal("地区", "参与率", "参加／应参加人数", "名次");
    }

    [Fact]
    public void Head_SaysTheSentence_TheKeyFigures_TheDay_AndTheSource()
    {
        using var folder = BoardFolder.With("411203,150,200\n411221,110,200\n411203,5,4\n");
        folder.Save("last.csv", "code,participants,eligible\n411203,100,200\n411221,100,200\n");
        string[] said = ["--depth", "3", "--last", folder["last.csv"], "--target", "75%", "--year", "2025", "--as-of", "2026-03-31"];
        var page = PageOf(folder, said);

        string[] head = [.. page.Descendants("header").Single().Elements().Select(Text)];
        head.Should().Equal(
            "2025年参与情况汇总",
            "参与率65.00%，应参加400人中参加260人；较上年上升15.00个百分点；2个地区中1个达到目标75%；最高陕州区（75.00%），最低渑池县（55.00%）。",
            "参与率65.00% 未达到目标75%参加人数260 应参加400较上年+15.00 百分点中位数65.00% 2个地区达到目标1 2个地区，目标75%有误的行1 共3行",
            "数据截至2026年3月31日来源：rows.csv（上年last.csv，区划表divisions.csv）");
    }

    [Fact]
    public void WithoutADay_ThePageSaysWhenItWasMade()
    {
        using var folder = BoardFolder.With(Rows);

        Text(PageOf(folder)).Should().MatchRegex("制表日期20\\d\\d年\\d{1,2}月\\d{1,2}日来源：rows\\.csv（区划表divisions\\.csv）");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' onload='alert(1)")]
    [InlineData("</title></svg></style>&lt;")]
    [InlineData("甲&amp;乙")]
    [InlineData("𠮷县")]
    public void ANameWithMarkup_StaysText(string name)
    {
        string cell = $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        string divisions = Regex.Replace(BoardFolder.Divisions, "三门峡市|渑池县", cell.Replace("$", "$$", StringComparison.Ordinal));
        using var folder = BoardFolder.With(Rows, divisions);
        var page = PageOf(folder, "--depth", "3", "--order", "rank", "--small-base", "0"); // read as XML: nothing broke out

        Cells(page, name)[0].Should().Be(name);
        page.Descendants().Select(element => element.Name.LocalName).Should().NotContain(["script", "img"]);
        page.Descendants("title").Select(Text).Should().Contain($"{name} 25.00%"); // of a dot
        page.Descendants("desc").Single().Value.Should().Contain($"最低{name}25.00%");
    }

    [Fact]
    public void AControlCharacterInAName_IsMadeVisible()
    {
        string divisions = BoardFolder.Divisions.Replace("三门峡市", "三\u001b[31m门峡\u202e市", StringComparison.Ordinal);
        using var folder = BoardFolder.With("411203000000,3,4\n", divisions);

        PageOf(folder, "--depth", "2");

        folder.Read("page.html").Should().Contain("三␛[31m门峡\\u{202E}市").And.NotContain("\u001b").And.NotContain("\u202e");
        folder.Show("--depth", "2").Output.Should().NotContain("\u001b").And.NotContain("\u202e");
    }

    [Fact]
    public void LastYear_IsAStrokeOnTheBar_AndASignedBarBesideIt()
    {
        // 1/2 to 3/4, 90/100 to 10/100, unchanged, and a change smaller than is printed
        using var folder = BoardFolder.With("411203001,3,4\n411203002,10,100\n411203003,1,2\n411203004,500001,1000000\n", Towns);
        folder.Save("last.csv", "code,participants,eligible\n411203001,1,2\n411203002,90,100\n411203003,1,2\n411203004,500000,1000000\n");
        var page = PageOf(folder, "--depth", "4", "--last", folder["last.csv"]);

        Cells(page, "大营镇")[^1].Should().Be("+25.00");
        Widths(page, "大营镇").Should().Equal("width:75.0%", "left:50.0%", "left:50.0%;width:15.6%"); // 25 of 80 points, of half the width
        Cells(page, "原店镇")[^1].Should().Be("−80.00");
        Widths(page, "原店镇").Should().Equal("width:10.0%", "left:90.0%", "left:0.0%;width:50.0%");
        Cells(page, "张湾乡")[^1].Should().Be("持平");
        Cells(page, "菜园乡")[^1].Should().Be("+<0.01");
        Text(page).Should().Contain("半格为80个百分点");
        Text(PageOf(folder, "--depth", "4")).Should().NotContain("较上年").And.NotContain("竖线");
    }

    /// <summary>What lies deeper moves more: its bar is cut, and the figure is whole.</summary>
    [Fact]
    public void AChangeGreaterThanThoseCompared_IsCut()
    {
        using var folder = BoardFolder.With("411203,100,100\n411221,0,100\n610000,50,100\n", BoardFolder.Divisions + "610000,陕西省\n");
        folder.Save("last.csv", "code,participants,eligible\n411203,0,100\n411221,90,100\n610000,40,100\n");
        var page = PageOf(folder, "--depth", "3", "--last", folder["last.csv"]);

        Cells(page, "陕州区")[^1].Should().Be("+100.00");
        var shift = Row(page, "陕州区").Descendants("i").Last();
        (shift.Attribute("class")!.Value, shift.Attribute("style")!.Value).Should().Be(("up cut", "left:50.0%;width:50.0%"));
    }

    [Fact]
    public void WhatCannotBeCompared_SaysWhy_AndNoDataIsNeverZero()
    {
        using var folder = BoardFolder.With("411203001,0,50\n411203002,5,4\n411203003,1,2\n", Towns);
        folder.Save("last.csv", "code,participants,eligible\n411203001,1,2\n411203002,1,2\n411203004,1,2\n");
        var page = PageOf(folder, "--depth", "4", "--last", folder["last.csv"]);

        Cells(page, "大营镇")[1..].Should().Equal("0.00%", "0 / 50", "2", "−50.00");
        Cells(page, "原店镇")[1..].Should().Equal("无数据", "0 / 0", "—", "有误，不比较");
        Cells(page, "张湾乡")[1..].Should().Equal("50.00%", "1 / 2", "1", "上年无数据");
        Cells(page, "菜园乡")[1..].Should().Equal("无数据", "0 / 0", "—", "本年无数据");
    }

    /// <summary>849,999 of a million print 85.00%, and do not reach 85%.</summary>
    [Fact]
    public void Target_IsComparedExactly()
    {
        using var folder = BoardFolder.With("411203001,849999,1000000\n411203002,85,100\n", Towns);
        var page = PageOf(folder, "--depth", "4", "--target", "85%", "--order", "rank");

        Cells(page, "大营镇")[..2].Should().Equal("大营镇 低于目标", "85.00%");
        Cells(page, "原店镇")[..2].Should().Equal("原店镇", "85.00%");
        page.Descendants("desc").Single().Value.Should().Contain("目标85%，达到的1个");
    }

    [Theory]
    [InlineData("1,3", "2,3", "50.00%")]
    [InlineData("99999,100000", "1,1", "99.99%")] // 99.9995%, which is not 100%
    [InlineData("1,100000", "0,1", "0.01%")]
    [InlineData("1,1", "1,1", "100.00%")]
    public void Median_OfTwo_IsTheirMean_Exactly(string first, string second, string median)
    {
        using var folder = BoardFolder.With($"411203001,{first}\n411203002,{second}\n", Towns);
        var page = PageOf(folder, "--depth", "4");

        page.Descendants("text").Select(Text).Should().Contain("中位数" + median);
    }

    [Theory]
    [InlineData("99", true, new string[0])]
    [InlineData("100", false, new string[0])]
    [InlineData("49", true, new[] { "--small-base", "50" })]
    [InlineData("1", false, new[] { "--small-base", "0" })]
    public void ASmallBase_IsMarked_AndIsNeitherHighestNorLowest(string eligible, bool isSmall, string[] arguments)
    {
        using var folder = BoardFolder.With($"411203001,{eligible},{eligible}\n411203002,60,100\n411203003,50,100\n", Towns);
        var page = PageOf(folder, ["--depth", "4", .. arguments]);

        Cells(page, "大营镇")[0].Contains("基数小", StringComparison.Ordinal).Should().Be(isSmall);
        page.Descendants("circle").Count(dot => dot.Attribute("class")?.Value == "small").Should().Be(isSmall ? 1 : 0);
        Text(page).Contains("最高原店镇（60.00%）", StringComparison.Ordinal).Should().Be(isSmall);
        if (arguments.Length == 0) { Text(page).Should().Contain("应参加人数少于100人的标明“基数小”：多一人或者少一人参加，参与率变动即超过1.00个百分点"); }
    }

    [Theory]
    [InlineData("1", "未列出地级1个、县级3个")]
    [InlineData("2", "未列出县级2个")]
    [InlineData("3", null)]
    public void Depth_KeepsPlacesOffThePage_WhichSaysHowMany(string depth, string? said)
    {
        using var folder = BoardFolder.With(Rows);
        string text = Text(PageOf(folder, "--depth", depth));

        text.Contains("陕州区", StringComparison.Ordinal).Should().Be(depth == "3");
        if (said is null) { text.Should().NotContain("未列出"); }
        else { text.Should().Contain(said); }
    }

    [Theory]
    [InlineData("code", "河南省 三门峡市 陕州区 渑池县 济源市")]
    [InlineData("rank", "河南省 济源市 三门峡市 渑池县 陕州区")]
    public void Order_IsThatAskedFor_InEveryForm(string order, string names)
    {
        using var folder = BoardFolder.With("411203,1,4\n411221,3,4\n419001,4,4\n");
        var page = PageOf(folder, "--depth", "3", "--order", order);

        string.Join(' ', TableOf(page).Skip(2).Select(row => row[0].Split(' ')[0])).Should().Be(names);
        string text = folder.Show("--depth", "3", "--order", order).Output;
        string.Join(' ', text.Split('\n').Skip(4).Take(5).Select(line => line.Trim().Split(' ')[0])).Should().Be(names);
    }

    /// <summary>A bureau of one district does not want to click three times before it sees its towns.</summary>
    [Fact]
    public void WhatLeadsToTheFirstChoice_IsOpen_AndTheRestIsFolded()
    {
        string divisions = BoardFolder.Divisions + "410300,洛阳市\n410302,老城区\n610000,陕西省\n610100,西安市\n";
        using var folder = BoardFolder.With(Rows + "410300,1,4\n610000,0,0\n", divisions);
        var folds = PageOf(folder, "--depth", "3").Descendants("details").ToList();

        folds.Select(fold => Text(fold.Element("summary")!.Elements().First()).Split(' ')[0]).Should().Equal("河南省", "洛阳市", "三门峡市", "陕西省");
        folds.Select(fold => fold.Attribute("open") is not null).Should().Equal(true, false, false, false);
    }

    private static XElement PageOf(BoardFolder folder, params string[] arguments)
    {
        var run = folder.Show([.. arguments, "--html", folder["page.html"]]);
        run.Code.Should().Be(0, run.Errors);
        string html = folder.Read("page.html").Replace("<!DOCTYPE html>", "", StringComparison.Ordinal);
        return XElement.Parse(Regex.Replace(html, "<(meta[^>]*)>", "<$1/>"), LoadOptions.PreserveWhitespace);
    }

    // The heads, the whole, and the places in their order.
    private static List<string[]> TableOf(XElement page) => [.. RowsOf(page).Select(row => row.Elements().Select(Seen).ToArray())];

    private static string[] Cells(XElement page, string name) => [.. Row(page, name).Elements().Select(Seen)];

    private static string[] Widths(XElement page, string name)
        => [.. Row(page, name).Descendants().Attributes("style").Select(style => style.Value)];

    private static XElement Row(XElement page, string name)
        => RowsOf(page).First(row => $"{Seen(row.Elements().First())} ".StartsWith(name + " ", StringComparison.Ordinal));

    private static IEnumerable<XElement> RowsOf(XElement page)
        => page.Descendants().Where(element => element.Attribute("class")?.Value is "row" or "row heads");

    // Without what is read out alone.
    private static string Seen(XElement element)
        => string.Concat(element.DescendantNodes().OfType<XText>().Where(text => !IsQuiet(text)).Select(text => text.Value)).Trim();

    private static bool IsQuiet(XText text) => text.Ancestors().Any(outer => outer.Attribute("class")?.Value == "quiet");

    private static string Text(XElement element) => Regex.Replace(element.Value, "\\s*\\n\\s*", "").Trim();
}
