using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation;
using LawGov.Samples.AnnualReport.Reading;
using NodaTime;
using static LawGov.Domain.Samples.Tests.AnnualReport.WordSample;

namespace LawGov.Domain.Samples.Tests.AnnualReport;

/// <summary>Which totals a table prints, of which parts, and whether PART-06 finds them right.</summary>
public class TableTotalsTests
{
    private static readonly RuleContext Context = new() { AsOf = new LocalDate(2024, 4, 1) };

    [Fact]
    public void TotalsOfRowsAndColumns_AreOfTheirParts()
        => Of(Table(["渠道", "一季度", "二季度", "合计"], ["网站", "10", "20", "30"], ["信函", "8", "10", "18"], ["合计", "18", "30", "48"]))
            .Should().Equal("18=10+8 Met", "30=20+10 Met", "48=30+18 Met", "30=10+20 Met", "18=8+10 Met", "48=18+30 Met");

    [Theory]
    [InlineData("合计")]
    [InlineData("合　计")]
    [InlineData("总计")]
    [InlineData("共 计：")]
    [InlineData("全区合计（件）")]
    [InlineData("小计")]
    public void ATotal_IsToldByItsHead(string head)
        => Of(Table(["渠道", "件数"], ["网站", "30"], ["信函", "17"], [head, "48"])).Should().Equal("48=30+17 Breached");

    [Fact]
    public void ATotal_ThatStandsFirst_IsOfTheRowsBelow()
        => Of(Table(["渠道", "件数"], ["合计", "48"], ["网站", "30"], ["信函", "18"])).Should().Equal("48=30+18 Met");

    [Fact]
    public void Subtotals_AreOfTheirRows_AndTheTotalOfThem()
        => Of(Table(["学校", "人数"], ["一小", "10"], ["二小", "20"], ["小计", "30"], ["一中", "5"], ["二中", "6"], ["小计", "11"], ["进修校", "1"], ["合计", "42"]))
            .Should().Equal("30=10+20 Met", "11=5+6 Met", "42=30+11+1 Met");

    [Fact]
    public void ASubtotal_UnderAMergedHead_IsOfItsGroup_WhereverItStands()
        => Of("<w:tbl><w:tblPr/><w:tblGrid/><w:tr>" + Cell("学段") + Cell("学校") + Cell("人数") + "</w:tr>"
            + "<w:tr>" + Cell("小学", "<w:vMerge w:val=\"restart\"/>") + Cell("小计") + Cell("30") + "</w:tr><w:tr>" + Cell("", "<w:vMerge/>") + Cell("一小") + Cell("10") + "</w:tr><w:tr>" + Cell("", "<w:vMerge/>") + Cell("二小") + Cell("21") + "</w:tr>"
            + "<w:tr>" + Cell("中学", "<w:vMerge w:val=\"restart\"/>") + Cell("小计") + Cell("5") + "</w:tr><w:tr>" + Cell("", "<w:vMerge/>") + Cell("一中") + Cell("5") + "</w:tr>"
            + "<w:tr>" + Cell("总计", "<w:gridSpan w:val=\"2\"/>") + Cell("35") + "</w:tr></w:tbl>")
            .Should().Equal("30=10+21 Breached", "5=5 Met", "35=30+5 Met");

    [Fact]
    public void Rates_Ranks_AndYears_AreNotAdded()
        => Of(Table(["序号", "学校", "人数", "参与率", "较上年增减", "2023"], ["1", "一小", "10", "50%", "3", "7"], ["2", "二小", "20", "60%", "4", "8"], ["", "合计", "30", "56.67%", "9", "15"]))
            .Should().Equal("30=10+20 Met", "15=7+8 Met");

    [Fact]
    public void ABlankPart_IsNone_WhereTheOthersAddUp_AndNotStatedElse()
        => Of(Table(["渠道", "件数", "人数"], ["网站", "30", "/"], ["信函", "", "2"], ["合计", "30", "5"])).Should().Equal("30=30+? Met", "5=?+2 Undetermined");

    [Fact]
    public void RowsWithin_OrCellsThatAreNoFigures_AreNotUnderstood()
    {
        Of(Table(["渠道", "件数"], ["网站", "30"], ["其中：手机", "12"], ["信函", "18"], ["合计", "48"])).Should().Equal("48 not understood");
        Of(Table(["渠道", "件数"], ["网站", "三十左右吧"], ["信函", "18"], ["合计", "48"])).Should().Equal("48 not understood");
    }

    /// <summary>Each reading is possible: the third may be a part that was left out, or be shown beside.</summary>
    [Fact]
    public void ATotal_OfTheFirstParts_IsNotUnderstood()
        => Of(Table(["学校", "合计", "男", "女", "党员"], ["一小", "48", "30", "18", "12"])).Should().Equal("48 not understood");

    [Fact]
    public void ATableWithoutTotals_OrWithoutFigures_HasNone()
    {
        Of(Table(["渠道", "件数"], ["网站", "30"], ["信函", "18"])).Should().BeEmpty();
        Of(Table(["问题", "整改合计"], ["甲", "乙"])).Should().BeEmpty();
        Of(Table(["合计"])).Should().BeEmpty();
    }

    [Fact]
    public void ATableInMarkdown_IsReadTheSame()
    {
        var source = PlainReport.Read("# 一、概况\n\n| 渠道 | 件数 |\n|---|:-:|\n| 网站 | 30 |\n| 信函 | 18 |\n| 合计 | 49 |\n\n完。\n", isMarkdown: true);

        Of(source).Should().Equal("49=30+18 Breached");
        source.Body().Should().MatchRegex("^  一、概况\n[ \n]*完。\n$").And.HaveLength(source.Text.Length);
    }

    [Fact]
    public void AWideTableWithAWrongTotal_IsReadInTime()
    {
        string[][] rows = [["学校", "人数"], .. Enumerable.Range(0, 3_000).Select(row => new[] { $"校{row}", "1" }), ["合计", "3001"]];

        Of(Table(rows)).Should().ContainSingle().Which.Should().EndWith("Breached");
    }

    private static List<string> Of(string table) => Of(WordReportTests.Read(WordSample.Of(table)));

    private static List<string> Of(ReportSource source)
    {
        var (totals, notUnderstood) = TableTotals.Of(source, 0, Context);
        return [.. totals.Select(total => $"{Text(total.Total)}={string.Join('+', total.Parts.Select(Text))} {ParticipationRules.TotalEqualsParts.Evaluate(total.Facts, Context).Verdict}"), .. notUnderstood.Select(cell => $"{Text(cell)} not understood")];

        string Text(GridCell cell) => source.Text.Substring(cell.Start, cell.Length).Trim() is { Length: > 0 } text and not "/" ? text : "?";
    }
}
