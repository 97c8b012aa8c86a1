using BenchmarkDotNet.Attributes;
using LawGov.Domain.Calendars;
using NodaTime;

namespace LawGov.Domain.Benchmarks.Calendars;

/// <summary>What does one of a million due dates cost in one call, beside a call of its own?</summary>
[MemoryDiagnoser]
public class BulkDueDateBenchmarks
{
    private const int Count = 1_000_000;

    private readonly WorkCalendar _calendar = WorkCalendar.StateCouncil;
    private readonly LocalDate[] _starts = new LocalDate[Count];
    private readonly LocalDate[] _due = new LocalDate[Count];

    [GlobalSetup]
    public void Setup()
    {
        var first = new LocalDate(2015, 1, 1);
        for (int i = 0; i < Count; i++) { _starts[i] = first.PlusDays((int)(i * 7_919L % 4_000)); }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public LocalDate CallByCall()
    {
        for (int i = 0; i < Count; i++) { _due[i] = _calendar.AddWorkdays(_starts[i], 20); }

        return _due[^1];
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public LocalDate OneCall()
    {
        _calendar.AddWorkdays(_starts, 20, _due);
        return _due[^1];
    }
}
