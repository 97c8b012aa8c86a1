using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FluentAssertions;
using static LawGov.Domain.Samples.Tests.AnnualReport.WordSample;

namespace LawGov.Domain.Samples.Tests.AnnualReport;

/// <summary>The report that the sample reads itself: what was planted is found, on its characters, in every output.</summary>
public class ReadingTests
{
    /// <summary>The faults of the example, with the characters that are marked.</summary>
    private static readonly (string Rule, string Characters)[] Planted =
    [
        ("PART-09", "每季度听取一次"), // four quarters, three times
        ("PART-06", "48件"), // 30, 17 and 3 are 50
        ("PART-12", "3件"), // 3 and 48 less 49 are 2
        ("PART-06", "49"), // the table, downwards
        ("PART-06", "49"), // and across
        ("PART-07", "25%"), // 24%
        ("PART-08", "95.85%"), // 94.85%
        ("PART-10", "XX项"),
    ];

    [Fact]
    public void TheExample_ShowsItsFaults_AndNothingElse()
    {
        var run = Run("report.docx");

        (run.Code, run.Errors).Should().Be((0, ""));
        Regex.Matches(run.Output, "^不符合 (PART-[0-9]+|REPT-[0-9]+)", RegexOptions.Multiline).Select(match => match.Groups[1].Value).Should().Equal(Planted.Select(fault => fault.Rule));
        run.Output.Should().Contain("不符合8项，未能判定0项").And.NotContain("不符合 PART-11");
        run.Output.Should().Contain("一、组织领导和学习培训\n  （一）压实工作责任。\n    2处数据：每季度听取一次、3次\n");
    }

    /// <summary>By columns, not by characters: a Chinese character takes two.</summary>
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void TheMarks_StandUnderTheirCharacters(string language)
    {
        string[] lines = Run("report.docx", "--lang", language).Output.Split('\n');
        var marked = lines.Zip(lines.Skip(1)).Where(pair => Regex.IsMatch(pair.Second, @"^ {4}[ ^-]*\^[ ^-]*$")).Select(pair => UnderMarks(pair.First, pair.Second)).ToList();

        marked.Should().ContainInConsecutiveOrder(Planted.Select(fault => fault.Characters));
        string.Join('\n', lines).Should().Contain("94.85%").And.Contain(language == "en" ? "not met PART-08" : "不符合 PART-08");
    }

    [Fact]
    public void Comments_StandOnTheCharacters_AndTheDocumentHasNoErrors()
    {
        using var folder = new SampleFolder();

        folder.Run("AnnualReport", "report.docx", "--comments", "copy.docx", "--as-of", "2024-04-01").Code.Should().Be(0);

        byte[] copy = folder.Read("copy.docx");
        CommentWriterTests.CommentedIn(copy).Should().Equal(Planted.Select(fault => fault.Characters));
        CommentWriterTests.Errors(copy).Should().BeEmpty();
        WordReportTests.Read(copy).Text.Should().Be(WordReportTests.Read(folder.Read("report.docx")).Text);
        string comments = Encoding.UTF8.GetString(PartsOf(copy)["word/comments.xml"]);
        comments.Should().Contain("w:date=\"2024-04-01T00:00:00\"").And.Contain("不符合：占比与部分数、总数相符（PART-08）").And.Contain("理由：").And.Contain("依据：");
        folder.Run("AnnualReport", "copy.docx", "--as-of", "2024-04-01").Output.Should().Be(folder.Run("AnnualReport", "report.docx", "--as-of", "2024-04-01").Output);
    }

    [Fact]
    public void ACommentOnANote_StandsAtItsMark_AndSaysWhatItIsAbout()
    {
        using var folder = new SampleFolder();
        folder.Save("report.docx", Of(P("某局2023年法治政府建设年度报告") + P("收到来件48件", "<w:r><w:footnoteReference w:id=\"1\"/></w:r>", "。"), $"<w:footnote w:id=\"1\">{P("其中另有XX件。")}</w:footnote>"));

        folder.Run("AnnualReport", "report.docx", "--comments", "copy.docx").Code.Should().Be(0);

        CommentWriterTests.CommentedIn(folder.Read("copy.docx")).Should().Equal("");
        Encoding.UTF8.GetString(PartsOf(folder.Read("copy.docx"))["word/comments.xml"]).Should().Contain("所指内容：“XX件”");
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void ThePage_MarksTheCharacters_AndNeedsNothingBesideIt(string language)
    {
        using var folder = new SampleFolder();

        folder.Run("AnnualReport", "report.docx", "--html", "page.html", "--lang", language).Code.Should().Be(0);

        string html = Encoding.UTF8.GetString(folder.Read("page.html"));
        var page = XDocument.Parse(Regex.Replace(html.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal).Replace("&nbsp;", " ", StringComparison.Ordinal), "<(meta[^>]*|br)>", "<$1/>"));
        var body = page.Root!.Element("body")!;
        body.Descendants("mark").Where(mark => mark.Attribute("class")!.Value == "breached").Select(mark => mark.Value).Should().Equal("每季度听取一次", "48件", "3件", "49", "25%", "95.85%", "XX项");
        body.Descendants("ol").Single().Elements("li").Should().HaveCount(Planted.Length);
        body.Descendants("table").Single().Elements("tr").Should().HaveCount(5);
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        page.Descendants("a").Attributes("href").Select(link => link.Value).Should().OnlyContain(link => link.StartsWith('#') && ids.Contains(link.Substring(1)));
        html.Should().NotMatchRegex("https?:|src=|<script").And.Contain("@page{size:A4;").And.Contain($"lang=\"{(language == "zh" ? "zh-Hans" : "en")}\"");
    }

    [Fact]
    public void WhatTheReportSays_IsText_NotMarkup()
    {
        using var folder = new SampleFolder();
        folder.Save("report.txt", "某局2023年法治政府建设年度报告\n收到<b>&\"'\u202e48件，其中<script>30件、信函19件。\n");

        var run = folder.Run("AnnualReport", "report.txt", "--html", "page.html");

        run.Code.Should().Be(0);
        run.Output.Should().NotContain("\u202e");
        Encoding.UTF8.GetString(folder.Read("page.html")).Should().Contain("&lt;b&gt;&amp;&quot;&#39;\\u{202E}").And.NotContain("<script>");
    }

    [Fact]
    public void TheJson_HasTheSpans_AndTheTrace()
    {
        using var json = JsonDocument.Parse(Run("report.docx", "--json").Output);
        string text = json.RootElement.GetProperty("text").GetString()!;

        var breached = json.RootElement.GetProperty("findings").EnumerateArray().Where(found => found.GetProperty("finding").GetProperty("verdict").GetString() == "breached").ToList();
        breached.Select(found => found.GetProperty("finding").GetProperty("rule").GetString()).Should().Equal(Planted.Select(fault => fault.Rule));
        breached.Select(found => Cut(found.GetProperty("spans")[0])).Should().Equal(Planted.Select(fault => fault.Characters));
        foreach (var place in json.RootElement.GetProperty("figures").EnumerateArray().Concat(json.RootElement.GetProperty("notUnderstood").EnumerateArray())) { place.GetProperty("text").GetString().Should().Be(Cut(place)); }

        json.RootElement.GetProperty("trace").GetProperty("findings").EnumerateArray().Where(found => found.GetProperty("verdict").GetString() == "breached").Select(found => found.GetProperty("rule").GetString()).Distinct().Should().BeEquivalentTo(Planted.Select(fault => fault.Rule).Distinct());
        json.RootElement.GetProperty("trace").GetProperty("format").GetString().Should().Be("lawgov.trace/1");
        json.RootElement.GetProperty("bureau").GetString().Should().Be("示例区教育和体育局");
        json.RootElement.GetProperty("year").GetInt32().Should().Be(2023);

        string Cut(JsonElement place) => text.Substring(place.GetProperty("start").GetInt32(), place.GetProperty("length").GetInt32());
    }

    [Fact]
    public void TheFacts_AreADocument_ThatTheSampleReadsAgain()
    {
        using var folder = new SampleFolder();
        folder.Run("AnnualReport", "report.docx", "--facts", "facts.json").Code.Should().Be(0);

        var again = folder.Run("AnnualReport", "facts.json", "--json");

        (again.Code, again.Errors).Should().Be((0, ""));
        using var json = JsonDocument.Parse(again.Output);
        var breached = json.RootElement.GetProperty("trace").GetProperty("findings").EnumerateArray().Where(found => found.GetProperty("verdict").GetString() == "breached").Select(found => found.GetProperty("rule").GetString()).ToList();
        breached.Distinct().Should().BeEquivalentTo(Planted.Select(fault => fault.Rule).Distinct());
        folder.Run("AnnualReport", "facts.json").Output.Should().Contain("示例区教育和体育局2023年法治政府建设年度报告");
    }

    [Theory]
    [InlineData("收到48件。", "--bureau")]
    [InlineData("某局法治政府建设年度报告\n收到48件。", "--year")]
    public void Facts_WithoutABodyOrAYear_AskForIt(string text, string option)
    {
        using var folder = new SampleFolder();
        folder.Save("report.txt", text);

        var run = folder.Run("AnnualReport", "report.txt", "--facts", "facts.json");

        (run.Code, run.Output).Should().Be((2, ""));
        run.Errors.Should().Contain(option);
        folder.Names().Should().NotContain("facts.json");
        folder.Run("AnnualReport", "report.txt", "--facts", "facts.json", "--bureau", "某局", "--year", "2023").Code.Should().Be(0);
    }

    [Theory]
    [InlineData("report.txt")]
    [InlineData("report.docx")]
    public async Task StandardInput_IsReadAsTheFileIs(string name)
    {
        using var folder = new SampleFolder();
        folder.Save("report.txt", Sample.Read("samples/AnnualReport/data/example-report.txt"));
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "AnnualReport.dll"), "-", "--as-of", "2024-04-01"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        await process.StandardInput.BaseStream.WriteAsync(folder.Read(name), TestContext.Current.CancellationToken);
        process.StandardInput.Close();

        (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).ReplaceLineEndings("\n").Should().Be(folder.Run("AnnualReport", name, "--as-of", "2024-04-01").Output);
    }

    [Fact]
    public void TheText_HasTheFaultsOfTheDocument_ButForTheTable()
        => WithText(Sample.Read("samples/AnnualReport/data/example-report.txt"), "--strict").Should().Match<Sample>(run => run.Code == 1 && run.Output.Contains("不符合6项，未能判定0项"));

    [Fact]
    public void AReportWithoutFaults_IsMet_UnderStrictToo()
        => WithText("某局2023年法治政府建设年度报告\n一、概况\n收到48件，其中网站30件、信函18件。\n", "--strict").Code.Should().Be(0);

    [Theory]
    [InlineData("report.docx", "--csv", "a.csv", "--csv不用于Word报告")]
    [InlineData("report.txt", "--comments", "a.docx", "--comments不用于文本报告")]
    [InlineData("report.json", "--comments", "a.docx", "--comments不用于事实文件")]
    [InlineData("report.json", "--year", "2023", "--year不用于事实文件")]
    [InlineData("report.docx", "--year", "1999", "--year：应为2001至2099的年份")]
    [InlineData("report.docx", "--bureau", " ", "--bureau：应为单位名称")]
    public void AnOption_OfAnotherInput_IsRefused(string file, string option, string value, string expected)
    {
        using var folder = new SampleFolder();
        folder.Save("report.txt", "收到48件。");
        string[] names = [.. folder.Names()];

        var run = folder.Run("AnnualReport", file, option, value);

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Contain(expected);
        folder.Names().Should().Equal(names);
    }

    [Theory]
    [InlineData("本报告没有任何数据。")]
    [InlineData("目录\n一、概况\t1\n二、问题\t2\n")]
    [InlineData("")]
    public void AReportWithNothingToCheck_IsRefused_AndNothingIsWritten(string text)
    {
        using var folder = new SampleFolder();
        folder.Save("report.docx", Of(string.Concat(text.Split('\n').Select(line => P(line)))));
        string[] names = [.. folder.Names()];

        var run = folder.Run("AnnualReport", "report.docx", "--comments", "copy.docx", "--html", "page.html", "--facts", "facts.json");

        (run.Code, run.Output).Should().Be((2, ""));
        run.Errors.Should().MatchRegex("^文件.*report.docx无法读取：文件中(没有|只有).*\n$");
        folder.Names().Should().Equal(names);
    }

    [Fact]
    public void AFileOfAHundredMegabytes_IsRefusedUnread()
    {
        using var folder = new SampleFolder();
        using (var stream = File.OpenWrite(folder["report.docx"])) { stream.SetLength(100_000_000); } // zeros that take no room on the disk

        folder.Run("AnnualReport", "report.docx", "--lang", "en").Should().Match<Sample>(run => run.Code == 2 && run.Output.Length == 0 && run.Errors.EndsWith("report.docx: it is larger than 67,108,864 bytes\n"));
    }

    /// <summary>The second output cannot be written: the first does not take its place either.</summary>
    [Fact]
    public void WhereOneOutputFails_NoneIsWritten()
    {
        using var folder = new SampleFolder();
        Directory.CreateDirectory(folder["page.html"]);
        string[] names = [.. folder.Names()];

        folder.Run("AnnualReport", "report.docx", "--comments", "copy.docx", "--html", "page.html").Code.Should().Be(2);

        folder.Names().Should().Equal(names);
    }

    private static Sample Run(params string[] arguments)
    {
        using var folder = new SampleFolder();
        return folder.Run("AnnualReport", [.. arguments, "--as-of", "2024-04-01"]);
    }

    private static Sample WithText(string text, params string[] arguments)
    {
        using var folder = new SampleFolder();
        folder.Save("report.txt", text);
        return folder.Run("AnnualReport", ["report.txt", "--as-of", "2024-04-01", .. arguments]);
    }

    private static string UnderMarks(string line, string marks)
    {
        var under = new StringBuilder();
        int column = 0;
        foreach (char c in line)
        {
            if (column < marks.Length && marks[column] == '^') { under.Append(c); }

            column += Sample.Width(c.ToString());
        }

        return under.ToString();
    }
}
