using LawGov.Domain.Benchmarks.Figures;
using LawGov.Domain.Benchmarks.Participation;
using LawGov.Domain.Benchmarks.Participation.RollUp;

namespace LawGov.Domain.Benchmarks.Turns;

/// <summary>Runs the contestants of each question in turns in one process, for a shared machine disturbs all of them alike then.</summary>
/// <remarks>Time is that of the processor, not of the clock: what other programs take is not counted. All contestants run on one thread.</remarks>
internal static class TakeTurns
{
    private const int Rounds = 11;
    private const int Warming = 3;
    private const int RoundsOfSlow = 3;
    private const int ItemsOfATurn = 10_000_000; // small columns are worked off several times a turn
    private const int ItemsOfASlowTurn = 2_000_000;

    private static readonly (string Name, Func<IEnumerable<Contest>> Contests)[] Questions =
    [
        ("format", PercentageFormatBenchmarks.Contests),
        ("parse", PercentageParseBenchmarks.Contests),
        ("sums", GroupSumBenchmarks.Contests),
        ("roll-up", RollUpBenchmarks.Contests),
        ("merge", MergeBenchmarks.Contests),
        ("distinct", DistinctParticipantsBenchmarks.Contests),
        ("rank", RankingBenchmarks.Contests),
    ];

    /// <summary>Runs all questions, or those named.</summary>
    public static void Run(string[] names)
    {
        Console.WriteLine($"{"question",-24} {"items",10} {"contestant",-24} {"median ns/item",14} {"of the limit",13}");
        foreach (var (name, contests) in Questions)
        {
            if (names.Length > 0 && !names.Contains(name, StringComparer.Ordinal)) { continue; }

            foreach (var contest in contests()) { Compare(contest); }
        }
    }

    // Slow ones take fewer turns; a turn of all the others stands between two turns of one.
    private static void Compare(Contest contest)
    {
        Contestant[] all = [contest.Limit, .. contest.Fast, .. contest.Slow];
        int fast = 1 + contest.Fast.Length;
        var times = all.Select(_ => new List<double>()).ToArray();
        for (int round = -Warming; round < Rounds; round++)
        {
            for (int at = 0; at < all.Length; at++)
            {
                if (at >= fast && round is not (-1 or (>= 0 and < RoundsOfSlow))) { continue; }

                double time = Time(all[at].Run, Math.Max(1, (at < fast ? ItemsOfATurn : ItemsOfASlowTurn) / contest.Items));
                if (round >= 0) { times[at].Add(time / contest.Items); }
            }
        }

        double limit = Median(times[0]);
        for (int at = 0; at < all.Length; at++)
        {
            Console.WriteLine($"{contest.Question,-24} {contest.Items,10} {all[at].Name,-24} {Median(times[at]),14:F2} {Median(times[at]) / limit,13:F2}");
        }
    }

    private static double Time(Action run, int repeats)
    {
        var start = Environment.CpuUsage.TotalTime;
        for (int repeat = 0; repeat < repeats; repeat++) { run(); }

        return (Environment.CpuUsage.TotalTime - start).TotalNanoseconds / repeats;
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }
}
