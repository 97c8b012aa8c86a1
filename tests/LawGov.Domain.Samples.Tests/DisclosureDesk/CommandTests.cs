using System.Text.Json;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests.DisclosureDesk;

/// <summary>The answers over the made-up requests of the sample. Dates are counted by hand over the printed notice of 2026: 14 and 28 February are worked, 15 to 23 are off.</summary>
public sealed class CommandTests : IDisposable
{
    private static readonly string Requests = Path.Combine(Sample.Root, "samples", "DisclosureDesk", "data", "requests.csv");

    private readonly Database _database = Database.Of(Database.Sqlite);

    public void Dispose() => _database.Dispose();

    [Fact]
    public void Due_InAWeek_ListsByOwner_TheOverdueFirst()
    {
        _database.Run("import", Requests);

        string[] lines = _database.Run("due", "--as-of", "2026-03-09", "--through", "2026-03-26", "--lang", "en").Output.Split('\n');

        lines[0].Should().Be("On 2026-03-09: 8 open requests; 8 to be done by 2026-03-26");
        lines.Where(line => line.StartsWith("──", StringComparison.Ordinal)).Select(line => line.Trim('─', ' ')).Should().BeInAscendingOrder(StringComparer.Ordinal).And.HaveCount(5);
        lines.Single(line => line.StartsWith("OVERDUE", StringComparison.Ordinal)).Should().StartWith("OVERDUE 2026-008 (示教公开申〔2026〕8号) confirmation of a plain letter:");
        _database.Run("due", "--as-of", "2026-03-09").Output.Should().Contain("至2026年3月15日须办2项").And.Contain("2026-001").And.NotContain("2026-005");
    }

    [Theory]
    [InlineData("2026-03-09", "2026-03-15")] // a Monday
    [InlineData("2026-03-15", "2026-03-15")] // a Sunday
    public void Due_ByDefault_EndsWithTheSundayOfTheWeek(string asOf, string through)
    {
        _database.Run("import", Requests);

        using var json = JsonDocument.Parse(_database.Run("due", "--as-of", asOf, "--json").Output);

        json.RootElement.GetProperty("through").GetString().Should().Be(through);
    }

    [Fact]
    public void Due_AsACalendar_NamesEachTimeByCaseAndDay_TheSameEachTime()
    {
        _database.Run("import", Requests);
        string path = _database.File("due.ics", "");

        _database.Run("due", "--as-of", "2026-03-09", "--ics", path).Output.Should().Contain("已写入");
        string first = File.ReadAllText(path);
        _database.Run("due", "--as-of", "2026-03-09", "--ics", path);

        File.ReadAllText(path).Should().Be(first).And.Contain("UID:2026-001-Reply--20260206@disclosuredesk.lawgov.example").And.Contain("DTSTART;VALUE=DATE:20260312");
    }

    [Fact]
    public void Show_OverTheSpringFestival_HasOneSignADay()
    {
        _database.Run("import", Requests);

        _database.Run("show", "2026-001", "--as-of", "2026-03-06").Output.Should().Contain("\n2026-02-02     S.. 123456. ....... .78901. 23456.. 789=\n").And.Contain("最迟2026年3月12日");
    }

    [Fact]
    public void Show_OfAConsultation_MarksTheSuspendedDays()
    {
        _database.Run("import", Requests);

        var run = _database.Run("show", "2026-003", "--as-of", "2026-03-06");

        run.Output.Should().Contain("\n2026-02-09  S123~~ ~~~~~~~ ~~~~~~~ ~4567.. 89012.. 34567.. 89=??.. ?\n").And.Contain("某教育咨询公司").And.NotContain("不适用");
    }

    [Fact]
    public void Show_OnAnEarlierDay_KnowsWhatWasRecordedByThen()
    {
        _database.Run("import", Requests);

        _database.Run("show", "2026-006", "--as-of", "2026-03-03").Output.Should().Contain("截至2026年3月3日：办理中").And.Contain("当日尚未登记");
        _database.Run("show", "2026-006", "--as-of", "2026-03-04").Output.Should().Contain("截至2026年3月4日：已答复").And.NotContain("当日尚未登记");
    }

    [Fact]
    public void Show_OfAnEventThatDoesNotCount_SaysWhy()
    {
        _database.Run("add", "甲", "--on", "2026-03-02", "--channel", "inPerson");
        _database.Run("event", "甲", "收到补正", "--on", "2026-03-03", "--anyway");

        _database.Run("show", "甲", "--as-of", "2026-03-04").Output.Should().Contain("第2行：").And.Contain("没有在先的相应事项");
    }

    [Fact]
    public void Show_AsJson_HasEventsClockAndStrips()
    {
        _database.Run("import", Requests);

        using var json = JsonDocument.Parse(_database.Run("show", "2026-002", "--as-of", "2026-03-06", "--json").Output);

        json.RootElement.GetProperty("events").EnumerateArray().Select(one => one.GetProperty("event").GetProperty("kind").GetString()).Should().Equal("submitted", "correctionAsked", "correctionReceived");
        json.RootElement.GetProperty("clock").GetProperty("stage").GetString().Should().Be("handling");
        json.RootElement.GetProperty("strips")[0].GetProperty("weeks")[0].GetProperty("days").GetString().Should().Be("S1234..");
    }

    /// <summary>20 working days from 10 December 2026: 15 in December, 4–8 January, of which the notice takes the 8th and gives the 9th.</summary>
    [Fact]
    public void Notice_OfTheNextYear_SaysWhichTimesMovedAndBecameFinal()
    {
        _database.Run("add", "甲", "--on", "2026-12-10", "--channel", "当面提交", "--owner", "办公室");
        _database.Run("add", "乙", "--on", "2026-11-23", "--channel", "当面提交");
        string notice = _database.File("notice.csv", DeadlineDeskTests.Notice2027(_ => true));

        var run = _database.Run("notice", notice, "--as-of", "2026-12-11");
        using var json = JsonDocument.Parse(_database.Run("notice", notice, "--as-of", "2026-12-11", "--json").Output);

        run.Output.Should().Contain("虚构〔2026〕1号").And.Contain("在办2件，期限3项：变动1项，转为确定1项，未变2项。");
        var change = json.RootElement.GetProperty("changes").EnumerateArray().Single();
        change.GetProperty("case").GetProperty("id").GetString().Should().Be("甲");
        change.GetProperty("before").GetProperty("due").GetString().Should().Be("2027-01-08");
        change.GetProperty("after").GetProperty("due").GetString().Should().Be("2027-01-09");
        change.GetProperty("days").GetInt32().Should().Be(1);
        change.GetProperty("becameFinal").GetBoolean().Should().BeTrue();
        _database.Run("due", "--as-of", "2027-01-04", "--notice", notice).Output.Should().Contain("最迟2027年1月9日");
    }

    [Theory]
    [InlineData("add", "甲", "--on", "2026-03-02", "--channel", "inPerson")]
    [InlineData("event", "乙", "withdrawn", "--on", "2026-03-02")]
    [InlineData("show", "乙")]
    [InlineData("show", "—")]
    [InlineData("due", "--as-of", "2026-03-09", "--through", "2026-03-08")]
    [InlineData("add", "丙", "--on", "2026-03-02")]
    [InlineData("add", "丙", "--on", "2026-03-02", "--channel", "pigeon")]
    public void ACommand_ThatCannotBeDone_SaysWhyInOneLanguage(params string[] arguments)
    {
        _database.Run("add", "甲", "--on", "2026-03-02", "--channel", "inPerson").Code.Should().Be(0);

        var (chinese, english) = (_database.Run(arguments), _database.Run([.. arguments, "--lang", "en"]));

        (chinese.Code, chinese.Output, english.Code, english.Output).Should().Be((2, "", 2, ""));
        chinese.Errors.Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}").And.NotContain("程序内部错误");
        english.Errors.Replace('甲', ' ').Replace('乙', ' ').Should().NotMatchRegex(@"\p{IsCJKUnifiedIdeographs}").And.NotBeEmpty();
    }

    [Fact]
    public void ARegister_ThatIsNone_IsRefused_AndNothingIsMade()
    {
        string text = _database.File("text.db", new string('x', 5_000)), empty = _database.File("empty.db", ""), folder = Path.GetDirectoryName(_database.Place)!;
        Show(_database.Place).Should().Contain("没有这个登记簿");
        Show(empty).Should().Contain("没有这个登记簿");
        Show(text).Should().Contain("不是本程序的登记簿");
        Show(folder).Should().Contain("这是文件夹");
        Show(Path.Combine(text, "a.db")).Should().NotContain("程序内部错误");
        Show("/dev/null").Should().NotContain("程序内部错误");
        Show("Host=;Password=geheim").Should().NotContain("geheim").And.NotContain("程序内部错误");
        Show("Host=127.0.0.1;Port=1;Password=geheim").Should().Be("登记簿PostgreSQL 127.0.0.1/无法使用：无法连接数据库\n");
        Show("Host=x;Prt=1;Password=geheim").Should().Be("登记簿PostgreSQL无法使用：连接字符串有误\n");
        File.Exists(_database.Place).Should().BeFalse();
        new FileInfo(empty).Length.Should().Be(0);

        static string Show(string place)
        {
            var run = Sample.Run("DisclosureDesk", "show", "甲", "--db", place);
            run.Code.Should().Be(2);
            run.Output.Should().BeEmpty();
            return run.Errors;
        }
    }

    [Fact]
    public void AnotherDatabase_IsNotTakenForARegister()
    {
        string other = _database.File("other.db", "");
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={other};Pooling=false"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE cases (a)";
            command.ExecuteNonQuery();
        }

        foreach (string[] arguments in (string[][])[["show", "甲"], ["import", Requests], ["add", "甲", "--on", "2026-03-02", "--channel", "fax"]])
        {
            var run = Sample.Run("DisclosureDesk", [.. arguments, "--db", other]);
            (run.Code, run.Output).Should().Be((2, ""));
            run.Errors.Should().Contain("不是本程序的登记簿");
        }
    }

    [Fact]
    public async Task AnEvent_ThatSomebodyChanged_IsNotReadAsAnother()
    {
        _database.Run("import", Requests);
        await _database.Ask("UPDATE events SET \"Event\" = REPLACE(\"Event\", 'submitted', 'submittet') WHERE \"Case\" = '2026-001'");

        var run = _database.Run("show", "2026-001");

        (run.Code, run.Output).Should().Be((2, ""));
        run.Errors.Should().Contain("其中有本程序不能读取的内容");
        _database.Run("show", "2026-002", "--as-of", "2026-03-09").Code.Should().Be(0);
    }

    [Fact]
    public void WhatIsInvisible_IsRecordedAsItsSign()
    {
        _database.Run("add", "甲", "--on", "2026-03-02", "--channel", "inPerson", "--owner", "基\u202e教\u001b[31m科", "--number", "1\u200b号").Code.Should().Be(0);

        string output = _database.Run("show", "甲", "--as-of", "2026-03-02", "--json").Output;

        output.Should().NotMatchRegex("[\u001b\u202e\u200b]").And.Contain("基\\\\u{202E}教␛[31m科");
    }

    /// <summary>The commands of the page of the samples, one after another on one register; what they write stands beside it.</summary>
    [Fact]
    public void Commands_OfThePage_RunOneAfterAnother()
    {
        const string Command = "dotnet run --project samples/DisclosureDesk -- ";
        string[] lines = [.. Sample.Read("samples/README.md").Split('\n').Where(line => line.StartsWith(Command, StringComparison.Ordinal)).Select(line => line[Command.Length..])];

        lines.Select(line => line.Split(' ')[0]).Should().Equal("import", "due", "show", "event", "letter", "table");
        foreach (string line in lines)
        {
            var run = _database.Run([.. line.Split(' ').Select(Placed)]);
            run.Code.Should().Be(0, run.Errors);
        }

        string Placed(string word) => word.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Sample.Root, word)
            : Path.GetExtension(word) is ".txt" or ".csv" ? Path.Combine(Path.GetDirectoryName(_database.Place)!, word)
            : word;
    }

    [Theory]
    [InlineData("due", "--as-of", "2026-03-09", "--ics")]
    [InlineData("import")]
    public void TheRegister_IsNeitherReadAsATableNorWrittenOver(params string[] arguments)
    {
        _database.Run("import", Requests);
        byte[] before = File.ReadAllBytes(_database.Place);

        foreach (string path in (string[])[_database.Place, _database.Place + "-wal"])
        {
            var run = _database.Run([.. arguments, path, "--lang", "en"]);
            run.Code.Should().Be(2);
            run.Errors.Should().EndWith("expected different files\n");
        }

        File.ReadAllBytes(_database.Place).Should().Equal(before);
    }
}
