using CsCheck;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Time;
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
            for (var start = new LocalDate(year - 1, 11, 1); start <= new LocalDate(year, 12, 31); start = start.PlusDays(Tries.Step))
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
        cases.Should().BeGreaterThan(499_000 / Tries.Step, "every start and count is looked at, not a sample");
        (exact / (decimal)cases).Should().BeGreaterThanOrEqualTo(0.95m);
        widths.Average().Should().BeLessThanOrEqualTo(2.5);
        widths[(int)(widths.Count * 0.9)].Should().BeLessThanOrEqualTo(7);
        widths[^1].Should().BeLessThanOrEqualTo(16);
    }

    /// <summary>Two limits one after the other, with the year of the first and the later ones pretended unknown: what was announced lies between the bounds of the chain.</summary>
    [Fact]
    public void Bounds_OfChainsOverYearsPretendedUnknown_HoldTheAnnouncedDate()
    {
        for (int year = 2008; year <= 2026; year++)
        {
            var blind = WorkCalendar.Of(StateCouncilNotices.All.Where(notice => !notice.Revises && notice.Year < year));
            for (var start = new LocalDate(year - 1, 12, 1); start <= new LocalDate(year, 10, 31); start = start.PlusDays(2 * Tries.Step))
            {
                foreach (var (first, second) in Chains)
                {
                    var last = start.PlusDays(150);
                    if (last > End) { continue; }

                    var truth = second.After(first.After(start, Announced));
                    var chain = second.After(first.After(start, blind));
                    bool holds = chain.Earliest <= truth.Due && truth.Due <= chain.Latest && (chain.Certainty != Certainty.Final || chain.Due == truth.Due);
                    if (!holds) { holds.Should().BeTrue($"{start:uuuu-MM-dd}: {first}, then {second} is {truth.Due:uuuu-MM-dd}, projected {chain}"); }
                }
            }
        }
    }

    /// <summary>
    /// Of each festival of a notice all, nothing, the days off, the days worked, the statutory days or all but one day worked are known, and no later notice: what was announced lies between the bounds
    /// all the same.
    /// </summary>
    [Fact]
    public void Bounds_OfYearsKnownInPart_HoldTheAnnouncedDate()
        => Gen.Select(Gen.Int[2008, 2026], Gen.Int[0, 5].Array[7], Gen.Select(Gen.Int[-60, 360], Gen.Int[1, 60], Gen.Bool).Array[200]).Sample(
            (year, parts, cases) =>
            {
                var notice = StateCouncilNotices.All.Single(each => !each.Revises && each.Year == year);
                var known = notice.Days.GroupBy(day => day.Festivals).SelectMany((days, i) => Part(days, parts[i])).ToList();
                var before = StateCouncilNotices.All.Where(each => !each.Revises && each.Year < year);
                var partly = WorkCalendar.Of(known.Count == 0 ? before : before.Append(HolidayNotice.Create(notice.Number, notice.Issued, notice.Title, known, false)));
                if (partly.Gaps.IsEmpty && known.Count > 0) { return; } // what is left looks whole

                foreach (var (offset, length, back) in cases)
                {
                    var start = new LocalDate(year, 1, 1).PlusDays(offset);
                    int count = back ? -length : length;
                    if (start.PlusDays(length * 2) > End) { continue; }

                    var truth = Announced.AddWorkdays(start, count);
                    var date = partly.AddWorkdaysWithBounds(start, count);
                    bool holds = date.Earliest <= truth && truth <= date.Latest && (date.Certainty != Certainty.Final || date.Earliest == date.Latest);
                    if (!holds) { holds.Should().BeTrue($"{start:uuuu-MM-dd} {count} is {truth:uuuu-MM-dd}, projected {date} ({date.Certainty}) with {string.Join("; ", known)}"); }

                    var (after, through) = (LocalDate.Min(start, truth), LocalDate.Max(start, truth));
                    var days = partly.CountWorkdaysWithBounds(after, through);
                    int counted = Announced.CountWorkdays(after, through);
                    bool within = days.Fewest <= counted && counted <= days.Most && days.Fewest <= days.Count && days.Count <= days.Most;
                    if (!within) { within.Should().BeTrue($"{after:uuuu-MM-dd} to {through:uuuu-MM-dd} has {counted}, projected {days} with {string.Join("; ", known)}"); }
                }
            },
            iter: 300 / Tries.Part);

    private static IEnumerable<NoticeDay> Part(IEnumerable<NoticeDay> days, int part) => part switch
    {
        0 => days,
        1 => [],
        2 => days.Where(day => day.Arrangement == DayArrangement.Off),
        3 => days.Where(day => day.Arrangement == DayArrangement.Worked),
        4 => days.Where(day => WorkCalendar.StateCouncil[day.Date].Statutory != Festivals.None),
        _ => days.Where(day => day.Arrangement == DayArrangement.Off).Concat(days.Where(day => day.Arrangement == DayArrangement.Worked).Skip(1)),
    };

    private static readonly (TimeLimit First, TimeLimit Second)[] Chains =
    [
        (TimeLimit.Workdays(20), TimeLimit.Days(60)),
        (TimeLimit.Workdays(20), TimeLimit.Workdays(15)),
        (TimeLimit.Workdays(7), TimeLimit.Months(1).Rolling(RollOver.ByLaw)),
        (TimeLimit.Days(30).Rolling(RollOver.ByLaw), TimeLimit.Workdays(10)),
    ];
}
