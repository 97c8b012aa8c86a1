using CsCheck;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using LawGov.Domain.Tests.Calendars;
using NodaTime;

namespace LawGov.Domain.Tests.Properties;

/// <summary>Random suspensions and extensions against a walk from day to day.</summary>
public class SuspensionProperties
{
    private static readonly Bilingual Consulting = new("征求第三方意见", "consulting a third party");
    private static readonly WorkCalendar Calendar = WorkCalendar.StateCouncil;
    private static readonly Basis Article33 = Basis.Law(Instruments.OpenInformation2019.Article(33).Paragraph(3).Cite(Application.Direct));

    private static readonly WorkCalendar[] Calendars =
    [
        Calendar,
        Calendar.AsKnownOn(new(2019, 3, 1)),
        Calendar.With(Notices.Whole2027),
        Calendar.With(Notices.Whole2027).With(Notices.Make(["02-03", "02-18…02-19", "+02-20"], issued: "2027-01-20", number: "测试2号", revises: true)),
        Calendar.Overlay(DateSpan.Between(new(2026, 2, 9), new(2026, 2, 12)), DayKind.LocalClosure, Article33).Overlay(DateSpan.Between(new(2027, 3, 6), new(2027, 3, 8)), DayKind.MakeUpWorkday, Article33),
        WorkCalendar.Of([]),
    ];

    private static readonly Gen<Suspension> Suspensions = Gen.Select(Gen.Int[-40, 120], Gen.Int[1, 30], Gen.Int[0, 19], (from, days, open)
        => new Suspension(open == 0 ? DateSpan.From(Base.PlusDays(from)) : DateSpan.Between(Base.PlusDays(from), Base.PlusDays(from + days)), Consulting));

    private static LocalDate Base => new(2026, 1, 1);

    private static readonly Gen<(TimeLimit Limit, int Start, Suspension[] Held, WorkCalendar Calendar)> Cases = Gen.Select(
        Gen.Int[1, 45], Gen.Int[0, 5], Gen.Int[-2900, 500], Suspensions.Array[0, 8], Gen.Int[0, Calendars.Length - 1], (amount, unit, start, held, calendar) => (unit switch
        {
            0 or 1 => TimeLimit.Workdays(amount),
            2 => TimeLimit.Days(amount),
            3 => TimeLimit.Days(amount).Rolling(RollOver.ByLaw),
            4 => TimeLimit.Months(1 + (amount % 5)).Rolling((RollOver)(amount % 3)),
            _ => TimeLimit.Months(1 + (amount % 5)),
        }, start, held, Calendars[calendar]));

    [Fact]
    public void Suspend_RandomSuspensions_EndsWhereAWalkFromDayToDayDoes()
        => Cases.Sample(
            each =>
            {
                var start = Base.PlusDays(each.Start);
                var held = each.Held.Select(one => new Suspension(Moved(one.Span, each.Start), one.Reason)).ToList();
                var answer = each.Limit.After(start, each.Calendar).Suspend(held);

                var walked = Walk(start, each.Limit, each.Calendar, held);
                if (answer.After is not { } after)
                {
                    (walked is null || held.Exists(one => one.Span.End is null && one.Span.Start > walked)).Should().BeTrue("the end or its latest lies behind one not resumed");
                    return;
                }

                after.Due.Should().Be(walked!.Value);
                (after.Earliest <= after.Due && after.Due <= after.Latest).Should().BeTrue();
                if (after.Certainty == Certainty.Final) { (after.Earliest, after.Latest).Should().Be((after.Due, after.Due)); }

                var steps = after.Steps.ToList();
                steps.Where(step => step.Suspension is not null).Select(step => step.Day.Date)
                    .Should().Equal(Range(start, after.Due).Where(day => after.Suspensions.Any(one => one.Span.Contains(day))));
                if (each.Limit.Unit is TimeUnit.Workday or TimeUnit.Day) { steps.Count(step => step.IsCounted).Should().Be(each.Limit.Amount); }
            },
            iter: 10_000 / Tries.Part);

    /// <summary>Bounds as the rule of projection defines them, each stretch by itself: the first day through which so many days can, and must, have been worked.</summary>
    [Fact]
    public void Suspend_InYearsNotAnnounced_HasTheBoundsOfTheDefinition()
    {
        var table = new DayTable(StateCouncilNotices.All, default);
        Gen.Select(Gen.Int[0, 3650], Gen.Int[1, 40], Gen.Int[0, 30], Gen.Int[1, 40]).Sample((start, count, from, days) =>
        {
            var first = new LocalDate(2027, 1, 1).PlusDays(start);
            var after = TimeLimit.Workdays(count).After(first, Calendar).Suspend(new Suspension(DateSpan.Between(first.PlusDays(from + 1), first.PlusDays(from + 1 + days)), Consulting)).After!;

            (after.Earliest, after.Latest).Should().Be((First(first, true), First(first, false)));

            LocalDate First(LocalDate start, bool most)
            {
                int zero = DayNumber.Of(start, nameof(start)), stop = zero + from, resumed = stop + days, day = zero;
                while (Ran(day) < count) { day++; }

                return DayNumber.Dates[day];

                int Ran(int through) => Worked(zero + 1, Math.Min(through, stop)) + Worked(resumed + 1, through);

                int Worked(int one, int other) => other < one ? 0 : table.Worked(one, other, most);
            }
        }, iter: 2_000 / Tries.Part);
    }

    /// <summary>What a notice then arranges lies within the bounds said before, of chains too, and never before their earliest start.</summary>
    [Fact]
    public void Suspend_WhatIsThenAnnounced_LiesWithinTheBoundsSaidBefore()
    {
        var announced = Calendar.With(Notices.Whole2027);
        Gen.Select(Cases, Cases, Gen.Int[0, 300]).Sample((first, second, day) =>
        {
            var start = new LocalDate(2026, 12, 1).PlusDays(day);
            var held = first.Held.Where(one => one.Span.End is not null).Select(one => new Suspension(Moved(one.Span, 334 + day), one.Reason)).ToList();
            var said = second.Limit.After(first.Limit.After(start, Calendar)).Suspend(held).After!;
            var came = said.Recompute(announced).After;

            (came.Due >= said.Earliest && came.Due <= said.Latest).Should().BeTrue($"{came.Due} lies between {said.Earliest} and {said.Latest}");
            (came.Previous!.Due >= said.Previous!.Earliest && came.Previous.Due <= said.Previous.Latest).Should().BeTrue();
        }, iter: 10_000 / Tries.Part);
    }

    private static DateSpan Moved(DateSpan span, int days)
        => span.End is { } end ? DateSpan.Between(span.Start.PlusDays(days), end.PlusDays(days)) : DateSpan.From(span.Start.PlusDays(days));

    private static LocalDate? Walk(LocalDate start, TimeLimit limit, WorkCalendar calendar, List<Suspension> held)
    {
        var whole = limit.Unit switch { TimeUnit.Day => start.PlusDays(limit.Amount), TimeUnit.Month => start.PlusMonths(limit.Amount), _ => start };
        int left = limit.Unit == TimeUnit.Workday ? limit.Amount : Period.DaysBetween(start, whole);
        var day = start;
        while (left > 0 || (limit.RollOver != RollOver.None && !calendar.IsWorkday(day)) || IsHeld(day))
        {
            day = day.PlusDays(1);
            if (held.Exists(one => one.Span.End is null && one.Span.Contains(day))) { return null; }

            if (!IsHeld(day) && (limit.Unit != TimeUnit.Workday || calendar.IsWorkday(day)) && left > 0) { left--; }
        }

        return day;

        bool IsHeld(LocalDate date) => held.Exists(one => one.Span.Contains(date));
    }

    private static IEnumerable<LocalDate> Range(LocalDate after, LocalDate through)
    {
        for (var day = after.PlusDays(1); day <= through; day = day.PlusDays(1)) { yield return day; }
    }

    /// <summary>A first limit and its extension, each counted day by day, with the days of the festival and some others suspended.</summary>
    [Fact]
    public void Extend_WithRandomSuspensions_EndsWhereAWalkOverBothDoes()
        => Gen.Select(Gen.Int[0, 3000], Gen.Int[1, 30], Gen.Int[1, 30], Gen.Select(Gen.Int[-10, 90], Gen.Int[0, 20]).Array[0, 5]).Sample((day, first, more, spans) =>
        {
            var start = new LocalDate(2016, 1, 4).PlusDays(day);
            var held = spans.Select(span => new Suspension(DateSpan.Through(start.PlusDays(span.Item1), start.PlusDays(span.Item1 + span.Item2)), Consulting)).ToList();
            var end = TimeLimit.Workdays(first).After(start, Calendar).Suspend(held).After!;
            var walked = start;
            for (int left = first + more; left > 0;)
            {
                walked = walked.PlusDays(1);
                if (Calendar.IsWorkday(walked) && !held.Exists(one => one.Span.Contains(walked))) { left--; }
            }

            end.Extend(TimeLimit.Workdays(more), end.Due).After!.Due.Should().Be(walked);
            TimeLimit.Workdays(first).After(start, Calendar).Extend(TimeLimit.Workdays(more), start).After!.Suspend(held).After!.Due.Should().Be(walked);
        }, iter: 10_000 / Tries.Part);
}
