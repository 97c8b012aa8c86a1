using LawGov.Domain.Law;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>The legal figures of the calendar (历法法定参数).</summary>
public static class CalendarLaw
{
    /// <summary>The statutory holidays, by the day itself (法定节假日).</summary>
    public static LawParameter<StatutoryDays> StatutoryHolidays { get; } = new(
        "calendars.statutory-holidays",
        new("全体公民放假的节日", "holidays of all citizens"),
        new(Years(2000, 2008), new(0, 3, 3, false), Instruments.HolidayMeasures1999.Whole.Cite(Application.Direct)),
        new(Years(2008, 2014), new(-1, 3, 1, true), Instruments.HolidayMeasures2007.Whole.Cite(Application.Direct)),
        new(Years(2014, 2025), new(0, 3, 1, true), Instruments.HolidayMeasures2013.Whole.Cite(Application.Direct)),
        new(DateSpan.From(new(2025, 1, 1)), new(-1, 4, 2, true), Instruments.HolidayMeasures2024.Whole.Cite(Application.Direct)));

    private static DateSpan Years(int first, int end) => DateSpan.Between(new LocalDate(first, 1, 1), new(end, 1, 1));
}
