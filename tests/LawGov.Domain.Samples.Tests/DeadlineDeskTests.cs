using System.Text.Json;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests;

public class DeadlineDeskTests
{
    private const string NoticeHeader = "date,year_of_notice,kind,holiday_name_zh,notice,statutory_name_zh,issued";

    private static readonly string OpenDeadlines = Path.Combine(Sample.Root, "samples", "DeadlineDesk", "data", "open-deadlines.csv");

    [Theory]
    [InlineData("2025-09-22", "2025-10-24", "2025-10-24", "2025-10-24", "Final")]
    [InlineData("2026-09-14", "2026-10-16", "2026-10-16", "2026-10-16", "Final")]
    [InlineData("2026-01-26", "2026-02-28", "2026-02-28", "2026-02-28", "Final")] // a worked Saturday
    [InlineData("2026-12-10", "2027-01-08", "2027-01-08", "2027-01-09", "Projected")]
    public void Due_In20WorkingDays_IsTheDateCountedByHand(string start, string due, string earliest, string latest, string certainty)
    {
        using var json = Json("due", "--start", start, "--workdays", "20");
        var deadline = json.RootElement.GetProperty("deadlines")[0];

        Texts(deadline, "due", "earliest", "latest", "certainty").Should().Equal(due, earliest, latest, certainty);
    }

    [Theory]
    [InlineData("--days", "5", "none", "2026-10-06")]    // 1 October + 5
    [InlineData("--days", "5", "law", "2026-10-08")]     // moves past the National Day break
    [InlineData("--months", "4", "none", "2027-02-01")]
    [InlineData("--years", "2", "none", "2028-10-01")]
    public void Due_InOtherUnits_CountsFromTheDayAfterAndRollsOverWhenAsked(string unit, string amount, string roll, string due)
    {
        using var json = Json("due", "--start", "2026-10-01", unit, amount, "--roll", roll);

        json.RootElement.GetProperty("deadlines")[0].GetProperty("due").GetString().Should().Be(due);
    }

    [Fact]
    public void Due_ForSeveralDays_PrintsDateBoundsCertaintyAndLetterForEach()
    {
        var run = Desk("due", "--start", "2025-09-22", "2026-12-10", "--workdays", "20");

        run.Code.Should().Be(0);
        run.Errors.Should().BeEmpty();
        run.Output.Should().Contain("2025-10-24").And.Contain("已公布").And.Contain("2027-01-09").And.Contain("推算")
            .And.Contain("期限为20个工作日").And.Contain("不是法律意见").And.Contain("30件通知");
    }

    [Fact]
    public void Due_ByAnalogy_SaysSo()
        => Desk("due", "--start", "2026-08-03", "--months", "2", "--roll", "analogy").Output.Should().Contain("比照适用").And.Contain("2026-10-08");

    [Fact]
    public void Due_OnlyAnnounced_RefusesFromTheFirstDayNotAnnounced()
    {
        Desk("due", "--start", "2026-11-02", "--workdays", "20", "--only-announced").Code.Should().Be(0);
        var run = Desk("due", "--start", "2026-12-10", "--workdays", "20", "--only-announced");

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Contain("2027年1月1日起的放假安排尚未公布");
    }

    [Fact]
    public void Explain_NamesEachDayOutOfTheOrdinaryWithItsNotice()
    {
        string output = Desk("explain", "--start", "2025-09-22", "--workdays", "20").Output;

        output.Should().Contain("2025年9月28日，调休上班日（中秋节、国庆节，国办发明电〔2024〕12号）：计入，第5日")
            .And.Contain("2025年10月8日，放假调休日（中秋节、国庆节，国办发明电〔2024〕12号）：不计入");
    }

    [Fact]
    public void Explain_ShowsAStripOfWeeksWithTheNumberCounted()
    {
        string[] lines = Desk("explain", "--start", "2025-09-22", "--workdays", "20").Output.Split('\n');

        lines.Should().Contain(line => line.StartsWith("2025-09-22 22     S 23     1 24     2 25     3 26     4.27     -+28     5", StringComparison.Ordinal))
            .And.Contain(line => line.StartsWith("2025-10-20 20    16 21    17 22    18 23    19 24   20=", StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_OverAProjectedDay_MarksWhatMayTurnOutToBeDue()
        => Desk("explain", "--start", "2026-12-10", "--workdays", "20", "--lang", "en").Output.Should().Contain(" 8   20=. 9     ?").And.Contain("(New Year, projected)");

    [Fact]
    public void Year_Announced_CountsItsKindsAndNamesItsNotice()
    {
        string output = Desk("year", "2026").Output;

        output.Should().Contain("全年上班248日，共365日").And.Contain("法定节假日 13日").And.Contain("国办发明电〔2025〕7号，2025年11月4日").And.Contain("12月 24日起暂定");
    }

    [Fact]
    public void Year_NotAnnounced_SaysSoInEachMonth()
        => Desk("year", "2027").Output.Split("月 推算").Should().HaveCount(13);

    [Fact]
    public void Year_WhoseNoticeLacksItsNumber_SaysNotKnown()
        => Desk("year", "2002").Output.Should().Contain("文号不详，成文日期不详");

    [Fact]
    public void Year_AsJson_HasEachDayWithItsCertainty()
    {
        using var json = Json("year", "2026");
        var days = json.RootElement.GetProperty("days").EnumerateArray().ToList();

        days.Should().HaveCount(365);
        days.Count(day => day.GetProperty("certainty").GetString() == "Provisional").Should().Be(8);
        json.RootElement.GetProperty("worked").GetInt32().Should().Be(days.Count(day => day.GetProperty("worked").GetBoolean()));
    }

    [Fact]
    public void Diff_AcrossTheLabourDayOf2019_SaysWhichDeadlinesMovedAndByHowMuch()
    {
        using var json = Json("diff", "--from", "2019-03-01", "--to", "2019-04-01", OpenDeadlines);
        var first = json.RootElement.GetProperty("changes")[0];

        Texts(first, "before", "after").Should().Equal("2019-04-29", "2019-04-28");
        first.GetProperty("days").GetInt32().Should().Be(-1);
        first.GetProperty("text").GetProperty("zh").GetString().Should().Contain("提前1日");
        json.RootElement.GetProperty("changes").GetArrayLength().Should().Be(json.RootElement.GetProperty("rows").GetInt32());
    }

    [Fact]
    public void KnownOn_TheDayBeforeARevision_CountsAsWasKnown()
    {
        Desk("due", "--start", "2019-04-08", "--workdays", "15", "--known-on", "2019-03-01").Output.Should().Contain("2019-04-29");
        Desk("due", "--start", "2019-04-08", "--workdays", "15", "--known-on", "2019-03-22").Output.Should().Contain("2019-04-28");
    }

    [Fact]
    public void Notice_OfTheNextYear_MakesItsDaysAnnounced()
    {
        string notice = Notice2027(_ => true);
        var run = Sample.WithFile(notice, path => Desk("due", "--start", "2026-12-10", "--workdays", "20", "--notice", path, "--json"));
        using var json = JsonDocument.Parse(run.Output);

        Texts(json.RootElement.GetProperty("deadlines")[0], "due", "certainty").Should().Equal("2027-01-09", "Final");
        Sample.WithFile(notice, path => Desk("year", "2027", "--notice", path)).Output.Should().Contain("虚构〔2026〕1号，2026年11月10日").And.Contain("1月 ").And.NotContain("1月 推算");
    }

    /// <summary>A notice of New Year alone: its days hold, all others stay projected, and the answer says what is missing.</summary>
    [Fact]
    public void Notice_ThatIsIncomplete_LeavesTheYearProjectedAndSaysWhatIsMissing()
    {
        string notice = Notice2027(row => row.Contains("元旦", StringComparison.Ordinal));
        var run = Sample.WithFile(notice, path => Desk("due", "--start", "2027-01-11", "--workdays", "5", "--notice", path));

        run.Code.Should().Be(0);
        run.Output.Should().Contain("2027年放假安排不完整，未载明春节、清明节、劳动节、端午节、中秋节、国庆节").And.Contain("推算").And.Contain("安排至2026年12月31日");
        using var json = JsonDocument.Parse(Sample.WithFile(notice, path => Desk("due", "--start", "2026-12-10", "--workdays", "20", "--notice", path, "--json")).Output);
        json.RootElement.GetProperty("gaps")[0].GetProperty("year").GetInt32().Should().Be(2027);
        Texts(json.RootElement.GetProperty("deadlines")[0], "due", "certainty").Should().Equal("2027-01-09", "Projected");
    }

    /// <summary>In Guangxi 18 to 21 April 2026 are off (made up): Saturday and Sunday, Monday 20 and Tuesday 21, with Saturday 25 April worked. 16, 17, 22–24, 25, 27.</summary>
    [Fact]
    public void Local_FestivalWithItsMakeUpDay_IsCountedAndSaid()
    {
        const string Rows = "first,last,kind,basis,level\n2026-04-18,2026-04-21,放假,三月三放假安排,\n2026-04-25,2026-04-25,补班,三月三放假安排,地方\n2026-07-11,2026-08-31,放假,某校校历,内部\n";
        using var json = JsonDocument.Parse(Sample.WithFile(Rows, path => Desk("due", "--start", "2026-04-15", "--workdays", "7", "--local", path, "--json")).Output);
        Texts(json.RootElement.GetProperty("deadlines")[0], "due", "certainty").Should().Equal("2026-04-27", "Final");
        json.RootElement.GetProperty("calendar").GetString().Should().Contain(", 3 local #");
        json.RootElement.GetProperty("local").EnumerateArray().Select(local => local.GetProperty("kind").GetString()).Should().Equal("LocalClosure", "MakeUpWorkday", "LocalClosure");

        var run = Sample.WithFile(Rows, path => Desk("explain", "--start", "2026-04-15", "--workdays", "7", "--local", path));
        run.Output.Should().Contain("2026年4月20日，本地停止办公日（地方规定《三月三放假安排》）：不计入").And.Contain("2026年4月25日，调休上班日（地方规定《三月三放假安排》）：计入，第6日").And.Contain("另有本地安排3项");
        Sample.WithFile(Rows, path => Desk("elapsed", "--from", "2026-07-10", "--to", "2026-09-01", "--local", path)).Output.Should().Contain("：1个工作日，共53日。");
    }

    [Theory]
    [InlineData("2025-09-22", "2025-10-24", "zh", "自2025年9月22日（当日不计）至2025年10月24日（当日计入）：20个工作日，共32日。")]
    [InlineData("2025-09-22", "2025-10-24", "en", "From 2025-09-22 (not counted) to 2025-10-24 (counted): 20 working days, 32 days in all.")]
    [InlineData("2025-10-01", "2025-10-01", "zh", "：0个工作日，共0日。")]
    [InlineData("2001-01-01", "2100-12-31", "zh", "个工作日，共 36,523日（")] // 100 years of 365 days, 24 leap days, less the first day
    [InlineData("2027-02-04", "2027-02-14", "en", "1 working day, 10 days in all (the arrangement is not announced: working days projected, 0 at least, 4 at")] // counted by hand in the tests of the calendar
    public void Elapsed_BetweenTwoDays_SaysWhichEndIsCounted(string from, string to, string language, string line)
    {
        var run = Desk("elapsed", "--from", from, "--to", to, "--lang", language);

        (run.Code, run.Errors).Should().Be((0, ""));
        Words(run.Output).Should().Contain(line);
    }

    [Fact]
    public void Elapsed_AsJson_HasBoundsAndCertainty()
    {
        using var json = Json("elapsed", "--from", "2027-02-04", "--to", "2027-02-14");
        var root = json.RootElement;

        new[] { "workdays", "fewest", "most", "days" }.Select(name => root.GetProperty(name).GetInt32()).Should().Equal(1, 0, 4, 10);
        (root.GetProperty("fromCounted").GetBoolean(), root.GetProperty("toCounted").GetBoolean(), root.GetProperty("certainty").GetString()).Should().Be((false, true, "Projected"));
    }

    [Fact]
    public void Diff_WhereOnlyTheCertaintyChanged_DoesNotCallItUnchanged()
    {
        const string Rows = "id,start,limit,unit,roll\na,2018-12-03,20,workdays,none\nb,2018-12-03,5,workdays,none\n";
        string output = Sample.WithFile(Rows, path => Desk("diff", "--from", "2018-12-03", "--to", "2018-12-04", path, "--lang", "en")).Output;

        output.Should().Contain("now announced"); // projected for 29 December, a Saturday worked, and announced so
        output.Should().Contain("2 rows: 1 unchanged, 0 extended, 0 shortened, 1 otherwise changed, 0 bad.");
    }

    [Fact]
    public void ThemeDays_OfAYear_SayNumberBasisAndTheSchoolDaysAroundADayOff()
    {
        string output = Desk("theme-days", "2021").Output;

        output.Should().Contain("第8个国家宪法日").And.Contain("《国家安全法》第十四条").And.Contain("日期未经确认");
        output.Split('\n').Single(line => line.Contains("2021-12-04", StringComparison.Ordinal)).Should().Contain("2021-12-03").And.Contain("2021-12-06").And.Contain("已公布"); // a Saturday
        output.Split('\n').Single(line => line.Contains("2021-03-29", StringComparison.Ordinal)).Should().Contain("当日");
    }

    [Fact]
    public void ThemeDays_AsJson_HaveDaysBasesAndCertainty()
    {
        using var json = Json("theme-days", "2027");
        var days = json.RootElement.GetProperty("days").EnumerateArray().ToList();

        days.Select(day => day.GetProperty("date").GetString()).Should().Equal("2027-03-29", "2027-04-15", "2027-06-05", "2027-09-18", "2027-11-09", "2027-12-02", "2027-12-04");
        days[^1].GetProperty("number").GetInt32().Should().Be(14);
        days[^1].GetProperty("basisKey").GetString().Should().Be("CN-LPEL-2025:13.2");
        Texts(days[^1].GetProperty("before"), "date", "certainty").Should().Equal("2027-12-03", "Projected");
        Texts(days[^1].GetProperty("after"), "date", "certainty").Should().Equal("2027-12-06", "Projected");
        days[^1].GetProperty("schoolDay").GetBoolean().Should().BeFalse();
    }

    /// <summary>A school's own break moves the school days around a theme day.</summary>
    [Fact]
    public void ThemeDays_WithABreakOfTheSchool_NameTheDaysAroundIt()
    {
        const string Rows = "first,last,kind,basis,level\n2024-12-02,2024-12-07,放假,学校校历,内部\n";
        Sample.WithFile(Rows, path => Desk("theme-days", "2024", "--local", path)).Output.Split('\n')
            .Single(line => line.Contains("2024-12-04", StringComparison.Ordinal)).Should().Contain("2024-11-29").And.Contain("2024-12-09");
    }

    [Fact]
    public void Ics_OfThemeDays_HasOneAllDayEventEach()
    {
        string text = "";
        Sample.WithFile("", path =>
        {
            var run = Desk("theme-days", "2021", "--lang", "en", "--ics", path);
            text = File.ReadAllText(path);
            return run;
        }).Code.Should().Be(0);
        var events = Ical.Net.Calendar.Load(text)!.Events;

        events.Should().HaveCount(7).And.OnlyContain(one => one.IsAllDay).And.OnlyHaveUniqueItems(one => one.Uid);
        var constitution = events.Single(one => one.Start!.Value == new DateTime(2021, 12, 4));
        constitution.Summary.Should().Be("National Constitution Day, no. 8");
        constitution.Description.Should().Contain("the school day before is 2021-12-03, the one after 2021-12-06");
    }

    [Fact]
    public void Ics_ReadBack_HasOneAllDayEventForEachDeadlineAndTheSameBytesEachTime()
    {
        string[] texts = [Ics(), Ics()];
        var calendar = Ical.Net.Calendar.Load(texts[0])!;

        texts[1].Should().Be(texts[0]);
        calendar.Events.Should().HaveCount(2);
        var first = calendar.Events.Single(one => one.Start!.Value == new DateTime(2025, 10, 24));
        first.IsAllDay.Should().BeTrue();
        first.Description.Should().StartWith("The event was on 2025-09-22; the limit is 20 working days");
        calendar.Events.Select(one => one.Uid).Should().OnlyHaveUniqueItems().And.Contain("20250922-20-Workday-None@deadlinedesk.lawgov.example");
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Text_WhenRedirected_IsPlainAndFits80Columns(string language)
    {
        string[][] commands =
        [
            ["due", "--start", "2025-09-22", "2026-12-10", "--workdays", "250"],
            ["explain", "--start", "2026-12-10", "--workdays", "120"],
            ["explain", "--start", "2026-08-03", "--months", "2", "--roll", "analogy"],
            ["year", "2026"],
            ["year", "2002"],
            ["year", "2030"],
            ["theme-days", "2027"],
            ["elapsed", "--from", "2026-12-10", "--to", "2027-12-10"],
            ["diff", "--from", "2019-03-01", "--to", "2019-04-01", OpenDeadlines],
        ];
        foreach (string[] command in commands)
        {
            string output = Desk([.. command, "--lang", language]).Output;

            output.Should().NotBeEmpty().And.NotContain("\u001b");
            output.Split('\n').Should().OnlyContain(line => Sample.Width(line.TrimEnd()) <= 80);
        }
    }

    [Fact]
    public void Json_OfEachCommand_IsTheSameInEitherLanguage()
    {
        string[][] commands = [["due", "--start", "2025-09-22", "--days", "7"], ["explain", "--start", "2025-09-22", "--months", "3"], ["year", "2020"], ["theme-days", "2021"]];
        foreach (string[] command in commands)
        {
            string chinese = Desk([.. command, "--json"]).Output;

            JsonDocument.Parse(chinese).Dispose();
            chinese.Should().Be(Desk([.. command, "--json", "--lang", "en"]).Output);
        }
    }

    /// <summary>The output without the line ends that the width of the screen makes.</summary>
    private static string Words(string output) => string.Join(' ', output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A made-up notice that arranges 2027 as a whole: what it takes of working days it gives back.</summary>
    internal static string Notice2027(Func<string, bool> keeps)
    {
        string[] spans =
        [
            "元旦 off 01-01 01-08", "元旦 work 01-09", "春节 off 02-05 02-08 02-09 02-10 02-11 02-12", "春节 work 01-31 02-13", "清明节 off 04-05", "劳动节 off 05-01 05-02 05-03 05-04", "端午节 off 06-09", "中秋节 off 09-15",
            "国庆节 off 10-01 10-02 10-03 10-04 10-05",
        ];
        var rows = spans.Select(span => span.Split(' ')).SelectMany(span => span.Skip(2).Select(day => $"2027-{day},2027,{span[1]},{span[0]},虚构〔2026〕1号,,2026-11-10"));
        return $"# 虚构\n{NoticeHeader}\n{string.Join('\n', rows.Where(keeps))}\n";
    }

    private static string Ics()
    {
        string text = "";
        Sample.WithFile("", path =>
        {
            var run = Desk("due", "--start", "2025-09-22", "2026-12-10", "--workdays", "20", "--lang", "en", "--ics", path);
            text = File.ReadAllText(path);
            return run;
        }).Code.Should().Be(0);
        return text;
    }

    private static Sample Desk(params string[] arguments) => Sample.Run("DeadlineDesk", arguments);

    private static JsonDocument Json(params string[] arguments) => JsonDocument.Parse(Desk([.. arguments, "--json"]).Output);

    private static IEnumerable<string> Texts(JsonElement element, params string[] names)
        => names.Select(name => element.GetProperty(name).GetString()!);
}
