using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using FluentAssertions;
using LawGov.Samples.AnnualReport.Word;
using NodaTime;
using static LawGov.Domain.Samples.Tests.AnnualReport.WordSample;

namespace LawGov.Domain.Samples.Tests.AnnualReport;

/// <summary>A comment stands on exactly the characters asked for, and nothing else of the document changes.</summary>
public class CommentWriterTests
{
    private static readonly LocalDate Day = new(2024, 4, 1);
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly string[] ForComments = ["word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"];

    private static readonly byte[] Rich = Of(
        P("收到", R("4", "<w:b/>"), "8件", "<w:r><w:rPr><w:i/></w:rPr><w:tab/><w:t>其中</w:t><w:br/><w:t> 网站 </w:t></w:r>")
        + P($"<w:ins w:id=\"2\" w:author=\"某\">{R("30件")}</w:ins>", "<w:del w:id=\"1\" w:author=\"某\"><w:r><w:delText>31件</w:delText></w:r></w:del>", "<w:hyperlink w:anchor=\"a\">" + R("见附件") + "</w:hyperlink>", Field("REF a", R("表1")), "。")
        + Table(["项目", "件数"], ["合计", "48"])
        + P("<w:sdt><w:sdtPr/><w:sdtContent>" + R("信函") + "</w:sdtContent></w:sdt>", "<w:smartTag w:element=\"chmetcnv\" w:uri=\"urn:schemas-microsoft-com:office:smarttags\">" + R("计有") + "</w:smartTag>", "<w:r><w:t>18</w:t><w:footnoteReference w:id=\"1\"/><w:t>件</w:t></w:r>"),
        $"<w:footnote w:id=\"1\">{P("注：2件。")}</w:footnote>",
        Comment(7, "先前的批注"),
        ("docProps/custom.bin", "任何内容"));

    private static readonly string Whole = WordReportTests.Read(Rich).Text;

    public static IEnumerable<TheoryDataRow<int>> Starts() => Enumerable.Range(0, Whole.Length).Select(start => new TheoryDataRow<int>(start));

    [Theory]
    [MemberData(nameof(Starts))]
    public void AComment_OfAnyLength_StandsOnExactlyItsCharacters(int start)
    {
        for (int length = 1; start + length <= Whole.Length; length += length < 6 ? 1 : 7)
        {
            byte[] written = CommentWriter.Write(Rich, "a.docx", Day, [new(start, length, ["一句话。", "依据 <&>"])]);

            CommentedIn(written).Should().Equal(Expected(start, length));
        }
    }

    /// <summary>The ranges cross each other, begin and end together, and lie within each other.</summary>
    [Fact]
    public void ManyComments_StandOnTheirCharacters_AndTheRestIsAsItWas()
    {
        WordComment[] comments = [.. Enumerable.Range(0, 36).SelectMany(start => new[] { 1, 2, 5, 9 }.Select(length => new WordComment(start, length, [$"{start}+{length}"])))];

        byte[] written = CommentWriter.Write(Rich, "a.docx", Day, comments);

        CommentedIn(written).Should().Equal(comments.SelectMany(comment => Expected(comment.Start, comment.Length)));
        var (before, after) = (PartsOf(Rich), PartsOf(written));
        after.Keys.Should().BeEquivalentTo(before.Keys);
        foreach (string part in before.Keys.Except(ForComments)) { after[part].Should().Equal(before[part], part); }

        Errors(written).Should().BeEquivalentTo(Errors(Rich));
        Encoding.UTF8.GetString(after["word/comments.xml"]).Should().Contain("先前的批注").And.Contain("35+9");
    }

    [Fact]
    public void ADocumentWithoutComments_GetsThePart_AndNoErrors()
    {
        byte[] plain = Of(P("收到48件。"));

        byte[] written = CommentWriter.Write(plain, "a.docx", Day, [new(2, 3, ["不符合"])]);

        Errors(plain).Should().BeEmpty();
        Errors(written).Should().BeEmpty();
        CommentedIn(written).Should().Equal("48件");
        PartsOf(written).Keys.Except(PartsOf(plain).Keys).Should().Equal("word/comments.xml");
    }

    [Fact]
    public void ATextBox_IsCommentedOnWhereItHangs()
    {
        byte[] document = Of(P("收到", Box("框内XX件。"), "48件。"));

        byte[] written = CommentWriter.Write(document, "a.docx", Day, [new(WordReportTests.Read(document).Text.IndexOf("XX", StringComparison.Ordinal), 2, ["未填写"]), new(0, 5, ["外"])]);

        var range = XDocument.Load(new MemoryStream(PartsOf(written)["word/document.xml"])).Descendants(W + "commentRangeStart").First(start => start.Attribute(W + "id")!.Value == "0");
        ((XElement)range.NextNode!).Descendants(W + "txbxContent").Should().NotBeEmpty();
        Errors(written).Should().BeEquivalentTo(Errors(document));
    }

    /// <summary>The same document in the other namespaces of the standard.</summary>
    [Fact]
    public void AStrictDocument_IsReadAndCommentedOn()
    {
        var parts = PartsOf(Of(P("收到48件。"))).Select(part => (part.Key, Encoding.UTF8.GetString(part.Value)
            .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
            .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)));
        byte[] strict = Zip([.. parts]);

        byte[] written = CommentWriter.Write(strict, "a.docx", Day, [new(2, 3, ["不符合"])]);

        WordReportTests.Read(written).Text.Should().Be("收到48件。\n");
        Errors(written).Should().BeEquivalentTo(Errors(strict));
    }

    [Fact]
    public void EachPiece_OfACutRun_LooksAsTheRunDid()
    {
        byte[] written = CommentWriter.Write(Of(P(R("收到48件。", "<w:b/><w:color w:val=\"FF0000\"/>"))), "a.docx", Day, [new(2, 2, ["不符合"])]);

        using var document = WordprocessingDocument.Open(new MemoryStream(written), isEditable: false);
        var runs = document.MainDocumentPart!.Document!.Descendants<Run>().Where(run => run.InnerText.Length > 0).ToList();
        runs.Select(run => run.InnerText).Should().Equal("收到", "48", "件。");
        runs.Should().OnlyContain(run => run.RunProperties!.Bold != null && run.RunProperties.Color!.Val == "FF0000");
    }

    [Fact]
    public void ACharacterThatXmlCannotHold_IsShownAsASign()
        => CommentWriter.Write(Of(P("48件")), "a.docx", Day, [new(0, 3, ["\u0001\uFFFF"])]).Should().NotBeEmpty();

    /// <summary>The characters between the marks of each comment that was added, by the order of the comments.</summary>
    internal static List<string> CommentedIn(byte[] written)
    {
        var parts = PartsOf(written);
        var ranges = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        var open = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in Xml("word/document.xml").Descendants().Where(element => element.Name.Namespace == W))
        {
            string? id = element.Attribute(W + "id")?.Value;
            switch (element.Name.LocalName)
            {
                case "commentRangeStart": ranges[id!] = new(); open.Add(id!); break;
                case "commentRangeEnd": open.Remove(id!).Should().BeTrue(); break;
                case "commentReference": open.Should().NotContain(id!, "the mark stands behind the range"); break;
                case "t": Append(element.Attribute(XNamespace.Xml + "space") is null ? element.Value.Trim() : element.Value); break;
                case "tab" when element.Parent!.Name == W + "r": Append("\t"); break;
                default: break;
            }
        }

        open.Should().BeEmpty();
        var added = Xml("word/comments.xml").Root!.Elements().Where(comment => comment.Attribute(W + "author")?.Value == "LawGov.Domain").Select(comment => comment.Attribute(W + "id")!.Value).ToList();
        ranges.Keys.Should().BeEquivalentTo(added);
        return [.. added.Select(id => ranges[id].ToString())];

        XDocument Xml(string part) => XDocument.Load(new MemoryStream(parts[part]), LoadOptions.PreserveWhitespace);

        void Append(string text)
        {
            foreach (string id in open) { ranges[id].Append(text); }
        }
    }

    internal static List<string> Errors(byte[] document)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(error => error.Description)];
    }

    /// <summary>A note is commented on at its mark, which has no characters; line ends alone are in no run, but for the first, which is a break.</summary>
    private static string[] Expected(int start, int length)
    {
        int note = Whole.IndexOf("注：", StringComparison.Ordinal);
        if (start >= note) { return [""]; }

        string letters = Whole[start..Math.Min(start + length, note)].Replace("\n", "", StringComparison.Ordinal);
        return letters.Length == 0 && start != Whole.IndexOf('\n', StringComparison.Ordinal) ? [] : [letters];
    }
}
