using LawGov.Domain.Law;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>One statutory holiday of a year, and the festival it belongs to.</summary>
internal readonly record struct StatutoryDay(int Day, Festivals Festival);

/// <summary>The statutory holidays of a year by the law of that year, in order; two that meet stand twice.</summary>
internal static class StatutoryYear
{
    private static readonly StatutoryDay[][] Years =
        [.. Enumerable.Range(DayNumber.FirstYear, DayNumber.LastYear - DayNumber.FirstYear + 1).Select(Make)];

    internal static StatutoryDay[] Of(int year) => Years[year - DayNumber.FirstYear];

    private static StatutoryDay[] Make(int year)
    {
        if (!LawBook.National.On(CalendarLaw.StatutoryHolidays, new(year, 1, 1)).InForce(out var law, out _)) { return []; }

        var days = new List<StatutoryDay>();
        void Add(Festivals festival, LocalDate first, int count)
        {
            int start = DayNumber.Of(first, nameof(year));
            for (int i = 0; i < count; i++) { days.Add(new(start + i, festival)); }
        }

        Add(Festivals.NewYear, new(year, 1, 1), 1);
        Add(Festivals.SpringFestival, LunarDates.SpringFestival(year).PlusDays(law.SpringFestivalFrom), law.SpringFestival);
        Add(Festivals.LabourDay, new(year, 5, 1), law.LabourDay);
        Add(Festivals.NationalDay, new(year, 10, 1), 3);
        if (law.HasLunarThree)
        {
            Add(Festivals.Qingming, LunarDates.Qingming(year), 1);
            Add(Festivals.DragonBoat, LunarDates.DragonBoat(year), 1);
            Add(Festivals.MidAutumn, LunarDates.MidAutumn(year), 1);
        }

        return [.. days.OrderBy(day => day.Day)];
    }
}
