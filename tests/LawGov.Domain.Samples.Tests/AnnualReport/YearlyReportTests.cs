using System.Text.Json;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests.AnnualReport;

/// <summary>The main job over the facts of a year: the table by matter, the questions and their answers, the draft, the page, the days.</summary>
public class YearlyReportTests
{
    private static readonly string Full = Path.Combine(Sample.Root, "seeds", "example-full.json");
    private static readonly string Real = Path.Combine(Sample.Root, "seeds", "shanzhou-2023.json");

    [Theory]
    [InlineData("zh", "各事项评价", "S18 二 存在的问题", "不符合 REPT-09")]
    [InlineData("en", "What was found, by matter", "S18 二 problems", "not met REPT-09")]
    public void TheRealReport_ShowsTheTableFirst_AndThenTheMatters(string language, string table, string matter, string finding)
    {
        string output = Sample.Run("AnnualReport", "--as-of", "2024-04-02", "--lang", language).Output;

        int[] places = [output.IndexOf(table, StringComparison.Ordinal), output.IndexOf("28,684", StringComparison.Ordinal), output.IndexOf(matter, StringComparison.Ordinal), output.IndexOf(finding, StringComparison.Ordinal)];
        places.Should().BeInAscendingOrder().And.NotContain(-1);
        Enumerable.Range(1, 20).Should().OnlyContain(number => Regex.IsMatch(output, $@"^\s+S{number}\s", RegexOptions.Multiline));
        output.Split('\n').Should().OnlyContain(line => Sample.Width(line.TrimEnd()) <= 80);
    }

    [Fact]
    public void TheFullBureau_HoldsItsPlantedFaults_AndNothingUndetermined()
    {
        var run = Sample.Run("AnnualReport", Full, "--as-of", "2026-06-30", "--strict");

        run.Code.Should().Be(1);
        Regex.Matches(run.Output, "^(?:违反规定|不符合[^ ]*) ([A-Z]{4})-", RegexOptions.Multiline).Select(match => match.Groups[1].Value).Distinct()
            .Should().BeEquivalentTo("PART", "DUTY", "DISC", "DECI", "ENFO", "SCHO", "TRAI", "PUBL", "DISP", "REPT");
        run.Output.Should().Contain("未能判定0项").And.NotContain("待补充");
    }

    [Theory]
    [InlineData("S6", "PART-01", "DISC-01")]
    [InlineData("s6", "PART-01", "DISC-01")]
    [InlineData("一(四)", "DISC-01", "PART-01")]
    [InlineData("一（四）", "DISC-01", "PART-01")]
    public void Section_OfAMatterOrAPart_ShowsThatAlone(string section, string shown, string hidden)
        => Sample.Run("AnnualReport", "--section", section).Output.Should().Contain(shown).And.NotContain(hidden).And.NotContain("参与情况 ──");

    [Fact]
    public void Section_ThatIsNone_IsRefused()
    {
        var run = Sample.Run("AnnualReport", "--section", "S21", "--lang", "en");

        run.Code.Should().Be(2);
        run.Errors.Should().Contain("there is no matter \"S21\"");
    }

    [Fact]
    public void Questions_WrittenAndAnswered_AreReadBackIntoTheFacts()
    {
        using var folder = new SampleFolder();
        Sample.Run("AnnualReport", Real, "--questions", folder["sheets"]).Code.Should().Be(0);
        string[] sheets = [.. Directory.GetFiles(folder["sheets"], "*.csv").Order()];
        sheets.Should().HaveCountLessThanOrEqualTo(25);
        Directory.GetFiles(folder["sheets"], "*.docx").Should().HaveCount(sheets.Length);
        string office = sheets.Single(sheet => File.ReadAllText(sheet).Contains("S20,S20,yearlyReport,reported,", StringComparison.Ordinal));
        string filled = File.ReadAllText(office)
            .Replace("S20,S20,yearlyReport,reported,年度报告何日报送？,", "S20,S20,yearlyReport,reported,年度报告何日报送？,2024年2月20日", StringComparison.Ordinal)
            .Replace("S20,S20,yearlyReport,leaderPerformance,报告哪一部分写明主要负责人如何履行推进法治建设第一责任人职责？,", "S20,S20,yearlyReport,leaderPerformance,报告哪一部分写明主要负责人如何履行推进法治建设第一责任人职责？,无", StringComparison.Ordinal);
        File.WriteAllText(office, filled);

        var run = Sample.Run("AnnualReport", Real, "--answers", office, "--facts", folder["facts.json"], "--section", "S20", "--as-of", "2024-04-02");

        run.Errors.Should().Contain("读入2项回答");
        Whole(run).Should().Contain("2024年2月20日报送，按期").And.Contain("主要负责人履行第一责任人职责情况没有写明");
        Sample.Run("AnnualReport", folder["facts.json"], "--section", "S20", "--as-of", "2024-04-02").Output.Should().Be(run.Output);
        Sample.Run("AnnualReport", folder["facts.json"], "--diff", Real, "--as-of", "2024-04-02").Output.Should().Contain("REPT-01 S20：由未能判定变为符合；原因：报送日期由未载明变为2024年2月20日").And.Contain("3项结论有变化");
    }

    [Fact]
    public void Questions_WrittenOverTheSheetThatIsRead_AreRefused()
    {
        using var folder = new SampleFolder();
        Sample.Run("AnnualReport", Real, "--questions", folder["q"]).Code.Should().Be(0);
        string sheet = Directory.GetFiles(folder["q"], "01-*.csv").Single();
        string filled = File.ReadAllText(sheet) + "# mine\n";
        File.WriteAllText(sheet, filled);

        Sample.Run("AnnualReport", Real, "--answers", sheet, "--questions", folder["q"]).Code.Should().Be(2);

        File.ReadAllText(sheet).Should().Be(filled);
    }

    [Fact]
    public void Questions_WhereAFileStands_AreRefused()
    {
        using var folder = new SampleFolder();
        var run = Sample.Run("AnnualReport", Real, "--questions", folder["real.json"], "--lang", "en");

        run.Code.Should().Be(2);
        run.Errors.Should().Contain("cannot be made a folder");
    }

    [Fact]
    public void Answers_ThatDoNotFit_AreToldRowByRow_AndTheOthersStand()
    {
        using var folder = new SampleFolder();
        File.WriteAllText(folder["a.csv"], "subject,kind,member,answer\nS20,yearlyReport,reported,明天\nS20,yearlyReport,published,2024-03-20\nS99,yearlyReport,reported,2024-03-20\nS11,,,2024-03-20\nS20,yearlyReport,sentTo,\n");

        var run = Sample.Run("AnnualReport", Real, "--answers", folder["a.csv"], "--section", "S20", "--as-of", "2024-04-02", "--lang", "en", "--strict");

        run.Code.Should().Be(1);
        run.Errors.Should().Contain("1 answers were read").And.Contain("line 2:").And.Contain("\"明天\" cannot be reported").And.Contain("line 4: there are no facts of the kind yearlyReport on S99").And.Contain("line 5:");
        Whole(run).Should().Contain("madepublicon2024-03-20,intime");
    }

    /// <summary>What a run printed, as if no line had an end.</summary>
    private static string Whole(Sample run) => run.Output.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal);

    /// <summary>As spreadsheets write days, and as people who do not know say so.</summary>
    [Theory]
    [InlineData("2024/3/5", "\"2024-03-05\"")]
    [InlineData("2024.3.5", "\"2024-03-05\"")]
    [InlineData("２０２４年３月５日", "\"2024-03-05\"")]
    [InlineData("2024/3/5 0:00", "\"2024-03-05\"")]
    [InlineData("不清楚", null)]
    [InlineData("暂无", null)]
    [InlineData("—", null)]
    public void Answers_AsOfficesWriteThem_AreDaysOrNothing(string answer, string? expected)
    {
        using var folder = new SampleFolder();
        File.WriteAllText(folder["a.csv"], $"subject,kind,member,answer\nS20,yearlyReport,reported,{answer}\n");

        Sample.Run("AnnualReport", Real, "--answers", folder["a.csv"], "--facts", folder["f.json"]).Code.Should().Be(0);

        using var json = JsonDocument.Parse(File.ReadAllBytes(folder["f.json"]));
        var fact = json.RootElement.GetProperty("facts").EnumerateArray().Single(each => each.GetProperty("kind").GetString() == "yearlyReport");
        (fact.TryGetProperty("reported", out var day) ? day.GetRawText() : null).Should().Be(expected);
    }

    [Theory]
    [InlineData("subject,kind,member,answer\nS20,yearlyReport,id,XX\n", "已经载明id")]
    [InlineData("事项,回答\nS20,无\n", "表头")]
    public void Answers_OfWhichNoneCanBeTaken_AreUnusableInput(string sheet, string told)
    {
        using var folder = new SampleFolder();
        File.WriteAllText(folder["a.csv"], sheet);

        var run = Sample.Run("AnnualReport", Real, "--answers", folder["a.csv"], "--facts", folder["f.json"]);

        run.Code.Should().Be(2);
        run.Errors.Should().Contain(told);
        File.Exists(folder["f.json"]).Should().BeFalse();
    }

    [Fact]
    public void Before_OfAnotherBureauOrYear_IsRefused()
        => Sample.Run("AnnualReport", Real, "--before", Full, "--lang", "en").Should().Match<Sample>(run => run.Code == 2 && run.Errors.Contains("expected the facts of 陕州区教体局 for 2022"));

    [Fact]
    public void Questions_OfOneMatter_AskOfThatAlone()
    {
        using var folder = new SampleFolder();
        Sample.Run("AnnualReport", Real, "--section", "Ｓ６", "--questions", folder["q"]).Code.Should().Be(0);

        Directory.GetFiles(folder["q"], "*.csv").SelectMany(File.ReadLines).Where(line => !line.Contains("question", StringComparison.Ordinal)).Should().OnlyContain(line => line.StartsWith("S6,"));
    }

    [Theory]
    [InlineData("3", "{\"n\":3}")]
    [InlineData("1,203人", "{\"n\":1203}")]
    [InlineData("是", "{\"n\":true}")]
    public void Answers_OfNumbersAndFlags_AreReadAsThese(string answer, string expected)
    {
        using var folder = new SampleFolder();
        bool isNumber = answer != "是";
        string member = isNumber ? "staff" : "mustReport", kind = isNumber ? "enforcementTeam" : "decisionFile", subject = isNumber ? "S2" : "S7";
        File.WriteAllText(folder["a.csv"], $"subject,kind,member,answer\n{subject},{kind},{member},\"{answer}\"\n");

        Sample.Run("AnnualReport", Real, "--answers", folder["a.csv"], "--facts", folder["f.json"]).Code.Should().Be(0);

        using var json = JsonDocument.Parse(File.ReadAllBytes(folder["f.json"]));
        var fact = json.RootElement.GetProperty("facts").EnumerateArray().Single(each => each.GetProperty("kind").GetString() == kind);
        $"{{\"n\":{fact.GetProperty(member).GetRawText()}}}".Should().Be(expected);
    }

    [Fact]
    public void Draft_InMarkdownAndInWord_SaysTheSame()
    {
        using var folder = new SampleFolder();
        Sample.Run("AnnualReport", Full, "--draft", folder["d.md"]).Code.Should().Be(0);
        Sample.Run("AnnualReport", Full, "--draft", folder["d.docx"]).Code.Should().Be(0);

        string markdown = File.ReadAllText(folder["d.md"]);
        markdown.Should().StartWith("# 示例市示例区教体局2025年法治政府建设年度报告（初稿）\n").And.Contain("## 二、存在的问题").And.NotContain("待补充】应参加");
        using var document = WordprocessingDocument.Open(folder["d.docx"], isEditable: false);
        document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(paragraph => paragraph.InnerText).Where(text => text.Length > 0)
            .Should().Equal(markdown.Split('\n').Where(line => line.Length > 0).Select(line => Regex.Replace(line, @"^#+ |\\(?=[\[\]_*#|<>`])", "")));
        new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description).Should().BeEmpty();
    }

    [Fact]
    public void Questions_InWord_AreSoundDocuments()
    {
        using var folder = new SampleFolder();
        Sample.Run("AnnualReport", Real, "--questions", folder["q"]).Code.Should().Be(0);

        foreach (string path in Directory.GetFiles(folder["q"], "*.docx"))
        {
            using var document = WordprocessingDocument.Open(path, isEditable: false);
            new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description).Should().BeEmpty(path);
            document.MainDocumentPart!.Document!.Body!.Descendants<TableRow>().Count().Should().BeGreaterThan(1);
        }
    }

    [Fact]
    public void Ics_OfTheYear_HoldsDutiesThemeDaysAndDeadlines()
    {
        using var folder = new SampleFolder();
        Sample.Run("AnnualReport", Full, "--as-of", "2026-06-30", "--ics", folder["y.ics"]).Code.Should().Be(0);

        string calendar = File.ReadAllText(folder["y.ics"]).ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal);
        calendar.Should().StartWith("BEGIN:VCALENDAR\n").And.Contain("DTSTART;VALUE=DATE:20251204").And.Contain("SUMMARY:国家宪法日");
        calendar.Should().Contain("DTSTART;VALUE=DATE:20250716", "20 working days after 18 June, the last day of DISC-02");
        Regex.Matches(calendar, "^UID:(.*)$", RegexOptions.Multiline).Select(match => match.Value).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void TheRealReport_HasItsDaysComputed()
    {
        using var folder = new SampleFolder();
        Sample.Run("AnnualReport", Real, "--as-of", "2024-04-02", "--ics", folder["y.ics"]).Code.Should().Be(0);

        // the last Monday of March 2023, Constitution Day, and the last days before 1 March and 1 April 2024
        File.ReadAllText(folder["y.ics"]).Should().Contain("20230327").And.Contain("20231204").And.Contain("VALUE=DATE:20240229").And.Contain("VALUE=DATE:20240331");
    }

    [Fact]
    public void Before_WithLastYearsFacts_HoldsThePlanAgainstThisYear()
    {
        using var folder = new SampleFolder();
        string last = Sample.Read("seeds/shanzhou-2023.json").Replace("\"year\": 2023", "\"year\": 2022", StringComparison.Ordinal);
        File.WriteAllText(folder["last.json"], last);

        Whole(Sample.Run("AnnualReport", Real, "--before", folder["last.json"], "--section", "二", "--as-of", "2024-04-02"))
            .Should().Contain("报告列出的问题共5个，其中5个上年报告已经列出");
    }

    [Fact]
    public void BeforeText_WithTheText_TellsWhatWasCopied()
    {
        using var folder = new SampleFolder();
        File.WriteAllText(folder["last.txt"], "2022年法治政府建设年度报告\n一、工作开展情况\n坚持把法治建设纳入年度工作要点统筹推进，培训干部120人。");
        File.WriteAllText(folder["own.txt"], "2023年法治政府建设年度报告\n一、工作开展情况\n坚持把法治建设纳入年度工作要点统筹推进，培训干部120人。");

        Whole(Sample.Run("AnnualReport", Real, "--text", folder["own.txt"], "--before-text", folder["last.txt"], "--as-of", "2024-04-02"))
            .Should().Contain("与上年报告相同的文字第26个字符起：坚持把法治建设纳入年度工作要点统筹推进，培训干部120人（相同100%）");
    }

    [Fact]
    public void Text_BesideTheFacts_IsHeldAgainstThem()
    {
        using var folder = new SampleFolder();
        File.WriteAllText(folder["r.txt"], "2023年法治政府建设年度报告\n一、工作开展情况\n20655名学生参加活动，参与率72.04%。");

        Whole(Sample.Run("AnnualReport", Real, "--text", folder["r.txt"], "--section", "S20", "--as-of", "2024-04-02")).Should().Contain("正文载明20,655名，事实为20,665名");
    }

    [Fact]
    public void Html_InEitherLanguage_SaysInOneSentenceWhatWasFound()
    {
        using var folder = new SampleFolder();
        Sample.Run("AnnualReport", Full, "--as-of", "2026-06-30", "--html", folder["zh.html"]).Code.Should().Be(0);
        Sample.Run("AnnualReport", Full, "--as-of", "2026-06-30", "--html", folder["en.html"], "--lang", "en").Code.Should().Be(0);

        File.ReadAllText(folder["zh.html"]).Should().Contain("不符合10项，没有未能判定的。").And.Contain("<svg").And.Contain("id=\"S20\"");
        File.ReadAllText(folder["en.html"]).Should().Contain("10 not met, none undetermined.").And.NotContain("不符合");
    }

    [Fact]
    public void Outputs_NeverTouchAnInput()
    {
        using var folder = new SampleFolder();
        File.Copy(Real, folder["f.json"]);

        var run = Sample.Run("AnnualReport", folder["f.json"], "--html", folder["f.json"]);

        run.Code.Should().Be(2);
        File.ReadAllText(folder["f.json"]).Should().Be(File.ReadAllText(Real));
    }

    [Fact]
    public void Json_HoldsTheMattersAndTheQuestions()
    {
        using var json = JsonDocument.Parse(Sample.Run("AnnualReport", Real, "--json").Output);
        var yearly = json.RootElement.GetProperty("yearly");

        yearly.GetProperty("rows").GetArrayLength().Should().Be(20);
        yearly.GetProperty("rows")[17].GetProperty("breached").GetInt32().Should().Be(1);
        yearly.GetProperty("questions").GetArrayLength().Should().BeInRange(1, 25);
        yearly.GetProperty("hints").GetArrayLength().Should().Be(0);
    }
}
