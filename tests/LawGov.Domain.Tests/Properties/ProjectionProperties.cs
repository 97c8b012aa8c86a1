using FluentAssertions;
using LawGov.Domain.Calendars;
using NodaTime;

namespace LawGov.Domain.Tests.Properties;

/// <summary>
/// What a year's arrangement would have been projected as, had its notice and all later ones not been out: every start day from 1 November
/// before to 31 December, 1–60, 120 and 250 workdays, for 2008–2026, against what was announced.
/// </summary>
public class ProjectionProperties
{
    private static readonly int[] Counts = [.. Enumerable.Range(1, 60), 120, 250];
    private static readonly LocalDate End = new(2026, 12, 31);

    /// <summary>The yearly notices alone, without the later decisions of the same year.</summary>
    private static readonly WorkCalendar Announced = WorkCalendar.Of(StateCouncilNotices.All.Where(notice => !notice.Revises));

    [Fact]
    public void Bounds_OfEveryYearPretendedUnknown_HoldTheAnnouncedDate()
    {
        int cases = 0, exact = 0;
        var widths = new List<int>();
        for (int year = 2008; year <= 2026; year++)
        {
            var blind = WorkCalendar.Of(StateCouncilNotices.All.Where(notice => !notice.Revises && notice.Year < year));
            blind.AnnouncedThrough.Should().Be(new LocalDate(year - 1, 12, 31));
            for (var start = new LocalDate(year - 1, 11, 1); start <= new LocalDate(year, 12, 31); start = start.PlusDays(1))
            {
                foreach (int count in Counts)
                {
                    if (Announced.CountWorkdays(start, End) < count) { continue; }

                    var truth = Announced.AddWorkdays(start, count);
                    var projected = blind.AddWorkdaysWithBounds(start, count);
                    cases++;
                    exact += projected.Date == truth ? 1 : 0;
                    if (count == 20) { widths.Add(Period.DaysBetween(projected.Earliest, projected.Latest)); }

                    bool holds = projected.Earliest <= truth && truth <= projected.Latest;
                    if (!holds) { holds.Should().BeTrue($"{start} + {count} is {truth}, projected {projected}"); }
                }
            }
        }

        widths.Sort();
        cases.Should().BeGreaterThan(499_000, "every start and count is looked at, not a sample");
        (exact / (decimal)cases).Should().BeGreaterThanOrEqualTo(0.95m);
        widths.Average().Should().BeLessThanOrEqualTo(2.5);
        widths[(int)(widths.Count * 0.9)].Should().BeLessThanOrEqualTo(7);
        widths[^1].Should().BeLessThanOrEqualTo(16);
    }
}
