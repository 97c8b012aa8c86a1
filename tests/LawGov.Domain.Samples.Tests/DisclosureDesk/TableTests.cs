using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.SystemTextJson;
using LawGov.Samples.DisclosureDesk.Register;

namespace LawGov.Domain.Samples.Tests.DisclosureDesk;

/// <summary>The yearly tables out of the register. Of the sample's eleven requests one was never confirmed; of the ten others one each was disclosed, refused, withdrawn and abandoned for its fee.</summary>
public sealed class TableTests : IDisposable
{
    private static readonly string Requests = Path.Combine(Sample.Root, "samples", "DisclosureDesk", "data", "requests.csv");
    private static readonly string[] OfTheYear = ["table", "--year", "2026", "--as-of", "2026-12-31"];

    private readonly Database _database = Database.Of(Database.Sqlite);

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.PostgreSql)]
    public void Table_OfTheSample_CountsEachRequestOnce_AndNamesTheOneItCannotCount(string kind)
    {
        using var database = Database.Of(kind);
        database.Run("import", Requests);

        var run = database.Run(OfTheYear);
        using var json = JsonDocument.Parse(database.Run([.. OfTheYear, "--json"]).Output);

        run.Code.Should().Be(0, run.Errors);
        run.Output.Should().StartWith("2026年收到和处理政府信息公开申请情况（2021年格式，截至2026年12月31日）\n").And.Contain("2026-008，收到申请之日未能确定，未计入\n").And.NotContain("尚未结束");
        Line(run, "一、本年新收").Should().Equal("6", "1", "1", "·", "1", "1", "10");
        var table = TableOf(json).Table.ValueOr(RequestTable.Blank);
        Totals(table).Should().Equal(
            (RequestTableRow.Received, 10), (RequestTableRow.Disclosed, 1), (RequestTableRow.InternalAffairs, 1), (RequestTableRow.FeeUnpaid, 1), (RequestTableRow.Other, 1), (RequestTableRow.TotalResults, 4), (RequestTableRow.CarriedOn, 6));
        TableOf(json).Remedies.ValueOr(new()).Reconsideration.Pending.Should().Be((Findings.Fact<long>)1L);
        json.RootElement.GetProperty("notCounted").EnumerateArray().Single().GetProperty("case").GetProperty("id").GetString().Should().Be("2026-008");
        Verdicts(json).Should().Equal(Enumerable.Range(13, 6).Select(number => ($"DISC-{number}", "Met")));
        database.Run([.. OfTheYear, "--strict"]).Code.Should().Be(1);
        database.Run("event", "2026-008", "双方确认", "--on", "2026-03-04").Code.Should().Be(0);
        database.Run([.. OfTheYear, "--strict"]).Code.Should().Be(0);
    }

    /// <summary>Figures stand apart from the label and from one another, however long they are and however narrow the page is.</summary>
    [Theory]
    [InlineData(60, "zh")]
    [InlineData(60, "en")]
    [InlineData(80, "zh")]
    [InlineData(80, "en")]
    public async Task Figures_OfALine_StandApart(int columns, string language)
    {
        var rows = new System.Text.StringBuilder("case,requester,event,on,channel\n");
        for (int i = 0; i < 1200; i++) { rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"虚构-{i:0000},自然人,收到申请,2026-03-02,当面提交\n"); }

        _database.Run("import", _database.File("rows.csv", rows.ToString())).Code.Should().Be(0);

        var run = await Sample.StartAt(columns, "DisclosureDesk", [.. OfTheYear, "--db", _database.Place, "--lang", language]);

        string[] lines = [.. run.Output.Split('\n').Select(line => line.TrimEnd())];
        lines.Should().OnlyContain(line => Sample.Width(line) <= columns);
        lines.Count(line => line.EndsWith(" 1200   ·   ·    ·   ·   · 1200", StringComparison.Ordinal) || line.EndsWith(" 1200    ·    ·    ·    ·    · 1200", StringComparison.Ordinal)).Should().Be(2); // received and carried on
    }

    [Fact]
    public void Table_OfAYearThatIsNotOver_SaysSo_AndJudgesNothing()
    {
        _database.Run("import", Requests);
        string[] arguments = ["table", "--year", "2026", "--as-of", "2026-03-09"];

        using var json = JsonDocument.Parse(_database.Run([.. arguments, "--json"]).Output);

        _database.Run(arguments).Output.Should().Contain("该年度尚未结束，数据截至基准日。").And.Contain("DISC-18");
        json.RootElement.GetProperty("isWhole").GetBoolean().Should().BeFalse();
        Verdicts(json).Should().OnlyContain(pair => pair.Verdict == "Pending");
    }

    /// <summary>A request of 2020 that ends in 2021: the form of 2019 has one row for all other handling.</summary>
    [Theory]
    [InlineData("2020", 23)]
    [InlineData("2021", 25)]
    public void Csv_OfEitherForm_IsReadAsTheTable(string year, int rows)
    {
        _database.Run("add", "甲", "--on", "2020-11-02", "--channel", "当面提交", "--requester", "自然人", "--body", "政府工作部门");
        _database.Run("event", "甲", "撤回", "--on", "2021-01-05");
        _database.Run("add", "乙", "--on", "2020-03-02", "--channel", "当面提交", "--requester", "商业企业", "--body", "政府工作部门");
        _database.Run("event", "乙", "撤回", "--on", "2020-03-05");
        _database.Run("event", "乙", "寻求救济", "--remedy", "行政复议", "--on", "2020-03-09", "--anyway");
        string path = _database.File("table.csv", "");

        _database.Run("table", "--year", year, "--as-of", "2022-01-31", "--csv", path, "--lang", "en", "--strict").Should().Match<Sample>(run => run.Code == 0 && run.Output.Contains("Written to"));
        using var json = JsonDocument.Parse(_database.Run("table", "--year", year, "--as-of", "2022-01-31", "--json").Output);

        string text = File.ReadAllText(path);
        var read = RequestTable.Read(text.TrimEnd('\n').Split('\n').Select(line => line.Split(',').ToValueList()), out var errors);
        errors.Should().BeEmpty();
        read.Should().Be(TableOf(json).Table.ValueOr(RequestTable.Blank));
        text.Should().Contain("三、本年度办理结果,（三）不予公开,1.属于国家秘密,0,0,0,0,0,0,0\n");
        Enum.GetValues<RequestTableRow>().Count(row => !read[row, RequestTableColumn.Total].IsUnknown).Should().Be(rows);
        File.ReadAllBytes(path)[..3].Should().Equal(0xEF, 0xBB, 0xBF);
    }

    [Fact]
    public void LastYear_OutOfAFile_IsHeldAgainstWhatIsCarriedOver()
    {
        _database.Run("add", "甲", "--on", "2025-12-29", "--channel", "当面提交", "--requester", "自然人");
        string answer = _database.Run("table", "--year", "2025", "--as-of", "2026-12-31", "--json").Output;
        var document = JsonNode.Parse(answer)!["document"]!;
        string[] files =
        [
            _database.File("answer.json", answer),
            _database.File("document.json", document.ToJsonString()),
            _database.File("fact.json", document["facts"]![0]!.ToJsonString()),
        ];
        document["facts"]![0]!["table"]!["carriedOn"]!["naturalPersons"] = 2;

        foreach (string file in files)
        {
            var run = _database.Run([.. OfTheYear, "--last-year", file, "--strict"]);
            run.Code.Should().Be(0, run.Errors);
            run.Output.Should().Contain($"上年度申请情况表取自");
        }

        var other = _database.Run([.. OfTheYear, "--last-year", _database.File("other.json", document.ToJsonString()), "--strict"]);
        other.Code.Should().Be(1);
        other.Output.Should().Contain("不符合 DISC-17");
        _database.Run([.. OfTheYear, "--strict"]).Should().Match<Sample>(run => run.Code == 0 && run.Output.Contains("上年度申请情况表由本登记簿生成"));
    }

    [Fact]
    public void Document_OfTheAnswer_IsTakenByTheCheckOfAYearlyReport()
    {
        _database.Run("import", Requests);
        string document = JsonNode.Parse(_database.Run([.. OfTheYear, "--json"]).Output)!["document"]!.ToJsonString();

        var run = Sample.RunOn(document, "--as-of", "2027-01-31");

        run.Code.Should().Be(0, run.Errors);
        run.Output.Should().Contain("2026年政府信息公开申请情况").And.Contain("DISC-14");
    }

    [Fact]
    public void Body_ThatIsNotTheSameInAllCases_IsNotStated()
    {
        _database.Run("add", "甲", "--on", "2026-01-05", "--channel", "当面提交", "--requester", "自然人", "--body", "政府工作部门");
        _database.Run("add", "乙", "--on", "2026-01-05", "--channel", "当面提交", "--requester", "自然人");

        using var json = JsonDocument.Parse(_database.Run([.. OfTheYear, "--json"]).Output);

        TableOf(json).Body.IsUnknown.Should().BeTrue();
        json.RootElement.GetProperty("document").TryGetProperty("own", out _).Should().BeFalse();
        Verdicts(json)[0].Should().Be(("DISC-13", "Undetermined"));
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.PostgreSql)]
    public void Table_OfAnEmptyRegister_IsAllNought(string kind)
    {
        using var database = Database.Of(kind);
        RequestRegister.OpenOrCreate(RegisterPlace.Of(database.Place)).Dispose();

        var run = database.Run([.. OfTheYear, "--strict"]);

        run.Code.Should().Be(0, run.Errors);
        Line(run, "四、结转下年度").Should().Equal(Enumerable.Repeat("·", 7));
    }

    [Theory]
    [InlineData("table")]
    [InlineData("table", "--year", "x")]
    [InlineData("table", "--year", "2008")]
    [InlineData("table", "--year", "2099")]
    [InlineData("table", "--year", "2027")]
    [InlineData("table", "--year", "2026", "--last-year", "no-such.json")]
    [InlineData("table", "--year", "2026", "--last-year", "damaged.json")]
    [InlineData("table", "--year", "2026", "--last-year", "none.json")]
    [InlineData("table", "--year", "2026", "--last-year", "other.json")]
    public void ATable_ThatCannotBeMade_SaysWhyInOneLanguage(params string[] arguments)
    {
        _database.Run("import", Requests);
        _database.File("damaged.json", "{\"kind\":");
        _database.File("none.json", "[]");
        _database.File("other.json", """{"kind":"requestTable","id":"x","year":2024,"table":{"received":{"total":1}}}""");
        string[] placed = [.. arguments.Select(argument => argument.EndsWith(".json", StringComparison.Ordinal) ? Path.Combine(Path.GetDirectoryName(_database.Place)!, argument) : argument), "--as-of", "2026-12-31"];

        var (chinese, english) = (_database.Run(placed), _database.Run([.. placed, "--lang", "en"]));

        (chinese.Code, chinese.Output, english.Code, english.Output).Should().Be((2, "", 2, ""));
        chinese.Errors.Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}").And.NotContain("程序内部错误");
        english.Errors.Should().NotMatchRegex(@"\p{IsCJKUnifiedIdeographs}").And.NotBeEmpty();
    }

    /// <summary>Files as damage and malice make them: a documented code and a sentence.</summary>
    [Fact]
    public void AMutatedFile_OfLastYear_EndsWithADocumentedCode()
    {
        _database.Run("import", Requests);
        string sound = _database.Run("table", "--year", "2025", "--as-of", "2026-12-31", "--json").Output;
        var random = new Random(46);
        for (int round = 0; round < 60; round++)
        {
            var text = new System.Text.StringBuilder(sound[sound.IndexOf('{', random.Next(2) == 0 ? 0 : sound.IndexOf("\"format\": \"lawgov", StringComparison.Ordinal) - 20)..]);
            for (int steps = 1 + random.Next(3); steps > 0; steps--) { text[random.Next(Math.Min(text.Length, 2000))] = "\0\"\\{}[],:9\u202e"[random.Next(11)]; }

            var run = _database.Run([.. OfTheYear, "--last-year", _database.File("last.json", text.ToString())]);

            run.Code.Should().BeOneOf([0, 2], $"round {round}");
            (run.Output + run.Errors).Should().NotContain("程序内部错误").And.NotMatchRegex("[\u202e\0]");
        }

        _database.Run([.. OfTheYear, "--last-year", _database.File("last.json", "{\"\\ud800\":1,\"kind\":1}")]).Should().Match<Sample>(run => run.Code == 2 && !run.Errors.Contains("程序内部错误"));
    }

    [Fact]
    public void TheRegister_AndLastYear_AreNotWrittenOverByATable()
    {
        _database.Run("import", Requests);
        byte[] before = File.ReadAllBytes(_database.Place);
        string last = _database.File("last.json", "{}");

        foreach (string[] options in (string[][])[["--csv", _database.Place], ["--csv", _database.Place + "-wal"], ["--last-year", _database.Place], ["--last-year", last, "--csv", last]])
        {
            var run = _database.Run([.. OfTheYear, .. options, "--lang", "en"]);
            (run.Code, run.Output).Should().Be((2, ""));
            run.Errors.Should().EndWith("expected different files\n");
        }

        File.ReadAllBytes(_database.Place).Should().Equal(before);
        File.ReadAllText(last).Should().Be("{}");
    }

    private static string[] Line(Sample run, string start)
        => [.. run.Output.Split('\n').Single(line => line.StartsWith(start, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]];

    private static RequestTableFacts TableOf(JsonDocument json)
    {
        var document = FactsDocument.Read(JsonSerializer.SerializeToUtf8Bytes(json.RootElement.GetProperty("document")));
        document.Errors.Should().BeEmpty();
        return document.Facts.Single().Should().BeOfType<RequestTableFacts>().Subject;
    }

    private static IEnumerable<(RequestTableRow Row, long Number)> Totals(RequestTable table)
        => Enum.GetValues<RequestTableRow>().Select(row => (row, table[row, RequestTableColumn.Total].ValueOr(0))).Where(pair => pair.Item2 > 0);

    private static List<(string Rule, string Verdict)> Verdicts(JsonDocument json)
        => [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(finding => (finding.GetProperty("rule").GetString()!, finding.GetProperty("verdict").GetString()!))];
}
