using FluentAssertions;

namespace LawGov.Domain.Samples.Tests;

/// <summary>What wrong input of the board says: bad rows to the errors file, bad files and arguments in a sentence and exit code 2.</summary>
public class ParticipationBoardBadInputTests
{
    [Theory]
    [InlineData("411203000000,5,4", "411203000000,参加人数超过应参加人数")]
    [InlineData("411203000000,-1,4", "411203000000,人数为负")]
    [InlineData("411203000000,0,-4", "411203000000,人数为负")]
    [InlineData("411203000000,,4", "411203000000,人数填写不全")]
    [InlineData("411203000000,3,", "411203000000,人数填写不全")]
    [InlineData("411203000000,3", "411203000000,应有3列")]
    [InlineData("411203000000,3,4,5", "411203000000,应有3列")]
    [InlineData("411203000000,3.5,4", "411203000000,人数应为整数，且不超过2147483647")]
    [InlineData("411203000000,3,2147483648", "411203000000,人数应为整数，且不超过2147483647")]
    [InlineData("411203000000,1e3,4000", "411203000000,人数应为整数，且不超过2147483647")]
    [InlineData("41120,3,4", "41120,区划代码应为6、9或12位数字")]
    [InlineData("４１１２０３００００００,3,4", "４１１２０３００００００,区划代码应为6、9或12位数字")]
    [InlineData("411299,3,4", "411299,区划表中没有该代码")]
    [InlineData("000000411203,3,4", "000000411203,区划表中没有该代码")] // no short form with zeros before it
    [InlineData("411203000000,\"10,72\",5000", "411203000000,人数应为整数，且不超过2147483647")]
    [InlineData("419999000000,3,4", "419999000000,区划表中没有该代码")]
    [InlineData("000000000000,3,4", "000000000000,区划表中没有该代码")]
    [InlineData("\"411203000000,3,4", "引号使用有误")]
    public void ABadRow_IsListedWithItsLine_AndChangesNoSum(string row, string expected)
    {
        using var folder = BoardFolder.With($"411203000000,1,2\n{row}\n411203000000,1,2\n");

        var run = folder.Show();

        run.Code.Should().Be(0, run.Errors);
        run.Output.Should().Contain("共3行，计入2行，有误1行。").And.MatchRegex("全部 .*50\\.00% +2 +4\n");
        string[] lines = folder.Read("rows.csv.errors.csv").Split('\n');
        lines[1].Should().StartWith("3,").And.EndWith(expected);
        lines[2].Should().BeEmpty();
    }

    [Fact]
    public void LargestCounts_StillCount()
    {
        using var folder = BoardFolder.With("411203000000,2147483647,2147483647\n411203000000,2147483647,2147483647\n");

        folder.Show().Output.Should().Contain("4,294,967,294").And.Contain(" 100.00% ");
    }

    /// <summary>One code, one place; and numbers as people write them.</summary>
    [Theory]
    [InlineData("411203,1072,2000")]
    [InlineData("411203000,1072,2000")]
    [InlineData("411203000000,\"1,072\",\"2,000\"")]
    [InlineData("411203000000,１０７２,\"２，０００\"")]
    [InlineData("411203000000, 1072 ,2 000")]
    public void ARowAsPeopleWriteIt_Counts(string row)
    {
        using var folder = BoardFolder.With(row + "\n");

        folder.Show("--depth", "3").Output.Should().Contain("计入1行，有误0行").And.MatchRegex("陕州区 .*53\\.60% +1,072 +2,000 +1\n");
    }

    /// <summary>One open quotation mark once swallowed all counties behind it, and the board said nothing.</summary>
    [Theory]
    [InlineData("411203000000,\"陕州区\n411221000000,渑池县\n", "4,411203000000,引号使用有误")]
    [InlineData("411203000000,陕州区,1\n", "4,411203000000,应为区划代码和名称两列")]
    [InlineData("4112x3,陕州区\n", "4,4112x3,应为区划代码和名称两列")]
    [InlineData("411203,陕州区\n411203000000,陕县\n", "5,411203000000,区划411203000000重复")]
    [InlineData("411203001000,大营镇\n", "4,411203001,表中没有其上级区划")]
    [InlineData("610100,西安市\n", "4,610100,表中没有其上级区划")]
    [InlineData("=1+1,甲\n", "4,'=1+1,应为区划代码和名称两列")]
    public void ABadRowOfTheTable_StopsTheBoardAndIsListedWithItsLine(string rows, string expected)
    {
        using var folder = BoardFolder.With("411203000000,1,2\n", "code,name\n410000,河南省\n411200,三门峡市\n" + rows);

        var run = folder.Show();

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().MatchRegex("divisions\\.csv第[45]行：.*（有误的行共1行，见错误文件）");
        folder.Read("rows.csv.errors.csv").Should().Be($"line,code,reason\n{expected}\n");
    }

    [Theory]
    [InlineData("411222,陕县,,2016-02-30,411203", "日期应为年-月-日，如2016-02-01，启用日期早于停用日期；有承接区划的应有停用日期")]
    [InlineData("411222,陕县,2016-02-01,2016-02-01,411203", "日期应为年-月-日，如2016-02-01，启用日期早于停用日期；有承接区划的应有停用日期")]
    [InlineData("411222,陕县,,,411203", "日期应为年-月-日，如2016-02-01，启用日期早于停用日期；有承接区划的应有停用日期")]
    [InlineData("411222,陕县,,2016-02-01,", "停用的区划应有承接区划代码，且在表中")]
    [InlineData("411222,陕县,,2016-02-01,411299", "停用的区划应有承接区划代码，且在表中")]
    [InlineData("411222,陕县,,2016-02-01,411222", "停用的区划应有承接区划代码，且在表中")]
    [InlineData("411222,陕县", "应为区划代码、名称、启用日期、停用日期、承接区划代码五列")]
    public void ABadOldCode_StopsTheBoardAndIsListed(string row, string reason)
    {
        using var folder = BoardFolder.With("411203000000,1,2\n", $"code,name,from,until,successor\n410000,河南省,,,\n411203,陕州区,,,\n{row}\n");

        var run = folder.Show();

        run.Code.Should().Be(2);
        run.Errors.Should().Contain($"第4行：{reason}");
    }

    /// <summary>A board of nothing would look like one of zeros: an export that broke off is no year without participants.</summary>
    [Theory]
    [InlineData("", "411203000000,1,2\n", "rows.csv")]
    [InlineData("411203000000,1,2\n", "", "last.csv")]
    public void AFileWithoutRows_IsRefused(string rows, string lastRows, string named)
    {
        using var folder = BoardFolder.With(rows);
        folder.Save("last.csv", "code,participants,eligible\n" + lastRows);

        var run = folder.Show("--last", folder["last.csv"], "--lang", "en");

        (run.Code, run.Output).Should().Be((2, ""));
        run.Errors.Should().Be($"{folder[named]}: expected at least one row\n");
    }

    [Theory]
    [InlineData("zh", "文件无法读取：路径不合规则")]
    [InlineData("en", "cannot read : the path is not valid")]
    public void AnEmptyPath_IsNoFaultOfTheProgram(string language, string expected)
        => Sample.Run("ParticipationBoard", "", "--lang", language).Should().Be(new Sample(2, "", expected + "\n"));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("\"=HYPERLINK(\"\"x\"\",1)\"", "\"'=HYPERLINK(\"\"x\"\",1)\"")]
    [InlineData("\"\t=1\"", "␉=1")]
    [InlineData("\" =1\"", "' =1")]
    [InlineData("411203,000000", "411203")] // four cells: the first is what stands there
    public void AFormulaInABadRow_IsWrittenAsText(string cell, string expected)
    {
        using var folder = BoardFolder.With($"{cell},3,4\n");

        folder.Show().Code.Should().Be(2, "not one row is good");

        folder.Read("rows.csv.errors.csv").Split('\n')[1].Should().StartWith($"2,{expected},");
    }

    [Theory]
    [InlineData("rows.csv", "code;participants;eligible\n", "expected the header code,participants,eligible")]
    [InlineData("rows.csv", "", "expected the header code,participants,eligible")]
    [InlineData("divisions.csv", "name,code\n", "expected the header code,name")]
    [InlineData("divisions.csv", "code,name\n", "expected at least one row")]
    [InlineData("divisions.csv", "code,name\n41x,河南省\n", "line 2: expected a code")]
    [InlineData("divisions.csv", "code,name\n410000000000\n", "line 2: expected a code")]
    [InlineData("divisions.csv", "code,name\n410000000000,河南省\n410000,河南省\n", "line 3: the division 410000 appears twice")]
    public void AnUnusableFile_IsRefused(string name, string text, string expected)
    {
        using var folder = BoardFolder.With("411203000000,1,2\n");
        folder.Save(name, text);

        var run = folder.Show("--lang", "en");

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Contain(expected).And.NotContain("   at ");
    }

    [Theory]
    [InlineData("--depth: expected a whole number from 0 to 5", "--depth", "6", "--lang", "en")]
    [InlineData("--depth: expected a whole number from 0 to 5", "--depth", "-1", "--lang", "en")]
    [InlineData("--generate: expected a whole number from 0 to 1,000,000,000", "--generate", "many", "--lang", "en")]
    [InlineData("--bad: expected a whole number from 0 to 1,000", "--generate", "5", "--bad", "1001", "--lang", "en")]
    [InlineData("--html does not go with --generate", "--generate", "5", "--html", "a.html", "--lang", "en")]
    [InlineData("--json does not go with --generate", "--generate", "5", "--json", "--lang", "en")]
    [InlineData("--seed goes with --generate alone", "--seed", "5", "--lang", "en")]
    [InlineData("--order does not go with --generate", "--generate", "5", "--order", "rank", "--lang", "en")]
    [InlineData("--order", "--order", "name", "--lang", "en")]
    [InlineData("--target goes with --html alone", "--target", "85%", "--lang", "en")]
    [InlineData("--small-base只能与--html同时使用", "--small-base", "50")]
    [InlineData("--as-of goes with --html alone", "--as-of", "2026-03-31", "--lang", "en")]
    [InlineData("--target: expected a percentage above 0% and up to 100%, such as 85%, not \"85\"", "--target", "85", "--html", "a.html", "--lang", "en")]
    [InlineData("--target：应为大于0%、不超过100%的百分数，如85%，不是“0%”", "--target", "0%", "--html", "a.html")]
    [InlineData("not \"100.01%\"", "--target", "100.01%", "--html", "a.html", "--lang", "en")]
    [InlineData("not \"—\"", "--target", "—", "--html", "a.html", "--lang", "en")]
    [InlineData("--small-base: expected a whole number from 0 to 10,000", "--small-base", "10001", "--html", "a.html", "--lang", "en")]
    [InlineData("--as-of: expected a date such as 2026-03-31, not \"2026-02-30\"", "--as-of", "2026-02-30", "--html", "a.html", "--lang", "en")]
    [InlineData("no such file: no-such.csv", "--last", "no-such.csv", "--lang", "en")]
    [InlineData("找不到文件no-such.csv", "--divisions", "no-such.csv")]
    [InlineData("cannot write no-such-folder/a.html: there is no such folder", "--html", "no-such-folder/a.html", "--lang", "en")]
    [InlineData("fr", "--lang", "fr")]
    [InlineData("--no-such", "--no-such")]
    public void WrongArguments_AreNamed(string expected, params string[] arguments)
    {
        using var folder = BoardFolder.With("411203000000,1,2\n");

        var run = folder.Show(arguments);

        run.Code.Should().Be(2);
        run.Errors.Should().Contain(expected).And.NotContain("   at ");
    }

    [Theory]
    [InlineData("--errors")]
    [InlineData("--html")]
    public void WritingOverTheInput_IsRefused(string option)
    {
        using var folder = BoardFolder.With("411203000000,1,2\n");

        folder.Show(option, folder["rows.csv"], "--lang", "en").Errors.Should().Contain("expected different files");

        folder.Read("rows.csv").Should().EndWith("411203000000,1,2\n");
    }

    [Fact]
    public void NoFile_IsNamed()
    {
        var run = Sample.Run("ParticipationBoard", "no-such.csv", "--lang", "en");

        run.Code.Should().Be(2);
        run.Errors.Should().Be("no such file: no-such.csv\n");
    }
}
