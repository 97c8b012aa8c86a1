using System.Globalization;
using BenchmarkDotNet.Attributes;
using LawGov.Domain.Benchmarks.Turns;
using LawGov.Domain.Figures;

namespace LawGov.Domain.Benchmarks.Figures;

/// <summary>What does reading a rate such as 72.04% cost beside reading a decimal?</summary>
/// <remarks>One text of a column of 1,024. Decimal reads the text without its percent sign, which favours it.</remarks>
[MemoryDiagnoser]
public class PercentageParseBenchmarks
{
    private const int Rates = 1_024;

    private readonly string[] _texts = new string[Rates];
    private DuckTable? _duck;

    [Params(1, 2)]
    public int Decimals { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(2_023);
        for (int rate = 0; rate < Rates; rate++)
        {
            int eligible = random.Next(1, 30_000);
            _texts[rate] = new Ratio(random.Next(0, eligible + 1), eligible).ToPercentage(Decimals, Rounding.HalfUp)!.Value.ToString();
        }
    }

    [GlobalSetup(Target = nameof(Duck))]
    public void PrepareDuck()
    {
        Prepare();
        _duck = new("text VARCHAR", Rates, (appended, row) => appended.AppendValue(_texts[row][..^1]));
    }

    [GlobalCleanup]
    public void Close() => _duck?.Dispose();

    /// <summary>The characters alone, read and summed.</summary>
    [Benchmark(OperationsPerInvoke = Rates)]
    public int Limit()
    {
        int sum = 0;
        foreach (string text in _texts)
        {
            foreach (char character in text) { sum += character; }
        }

        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Rates)]
    public decimal DecimalTryParse()
    {
        decimal last = 0;
        foreach (string text in _texts)
        {
            decimal.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out last);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Rates)]
    public Percentage PercentageTryParse()
    {
        var last = Percentage.None;
        foreach (string text in _texts) { Percentage.TryParse(text.AsSpan(), null, out last); }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Rates)]
    public long Duck() => _duck!.Query("SELECT sum(CAST(text AS DECIMAL(5, 2)))::BIGINT FROM rows");

    internal static IEnumerable<Contest> Contests()
    {
        foreach (int decimals in (int[])[1, 2])
        {
            var bench = new PercentageParseBenchmarks { Decimals = decimals };
            bench.PrepareDuck();
            yield return new(
                $"parse, {decimals} decimals",
                Rates,
                new("limit", () => bench.Limit()),
                [new("percentage", () => bench.PercentageTryParse())],
                [new("decimal", () => bench.DecimalTryParse()), new("DuckDB, one thread", () => bench.Duck())]);
            bench.Close();
        }
    }
}
