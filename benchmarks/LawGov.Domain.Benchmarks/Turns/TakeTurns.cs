namespace LawGov.Domain.Benchmarks.Participation.RollUp;

/// <summary>Runs the contestants of sums and roll-up in turns in one process, for a shared machine disturbs all of them alike then.</summary>
/// <remarks>Time is that of the processor, not of the clock: what other programs take is not counted. All contestants run on one thread.</remarks>
internal static class TakeTurns
{
    private const int Rounds = 11;
    private const int Warming = 3;
    private const int RoundsOfSlow = 3;
    private const int RowsOfATurn = 10_000_000; // small columns are summed several times a turn
    private const int RowsOfASlowTurn = 2_000_000;

    public static void Run()
    {
        Console.WriteLine($"{"rows",10} {"order",-7} {"contestant",-24} {"median ns/row",14} {"of the limit",13}");
        foreach (var (rows, make) in new (int, Func<GroupSumBenchmarks>)[] { (100_000, () => new GroupSumsOf100KBenchmarks()), (1_000_000, () => new GroupSumBenchmarks()), (10_000_000, () => new GroupSumsOf10MBenchmarks()) })
        {
            foreach (var order in Enum.GetValues<RowOrder>())
            {
                var bench = make();
                bench.Order = order;
                bench.PrepareDuck();
                Compare(rows, order, [("limit", () => bench.Limit()), ("aggregator", () => bench.Aggregator())],
                    [("DuckDB, one thread", () => bench.Duck()), ("dictionary loop", () => bench.DictionaryLoop()), ("AggregateBy", () => bench.AggregateBy()), ("GroupBy", () => bench.GroupBy())]);
                bench.Close();
            }
        }

        foreach (var (rows, make) in new (int, Func<RollUpBenchmarks>)[] { (1_000_000, () => new RollUpBenchmarks()), (10_000_000, () => new RollUpsOf10MBenchmarks()) })
        {
            foreach (var order in new[] { RowOrder.Random, RowOrder.Sorted })
            {
                var bench = make();
                bench.Order = order;
                bench.PrepareDuck();
                Compare(rows, order, [("limit, indexes", () => bench.LimitOfIndexes()), ("roll-up from indexes", () => bench.FromIndexes())], []);
                Compare(rows, order, [("limit, codes", () => bench.LimitOfCodes()), ("roll-up from codes", () => bench.FromCodes())],
                    [("DuckDB, one thread", () => bench.Duck()), ("dictionaries", () => bench.DictionaryForEachLevel())]);
                bench.Close();
            }
        }
    }

    // The first of the fast ones is the limit. Slow ones take fewer turns; a turn of all of them stands between two turns of one.
    private static void Compare(int rows, RowOrder order, (string Name, Action Run)[] fast, (string Name, Action Run)[] slow)
    {
        (string Name, Action Run)[] all = [.. fast, .. slow];
        var times = all.Select(_ => new List<double>()).ToArray();
        for (int round = -Warming; round < Rounds; round++)
        {
            for (int at = 0; at < all.Length; at++)
            {
                if (at >= fast.Length && round is not (-1 or (>= 0 and < RoundsOfSlow))) { continue; }

                int repeats = Math.Max(1, (at < fast.Length ? RowsOfATurn : RowsOfASlowTurn) / rows);
                var start = Environment.CpuUsage.TotalTime;
                for (int repeat = 0; repeat < repeats; repeat++) { all[at].Run(); }

                double time = (Environment.CpuUsage.TotalTime - start).TotalNanoseconds / repeats / rows;
                if (round >= 0) { times[at].Add(time); }
            }
        }

        double limit = Median(times[0]);
        for (int at = 0; at < all.Length; at++) { Console.WriteLine($"{rows,10} {order,-7} {all[at].Name,-24} {Median(times[at]),14:F2} {Median(times[at]) / limit,13:F2}"); }
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }
}
