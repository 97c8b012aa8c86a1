using LawGov.Domain.Collections;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>What notices make of each day, of each festival and of each year: what they name, and whether it is complete.</summary>
/// <remarks>
/// A named day belongs to the festival it stands under, or to the nearest. Every arrangement of 2001–2026 gives back as many working days
/// as it takes; that is how an incomplete notice is told from a whole one. A notice that revises may give days off or take them without
/// more.
/// </remarks>
internal sealed class Arrangement
{
    private readonly short[] _notice = new short[DayNumber.Count]; // index + 1; 0 = none
    private readonly NoticeDay[] _named = new NoticeDay[DayNumber.Count];
    private readonly FestivalNotice[] _festivals = new FestivalNotice[StatuteCalendar.Festivals.Length];
    private readonly bool[] _announced = new bool[DayNumber.LastYear - DayNumber.FirstYear + 1];

    internal Arrangement(ValueList<HolidayNotice> notices)
    {
        Name(notices);
        Count(notices);
        var gaps = new List<NoticeGap>();
        for (int year = DayNumber.FirstYear; year <= DayNumber.LastYear; year++)
        {
            var (start, end) = (StatuteCalendar.StartOf(year), StatuteCalendar.StartOf(year + 1));
            Judge(start, end);
            if (Gap(year, start, end) is { } gap) { gaps.Add(gap); }
        }

        Gaps = gaps.ToValueList();
    }

    /// <summary>The years that yearly notices arrange in part.</summary>
    internal ValueList<NoticeGap> Gaps { get; }

    internal bool IsAnnounced(int year)
        => year is >= DayNumber.FirstYear and <= DayNumber.LastYear && _announced[year - DayNumber.FirstYear];

    /// <summary>The index of the notice that names a day; -1 where none does.</summary>
    internal int NoticeOf(int day) => _notice[day] - 1;

    internal bool IsNamed(int day) => _notice[day] > 0;

    internal bool IsNamedOff(int day) => IsNamed(day) && !IsWorked(day);

    internal Festivals FestivalsOf(int day) => _named[day].Festivals;

    /// <summary>Whether a named day is worked.</summary>
    internal bool IsWorked(int day) => IsWorked(day, _named[day].Arrangement);

    /// <summary>What the notices arrange of a festival, by its place among all.</summary>
    internal ref readonly FestivalNotice Of(int festival) => ref _festivals[festival];

    private static bool IsWorked(int day, DayArrangement arrangement)
        => arrangement == DayArrangement.Worked
        || (arrangement == DayArrangement.AsUsual && !StatuteCalendar.IsWeekend(day) && StatuteCalendar.StatutoryOf(day) == Festivals.None);

    private void Name(ValueList<HolidayNotice> notices)
    {
        for (short i = 0; i < notices.Count; i++)
        {
            foreach (var day in notices[i].Days)
            {
                int number = DayNumber.Of(day.Date, nameof(notices));
                var festivals = day.Festivals != Festivals.None ? day.Festivals : _named[number].Festivals;
                _named[number] = day with { Festivals = festivals };
                _notice[number] = (short)(i + 1);
            }
        }
    }

    /// <summary>Adds up what each festival takes and gives against statute, by the yearly notices and by all.</summary>
    private void Count(ValueList<HolidayNotice> notices)
    {
        var seen = new HashSet<int>();
        foreach (var notice in notices.Where(notice => !notice.Revises))
        {
            foreach (var day in notice.Days)
            {
                int number = DayNumber.Of(day.Date, nameof(notices));
                if (!seen.Add(number)) { continue; }

                ref var festival = ref _festivals[FestivalOf(number, day.Festivals)];
                bool worked = IsWorked(number, day.Arrangement), statute = StatuteCalendar.IsWorked(number);
                festival.IsArranged = true;
                festival.KnownFrom = festival.KnownFrom is { } known && known < notice.KnownFrom ? known : notice.KnownFrom;
                festival.Works += worked && !statute ? 1 : 0;
                festival.Rests += !worked && statute ? 1 : 0;
            }
        }

        for (int day = 0; day < DayNumber.Count; day++)
        {
            if (!IsNamed(day)) { continue; }

            ref var festival = ref _festivals[FestivalOf(day, _named[day].Festivals)];
            festival.IsMoreThanStatute |= StatuteCalendar.StatutoryOf(day) == Festivals.None;
            festival.Balance += (IsWorked(day) ? 1 : 0) - (StatuteCalendar.IsWorked(day) ? 1 : 0);
        }
    }

    /// <summary>Which festivals of a year are named, and which of them are settled though others are not.</summary>
    private void Judge(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            var festival = StatuteCalendar.Festivals[i];
            ref var notice = ref _festivals[i];
            notice.IsNamed = IsOver(festival, start, end)
                || (festival.Days.All(day => StatuteCalendar.IsWeekend(day) || IsNamedOff(day))
                    && festival.Days.Concat(festival.MadeUp).Any(IsNamedOff));
            notice.NotMadeUp = notice.IsNamed ? festival.MadeUp.Count(day => !IsNamed(day)) : 0;
        }

        // Festivals that can touch the same days, as Mid-Autumn and National Day, give back for each other.
        for (int i = start; i < end;)
        {
            int last = i + 1;
            while (last < end && StatuteCalendar.Festivals[last].Start <= StatuteCalendar.Festivals[last - 1].End) { last++; }

            var together = _festivals.AsSpan(i, last - i);
            bool balanced = AllNamed(together) && IsBalanced(together) && !LacksMakeUp(together);
            for (; i < last; i++)
            {
                ref var each = ref _festivals[i];
                bool alone = IsBalanced(_festivals.AsSpan(i, 1)) && each.NotMadeUp == 0;
                each.IsSettled = each.IsNamed && each.IsMoreThanStatute && (balanced || alone);
            }
        }
    }

    /// <summary>The notice of 2001 was issued on 2 January, when New Year was over, and does not name it.</summary>
    private bool IsOver(YearFestival festival, int start, int end)
    {
        if (festival.Festival != Festivals.NewYear) { return false; }

        LocalDate? known = null;
        foreach (var notice in _festivals.AsSpan(start, end - start))
        {
            known = notice.KnownFrom is { } from && (known is null || from < known) ? from : known;
        }

        return known > DayNumber.Dates[festival.Last];
    }

    private NoticeGap? Gap(int year, int start, int end)
    {
        var festivals = _festivals.AsSpan(start, end - start);
        bool isArranged = false;
        var missing = Festivals.None;
        for (int i = start; i < end; i++)
        {
            isArranged |= _festivals[i].IsArranged;
            if (!_festivals[i].IsNamed) { missing |= StatuteCalendar.Festivals[i].Festival; }
        }

        if (!isArranged) { return null; }

        bool complete = missing == Festivals.None && IsBalanced(festivals);
        _announced[year - DayNumber.FirstYear] = complete;
        return complete ? null : new(year, missing, IsBalanced(festivals) ? 0 : Sum(festivals));
    }

    private static bool AllNamed(ReadOnlySpan<FestivalNotice> festivals)
    {
        bool all = true;
        foreach (ref readonly var each in festivals) { all &= each.IsNamed; }

        return all;
    }

    /// <summary>A statutory day that is not made up where statute has it may hide a day that is still to be named.</summary>
    private static bool LacksMakeUp(ReadOnlySpan<FestivalNotice> festivals)
    {
        bool any = false;
        foreach (ref readonly var each in festivals) { any |= each.NotMadeUp > 0; }

        return any;
    }

    /// <summary>Whether as many days are given back as are taken: by the yearly notices, or with what revises them.</summary>
    private static bool IsBalanced(ReadOnlySpan<FestivalNotice> festivals)
    {
        int all = 0;
        foreach (ref readonly var each in festivals) { all += each.Balance + each.NotMadeUp; }

        return all == 0 || Sum(festivals) == 0;
    }

    /// <summary>How many days more than by statute the yearly notices have worked.</summary>
    private static int Sum(ReadOnlySpan<FestivalNotice> festivals)
    {
        int sum = 0;
        foreach (ref readonly var each in festivals) { sum += each.Works - each.Rests + each.NotMadeUp; }

        return sum;
    }

    /// <summary>The festival that a named day belongs to: the nearest under whose name it stands, else the nearest of all.</summary>
    private static int FestivalOf(int day, Festivals names)
    {
        int best = -1, year = DayNumber.Dates[day].Year;
        bool bestNamed = false;
        for (int i = StatuteCalendar.StartOf(year); i < StatuteCalendar.StartOf(Math.Min(year + 1, DayNumber.LastYear) + 1); i++)
        {
            var each = StatuteCalendar.Festivals[i];
            bool named = (each.Festival & names) != Festivals.None && each.DistanceTo(day) <= 60; // a name is good for its own season alone
            if (best < 0
                || (named && !bestNamed)
                || (named == bestNamed && each.DistanceTo(day) < StatuteCalendar.Festivals[best].DistanceTo(day)))
            {
                (best, bestNamed) = (i, named);
            }
        }

        return best;
    }
}

/// <summary>What notices arrange of one festival of one year.</summary>
internal struct FestivalNotice
{
    /// <summary>A yearly notice names a day of it.</summary>
    internal bool IsArranged;

    /// <summary>When the first yearly notice that names a day of it was known.</summary>
    internal LocalDate? KnownFrom;

    /// <summary>Its statutory days are named as off; those on a weekend need not be where the days that make them up are.</summary>
    internal bool IsNamed;

    /// <summary>Some day is named that is not statutory: who names the statutory days alone has said nothing of the break.</summary>
    internal bool IsMoreThanStatute;

    /// <summary>Its break is named and gives back what it takes: nothing of it is left to project.</summary>
    internal bool IsSettled;

    /// <summary>Days off by statute that the yearly notices have worked.</summary>
    internal int Works;

    /// <summary>Days worked by statute that the yearly notices give off.</summary>
    internal int Rests;

    /// <summary>Days worked more than by statute, by all notices.</summary>
    internal int Balance;

    /// <summary>Days on which statutory days are made up by statute, of a festival that is named, that no notice names.</summary>
    internal int NotMadeUp;
}
