using System.Text;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests;

/// <summary>Every input in every encoding of Chinese offices: the same answer, and a line that says in which it was read.</summary>
public class EncodingTests
{
    private static readonly Dictionary<string, (Encoding Encoding, bool Mark, string Said)> Known = new(StringComparer.Ordinal)
    {
        ["utf-8 with a mark"] = (new UTF8Encoding(true), true, "UTF-8（带标记）"),
        ["utf-16 le"] = (Encoding.Unicode, true, "UTF-16（小端）"),
        ["utf-16 be"] = (Encoding.BigEndianUnicode, true, "UTF-16（大端）"),
        ["utf-16 le without a mark"] = (Encoding.Unicode, false, "UTF-16（小端）"),
        ["utf-16 be without a mark"] = (Encoding.BigEndianUnicode, false, "UTF-16（大端）"),
        ["gb18030"] = (CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!, false, "GB18030"),
        ["gbk"] = (CodePagesEncodingProvider.Instance.GetEncoding("GBK")!, false, "GB18030"), // a part of it
    };

    // What a converter would write; characters that are left are not in Big5, and become question marks.
    private static readonly string[] Traditional = ["陕陝", "门門", "渑澠", "县縣", "济濟", "区區", "报報", "学學", "应應", "参參", "与與"];

    public static IEnumerable<TheoryDataRow<string, string, string[], string>> InEachEncoding()
        => SampleFolder.Inputs.SelectMany(input => Known.Keys.Select(name => new TheoryDataRow<string, string, string[], string>(input.Data.Item1, input.Data.Item2, input.Data.Item3, name)));

    [Theory]
    [MemberData(nameof(InEachEncoding))]
    public void AnInput_InAnyOfThem_GivesTheSameAnswer_AndItIsSaid(string file, string program, string[] arguments, string name)
    {
        using var folder = new SampleFolder();
        var expected = folder.Run(program, arguments);
        var (encoding, mark, said) = Known[name];
        string text = Encoding.UTF8.GetString(folder.Read(file));
        folder.Save(file, mark ? [.. encoding.GetPreamble(), .. encoding.GetBytes(text)] : encoding.GetBytes(text));

        var run = folder.Run(program, arguments);

        expected.Errors.Should().BeEmpty("plain UTF-8 is what is expected");
        run.Output.Should().Be(expected.Output);
        bool isAscii = text.All(char.IsAscii);
        run.Errors.Should().Be(isAscii && said == "GB18030" ? "" : $"文件{folder[file]}按{said}读取\n"); // ASCII alone is the same in both
        run.Code.Should().Be(0);
    }

    [Fact]
    public void GB18030_BeyondGBK_IsReadToo()
    {
        using var folder = new SampleFolder();
        folder.Save("divisions.csv", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(BoardFolder.Divisions.Replace("陕州区", "㙟𠮷区", StringComparison.Ordinal)));

        folder.Run("ParticipationBoard", "rows.csv", "--depth", "3", "--lang", "en").Should().Match<Sample>(run => run.Output.Contains("㙟𠮷区") && run.Errors.Contains("is read as GB18030"));
    }

    /// <summary>Four Chinese characters of three bytes, of which one byte is lost: as GB18030 most of these would be read as other characters.</summary>
    [Fact]
    public void ADamagedText_IsNeverReadAsAnother()
    {
        using var folder = new SampleFolder();
        byte[] utf8 = folder.Read("divisions.csv");
        int[] chinese = [.. Enumerable.Range(0, utf8.Length).Where(at => utf8[at] >= 0x80)];
        foreach (int at in chinese)
        {
            folder.Save("divisions.csv", [.. utf8[..at], .. utf8[(at + 1)..]]);

            var run = folder.Run("ParticipationBoard", "rows.csv", "--lang", "en");

            run.Code.Should().Be(2);
            run.Errors.Should().MatchRegex("read as UTF-8: byte [0-9]+ does not fit|the encoding is not known");
        }

        chinese.Should().HaveCountGreaterThan(40);
    }

    /// <summary>It fits GB18030, as which 河南省 would be 猠玭.</summary>
    [Theory]
    [InlineData("divisions.csv", "ParticipationBoard", "rows.csv")]
    [InlineData("real.json", "AnnualReport", "real.json")]
    public void ATextInBig5_IsNotReadAsAnother(string file, string program, string argument)
    {
        using var folder = new SampleFolder();
        string text = Traditional.Aggregate(Encoding.UTF8.GetString(folder.Read(file)), (all, pair) => all.Replace(pair[0], pair[1]));
        var big5 = CodePagesEncodingProvider.Instance.GetEncoding("big5", new EncoderReplacementFallback("?"), DecoderFallback.ExceptionFallback)!;
        folder.Save(file, big5.GetBytes(text));

        var run = folder.Run(program, argument, "--lang", "en");

        (run.Code, run.Output).Should().Be((2, ""));
        run.Errors.Should().Contain("is most likely Big5, which is not read");
    }

    /// <summary>Two characters are enough to be told.</summary>
    [Theory]
    [InlineData("河南")]
    [InlineData("虚构")]
    [InlineData("陕州")]
    [InlineData("一中")]
    [InlineData("镕镕")] // not in GB2312
    public void AShortNameInGB18030_IsRead(string name)
    {
        using var folder = new SampleFolder();
        folder.Save("divisions.csv", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes($"code,name\n410000000000,{name}\n"));
        folder.Save("rows.csv", "code,participants,eligible\n410000000000,1,2\n");

        folder.Run("ParticipationBoard", "rows.csv").Output.Should().Contain(name);
    }

    [Theory]
    [InlineData("report.json", "AnnualReport", "report.json")]
    [InlineData("notice.csv", "DeadlineDesk", "year", "2027", "--notice", "notice.csv")]
    [InlineData("rows.csv", "ParticipationBoard", "rows.csv")]
    [InlineData("divisions.csv", "ParticipationBoard", "rows.csv")]
    public void BytesOfNone_AreRefusedWithTheirPlace(string file, string program, params string[] arguments)
    {
        using var folder = new SampleFolder();
        folder.Save(file, [(byte)'a', (byte)'b', 0xD6, 0xD0, 0xFF, 0xFF, (byte)'\n']);

        var run = folder.Run(program, [.. arguments, "--lang", "en"]);

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Be($"{folder[file]}: the encoding is not known: not UTF-8 (byte 3 does not fit) and not GB18030 (byte 5 does not fit)\n");
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'{', 0xD6, 0xD0 }, "UTF-8 with a mark: byte 5 does not fit")]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'{', 0, 0x00, 0xD8, (byte)'}', 0 }, "UTF-16, little-endian: byte ")] // half of a pair
    [InlineData(new byte[] { (byte)'{', 0, (byte)'}' }, "UTF-16, little-endian: byte 3 does not fit")]
    public void BytesThatDoNotFitTheMark_AreRefusedWithTheirPlace(byte[] bytes, string expected)
    {
        using var folder = new SampleFolder();
        folder.Save("report.json", bytes);

        var run = folder.Run("AnnualReport", "report.json", "--lang", "en");

        run.Code.Should().Be(2);
        run.Errors.Should().Contain(expected);
    }

    [Fact]
    public void ARow_WhoseBytesGoWrongLater_IsABadRowOrEndsTheRun()
    {
        using var folder = new SampleFolder();
        byte[] many = Encoding.ASCII.GetBytes("code,participants,eligible\n" + string.Concat(Enumerable.Repeat("411203000000,30,40\n", 5_000)));
        folder.Save("rows.csv", [.. many, 0xD6, 0xFF, (byte)',', (byte)'1', (byte)',', (byte)'2', (byte)'\n']);

        folder.Run("ParticipationBoard", "rows.csv").Should().Match<Sample>(run => run.Code == 0 && run.Output.Contains("共5,001行，计入5,000行，有误1行。"));

        folder.Save("rows.csv", [.. Encoding.Unicode.GetBytes(Encoding.ASCII.GetString(many)), 0x00, 0xD8, 0x2C, 0x00]);
        var run = folder.Run("ParticipationBoard", "rows.csv", "--lang", "en");

        run.Code.Should().Be(2);
        run.Errors.Should().Contain("read as UTF-16, little-endian: a byte before byte 190058 does not fit".Replace("190058", "190,058", StringComparison.Ordinal));
        folder.Names().Should().NotContain("rows.csv.errors.csv.tmp").And.NotContain(name => name.EndsWith(".tmp"));
    }

    [Theory]
    [InlineData("{\n  \"bureau\": \"中\\ud800\" }", "$.bureau: expected a name without blanks at its ends and without invisible characters, found \"\\ud800\"")]
    [InlineData("{ \"\\udfff\": 1 }", "$: a text holds half of a surrogate pair")]
    public void HalfACharacter_WrittenAsAnEscape_IsNamedWithItsPlace(string json, string place)
    {
        var run = Sample.RunOn(json, "--lang", "en");

        run.Code.Should().Be(2);
        run.Errors.Should().Contain(place);
    }
}
