using FluentAssertions;
using LawGov.Samples.AnnualReport.Reading;

namespace LawGov.Domain.Samples.Tests.AnnualReport;

/// <summary>A text file has no fields: its table of contents is told by leaders and pages, and never by them alone under no title.</summary>
public class PlainReportTests
{
    [Theory]
    [InlineData("目  录\n一、总体情况\t1\n（一）学习\t12\n\n一、总体情况\n收到48件。\n", "一、总体情况\t1|（一）学习\t12")]
    [InlineData("目录\n\n一、总体情况    1\n二、问题    3\n一、总体情况\n收到48件。", "一、总体情况    1|二、问题    3")]
    [InlineData("一、总体情况……………1\n二、问题........ - 3 -\n一、总体情况\n", "一、总体情况……………1|二、问题........ - 3 -")]
    [InlineData("## 目录\n- [一、概况](#a)\n1. [二、问题](#b)\n# 一、概况\n", "- [一、概况](#a)|1. [二、问题](#b)")]
    [InlineData("网站\t30\n信函\t18\n合计\t48\n", "")]
    [InlineData("收到48件……其中网站30件。", "")]
    public void Contents_AreTheLinesWithPages(string text, string expected)
    {
        var source = PlainReport.Read(text, isMarkdown: text.Contains('#', StringComparison.Ordinal));

        string.Join('|', source.Regions.Where(region => region.Kind == RegionKind.Contents).Select(region => source.Text[region.Start..region.End])).Should().Be(expected);
        source.Body().Should().HaveLength(source.Text.Length);
    }

    [Fact]
    public void LineEnds_AreOneCharacter() => PlainReport.Read("甲\r\n乙\r丙", isMarkdown: false).Text.Should().Be("甲\n乙\n丙");

    [Fact]
    public void StrokesInATextFile_AreNoTable() => PlainReport.Read("|甲|1|\n|合计|1|\n", isMarkdown: false).Grids.Should().BeEmpty();
}
