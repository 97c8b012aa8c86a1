using BenchmarkDotNet.Attributes;
using LawGov.Domain.Calendars;
using NodaTime;

namespace LawGov.Domain.Benchmarks.Calendars;

/// <summary>What does a date so many workdays on cost, beside a day loop over a set of days off, and does it grow with the count?</summary>
[MemoryDiagnoser]
public class WorkCalendarBenchmarks
{
    private const int Starts = 256;

    private readonly WorkCalendar _calendar = WorkCalendar.StateCouncil;
    private readonly LocalDate[] _announced = Consecutive(new(2024, 1, 1));
    private readonly LocalDate[] _projected = Consecutive(new(2027, 1, 1));
    private readonly HashSet<LocalDate> _off = [];
    private readonly HashSet<LocalDate> _worked = [];

    [Params(20, 250)]
    public int Days { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        foreach (var day in StateCouncilNotices.All.SelectMany(notice => notice.Days))
        {
            (day.Arrangement == DayArrangement.Worked ? _worked : _off).Add(day.Date);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Starts)]
    public LocalDate DayLoopOverASet()
    {
        var last = default(LocalDate);
        foreach (var start in _announced) { last = Loop(start); }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Starts)]
    public LocalDate AddWorkdays()
    {
        var last = default(LocalDate);
        foreach (var start in _announced) { last = _calendar.AddWorkdays(start, Days); }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Starts)]
    public BoundedDate ProjectedWithBounds()
    {
        var last = default(BoundedDate);
        foreach (var start in _projected) { last = _calendar.AddWorkdaysWithBounds(start, Days); }

        return last;
    }

    private static LocalDate[] Consecutive(LocalDate first) => [.. Enumerable.Range(0, Starts).Select(first.PlusDays)];

    private LocalDate Loop(LocalDate day)
    {
        for (int left = Days; left > 0;)
        {
            day = day.PlusDays(1);
            bool weekend = day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
            if (_worked.Contains(day) || (!weekend && !_off.Contains(day))) { left--; }
        }

        return day;
    }
}
