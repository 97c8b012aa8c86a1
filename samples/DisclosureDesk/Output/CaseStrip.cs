using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Samples.DisclosureDesk.Output;

/// <summary>The days of a time that runs in a case, one sign a day, in weeks from Monday to Sunday.</summary>
internal static class CaseStrip
{
    /// <summary>The weeks, each with its Monday and seven signs; none where no limit is counted day by day.</summary>
    public static IEnumerable<(LocalDate Monday, string Signs)> Weeks(RequestTimer timer)
    {
        if (timer.Deadline is not { Limit.Unit: TimeUnit.Workday or TimeUnit.Day } deadline || !OpenCase.IsDuty(timer.Kind)) { yield break; }

        var steps = deadline.Steps.GroupBy(step => step.Day.Date).ToDictionary(days => days.Key, days => days.Last());
        var start = steps.Keys.Append(deadline.Start.PlusDays(1)).Min().PlusDays(-1); // that of the first limit, where this one starts at the end of another
        var last = LocalDate.Max(deadline.Latest, timer.Latest ?? deadline.Latest);
        for (var monday = start.PlusDays(1 - (int)start.DayOfWeek); monday <= last; monday = monday.PlusDays(7))
        {
            yield return (monday, string.Concat(Enumerable.Range(0, 7).Select(i => monday.PlusDays(i)).Select(day => day <= last ? Sign(deadline, steps, start, day) : ' ')));
        }
    }

    private static char Sign(Deadline deadline, Dictionary<LocalDate, DeadlineStep> steps, LocalDate start, LocalDate day)
    {
        if (day == deadline.Due) { return '='; }

        if (day == start) { return 'S'; }

        if (day > deadline.Due || (day >= deadline.Earliest && steps.ContainsKey(day))) { return deadline.Calendar[day].IsWorkday || deadline.Calendar[day].Certainty != Certainty.Final ? '?' : '.'; }

        return !steps.TryGetValue(day, out var step) ? ' '
            : step.Suspension is not null ? '~'
            : step.IsCounted ? (char)('0' + (step.Count % 10))
            : '.';
    }
}
