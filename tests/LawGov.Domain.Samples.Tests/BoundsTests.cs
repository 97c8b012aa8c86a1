using System.Diagnostics;
using System.Text;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests;

/// <summary>What is too large, too deep or not a file at all is refused in a sentence, before the memory is full.</summary>
public class BoundsTests
{
    [Theory]
    [MemberData(nameof(SampleFolder.Inputs), MemberType = typeof(SampleFolder))]
    public void AFolder_APipe_OrADevice_IsRefused(string file, string program, string[] arguments)
    {
        if (OperatingSystem.IsWindows()) { return; }

        using var folder = new SampleFolder();
        File.Delete(folder[file]);
        Action[] placed =
        [
            () => Directory.CreateDirectory(folder[file]),
            () => Process.Start("mkfifo", [folder[file]]).WaitForExit(),
            () => File.CreateSymbolicLink(folder[file], "/dev/zero"),
            () => File.CreateSymbolicLink(folder[file], "/dev/urandom"),
            () => File.CreateSymbolicLink(folder[file], file), // to itself
        ];
        foreach (var place in placed)
        {
            place();

            var run = folder.Run(program, [.. arguments, "--lang", "en"]);

            run.Code.Should().Be(2);
            run.Output.Should().BeEmpty();
            run.Errors.Should().MatchRegex($"^cannot read .*{file}: (it is a folder( without a report \\(.docx, .txt, .md\\))?|it is a pipe or a device; expected an ordinary file|its links run in a circle, or there are too many)\n$");
            if (Directory.Exists(folder[file])) { Directory.Delete(folder[file]); }
            else { File.Delete(folder[file]); }
        }
    }

    [Theory]
    [MemberData(nameof(SampleFolder.Inputs), MemberType = typeof(SampleFolder))]
    public void AFileOfAGigabyte_WithoutALineEnd_IsRefused(string file, string program, string[] arguments)
    {
        using var folder = new SampleFolder();
        using (var stream = File.OpenWrite(folder[file]))
        {
            stream.Seek(0, SeekOrigin.End);
            stream.Write(Encoding.ASCII.GetBytes(new string('a', 4_096)));
            stream.SetLength(1L << 30); // zeros that take no room on the disk
        }

        var run = folder.Run(program, [.. arguments, "--lang", "en"]);

        run.Code.Should().Be(2);
        run.Errors.Should().MatchRegex("is larger than [0-9,]+ bytes\n$|is longer than 65,536 bytes\n$");
    }

    [Theory]
    [InlineData("notice.csv", "DeadlineDesk", "year", "2027", "--notice", "notice.csv")]
    [InlineData("open.csv", "DeadlineDesk", "diff", "--from", "2019-03-01", "--to", "2019-04-01", "open.csv")]
    [InlineData("divisions.csv", "ParticipationBoard", "rows.csv")]
    public void ALongLine_IsRefusedWithItsNumber(string file, string program, params string[] arguments)
    {
        using var folder = new SampleFolder();
        folder.Save(file, [.. folder.Read(file), .. Encoding.ASCII.GetBytes(new string('a', 65_537))]);
        int line = folder.Read(file).Count(one => one == '\n') + 1;

        var run = folder.Run(program, [.. arguments, "--lang", "en"]);

        run.Code.Should().Be(2);
        run.Errors.Should().Be($"cannot read {folder[file]}: line {line} is longer than 65,536 bytes\n");
    }

    [Theory]
    [InlineData(65, "嵌套不得超过32层")]
    [InlineData(100_000, "嵌套不得超过32层")]
    public void ADeepReport_IsRefused(int depth, string expected)
    {
        var run = Sample.RunOn(new string('[', depth) + new string(']', depth));

        run.Code.Should().Be(2);
        run.Errors.Should().Contain(expected);
    }

    [Fact]
    public void ManyTroubles_AreListedToAHundred()
    {
        using var folder = new SampleFolder();
        folder.Save("open.csv", "id,start,limit,unit,roll\n" + string.Concat(Enumerable.Repeat("a,2019-04-01,1,weeks,none\n", 150)));

        string[] lines = folder.Run("DeadlineDesk", "diff", "--from", "2019-03-01", "--to", "2019-04-01", "open.csv", "--lang", "en").Errors.TrimEnd().Split('\n');

        lines.Should().HaveCount(101);
        lines[^1].Should().Be("50 more errors are not listed");
    }

    [Fact]
    public void AQuote_IsCutAtSixtyCharacters()
    {
        string endless = new('9', 50_000);
        using var folder = new SampleFolder();
        folder.Save("notice.csv", $"{SampleFolder.Notice}{endless},2027,off,元旦,虚构〔2026〕1号,,2026-11-10\n");
        Sample[] runs =
        [
            folder.Run("DeadlineDesk", "year", "2027", "--notice", "notice.csv"),
            folder.Run("DeadlineDesk", "due", "--start", endless, "--days", "3"),
            folder.Run("DeadlineDesk", "due", "--start", "2025-01-01", "--days", endless),
            folder.Run("DeadlineDesk", endless),
            folder.Run("DeadlineDesk", "year", endless),
            folder.Run("AnnualReport", "--as-of", endless),
            folder.Run("AnnualReport", "--lang", endless),
            folder.Run("ParticipationBoard", "rows.csv", "--depth", endless),
            folder.Run("ParticipationBoard", "rows.csv", endless),
            Sample.RunOn(AnnualReportBadInputTests.With("own/kind", $"\"{endless}\"")),
            Sample.RunOn($"{{\"{endless}\": 1}}"),
        ];

        foreach (var run in runs)
        {
            run.Code.Should().Be(2);
            run.Errors.Split('\n').Should().OnlyContain(line => line.Length < 500);
        }
    }
}
