using System.Globalization;
using FluentAssertions;
using LawGov.Domain.Calendars;
using NodaTime;

namespace LawGov.Domain.Tests.Calendars;

public class LunarDatesTests
{
    [Fact]
    public void Festivals_Of2001To2100_AreThoseOfTheRuntimesOwnCalendar()
    {
        for (int year = 2001; year <= 2100; year++)
        {
            LunarDates.SpringFestival(year).Should().Be(Runtime(year, 1, 1));
            LunarDates.DragonBoat(year).Should().Be(Runtime(year, 5, 5));
            LunarDates.MidAutumn(year).Should().Be(Runtime(year, 8, 15));
        }
    }

    /// <summary>4 April in leap years but 2100, the year after one from 2009, the second from 2042, the third from 2075; else 5 April.</summary>
    [Fact]
    public void Qingming_Of2001To2100_FollowsTheKnownYears()
    {
        for (int year = 2001; year <= 2100; year++)
        {
            bool fourth = year != 2100 && (year % 4 == 0 || (year % 4 == 1 && year >= 2009) || (year % 4 == 2 && year >= 2042) || (year % 4 == 3 && year >= 2075));
            LunarDates.Qingming(year).Should().Be(new LocalDate(year, 4, fourth ? 4 : 5));
        }
    }

    private static LocalDate Runtime(int year, int month, int day)
    {
        var lunar = new ChineseLunisolarCalendar();
        int leap = lunar.GetLeapMonth(year), index = leap > 0 && month >= leap ? month + 1 : month; // after a leap month the index is one higher
        return LocalDate.FromDateTime(lunar.ToDateTime(year, index, day, 0, 0, 0, 0));
    }
}
