using LawGov.Domain.Collections;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>Counts the days on which a limit runs: those of suspensions are passed over, each once, a stretch at a time.</summary>
internal static class RunningDays
{
    private enum Line
    {
        Printed,
        Earliest,
        Latest,
    }

    /// <summary>The days suspended, as spans that neither overlap nor adjoin, in order.</summary>
    internal static List<DateSpan> Union(ValueList<Suspension> suspensions)
    {
        if (suspensions.Count == 1) { return [suspensions[0].Span]; }

        var sorted = new DateSpan[suspensions.Count];
        for (int i = 0; i < sorted.Length; i++) { sorted[i] = suspensions[i].Span; }

        Array.Sort(sorted, static (one, other) => one.Start.CompareTo(other.Start));
        List<DateSpan> spans = new(sorted.Length);
        foreach (var span in sorted)
        {
            if (spans.Count == 0 || spans[^1].End < span.Start) { spans.Add(span); }
            else if (spans[^1].End is { } end && !(span.End <= end))
            {
                spans[^1] = span.End is { } later ? DateSpan.Between(spans[^1].Start, later) : DateSpan.From(spans[^1].Start);
            }
        }

        return spans;
    }

    /// <summary>The day on which so many days have run; null where a suspension not resumed comes first.</summary>
    internal static LocalDate? AddDays(LocalDate start, int count, List<DateSpan> off)
    {
        var end = start.PlusDays(count);
        foreach (var span in off)
        {
            if (count == 0 || end < span.Start) { break; }

            if (span.End is not { } resumed) { return null; }

            if (resumed > start) { end = end.PlusDays(Period.DaysBetween(LocalDate.Max(start.PlusDays(1), span.Start), resumed)); }
        }

        return end;
    }

    /// <summary>The day on which so many working days have run, bounded; null where a suspension not resumed may come first.</summary>
    /// <remarks>The most and the fewest that can be worked are taken of each stretch by itself: bounds may be wider than they need be, and
    /// never too narrow.</remarks>
    internal static BoundedDate? AddWorkdays(LocalDate start, int count, WorkCalendar calendar, List<DateSpan> off)
    {
        if (Walk(start, count, calendar, off, Line.Printed) is not var (printed, certainty)) { return null; }

        if (certainty == Certainty.Final) { return new(printed, printed, printed, certainty); } // no day before it can turn out otherwise

        return Walk(start, count, calendar, off, Line.Earliest) is var (earliest, _)
            && Walk(start, count, calendar, off, Line.Latest) is var (latest, _)
            ? new(printed, earliest, latest, certainty)
            : null;
    }

    private static (LocalDate Date, Certainty Certainty)? Walk(
        LocalDate start, int count, WorkCalendar calendar, List<DateSpan> off, Line line)
    {
        var certainty = Certainty.Final;
        foreach (var span in off)
        {
            if (span.Last <= start) { continue; }

            var end = calendar.AddWorkdaysWithBounds(start, count);
            if (On(end, line) < span.Start) { break; }

            if (span.Last is not { } last) { return null; }

            if (span.Start > start)
            {
                var ran = calendar.CountWorkdaysWithBounds(start, span.Start.PlusDays(-1));
                count -= line switch { Line.Printed => ran.Count, Line.Earliest => ran.Most, _ => ran.Fewest };
                certainty = Least(certainty, ran.Certainty);
            }

            start = last;
        }

        var date = calendar.AddWorkdaysWithBounds(start, count);
        return (On(date, line), Least(certainty, date.Certainty));
    }

    private static LocalDate On(BoundedDate date, Line line)
        => line switch { Line.Printed => date.Date, Line.Earliest => date.Earliest, _ => date.Latest };

    private static Certainty Least(Certainty one, Certainty other) => one < other ? one : other;
}
