using System.Text;
using FluentAssertions;
using static LawGov.Domain.Samples.Tests.AnnualReport.WordSample;

namespace LawGov.Domain.Samples.Tests.AnnualReport;

/// <summary>The example in the tree: the Word document is the text, with a table, a footnote and a tracked change. WRITE_DOCS=1 writes it anew.</summary>
public class ExampleReportTests
{
    private const string Path = "samples/AnnualReport/data/example-report";

    private const string Styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"FangSong\" w:hAnsi=\"FangSong\" w:eastAsia=\"FangSong\"/><w:sz w:val=\"28\"/><w:lang w:val=\"zh-CN\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>"
        + "<w:pPrDefault><w:pPr><w:spacing w:line=\"460\" w:lineRule=\"exact\"/></w:pPr></w:pPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"t\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"a\"/><w:pPr><w:spacing w:before=\"240\" w:after=\"240\" w:line=\"600\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"40\"/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"h\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"b\"/><w:pPr><w:keepNext/><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:name w:val=\"Body Text\"/><w:basedOn w:val=\"a\"/><w:pPr><w:ind w:firstLine=\"560\"/><w:jc w:val=\"both\"/></w:pPr></w:style>";

    private const string Page = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1701\" w:right=\"1587\" w:bottom=\"1701\" w:left=\"1587\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/></w:sectPr>";

    private static readonly string[][] Requests =
    [
        ["渠道", "一季度", "二季度", "三季度", "四季度", "合计"],
        ["网站", "6", "8", "7", "9", "30"],
        ["信函", "4", "5", "4", "4", "17"],
        ["当面", "0", "1", "1", "1", "3"],
        ["合计", "10", "14", "12", "14", "49"],
    ];

    [Fact]
    public void TheDocument_InTheTree_IsTheText()
    {
        string path = System.IO.Path.Combine(Sample.Root, Path + ".docx");
        byte[] made = Make(Sample.Read(Path + ".txt"));
        if (Environment.GetEnvironmentVariable("WRITE_DOCS") == "1") { File.WriteAllBytes(path, made); }

        PartsOf(File.ReadAllBytes(path)).Should().BeEquivalentTo(PartsOf(made));
        CommentWriterTests.Errors(made).Should().BeEmpty();
    }

    private static byte[] Make(string text)
    {
        var body = new StringBuilder();
        bool first = true;
        foreach (string line in text.Split('\n').Where(line => line.Length > 0))
        {
            string style = first ? "t" : "一二三四".Contains(line[0], StringComparison.Ordinal) && line[1] == '、' ? "h" : "b";
            body.Append(P([$"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>", .. Runs(line)]));
            if (line.Contains("表1", StringComparison.Ordinal)) { body.Append(P("<w:pPr><w:keepNext/><w:jc w:val=\"center\"/></w:pPr>", R("表1　政府信息公开申请各季度收到情况（单位：件）", "<w:b/><w:sz w:val=\"24\"/>"))).Append(Framed(Table(Requests))).Append(P("<w:pPr><w:spacing w:line=\"200\" w:lineRule=\"exact\"/></w:pPr>")); }

            first = false;
        }

        string note = $"<w:footnote w:id=\"-1\" w:type=\"separator\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id=\"0\" w:type=\"continuationSeparator\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
            + $"<w:footnote w:id=\"1\">{P("<w:r><w:rPr><w:sz w:val=\"20\"/><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r>", R("参加竞赛的20,665人中，小学生12,400人、初中生6,265人、高中生2,000人。", "<w:sz w:val=\"20\"/>"))}</w:footnote>";
        return Of(body + Page, note, null, ("styles", Styles));
    }

    /// <summary>The rate was put right while changes were tracked, and a note hangs on the participants.</summary>
    private static IEnumerable<string> Runs(string line)
    {
        const string Rate = "72.04%", Participants = "20,665人";
        int at = line.IndexOf(Participants, StringComparison.Ordinal) + Participants.Length, rate = line.IndexOf(Rate, StringComparison.Ordinal);
        return rate < 0 ? [R(line)] :
        [
            R(line[..at]),
            "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"1\"/></w:r>",
            R(line[at..rate]),
            "<w:del w:id=\"1\" w:author=\"示例\" w:date=\"2024-01-08T09:00:00Z\"><w:r><w:delText>71.94%</w:delText></w:r></w:del>",
            $"<w:ins w:id=\"2\" w:author=\"示例\" w:date=\"2024-01-08T09:00:00Z\">{R(Rate)}</w:ins>",
            R(line[(rate + Rate.Length)..]),
        ];
    }

    private static string Framed(string table) => table.Replace("<w:tblPr/>", "<w:tblPr><w:tblW w:w=\"7200\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>"
        + string.Concat(new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(side => $"<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>")) + "</w:tblBorders></w:tblPr>", StringComparison.Ordinal);
}
