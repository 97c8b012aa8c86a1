using System.Globalization;
using BenchmarkDotNet.Attributes;
using LawGov.Domain.Figures;

namespace LawGov.Domain.Benchmarks.Figures;

/// <summary>What does reading a rate such as 72.04% cost beside reading a decimal?</summary>
/// <remarks>One text of a column of 1,024. Decimal reads the text without its percent sign, which favours it.</remarks>
[MemoryDiagnoser]
public class PercentageParseBenchmarks
{
    private const int Rates = 1_024;

    private readonly string[] _texts = new string[Rates];

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
}
