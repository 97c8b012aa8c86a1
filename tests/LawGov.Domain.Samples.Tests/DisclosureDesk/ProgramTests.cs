using System.Diagnostics;
using System.Globalization;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests.DisclosureDesk;

/// <summary>The program killed in the middle of an import: all of a file is there or nothing, and a second try doubles nothing.</summary>
/// <remarks>DISCLOSUREDESK_KILLS and DISCLOSUREDESK_ROWS in the environment say how often and of how many rows; 20 of 10,000 take minutes.</remarks>
public class ProgramTests(ITestOutputHelper output)
{
    private static readonly int Kills = Of("DISCLOSUREDESK_KILLS", 3);
    private static readonly int Rows = Of("DISCLOSUREDESK_ROWS", 2_000);

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.PostgreSql)]
    public async Task AnImport_KilledAtAnyMoment_LeavesAllOrNothing_AndNothingTwice(string kind)
    {
        var random = new Random(46);
        string rows = MadeUp.Rows(Rows);
        var (none, all) = (0, 0);
        var whole = await Whole(kind, rows);
        for (int i = 0; i < Kills; i++)
        {
            using var database = Database.Of(kind);
            string file = database.File("rows.csv", rows);
            using var process = Process.Start(Import(file, database.Place))!;
            var moment = whole * (0.2 + (0.85 * (i + random.NextDouble()) / Kills)); // one in each part of a whole run, whose first fifth starts the program
            await Task.Delay(moment, TestContext.Current.CancellationToken);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);

            long left = await database.Count("events");
            left.Should().BeOneOf([0, Rows], $"killed after {moment.TotalMilliseconds:0} of {whole.TotalMilliseconds:0} ms");
            (await database.Count("cases")).Should().Be(left / 2);
            (await database.Count("imports")).Should().Be(left > 0 ? 1 : 0);
            (none, all) = left == 0 ? (none + 1, all) : (none, all + 1);

            for (int tries = 0; tries < 2; tries++)
            {
                var run = database.Run("import", file);
                run.Code.Should().Be(0, run.Errors);
                (await database.Count("events")).Should().Be(Rows);
                (await database.Count("cases")).Should().Be(Rows / 2);
            }

            await database.ShouldBeConsistent();
        }

        output.WriteLine($"{kind}: {Kills} kills of {Rows} rows within {whole.TotalMilliseconds:0} ms left nothing {none} times and all {all} times");
    }

    /// <summary>How long an import takes when it is let be.</summary>
    private static async Task<TimeSpan> Whole(string kind, string rows)
    {
        using var database = Database.Of(kind);
        var start = Import(database.File("rows.csv", rows), database.Place);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var took = watch.Elapsed;
        process.ExitCode.Should().Be(0);
        (await database.Count("events")).Should().Be(Rows);
        return took;
    }

    private static ProcessStartInfo Import(string file, string place)
        => new("dotnet", [Path.Combine(AppContext.BaseDirectory, "DisclosureDesk.dll"), "import", file, "--db", place]) { RedirectStandardOutput = true, RedirectStandardError = true };

    private static int Of(string variable, int otherwise)
        => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : otherwise;
}
