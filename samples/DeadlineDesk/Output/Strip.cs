using System.Globalization;
using LawGov.Domain.Calendars;
using NodaTime;

namespace LawGov.Samples.DeadlineDesk.Output;

/// <summary>The days of a deadline as weeks, from the event to the latest day on which it can turn out to be due.</summary>
internal static class Strip
{
    /// <summary>The weeks, Monday to Sunday; null stands for weeks not shown, before the last day of months and years.</summary>
    public static IEnumerable<StripDay?[]?> Weeks(Deadline deadline)
    {
        var steps = deadline.Steps.ToDictionary(step => step.Day.Date);
        var monday = Monday(deadline.Start);
        var resume = steps.Count == 0 ? monday : Monday(steps.Keys.Min());
        while (monday <= deadline.Latest)
        {
            yield return [.. Enumerable.Range(0, 7).Select(i => Day(deadline, steps, monday, i))];
            bool skips = monday.PlusDays(7) < resume;
            if (skips) { yield return null; }

            monday = skips ? resume : monday.PlusDays(7);
        }
    }

    public static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    private static StripDay? Day(Deadline deadline, Dictionary<LocalDate, DeadlineStep> steps, LocalDate monday, int offset)
    {
        var date = monday.PlusDays(offset);
        bool inside = date == deadline.Start || steps.ContainsKey(date) || (date > deadline.Due && date <= deadline.Latest);
        return inside ? new(deadline.Calendar[date], Mark(deadline, steps, date)) : null;
    }

    private static string Mark(Deadline deadline, Dictionary<LocalDate, DeadlineStep> steps, LocalDate date)
    {
        if (date == deadline.Due) { return Count() + "="; }

        if (date == deadline.Start) { return "S"; }

        bool possible = date >= deadline.Earliest && date <= deadline.Latest && deadline.Calendar[date].Kind != DayKind.StatutoryHoliday;
        return Count() + (possible ? "?" : steps.ContainsKey(date) ? "" : "-");

        string Count() => !steps.TryGetValue(date, out var step) ? ""
            : !step.IsCounted ? "-"
            : deadline.Limit.Unit is TimeUnit.Workday or TimeUnit.Day ? step.Count.ToString(CultureInfo.InvariantCulture)
            : "";
    }
}

/// <summary>A day of the strip with its mark: the number counted, or a sign that the legend explains.</summary>
internal sealed record StripDay(CalendarDay Day, string Mark);
