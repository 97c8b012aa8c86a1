using BenchmarkDotNet.Attributes;
using LawGov.Domain.Calendars;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Benchmarks.Calendars;

/// <summary>What does one of many open deadlines cost when a notice comes out, beside the loop that one would write over sets of holidays?</summary>
/// <remarks>20 working days from days of 2025 and 2026 before the notice for 2026; each suspended for two weeks, or not. The loop counts one
/// date, without bounds, steps or what changed.</remarks>
[MemoryDiagnoser]
public class RecomputeBenchmarks
{
    private const int Count = 1_000_000;

    private readonly WorkCalendar _after = WorkCalendar.StateCouncil;
    private readonly Deadline[] _deadlines = new Deadline[Count];
    private readonly HashSet<LocalDate> _off = [];
    private readonly HashSet<LocalDate> _worked = [];

    [Params(false, true)]
    public bool Suspended { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var before = WorkCalendar.StateCouncil.AsKnownOn(new(2025, 10, 1));
        for (int i = 0; i < Count; i++)
        {
            var start = new LocalDate(2025, 1, 2).PlusDays((int)(i * 7_919L % 690));
            var deadline = TimeLimit.Workdays(20).After(start, before);
            _deadlines[i] = Suspended ? deadline.Suspend(new Suspension(Span(start), new("征求第三方意见", "consulting a third party"))).After! : deadline;
        }

        for (var day = new LocalDate(2025, 1, 1); day.Year < 2027; day = day.PlusDays(1))
        {
            bool weekend = day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
            if (_after.IsWorkday(day) && weekend) { _worked.Add(day); }

            if (!_after.IsWorkday(day) && !weekend) { _off.Add(day); }
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int LoopOverSets()
    {
        int moved = 0;
        foreach (var deadline in _deadlines)
        {
            var day = deadline.Start;
            for (int left = 20; left > 0;)
            {
                day = day.PlusDays(1);
                bool works = _worked.Contains(day)
                    || (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !_off.Contains(day));
                if (works && !(Suspended && Span(deadline.Start).Contains(day))) { left--; }
            }

            moved += day == deadline.Due ? 0 : 1;
        }

        return moved;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int Recompute()
    {
        int moved = 0;
        foreach (var deadline in _deadlines) { moved += deadline.Recompute(_after).IsUnchanged ? 0 : 1; }

        return moved;
    }

    private static DateSpan Span(LocalDate start) => DateSpan.Between(start.PlusDays(5), start.PlusDays(19));
}
