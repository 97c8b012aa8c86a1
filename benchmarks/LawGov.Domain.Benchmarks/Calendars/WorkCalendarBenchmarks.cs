using BenchmarkDotNet.Attributes;
using LawGov.Domain.Calendars;
using NodaTime;

namespace LawGov.Domain.Benchmarks.Calendars;

/// <summary>What does a date so many workdays on cost, beside a day loop over a set of days off, and does it grow with the count?</summary>
[MemoryDiagnoser]
public class WorkCalendarBenchmarks
{
    private readonly WorkCalendar _calendar = WorkCalendar.StateCouncil;
    private readonly LocalDate _start = new(2024, 3, 18);
    private readonly LocalDate _projectedStart = new(2027, 1, 4);
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

    [Benchmark(Baseline = true)]
    public LocalDate DayLoopOverASet()
    {
        var day = _start;
        for (int left = Days; left > 0;)
        {
            day = day.PlusDays(1);
            bool weekend = day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
            if (_worked.Contains(day) || (!weekend && !_off.Contains(day))) { left--; }
        }

        return day;
    }

    [Benchmark]
    public LocalDate AddWorkdays() => _calendar.AddWorkdays(_start, Days);

    [Benchmark]
    public BoundedDate ProjectedWithBounds() => _calendar.AddWorkdaysWithBounds(_projectedStart, Days);
}
