using System.Globalization;
using FluentAssertions;
using LawGov.Domain.Calendars;
using NodaTime;

namespace LawGov.Domain.Tests.Calendars;

/// <summary>Every day of 2004–2026 against a table that others keep by hand.</summary>
public class IndependentSourceTests
{
    /// <summary>2005-12-31 is worked: the notice for 2006 names it; the other table is kept by calendar year and lacks that row.</summary>
    private static readonly LocalDate[] Settled = [new(2005, 12, 31)];

    [Fact]
    public void IsWorkday_EveryDayOf2004To2026_AgreesWithTheOtherTableButForWhatIsSettled()
    {
        var (off, work) = Read();
        var differ = new List<LocalDate>();
        for (var day = new LocalDate(2004, 1, 1); day <= new LocalDate(2026, 12, 31); day = day.PlusDays(1))
        {
            bool weekend = day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
            bool worked = work.Contains(day) || (!weekend && !off.Contains(day));
            if (worked != WorkCalendar.StateCouncil.IsWorkday(day)) { differ.Add(day); }
        }

        differ.Should().Equal(Settled);
    }

    private static (HashSet<LocalDate> Off, HashSet<LocalDate> Work) Read()
    {
        var (off, work) = (new HashSet<LocalDate>(), new HashSet<LocalDate>());
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Calendars", "Data", "chinese-calendar-1.11.0.txt")).Where(line => line[0] != '#'))
        {
            string[] words = line.Split(' ');
            int year = int.Parse(words[0], CultureInfo.InvariantCulture);
            foreach (string day in words.Skip(2))
            {
                (words[1] == "off" ? off : work).Add(new(year, int.Parse(day[..2], CultureInfo.InvariantCulture), int.Parse(day[2..], CultureInfo.InvariantCulture)));
            }
        }

        return (off, work);
    }
}
