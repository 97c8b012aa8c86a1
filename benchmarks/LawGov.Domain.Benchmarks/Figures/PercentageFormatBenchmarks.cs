using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using LawGov.Domain.Benchmarks.Turns;
using LawGov.Domain.Figures;

namespace LawGov.Domain.Benchmarks.Figures;

/// <summary>What does printing a rate such as 72.04% cost beside rounding and printing a decimal?</summary>
/// <remarks>
/// One rate of a column of 1,024. From two counts: divided, rounded half-up and written; from a rounded figure: written only. Decimal
/// writes no percent sign, which favours it; its format is <c>0.00</c>, or <c>F2</c> where it says lean. One and two decimals
/// below 100% have a short way of their own.
/// </remarks>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class PercentageFormatBenchmarks
{
    private const int Rates = 1_024;

    private readonly int[] _participants = new int[Rates];
    private readonly int[] _eligible = new int[Rates];
    private readonly Percentage[] _percentages = new Percentage[Rates];
    private readonly Percentage[] _oneDecimal = new Percentage[Rates];
    private readonly decimal[] _decimals = new decimal[Rates];
    private DuckTable? _duck;

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(2_023);
        for (int rate = 0; rate < Rates; rate++)
        {
            _eligible[rate] = random.Next(1, 30_000);
            _participants[rate] = random.Next(0, _eligible[rate] + 1);
            _percentages[rate] = Exact(rate);
            _oneDecimal[rate] = new Ratio(_participants[rate], _eligible[rate]).ToPercentage(1, Rounding.HalfUp)!.Value;
            _decimals[rate] = Rounded(rate);
        }
    }

    [GlobalSetup(Target = nameof(Duck))]
    public void PrepareDuck()
    {
        Prepare();
        _duck = new("figure DECIMAL(5, 2)", Rates, (appended, row) => appended.AppendValue(_decimals[row]));
    }

    [GlobalCleanup]
    public void Close() => _duck?.Dispose();

    [BenchmarkCategory("figure to span"), Benchmark(OperationsPerInvoke = Rates)]
    public long Limit() => BareSum.OfBytes<Percentage>(_percentages);

    [BenchmarkCategory("counts to span"), Benchmark(Baseline = true, OperationsPerInvoke = Rates)]
    public int DecimalFromCounts()
    {
        Span<char> text = stackalloc char[32];
        int written = 0;
        for (int rate = 0; rate < Rates; rate++)
        {
            Rounded(rate).TryFormat(text, out int length, "0.00", CultureInfo.InvariantCulture);
            written += length;
        }

        return written;
    }

    [BenchmarkCategory("counts to span"), Benchmark(OperationsPerInvoke = Rates)]
    public int PercentageFromCounts()
    {
        Span<char> text = stackalloc char[32];
        int written = 0;
        for (int rate = 0; rate < Rates; rate++)
        {
            Exact(rate).TryFormat(text, out int length);
            written += length;
        }

        return written;
    }

    [BenchmarkCategory("figure to span"), Benchmark(Baseline = true, OperationsPerInvoke = Rates)]
    public int DecimalTryFormat()
    {
        Span<char> text = stackalloc char[32];
        int written = 0;
        foreach (decimal figure in _decimals)
        {
            figure.TryFormat(text, out int length, "0.00", CultureInfo.InvariantCulture);
            written += length;
        }

        return written;
    }

    [BenchmarkCategory("figure to span"), Benchmark(OperationsPerInvoke = Rates)]
    public int DecimalTryFormatLean()
    {
        Span<char> text = stackalloc char[32];
        int written = 0;
        foreach (decimal figure in _decimals)
        {
            figure.TryFormat(text, out int length, "F2", CultureInfo.InvariantCulture);
            written += length;
        }

        return written;
    }

    [BenchmarkCategory("figure to span"), Benchmark(OperationsPerInvoke = Rates)]
    public int PercentageTryFormat()
    {
        Span<char> text = stackalloc char[32];
        int written = 0;
        foreach (var percentage in _percentages)
        {
            percentage.TryFormat(text, out int length);
            written += length;
        }

        return written;
    }

    [BenchmarkCategory("figure to span"), Benchmark(OperationsPerInvoke = Rates)]
    public int PercentageTryFormatOneDecimal()
    {
        Span<char> text = stackalloc char[32];
        int written = 0;
        foreach (var percentage in _oneDecimal)
        {
            percentage.TryFormat(text, out int length);
            written += length;
        }

        return written;
    }

    [BenchmarkCategory("figure to string"), Benchmark(Baseline = true, OperationsPerInvoke = Rates)]
    public int DecimalToString()
    {
        int written = 0;
        foreach (decimal figure in _decimals) { written += figure.ToString("0.00", CultureInfo.InvariantCulture).Length; }

        return written;
    }

    [BenchmarkCategory("figure to string"), Benchmark(OperationsPerInvoke = Rates)]
    public int PercentageToString()
    {
        int written = 0;
        foreach (var percentage in _percentages) { written += percentage.ToString().Length; }

        return written;
    }

    [BenchmarkCategory("figure to string"), Benchmark(OperationsPerInvoke = Rates)]
    public long Duck() => _duck!.Query("SELECT sum(length(CAST(figure AS VARCHAR)))::BIGINT FROM rows");

    internal static IEnumerable<Contest> Contests()
    {
        var bench = new PercentageFormatBenchmarks();
        bench.PrepareDuck();
        yield return new(
            "format, into a span",
            Rates,
            new("limit", () => bench.Limit()),
            [
                new("percentage", () => bench.PercentageTryFormat()),
                new("… of one decimal", () => bench.PercentageTryFormatOneDecimal()),
                new("… from two counts", () => bench.PercentageFromCounts()),
                new("… as a string", () => bench.PercentageToString()),
            ],
            [
                new("decimal F2", () => bench.DecimalTryFormatLean()),
                new("decimal 0.00", () => bench.DecimalTryFormat()),
                new("… from two counts", () => bench.DecimalFromCounts()),
                new("… as a string", () => bench.DecimalToString()),
                new("DuckDB, one thread", () => bench.Duck()),
            ]);
        bench.Close();
    }

    private decimal Rounded(int rate) => Math.Round(100m * _participants[rate] / _eligible[rate], 2, MidpointRounding.AwayFromZero);

    private Percentage Exact(int rate) => new Ratio(_participants[rate], _eligible[rate]).ToPercentage(2, Rounding.HalfUp)!.Value;
}
