using System.IO.Compression;
using System.Text;
using FluentAssertions;
using LawGov.Samples.AnnualReport.Reading;
using LawGov.Samples.AnnualReport.Word;
using NodaTime;
using static LawGov.Domain.Samples.Tests.AnnualReport.WordSample;

namespace LawGov.Domain.Samples.Tests.AnnualReport;

/// <summary>Every file that is no report is named with what to do, before the memory is full; no other exception leaves the reader.</summary>
public class SourceFileTests
{
    private static readonly LocalDate Day = new(2024, 4, 1);

    private static readonly byte[] OleMark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private const string Complaint = "BadFileException"; // each sample has its own, of the same source

    public static TheoryData<string, byte[]> Bad => new()
    {
        { "protected by a password", [.. OleMark, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")] },
        { "old format \\(.doc\\)", [.. OleMark, .. new byte[600], .. Encoding.Unicode.GetBytes("WordDocument")] },
        { "office file of an old format", [.. OleMark, .. new byte[600], .. Encoding.Unicode.GetBytes("Workbook")] },
        { "a PDF file", "%PDF-1.7"u8.ToArray() },
        { "an RTF file", "{\\rtf1\\ansi"u8.ToArray() },
        { "a web page or an XML file", "\uFEFF<?xml version=\"1.0\"?><w:wordDocument/>"u8.ToArray() },
        { "a web page or an XML file", "\n<HTML><body>48件</body></HTML>"u8.ToArray() },
        { "zip file without a Word document", Zip(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<a/>")) },
        { "zip file without a Word document", Zip(("mimetype", "application/vnd.oasis.opendocument.text")) },
        { "zip file without a Word document", Zip() },
        { "damaged", [.. "PK\u0003\u0004"u8, .. new byte[100]] },
        { "damaged", Of(P("48件"))[..500] },
        { "damaged", OfDocument("<w:document") },
        { "damaged", OfDocument("<a/>") },
        { "damaged", Zip(("[Content_Types].xml", "<Types"), ("word/document.xml", "<a/>")) },
        { "has a DTD", OfDocument("<!DOCTYPE a [<!ENTITY b \"c\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body/></w:document>") },
        { "nested too deeply", Of(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 100_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 100_000))) },
        { "unpacked, word/document.xml of the Word file has 20,[0-9,]+ bytes, more than 16,777,216: it may be a zip bomb", Of(P(new string('0', 20_000_000))) },
        { "unpacked, \\[Content_Types\\].xml", Zip(("[Content_Types].xml", new string(' ', 20_000_000)), ("word/document.xml", "")) },
        { "has 5,00[0-9] parts, more than 4,096", Of(P("48件"), null, null, [.. Enumerable.Range(0, 5_000).Select(part => ($"word/media/{part}.bin", ""))]) },
        { "it has pictures and no text, and may be a scan", Of(P("<w:r><w:drawing/></w:r>")) },
        { "it has a table of contents and no text", Of(P("<w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr>", R("一、概况\t1"))) },
        { "it has no text", Of("") },
        { "it has no text", [] },
        { "it has no text", " \n\t　"u8.ToArray() },
        { "bytes of zero, and is not text or is UTF-16 without a mark", [.. Encoding.Unicode.GetBytes("示范区收到4件"), 0x61] },
        { "character 3 \\(U\\+0001\\) is not text", "收到\u0001"u8.ToArray() },
        { "the encoding is not known", [0xD6, 0xD0, 0xFF, 0xFF] },
        { "larger than 16,777,216 bytes", [.. Enumerable.Repeat((byte)'a', 17_000_000)] },
    };

    [Fact]
    public void Utf16_WithoutAMark_IsReadInEitherOrder()
    {
        foreach (var encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            new SourceFile("a.txt", encoding.GetBytes("示范区全年收到申请4件。")).ToReport().Source.Text.Should().Contain("收到申请4件");
        }
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void AFileThatIsNoReport_IsNamed(string expected, byte[] bytes)
    {
        Action read = () => new SourceFile("a.docx", bytes).ToReport();

        Refusal(read).Should().MatchRegex(expected);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void TheCommand_RefusesIt_InBothLanguages_AndWritesNothing(string expected, byte[] bytes)
    {
        using var folder = new SampleFolder();
        folder.Save("bad.docx", bytes);
        string[] names = [.. folder.Names()];

        var (chinese, english) = (folder.Run("AnnualReport", "bad.docx", "--html", "page.html", "--facts", "facts.json"), folder.Run("AnnualReport", "bad.docx", "--html", "page.html", "--lang", "en"));

        (chinese.Code, chinese.Output, english.Code, english.Output).Should().Be((2, "", 2, ""));
        chinese.Errors.Should().MatchRegex("^文件.*(无法读取|的编码不能识别)：.*\n$");
        english.Errors.Should().MatchRegex(expected);
        folder.Names().Should().Equal(names);
    }

    /// <summary>The header says ten bytes, and the part would go on: it ends where the header says.</summary>
    [Fact]
    public void APartThatIsLongerThanItsHeaderSays_IsNotUnpackedFurther()
    {
        byte[] bytes = Of(P(new string('0', 2_000_000)));
        using (var zip = new ZipArchive(new MemoryStream(bytes)))
        {
            byte[] length = BitConverter.GetBytes((int)zip.GetEntry("word/document.xml")!.Length);
            for (int at; (at = bytes.AsSpan().IndexOf(length)) >= 0;) { BitConverter.GetBytes(10).CopyTo(bytes, at); }
        }

        Action read = () => new SourceFile("a.docx", bytes).ToReport();

        Refusal(read).Should().Contain("damaged");
    }

    [Fact]
    public void EveryDamage_IsASentence()
    {
        byte[] good = Of(P("收到48件，", R("其中"), "网站30件。") + Table(["渠道", "件数"], ["合计", "48"]), $"<w:footnote w:id=\"1\">{P("注")}</w:footnote>");
        var random = new Random(20231204);
        int read = 0, refused = 0;
        for (int round = 0; round < 2_000; round++)
        {
            byte[] damaged = [.. good];
            for (int change = 0; change <= round % 4; change++) { damaged[random.Next(damaged.Length)] = (byte)random.Next(256); }

            if (round % 3 == 0) { damaged = damaged[..random.Next(damaged.Length)]; }

            try
            {
                var (source, _) = new SourceFile("a.docx", damaged).ToReport();
                CommentWriter.Write(damaged, "a.docx", Day, [new(0, Math.Min(3, source.Text.Length), ["一句话"])]).Should().NotBeEmpty();
                read++;
            }
            catch (Exception trouble) when (trouble.GetType().Name == Complaint)
            {
                refused++;
            }
        }

        read.Should().BePositive();
        refused.Should().BePositive();
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("GB18030")]
    public void AText_InAnyEncoding_IsRead(string name)
    {
        var encoding = name == "GB18030" ? CodePagesEncodingProvider.Instance.GetEncoding(name)! : Encoding.GetEncoding(name);

        var (source, told) = new SourceFile("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes("示范区全年收到来信48件。")]).ToReport();

        source.Text.Should().Be("示范区全年收到来信48件。");
        told.Should().NotBeNull();
    }

    [Theory]
    [InlineData("a.json", "x", true)]
    [InlineData("a.txt", " \n{\"a\":1}", true)]
    [InlineData("a.txt", "\uFEFF[]", true)]
    [InlineData("a.txt", "（一）{}", false)]
    [InlineData("a.md", "# 一", false)]
    public void AFactsDocument_IsToldByItsNameOrItsFirstCharacter(string path, string text, bool expected)
    {
        new SourceFile(path, Encoding.UTF8.GetBytes(text)).IsFacts.Should().Be(expected);
        if (path.EndsWith(".txt", StringComparison.Ordinal)) { new SourceFile(path, [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text.TrimStart('\uFEFF'))]).IsFacts.Should().Be(expected); }
    }

    private static string Refusal(Action read)
    {
        var trouble = read.Should().Throw<Exception>().Which;
        trouble.GetType().Name.Should().Be(Complaint, trouble.ToString());
        return trouble.Message;
    }
}
