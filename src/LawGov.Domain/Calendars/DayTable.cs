using LawGov.Domain.Collections;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>Every day of 2001–2100 as notices, statute, pattern and closures make it; what a calendar looks things up in.</summary>
internal sealed class DayTable
{
    private readonly bool[] _printed;  // worked by notice, or by the usual pattern
    private readonly bool[] _statute;  // worked by notice, or by statute alone
    private readonly Festivals[] _festivals = new Festivals[DayNumber.Count];
    private readonly Festivals[] _statutory = new Festivals[DayNumber.Count];
    private readonly short[] _notice = new short[DayNumber.Count];  // index + 1; 0 = none
    private readonly short[] _closure = new short[DayNumber.Count]; // index + 1; 0 = none
    private readonly int[] _firstWindow = new int[DayNumber.Count];
    private readonly FestivalWindow[] _windows;

    internal DayTable(ValueList<HolidayNotice> notices, ValueList<CalendarOverlay> overlays, int announcedThroughYear)
    {
        FirstProjected = announcedThroughYear < DayNumber.FirstYear ? 0
            : announcedThroughYear == DayNumber.LastYear ? DayNumber.Count
            : DayNumber.Of(new(announcedThroughYear + 1, 1, 1), nameof(notices));
        _printed = new bool[DayNumber.Count];
        for (int day = 0; day < DayNumber.Count; day++) { _printed[day] = (day + 1) % 7 is not (0 or 6); }

        var years = Enumerable.Range(DayNumber.FirstYear, DayNumber.LastYear - DayNumber.FirstYear + 1)
            .ToDictionary(year => year, StatutoryYear.Of);
        foreach (var day in years.Values.SelectMany(days => days))
        {
            _printed[day.Day] = false;
            _statutory[day.Day] |= day.Festival;
            _festivals[day.Day] |= day.Festival;
        }

        Apply(notices);
        _statute = (bool[])_printed.Clone();
        var projected = years.Where(pair => pair.Key > announcedThroughYear).OrderBy(pair => pair.Key).ToList();
        foreach (var (year, days) in projected)
        {
            MakeUp(days, _statute);
            new UsualPattern(year, days, _printed, (day, festival) => _festivals[day] |= festival).Apply();
        }

        KeepNamed(notices); // a day that a notice names is as named, whatever the pattern would make of it

        Apply(overlays);
        Printed = new(_printed);
        Statute = new(_statute);
        _windows = [
            .. projected.SelectMany(pair => pair.Value.GroupBy(day => day.Festival).Select(festival => Window(pair.Key, festival)))
                .OrderBy(window => window.Start)
        ];
        IndexWindows();
    }

    internal WorkedDays Printed { get; }

    internal WorkedDays Statute { get; }

    /// <summary>The first day of the first year that no notice arranges.</summary>
    internal int FirstProjected { get; }

    /// <summary>The first day that the notice of that year usually still touches: 24 December before.</summary>
    internal int FirstOpen => Math.Max(0, FirstProjected - 8);

    internal Festivals FestivalsOf(int day) => _festivals[day];

    internal Festivals StatutoryOf(int day) => _statutory[day];

    internal int NoticeOf(int day) => _notice[day] - 1;

    internal int ClosureOf(int day) => _closure[day] - 1;

    internal DayKind KindOf(int day)
    {
        bool weekend = (day + 1) % 7 is 0 or 6;
        return _printed[day] ? weekend ? DayKind.MakeUpWorkday : DayKind.Workday
            : _statutory[day] != Festivals.None ? DayKind.StatutoryHoliday
            : weekend ? DayKind.Weekend
            : _closure[day] > 0 ? DayKind.LocalClosure
            : DayKind.AdjustedRestDay;
    }

    internal Certainty CertaintyOf(int day)
        => day >= FirstProjected ? Certainty.Projected : day >= FirstOpen ? Certainty.Provisional : Certainty.Final;

    /// <summary>The most and the fewest days that may turn out worked from <paramref name="first"/> through
    /// <paramref name="last"/>.</summary>
    internal int Worked(int first, int last, bool most)
        => Statute.UpTo(last) - Statute.UpTo(first - 1)
            + Swaps(first, first, last, most, except: -1)
            + Swaps(last, first, last, most, except: first);

    /// <summary>Sums what the windows around one end can add or take; windows that hold <paramref name="except"/> too were counted
    /// there.</summary>
    private int Swaps(int end, int first, int last, bool most, int except)
    {
        int sum = 0;
        for (int i = _firstWindow[end]; i < _windows.Length && _windows[i].Start <= end; i++)
        {
            ref readonly var window = ref _windows[i];
            if (!window.Holds(end) || (except >= 0 && window.Holds(except))) { continue; }

            sum += most ? window.MostAdded(first, last) : -window.MostTaken(first, last);
        }

        return sum;
    }

    /// <summary>A statutory day on a weekend, or on another statutory day, is made up on the next day worked.</summary>
    private static void MakeUp(StatutoryDay[] days, bool[] worked)
    {
        for (int i = 0; i < days.Length; i++)
        {
            bool meets = i > 0 && days[i - 1].Day == days[i].Day;
            if ((days[i].Day + 1) % 7 is not (0 or 6) && !meets) { continue; }

            int next = days[i].Day;
            while (next < worked.Length && !worked[next]) { next++; }

            if (next < worked.Length) { worked[next] = false; }
        }
    }

    private void Apply(ValueList<HolidayNotice> notices)
    {
        for (short i = 0; i < notices.Count; i++)
        {
            foreach (var named in notices[i].Days)
            {
                int day = DayNumber.Of(named.Date, nameof(notices));
                _printed[day] = IsWorkedAsNamed(day, named.Arrangement);
                _festivals[day] = named.Festivals != Festivals.None ? named.Festivals : _festivals[day];
                _notice[day] = (short)(i + 1);
            }
        }
    }

    private void KeepNamed(ValueList<HolidayNotice> notices)
    {
        for (int day = FirstProjected; day < DayNumber.Count; day++)
        {
            if (_notice[day] == 0) { continue; }

            var named = notices[_notice[day] - 1].Days.First(each => each.Date == DayNumber.Dates[day]);
            _printed[day] = _statute[day] = IsWorkedAsNamed(day, named.Arrangement);
        }
    }

    private bool IsWorkedAsNamed(int day, DayArrangement arrangement)
        => arrangement == DayArrangement.Worked
        || (arrangement == DayArrangement.AsUsual && (day + 1) % 7 is not (0 or 6) && _statutory[day] == Festivals.None);

    private void Apply(ValueList<CalendarOverlay> overlays)
    {
        for (short i = 0; i < overlays.Count; i++)
        {
            int last = overlays[i].Span.Last is { } end ? DayNumber.Of(end, nameof(overlays)) : DayNumber.Count - 1;
            for (int day = DayNumber.Of(overlays[i].Span.Start, nameof(overlays)); day <= last; day++)
            {
                _printed[day] = _statute[day] = overlays[i].Kind == DayKind.MakeUpWorkday;
                _closure[day] = (short)(i + 1);
            }
        }
    }

    private FestivalWindow Window(int year, IGrouping<Festivals, StatutoryDay> festival)
    {
        int first = festival.First().Day, last = festival.Last().Day;
        bool isLong = festival.Key is Festivals.SpringFestival or Festivals.LabourDay or Festivals.NationalDay;
        int reach = isLong
            ? 14
            : 8, restAfter = isLong
            ? 6
            : 3, start = Math.Max(0, first - reach), end = Math.Min(DayNumber.Count - 1, last + reach);
        ulong mayRest = 0, mayWork = 0;
        for (int day = start; day <= end; day++)
        {
            if (_closure[day] > 0 || (_notice[day] > 0 && day >= FirstProjected)) { continue; }

            if (_statute[day] && day >= first - 3 && day <= last + restAfter) { mayRest |= 1UL << (day - start); }
            else if (!_statute[day] && _statutory[day] == Festivals.None) { mayWork |= 1UL << (day - start); }
        }

        // 1–5 May would need three where 1 May is a Monday.
        bool three = festival.Key == Festivals.LabourDay && year >= 2025 && DayNumber.Dates[first].DayOfWeek == IsoDayOfWeek.Monday;
        return new(start, end, mayRest, mayWork, three ? 3 : 2);
    }

    /// <summary>For each day, the first window that ends on it or later.</summary>
    private void IndexWindows()
    {
        int window = 0;
        for (int day = 0; day < DayNumber.Count; day++)
        {
            while (window < _windows.Length && _windows[window].End < day) { window++; }

            _firstWindow[day] = window;
        }
    }
}
