using System.Diagnostics;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests;

/// <summary>The programs around the commands: they print, byte for byte, what the command writes, and exit with its code. Every other test runs the command alone.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly BoardFolder _folder = BoardFolder.With("411203000000,71,84\n411203000000,5,4\n");

    public static TheoryData<string, string[]> Good => new()
    {
        { "AnnualReport", [ExampleDistrict, "--as-of", "2024-04-01"] },
        { "Compare", ["working-days"] },
        { "DeadlineDesk", ["explain", "--start", "2025-09-22", "--workdays", "20"] },
        { "DisclosureDesk", ["show", "2026-003", "--as-of", "2026-03-09", "--db", DisclosureDesk.SampleRegister.Path] },
        { "ParticipationBoard", ["rows.csv", "--depth", "3"] },
    };

    private static string ExampleDistrict => Path.Combine(Sample.Root, "seeds", "example-district.json");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Good))]
    public async Task AProgram_OnGoodInput_PrintsTheTextOfItsCommand(string name, string[] arguments)
    {
        string[] placed = InFolder(arguments);
        var started = await Sample.Start(name, placed);
        var run = Sample.Run(name, placed);

        started.Should().Be(new Sample(0, run.Output.ReplaceLineEndings(), ""));
        run.Code.Should().Be(0);
        run.Output.Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}");
    }

    [Theory]
    [InlineData("AnnualReport", "no-such-file.json")]
    [InlineData("DeadlineDesk", "year", "2027", "--only-announced")]
    [InlineData("DisclosureDesk", "due", "--db", "no-such.db")]
    [InlineData("ParticipationBoard", "no-such.csv")]
    public async Task AProgram_OnBadInput_SaysWhyInTheErrorsAlone_AndExitsWithTwo(string name, params string[] arguments)
    {
        var started = await Sample.Start(name, arguments);
        var run = Sample.Run(name, arguments);

        started.Should().Be(new Sample(2, "", run.Errors.ReplaceLineEndings()));
        run.Code.Should().Be(2);
        run.Errors.Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}");
    }

    [Theory]
    [MemberData(nameof(Good))]
    public async Task AProgram_WhoseReaderIsGone_SaysSo(string name, string[] arguments)
    {
        if (OperatingSystem.IsWindows()) { return; }

        using var process = Process.Start(Command(name, InFolder(arguments)))!;
        process.StandardOutput.Close();

        (await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)).Should().Be("标准输出无法写入：接收输出的一方已关闭\n");
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(2);
    }

    [Theory]
    [InlineData("> /dev/full", "标准输出无法写入：磁盘已满\n")]
    [InlineData(">&-", "标准输出无法写入：接收输出的一方已关闭\n")]
    [InlineData("> /dev/full 2>&1", "")]
    [InlineData(">&- 2>&-", "")]
    public async Task AProgram_WhoseOutputCannotBeWritten_ExitsWithTwo(string redirected, string expected)
    {
        if (!OperatingSystem.IsLinux()) { return; }

        foreach (var row in Good)
        {
            string line = string.Join(' ', InFolder(row.Data.Item2).Prepend(Path.Combine(AppContext.BaseDirectory, row.Data.Item1 + ".dll")).Select(part => $"'{part}'"));
            using var process = Process.Start(new ProcessStartInfo("sh", ["-c", $"exec dotnet {line} {redirected}"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;

            (await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)).Should().Be(expected);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            process.ExitCode.Should().Be(2);
        }
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public async Task AnInterrupt_LeavesNothingHalfWritten(string signal)
    {
        if (OperatingSystem.IsWindows()) { return; }

        using var folder = new SampleFolder();
        string[] names = [.. folder.Names()];
        byte[] before = folder.Read("rows.csv");
        using var process = Process.Start(Command("ParticipationBoard", [folder["new.csv"], "--generate", "1000000000", "--divisions", folder["new-divisions.csv"]]))!;
        while (!folder.Names().Any(name => name.StartsWith(".new.csv.", StringComparison.Ordinal)) && !process.HasExited) { await Task.Delay(20, TestContext.Current.CancellationToken); }

        await Process.Start("kill", ["-" + signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExitAsync(TestContext.Current.CancellationToken);

        (await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)).Should().Be("已中断，没有写入任何不完整的文件\n");
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(2);
        folder.Names().Should().Equal(names);
        folder.Read("rows.csv").Should().Equal(before);
    }

    /// <summary>What a run keeps for itself is not seen by the next: the tests run side by side, and a caller may.</summary>
    [Fact]
    public void Commands_RunAtTheSameTime_WriteWhatEachWritesAlone()
    {
        (string Name, string[] Arguments)[] lines =
        [
            .. Good.Where(row => row.Data.Item1 != "ParticipationBoard").Select(row => (row.Data.Item1, row.Data.Item2)),
            ("AnnualReport", ["--lang", "en", "--json", "--as-of", "2024-04-01"]),
            ("AnnualReport", ["--lang", "fr"]),
            ("DeadlineDesk", ["due", "--start", "2026-12-10", "--months", "2", "--roll", "law", "--lang", "en"]),
            ("DeadlineDesk", ["due", "--start", "2026-12-10", "--months", "2", "--roll", "no"]),
            ("ParticipationBoard", [_folder["none.csv"], "--depth", "6"]),
        ];
        var alone = lines.Select(line => Sample.Run(line.Name, line.Arguments)).ToList();

        var together = new Sample[lines.Length * 8];
        Parallel.For(0, together.Length, new() { MaxDegreeOfParallelism = 8 }, index => together[index] = Sample.Run(lines[index % lines.Length].Name, lines[index % lines.Length].Arguments));

        together.Should().Equal(Enumerable.Repeat(alone, 8).SelectMany(runs => runs));
    }

    private static ProcessStartInfo Command(string name, string[] arguments)
        => new("dotnet", arguments.Prepend(Path.Combine(AppContext.BaseDirectory, name + ".dll"))) { RedirectStandardOutput = true, RedirectStandardError = true };

    private string[] InFolder(string[] arguments) => [.. arguments.Select(argument => argument == "rows.csv" ? _folder[argument] : argument)];
}
