using BenchmarkDotNet.Attributes;
using LawGov.Domain.Participation;

namespace LawGov.Domain.Benchmarks.Participation;

/// <summary>What does sorting exact rates cost beside sorting decimal quotients?</summary>
/// <remarks>
/// The quotients are rounded to 28 digits and so may call two rates equal that are not. Each measurement copies the unsorted column first.
/// </remarks>
[MemoryDiagnoser]
public class RateOrderingBenchmarks
{
    private const int Units = 100_000;

    private readonly ParticipationCount[] _counts = new ParticipationCount[Units];
    private readonly ParticipationCount[] _sortedCounts = new ParticipationCount[Units];
    private readonly ParticipationRate[] _rates = new ParticipationRate[Units];
    private readonly ParticipationRate[] _sortedRates = new ParticipationRate[Units];
    private readonly decimal[] _quotients = new decimal[Units];

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(2_023);
        for (int unit = 0; unit < Units; unit++)
        {
            int eligible = random.Next(1, 4_000);
            _counts[unit] = new(random.Next(0, eligible + 1), eligible);
            _rates[unit] = _counts[unit].Rate;
        }
    }

    [Benchmark(Baseline = true)]
    public ParticipationCount DecimalComparer()
    {
        _counts.CopyTo(_sortedCounts, 0);
        Array.Sort(_sortedCounts, (left, right) => Quotient(left).CompareTo(Quotient(right)));
        return _sortedCounts[Units / 2];
    }

    [Benchmark]
    public ParticipationCount DecimalKeys()
    {
        _counts.CopyTo(_sortedCounts, 0);
        for (int unit = 0; unit < Units; unit++) { _quotients[unit] = Quotient(_counts[unit]); }

        Array.Sort(_quotients, _sortedCounts);
        return _sortedCounts[Units / 2];
    }

    [Benchmark]
    public ParticipationRate ExactRates()
    {
        _rates.CopyTo(_sortedRates, 0);
        Array.Sort(_sortedRates);
        return _sortedRates[Units / 2];
    }

    private static decimal Quotient(ParticipationCount count) => (decimal)count.Participants / count.Eligible;
}
