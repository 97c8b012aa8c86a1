using FluentAssertions;
using LawGov.Samples.AnnualReport.Reading;
using LawGov.Samples.AnnualReport.Word;
using static LawGov.Domain.Samples.Tests.AnnualReport.WordSample;

namespace LawGov.Domain.Samples.Tests.AnnualReport;

/// <summary>What is the text of a Word document: what a reader sees once all changes are accepted.</summary>
public class WordReportTests
{
    private const string Bold = "<w:b/>";

    [Fact]
    public void Text_OfRuns_IsJoined_WithTabsAndBreaks()
        => TextOf(P("收到", R("4", Bold), "8件", "<w:r><w:tab/><w:t>其中</w:t><w:br/><w:t>网站</w:t><w:noBreakHyphen/><w:t>30</w:t><w:softHyphen/><w:t>件</w:t></w:r>") + P("完。"))
            .Should().Be("收到48件\t其中\n网站-30件\n完。\n");

    [Fact]
    public void BlanksAtTheEnds_CountOnlyWhereTheTextSaysSo()
        => TextOf(P("<w:r><w:t> 收到 </w:t></w:r>", R(" 4件 "))).Should().Be("收到 4件 \n");

    [Fact]
    public void TrackedChanges_AreReadAsAccepted()
        => TextOf(
            P("收到", "<w:del w:id=\"1\" w:author=\"某\"><w:r><w:delText>48</w:delText></w:r></w:del>", $"<w:ins w:id=\"2\" w:author=\"某\">{R("50")}</w:ins>", "件。",
                $"<w:moveFrom w:id=\"3\" w:author=\"某\">{R("移走")}</w:moveFrom>", $"<w:moveTo w:id=\"4\" w:author=\"某\">{R("移来")}</w:moveTo>"))
            .Should().Be("收到50件。移来\n");

    [Fact]
    public void AParagraph_WhoseMarkIsDeleted_GoesOnInTheNext()
        => TextOf("<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"某\"/></w:rPr></w:pPr>" + R("共4") + "</w:p>" + P("8件")).Should().Be("共48件\n");

    [Fact]
    public void AField_ShowsItsResult_NotItsInstructions()
        => TextOf(P("共", Field(" DOCPROPERTY count \\* MERGEFORMAT ", R("48件")), "<w:fldSimple w:instr=\"PAGE\">" + R("3") + "</w:fldSimple>", "<w:hyperlink w:anchor=\"a\">" + R("链接") + "</w:hyperlink>"))
            .Should().Be("共48件3链接\n");

    [Fact]
    public void HiddenText_CommentsAndHeaders_AreNotRead()
        => Read(Of(P("共", R("不见", "<w:vanish/>"), R("8件", "<w:vanish w:val=\"0\"/>")), null, Comment(1, "批注9件"), ("header", P("页眉12件")))).Text.Should().Be("共8件\n");

    [Fact]
    public void Containers_AreReadThrough()
        => TextOf("<w:sdt><w:sdtPr/><w:sdtContent>" + P("<w:sdt><w:sdtPr/><w:sdtContent>" + R("甲") + "</w:sdtContent></w:sdt>", "<w:smartTag w:element=\"x\" w:uri=\"y\">" + R("乙") + "</w:smartTag>",
            "<w:r><w:ruby><w:rubyPr/><w:rt>" + R("zhù") + "</w:rt><w:rubyBase>" + R("注") + "</w:rubyBase></w:ruby></w:r>", "<m:oMath><m:r><m:t>62.5%</m:t></m:r></m:oMath>") + "</w:sdtContent></w:sdt>")
            .Should().Be("甲乙注62.5%\n");

    [Theory]
    [InlineData("field")]
    [InlineData("style")]
    public void ATableOfContents_IsARegion(string way)
    {
        string line = R("一、总体情况\t1");
        string body = way == "field"
            ? P("目录") + P(Field("TOC \\o \"1-3\"", "").Replace("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", line, StringComparison.Ordinal)) + P(R("二、存在问题\t2"), "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
            : P("目录") + $"<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr>{line}</w:p><w:p><w:pPr><w:pStyle w:val=\"TOC2\"/></w:pPr>{R("二、存在问题\t2")}</w:p>";

        var source = Read(Of(body + P("一、总体情况")));

        source.Text.Should().Be("目录\n一、总体情况\t1\n二、存在问题\t2\n一、总体情况\n");
        source.Regions.Should().Equal(new Region(RegionKind.Contents, 3, 9), new Region(RegionKind.Contents, 12, 9));
        source.Body().Should().Be("目录\n" + new string('\n', 18) + "一、总体情况\n");
    }

    [Fact]
    public void Notes_StandAtTheEnd_InTheOrderOfTheirMarks()
    {
        string notes = $"<w:footnote w:id=\"-1\" w:type=\"separator\">{P("—")}</w:footnote><w:footnote w:id=\"1\">{P("另有2件。")}</w:footnote><w:footnote w:id=\"2\">{P("甲注。")}</w:footnote><w:footnote w:id=\"3\">{P("没有标记。")}</w:footnote>";
        var source = Read(Of(P("收到48件", "<w:r><w:footnoteReference w:id=\"2\"/></w:r>", "，办结。", "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"), notes));

        source.Text.Should().Be("收到48件，办结。\n甲注。\n另有2件。\n");
        source.Regions.Select(region => (region.Kind, source.Text[region.Start..region.End])).Should().Equal((RegionKind.Note, "甲注。\n"), (RegionKind.Note, "另有2件。\n"));
        source.Body().Should().StartWith("收到48件，办结。\n").And.NotContain("注");
    }

    [Fact]
    public void ATextBox_IsReadOnce_BehindItsParagraph()
    {
        var source = Read(Of(P("收到", Box("框内3件。"), "48件。") + P("完。")));

        source.Text.Should().Be("收到48件。\n框内3件。\n完。\n");
        source.Regions.Should().Equal(new Region(RegionKind.Box, 7, 6));
        source.HasPictures.Should().BeFalse();
    }

    [Fact]
    public void ATable_IsAGridOfCells_MergedOnesOnce()
    {
        string table = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>"
            + "<w:tr>" + Cell("类别", "<w:vMerge w:val=\"restart\"/>") + Cell("数量", "<w:gridSpan w:val=\"2\"/>") + "</w:tr>"
            + "<w:tr>" + Cell("", "<w:vMerge/>") + Cell("甲") + Cell("乙") + "</w:tr>"
            + "<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"某\"/></w:trPr>" + Cell("删去") + Cell("9") + Cell("9") + "</w:tr>"
            + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Cell("1") + Cell("2") + "</w:tr></w:tbl>";

        var source = Read(Of(P("见表。") + table + P("完。")));

        source.Text.Should().Be("见表。\n类别\n数量\n甲\n乙\n1\n2\n完。\n");
        source.Grids.Should().ContainSingle().Which.Cells.Select(cell => (cell.Row, cell.Column, cell.Rows, cell.Columns, source.Text[cell.Start..cell.End].TrimEnd()))
            .Should().Equal((0, 0, 2, 1, "类别"), (0, 1, 1, 2, "数量"), (1, 1, 1, 1, "甲"), (1, 2, 1, 1, "乙"), (2, 1, 1, 1, "1"), (2, 2, 1, 1, "2"));
        source.Body().Should().MatchRegex("^见表。\n+完。\n$").And.HaveLength(source.Text.Length);
    }

    [Fact]
    public void ATableInACell_IsAGridOfItsOwn()
    {
        var source = Read(Of(Table(["外", "<w:p/>" + Table(["内1", "内2"]) + P("外2")]) + P("完。")));

        source.Grids.Should().HaveCount(2);
        source.Regions.Select((region, at) => source.TextOf(at).Trim()).Should().Equal("外", "外2", "内1", "内2");
    }

    /// <summary>The numbers are in no run; a heading has its own from a style, one list starts anew, and a mark is no number.</summary>
    [Fact]
    public void NumbersThatWordSets_StandBeforeTheirParagraphs()
    {
        string Level(int level, string form, string text) => $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{form}\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";
        string numbering = $"<w:abstractNum w:abstractNumId=\"5\">{Level(0, "chineseCountingThousand", "%1、")}{Level(1, "chineseCounting", "（%2）")}{Level(2, "decimal", "%3.")}{Level(3, "bullet", "●")}</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"5\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"11\"/></w:lvlOverride></w:num>";
        string styles = "<w:style w:type=\"paragraph\" w:styleId=\"h\"><w:basedOn w:val=\"b\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"b\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        string Numbered(int id, int level, string text) => P($"<w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{id}\"/></w:numPr></w:pPr>", text);
        string heading = "<w:pPr><w:pStyle w:val=\"h\"/></w:pPr>";

        string body = P(heading, "概况") + Numbered(1, 1, "学习") + Numbered(1, 1, "宣传") + Numbered(1, 2, "活动") + Numbered(1, 3, "要点") + P(heading, "问题") + Numbered(1, 1, "不足") + Numbered(2, 0, "附") + P("<w:pPr><w:pStyle w:val=\"h\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>", "无号");

        Read(Of(body, null, null, ("numbering", numbering), ("styles", styles))).Text.Should().Be("一、概况\n（一）学习\n（二）宣传\n1.活动\n要点\n二、问题\n（一）不足\n十一、附\n无号\n");
    }

    [Fact]
    public void Pictures_AreSeen() => Read(Of(P("<w:r><w:drawing/></w:r>"))).HasPictures.Should().BeTrue();

    internal static ReportSource Read(byte[] document)
    {
        using var stream = new MemoryStream(document, writable: false);
        return WordFile.Use(stream, "a.docx", main => WordReport.Read(main).Source);
    }

    private static string TextOf(string body) => Read(Of(body)).Text;
}
