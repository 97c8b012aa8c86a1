using FluentAssertions;

namespace LawGov.Domain.Samples.Tests;

/// <summary>What wrong input says: each trouble named, exit code 2, nothing guessed and no stack trace.</summary>
public class DeadlineDeskBadInputTests
{
    private const string Header = "date,year_of_notice,kind,holiday_name_zh,notice,statutory_name_zh";

    [Theory]
    [InlineData("2001-01-01 to 2100-12-31", "due", "--start", "2000-12-31", "--days", "1", "--lang", "en")]
    [InlineData("2001-01-01 to 2100-12-31", "due", "--start", "2101-01-01", "--days", "1", "--lang", "en")]
    [InlineData("--start: expected a date such as", "due", "--start", "2025-9-22", "--days", "1", "--lang", "en")]
    [InlineData("--start: expected a date such as", "due", "--start", "2025-02-30", "--days", "1", "--lang", "en")]
    [InlineData("--workdays: expected a whole number from 0 to 10,000", "due", "--start", "2025-09-22", "--workdays", "10001", "--lang", "en")]
    [InlineData("--workdays: expected a whole number from 0 to 10,000", "due", "--start", "2025-09-22", "--workdays", "99999999999999999999", "--lang", "en")]
    [InlineData("--months: expected a whole number from 0 to 1,200", "due", "--start", "2025-09-22", "--months", "-1", "--lang", "en")]
    [InlineData("9,999 working days from 2099-09-22 leaves the calendar", "due", "--start", "2099-09-22", "--workdays", "9999", "--lang", "en")]
    [InlineData("expected one of --workdays", "due", "--start", "2025-09-22", "--lang", "en")]
    [InlineData("expected one of --workdays", "explain", "--start", "2025-09-22", "--workdays", "3", "--days", "3", "--lang", "en")]
    [InlineData("--roll: expected none", "due", "--start", "2025-09-22", "--workdays", "3", "--roll", "law", "--lang", "en")]
    [InlineData("year: expected 2001 to 2100", "year", "2000", "--lang", "en")]
    [InlineData("year: expected 2001 to 2100", "year", "next", "--lang", "en")]
    [InlineData("2027年1月1日起的放假安排尚未公布", "year", "2027", "--only-announced")]
    [InlineData("year: expected 2001 to 2100", "theme-days", "1992", "--lang", "en")]
    [InlineData("cannot write", "theme-days", "2025", "--ics", "no-such-folder/a.ics", "--lang", "en")]
    [InlineData("2027年1月1日起的放假安排尚未公布", "explain", "--start", "2026-12-30", "--days", "9", "--only-announced")]
    [InlineData("no such file: no-such.csv", "diff", "--from", "2019-03-01", "--to", "2019-04-01", "no-such.csv", "--lang", "en")]
    [InlineData("no such file: no-such.csv", "year", "2026", "--notice", "no-such.csv", "--lang", "en")]
    [InlineData("cannot write", "due", "--start", "2025-09-22", "--days", "1", "--ics", "no-such-folder/a.ics", "--lang", "en")]
    [InlineData("--known-on does not go with diff", "diff", "--from", "2019-03-01", "--to", "2019-04-01", "--known-on", "2019-03-01", "any.csv", "--lang", "en")]
    [InlineData("--from 2019-04-01 is later than --to 2019-03-01", "diff", "--from", "2019-04-01", "--to", "2019-03-01", "any.csv", "--lang", "en")]
    [InlineData("--from 2025-10-24 is later than --to 2025-09-22", "elapsed", "--from", "2025-10-24", "--to", "2025-09-22", "--lang", "en")]
    [InlineData("--from: expected a date such as", "elapsed", "--from", "yesterday", "--to", "2025-09-22", "--lang", "en")]
    [InlineData("2027年1月1日起的放假安排尚未公布", "elapsed", "--from", "2026-12-30", "--to", "2027-01-02", "--only-announced")]
    [InlineData("no such file: no-such.csv", "year", "2026", "--local", "no-such.csv", "--lang", "en")]
    [InlineData("fr", "year", "2026", "--lang", "fr")]
    [InlineData("--no-such", "year", "2026", "--no-such")]
    public void WrongArguments_AreNamed(string expected, params string[] arguments)
    {
        var run = Sample.Run("DeadlineDesk", arguments);

        run.Code.Should().Be(2);
        run.Errors.Should().Contain(expected).And.NotContain("   at ");
    }

    [Theory]
    [InlineData("2027-01-06,2027,work,元旦,虚构1号,", "2027-01-06 is a Wednesday that is worked anyway")]
    [InlineData("2027-01-01,2027,off,元旦,虚构1号,\n2027-01-01,2027,off,元旦,虚构1号,", "line 3: 2027-01-01 is named twice")]
    [InlineData("2026-02-14,2026,off,春节,虚构1号,", "2026-02-14")] // the notice of 2026 has it worked, and this one does not revise
    [InlineData("2027-13-01,2027,off,元旦,虚构1号,", "line 2: date: expected a date")]
    [InlineData("2101-01-01,2101,off,元旦,虚构1号,", "line 2: date: expected a date")]
    [InlineData("2027-01-01,2027,free,元旦,虚构1号,", "line 2: kind: expected off, work or ordinary")]
    [InlineData("2027-01-01,2027,off,元日,虚构1号,", "line 2: holiday_name_zh: expected names")]
    [InlineData("2027-01-01,2027,off,元旦", "line 2: expected 6 columns, found 4")]
    [InlineData("2027-01-01,2027,off,\"元旦,虚构1号,", "line 2: misplaced quotation marks")]
    [InlineData("", "expected at least one row")]
    public void AWrongNotice_IsRefusedWithItsRowOrDay(string rows, string expected)
    {
        var run = Sample.WithFile($"{Header}\n{rows}\n", path => Sample.Run("DeadlineDesk", "year", "2027", "--lang", "en", "--notice", path));

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Contain(expected).And.NotContain("   at ");
    }

    /// <summary>The library says it in both languages; a program in Chinese shows no English.</summary>
    [Theory]
    [InlineData("2027-01-06,2027,work,元旦,虚构1号,", "通知虚构1号不能加入日历：2027年1月6日（星期三）本为工作日，虚构1号应当安排周末或者放假日上班")]
    [InlineData("2026-02-14,2026,off,春节,虚构1号,", "通知虚构1号不能加入日历：虚构1号对2026年2月14日的安排为放假，国办发明电〔2025〕7号为上班；如为修订，应当标明")]
    public void ARefusedNotice_IsSaidInChinese(string row, string expected)
        => Sample.WithFile($"{Header}\n{row}\n", path => Sample.Run("DeadlineDesk", "year", "2027", "--notice", path)).Should().Be(new Sample(2, "", expected + "\n"));

    [Fact]
    public void BadRows_OfLocalArrangements_AreEachNamedWithTheirNumber()
    {
        const string Rows =
            """
            first,last,kind,basis,level
            2026-04-31,2026-05-01,放假,安排,
            2026-04-18,April,放假,安排,
            2026-04-21,2026-04-18,放假,安排,
            2026-04-18,2026-04-21,休息,安排,
            2026-04-18,2026-04-21,放假,,
            2026-04-18,2026-04-21,放假,安排,中央
            2026-04-18,2026-04-21,放假
            2026-04-22,2026-04-22,补班,安排,
            2026-04-18,2026-04-21,放假,安排,
            2026-04-19,2026-04-19,上班,安排,
            """;
        var run = Sample.WithFile(Rows, path => Sample.Run("DeadlineDesk", "year", "2026", "--local", path, "--lang", "en"));

        (run.Code, run.Output).Should().Be((2, ""));
        run.Errors.TrimEnd().Split('\n').Should().HaveCount(9);
        for (int line = 2; line <= 9; line++) { run.Errors.Should().Contain($", line {line}: "); }

        run.Errors.Should().Contain("line 9: 2026-04-22 is worked anyway").And.Contain("line 11: line 10 arranges one of these days otherwise").And.Contain("line 4: last 2026-04-18 is before first 2026-04-21");
    }

    [Fact]
    public void ANoticeWithoutItsHeader_IsRefused()
        => Sample.WithFile("2027-01-01,off\n", path => Sample.Run("DeadlineDesk", "year", "2027", "--lang", "en", "--notice", path))
            .Errors.Should().Contain("expected the header " + Header);

    [Fact]
    public void BadRows_AmongOpenDeadlines_AreNamedAndTheOthersAnswered()
    {
        const string Rows =
            """
            id,start,limit,unit,roll
            a,2019-04-08,15,workdays,none
            b,2019-04-31,15,workdays,none
            "c,2019-04-01,15,workdays,none
            d,2019-04-01,15,workdays
            e,2019-04-01,15,weeks,none
            f,2099-04-01,10000,days,none
            g,2019-04-01,-3,days,law
            a,2019-04-01,1,days,law
            h,2019-04-01,1,workdays,law
            ,2019-04-01,1,days,none
            """;
        var run = Sample.WithFile(Rows, path => Sample.Run("DeadlineDesk", "diff", "--from", "2019-03-01", "--to", "2019-04-01", path, "--lang", "en"));

        run.Code.Should().Be(0, "a row was answered, and the others are listed");
        run.Output.Should().Contain("2019-04-28").And.Contain("10 rows: 0 unchanged, 0 extended, 1 shortened, 0 otherwise changed, 9 bad.");
        run.Errors.TrimEnd().Split('\n').Should().HaveCount(9);
        for (int line = 3; line <= 11; line++) { run.Errors.Should().Contain($", line {line}: "); }
    }
}
