using System.Text;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests;

/// <summary>No output touches an input, whatever names lead to it; what is written is whole or not there.</summary>
public class OutputFileTests
{
    /// <summary>A command that writes to a path, and an input of it.</summary>
    public static TheoryData<string, string, string[]> Outputs => new()
    {
        { "report.docx", "AnnualReport", ["report.docx", "--comments"] },
        { "report.docx", "AnnualReport", ["report.docx", "--html"] },
        { "report.docx", "AnnualReport", ["report.docx", "--facts"] },
        { "notice.csv", "DeadlineDesk", ["due", "--start", "2026-12-10", "--days", "9", "--notice", "notice.csv", "--ics"] },
        { "rows.csv", "ParticipationBoard", ["rows.csv", "--html"] },
        { "rows.csv", "ParticipationBoard", ["rows.csv", "--errors"] },
        { "divisions.csv", "ParticipationBoard", ["rows.csv", "--html"] },
        { "last.csv", "ParticipationBoard", ["rows.csv", "--last", "last.csv", "--errors"] },
    };

    [Theory]
    [MemberData(nameof(Outputs))]
    public void AnOutput_ThatIsAnInput_IsRefused_LinksIncluded(string input, string program, string[] arguments)
    {
        using var folder = new SampleFolder();
        byte[] before = folder.Read(input);
        Directory.CreateSymbolicLink(folder["other"], folder["."]);
        File.CreateSymbolicLink(folder["link.out"], folder[input]);
        File.CreateSymbolicLink(folder["far.out"], Path.Combine(folder["other"], "link.out"));
        foreach (string output in new[] { folder[input], folder["link.out"], folder["far.out"], Path.Combine(folder["other"], input), Path.Combine(folder["."], "other", "..", input) })
        {
            var run = Sample.Run(program, [.. folder.InPlace(arguments), output, "--lang", "en"]);

            run.Code.Should().Be(2);
            run.Output.Should().BeEmpty();
            run.Errors.Should().Be($"{output} is to be both read and written: expected different files\n");
            folder.Read(input).Should().Equal(before);
        }
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void AnOutput_ThatIsASecondNameOfAnInput_ReplacesTheNameAlone(string input, string program, string[] arguments)
    {
        if (OperatingSystem.IsWindows()) { return; }

        using var folder = new SampleFolder();
        byte[] before = folder.Read(input);
        System.Diagnostics.Process.Start("ln", [folder[input], folder["hard.out"]]).WaitForExit();

        folder.Run(program, [.. arguments, "hard.out"]).Code.Should().Be(0);

        folder.Read(input).Should().Equal(before);
        folder.Read("hard.out").Should().NotEqual(before);
        folder.Names().Should().NotContain(name => name.EndsWith(".tmp"));
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void AnOutput_ThatCannotBeWritten_LeavesNothing(string input, string program, string[] arguments)
    {
        if (OperatingSystem.IsWindows()) { return; }

        using var folder = new SampleFolder();
        byte[] before = folder.Read(input);
        Directory.CreateDirectory(folder["dir.out"]);
        File.CreateSymbolicLink(folder["full.out"], "/dev/full");
        File.CreateSymbolicLink(folder["null.out"], "/dev/null");
        string[] names = [.. folder.Names()];
        foreach (string output in new[] { "dir.out", "full.out", "null.out", "no-folder/a.out" })
        {
            var run = folder.Run(program, [.. arguments, output, "--lang", "en"]);

            run.Code.Should().Be(2);
            run.Output.Should().BeEmpty();
            run.Errors.Should().Match("cannot write *: *\n");
            folder.Read(input).Should().Equal(before);
            folder.Names().Where(name => !name.EndsWith(".errors.csv", StringComparison.Ordinal)).Should().Equal(names);
        }
    }

    [Fact]
    public void AnOutput_ThatIsALink_ReplacesWhatItLeadsTo_AndWhoMayReadItStays()
    {
        if (OperatingSystem.IsWindows()) { return; }

        using var folder = new SampleFolder();
        folder.Save("old.out", "old");
        File.SetUnixFileMode(folder["old.out"], UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(folder["link.out"], folder["old.out"]);

        folder.Run("DeadlineDesk", "due", "--start", "2026-12-10", "--days", "9", "--ics", "link.out").Code.Should().Be(0);

        new FileInfo(folder["link.out"]).LinkTarget.Should().Be(folder["old.out"]);
        Encoding.UTF8.GetString(folder.Read("old.out")).Should().StartWith("BEGIN:VCALENDAR");
        File.GetUnixFileMode(folder["old.out"]).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void TwoOutputs_ToOnePlace_AreRefused()
    {
        using var folder = new SampleFolder();

        folder.Run("ParticipationBoard", "rows.csv", "--errors", "same.out", "--html", "same.out", "--lang", "en").Errors.Should().Contain("expected different files");

        folder.Names().Should().NotContain("same.out");
    }

    /// <summary>Last year's file goes wrong after this year's errors are listed: neither list, nor what an earlier run left, is touched.</summary>
    [Fact]
    public void ARun_ThatFailsLate_LeavesWhatAnEarlierRunWrote()
    {
        using var folder = new SampleFolder();
        folder.Save("rows.csv", "code,participants,eligible\n411203000000,30,40\n411203000000,41,4\n");
        folder.Save("last.csv", "code,participants,eligible\n411203000000,30,40\n" + new string('a', 70_000));
        folder.Save("rows.csv.errors.csv", "of an earlier run");
        string[] names = [.. folder.Names()];

        folder.Run("ParticipationBoard", "rows.csv", "--last", "last.csv").Code.Should().Be(2);

        folder.Names().Should().Equal(names);
        folder.Read("rows.csv.errors.csv").Should().Equal("of an earlier run"u8.ToArray());
    }

    [Theory]
    [InlineData("", "0")]
    [InlineData("411203000000,5,4\n", "0")]
    [InlineData("411203000000,5,4\n", "1", "--strict")]
    [InlineData("", "0", "--strict")]
    public void ExitCode_OfTheBoard_SaysWhetherRowsWereRefused(string bad, string code, params string[] options)
    {
        using var folder = BoardFolder.With("411203000000,1,2\n" + bad);

        folder.Show(options).Code.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(code);
    }

    [Fact]
    public void ABoard_WithoutOneGoodRow_IsNotDone_AndSaysWhy()
    {
        using var folder = BoardFolder.With("411203000000,5,4\n999999000000,1,2\n411203000000,6,4\n");

        var run = folder.Show("--lang", "en");

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Contain("all of its 3 rows are bad").And.Contain(": 2\n").And.Contain("does not hold the code: 1\n");
        folder.Read("rows.csv.errors.csv").Split('\n').Should().HaveCount(5);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--strict")]
    public void ExitCode_OfTheDesk_SaysWhetherRowsWereRefused(int code, params string[] options)
    {
        using var folder = new SampleFolder();
        folder.Save("open.csv", "id,start,limit,unit,roll\na,2019-04-08,15,workdays,none\nb,2019-04-31,15,workdays,none\n");

        folder.Run("DeadlineDesk", ["diff", "--from", "2019-03-01", "--to", "2019-04-01", "open.csv", .. options]).Code.Should().Be(code);

        folder.Save("open.csv", "id,start,limit,unit,roll\nb,2019-04-31,15,workdays,none\n");
        folder.Run("DeadlineDesk", ["diff", "--from", "2019-03-01", "--to", "2019-04-01", "open.csv", .. options]).Code.Should().Be(2);
    }

    [Theory]
    [InlineData("411203000000,\"1,072\",\"12,345\"")]
    [InlineData("411203000000,１０７２,１２３４５")]
    [InlineData("411203000000, 1072 ,\" 12345 \"")]
    [InlineData("411203000000,　1072　,12，345")]
    public void Numbers_WithThousands_FullWidthDigitsOrBlanks_AreRead(string row)
    {
        using var folder = BoardFolder.With(row + "\n");

        folder.Show("--strict").Should().Match<Sample>(run => run.Code == 0 && run.Output.Contains("1,072") && run.Output.Contains("12,345"));
    }

    [Theory]
    [InlineData("\"1,07\"")]
    [InlineData("\"1,0722\"")]
    [InlineData("\"1072,000\"")]
    [InlineData("\",072\"")]
    [InlineData("10 72")]
    [InlineData("1.072")]
    [InlineData("一百")]
    public void Numbers_InOtherShapes_AreRefused(string cell)
    {
        using var folder = BoardFolder.With($"411203000000,1,2\n411203000000,{cell},99999\n");

        folder.Show("--strict").Code.Should().Be(1);
    }

    [Theory]
    [InlineData("\"1,072\"")]
    [InlineData("１０７２")]
    [InlineData("　1072 ")]
    public void Limits_OfTheDesk_WithThousandsOrFullWidthDigits_AreRead(string limit)
    {
        using var folder = new SampleFolder();
        folder.Save("open.csv", $"id,start,limit,unit,roll\na,2019-04-08,{limit},days,none\n");

        folder.Run("DeadlineDesk", "diff", "--from", "2019-03-01", "--to", "2019-04-01", "open.csv", "--lang", "en").Output.Should().Contain("1,072 days");
    }
}
