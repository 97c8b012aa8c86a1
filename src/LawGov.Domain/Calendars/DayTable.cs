using LawGov.Domain.Collections;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>Every day of 2001–2100 as notices, statute, pattern and closures make it; what a calendar looks things up in.</summary>
internal sealed class DayTable
{
    private readonly bool[] _printed = new bool[DayNumber.Count];  // worked by notice, or by the usual pattern
    private readonly bool[] _statute;  // worked by notice, or by statute alone
    private readonly Festivals[] _festivals = new Festivals[DayNumber.Count];
    private readonly short[] _closure = new short[DayNumber.Count]; // index + 1; 0 = none
    private readonly int[] _firstWindow = new int[DayNumber.Count];
    private readonly int[] _notFinal = new int[DayNumber.Count];  // days among 0 … i that are not final
    private readonly int[] _projected = new int[DayNumber.Count]; // and those that are projected
    private readonly Arrangement _arrangement;
    private readonly FestivalWindow[] _windows;
    private readonly int[] _due; // what the windows that end on a day or before have to give back; empty where none has

    internal DayTable(ValueList<HolidayNotice> notices, ValueList<CalendarOverlay> overlays)
    {
        _arrangement = new(notices);
        for (int day = 0; day < DayNumber.Count; day++)
        {
            _festivals[day] = StatuteCalendar.StatutoryOf(day);
            _printed[day] = !StatuteCalendar.IsWeekend(day) && _festivals[day] == Festivals.None;
        }

        _statute = (bool[])_printed.Clone();
        var open = new List<int>();
        for (int i = 0; i < StatuteCalendar.Festivals.Length; i++)
        {
            if (!_arrangement.IsAnnounced(StatuteCalendar.Festivals[i].Year) && !_arrangement.Of(i).IsSettled) { open.Add(i); }
        }

        foreach (int i in open)
        {
            foreach (int day in StatuteCalendar.Festivals[i].MadeUp) { _statute[day] = false; }
        }

        foreach (var year in open.GroupBy(i => StatuteCalendar.Festivals[i].Year))
        {
            var festivals = year.Aggregate(Festivals.None, (all, i) => all | StatuteCalendar.Festivals[i].Festival);
            new UsualPattern(year.Key, StatutoryYear.Of(year.Key), festivals, _printed, Touch).Apply();
        }

        ApplyNamed(); // a day that a notice names is as named, whatever the pattern would make of it
        Apply(overlays);
        Printed = new(_printed);
        Statute = new(_statute);
        _windows = [.. open.Select(Window).OrderBy(window => window.Start)];
        _due = _windows.Any(window => window.Due != 0) ? SumOfDue(_windows) : [];
        MostDue = _windows.Sum(window => Math.Abs(window.Due));
        IndexWindows();
        CountCertainty();
    }

    internal WorkedDays Printed { get; }

    internal WorkedDays Statute { get; }

    /// <summary>By how much the windows passed whole can move a count; 0 but where a festival is named in part.</summary>
    internal int MostDue { get; }

    /// <summary>The years that notices arrange in part.</summary>
    internal ValueList<NoticeGap> Gaps => _arrangement.Gaps;

    internal bool IsAnnounced(int year) => _arrangement.IsAnnounced(year);

    internal Festivals FestivalsOf(int day) => _festivals[day];

    internal int NoticeOf(int day) => _arrangement.NoticeOf(day);

    internal int ClosureOf(int day) => _closure[day] - 1;

    internal DayKind KindOf(int day)
    {
        bool weekend = StatuteCalendar.IsWeekend(day);
        return _printed[day] ? weekend ? DayKind.MakeUpWorkday : DayKind.Workday
            : StatuteCalendar.StatutoryOf(day) != Festivals.None ? DayKind.StatutoryHoliday
            : weekend ? DayKind.Weekend
            : _closure[day] > 0 ? DayKind.LocalClosure
            : DayKind.AdjustedRestDay;
    }

    /// <summary>The certainty of a day.</summary>
    internal Certainty CertaintyOf(int day) => CertaintyOf(day, day);

    /// <summary>The certainty of the least sure of the days from <paramref name="first"/> through <paramref name="last"/>.</summary>
    internal Certainty CertaintyOf(int first, int last)
        => Among(_projected, first, last) > 0 ? Certainty.Projected
        : Among(_notFinal, first, last) > 0 ? Certainty.Provisional
        : Certainty.Final;

    /// <summary>The first projected day of a span that has one.</summary>
    internal int FirstProjected(int first, int last)
    {
        int day = first;
        while (day < last && CertaintyOf(day) != Certainty.Projected) { day++; }

        return day;
    }

    /// <summary>The most and the fewest days that may turn out worked from <paramref name="first"/> through
    /// <paramref name="last"/>.</summary>
    internal int Worked(int first, int last, bool most)
        => Statute.UpTo(last) - Statute.UpTo(first - 1)
            + DueBetween(first, last)
            + Swaps(first, first, last, most, except: -1)
            + Swaps(last, first, last, most, except: first);

    private static int Among(int[] counts, int first, int last) => counts[last] - (first > 0 ? counts[first - 1] : 0);

    /// <summary>What the windows that end within the span give back; of those passed whole there is nothing else to say.</summary>
    private int DueBetween(int first, int last) => _due.Length == 0 || last < first ? 0 : Among(_due, first, last);

    /// <summary>Sums what the windows around one end can add or take; windows that hold <paramref name="except"/> too were counted
    /// there.</summary>
    private int Swaps(int end, int first, int last, bool most, int except)
    {
        int sum = 0;
        for (int i = _firstWindow[end]; i < _windows.Length && _windows[i].Start <= end; i++)
        {
            ref readonly var window = ref _windows[i];
            if (!window.Holds(end) || (except >= 0 && window.Holds(except))) { continue; }

            int due = window.End >= first && window.End <= last ? window.Due : 0; // counted with those passed whole
            sum += (most ? window.MostAdded(first, last) : -window.MostTaken(first, last)) - due;
        }

        return sum;
    }

    private void Touch(int day, Festivals festival)
    {
        if (!_arrangement.IsNamed(day)) { _festivals[day] |= festival; }
    }

    private void ApplyNamed()
    {
        for (int day = 0; day < DayNumber.Count; day++)
        {
            if (!_arrangement.IsNamed(day)) { continue; }

            _printed[day] = _statute[day] = _arrangement.IsWorked(day);
            _festivals[day] = _arrangement.FestivalsOf(day) is not Festivals.None and var festivals ? festivals : _festivals[day];
        }
    }

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

    /// <summary>What may still change around a festival: days that are neither named nor laid over locally.</summary>
    private FestivalWindow Window(int at)
    {
        var festival = StatuteCalendar.Festivals[at];
        int restAfter = festival.IsLong ? 6 : 3;
        ulong mayRest = 0, mayWork = 0;
        for (int day = festival.Start; day <= festival.End; day++)
        {
            if (_closure[day] > 0 || _arrangement.IsNamed(day)) { continue; }

            ulong bit = 1UL << (day - festival.Start);
            if (_statute[day] && day >= festival.First - 3 && day <= festival.Last + restAfter) { mayRest |= bit; }
            else if (!_statute[day] && StatuteCalendar.StatutoryOf(day) == Festivals.None) { mayWork |= bit; }
        }

        // 1–5 May would need three where 1 May is a Monday.
        bool three = festival.Festival == Festivals.LabourDay
            && festival.Year >= 2025
            && DayNumber.Dates[festival.First].DayOfWeek == IsoDayOfWeek.Monday;
        ref readonly var notice = ref _arrangement.Of(at);
        return FestivalWindow.Of(festival.Start, festival.End, mayRest, mayWork, three ? 3 : 2, notice.Rests, notice.Works);
    }

    private static int[] SumOfDue(FestivalWindow[] windows)
    {
        var due = new int[DayNumber.Count];
        foreach (ref readonly var window in windows.AsSpan()) { due[window.End] += window.Due; }

        for (int day = 1; day < due.Length; day++) { due[day] += due[day - 1]; }

        return due;
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

    /// <summary>What a notice names is final, and so is all of a year announced, but the end of December before one that is not.</summary>
    private void CountCertainty()
    {
        int notFinal = 0, projected = 0;
        for (int day = 0; day < DayNumber.Count; day++)
        {
            var date = DayNumber.Dates[day];
            bool named = _arrangement.IsNamed(day), announced = _arrangement.IsAnnounced(date.Year);
            bool provisional = announced && date is { Month: 12, Day: >= 24 } && !_arrangement.IsAnnounced(date.Year + 1);
            projected += named || announced ? 0 : 1;
            notFinal += named || (announced && !provisional) ? 0 : 1;
            (_projected[day], _notFinal[day]) = (projected, notFinal);
        }
    }
}
