using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Publicity;
using LawGov.Domain.Reporting;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>A day of the year: a duty that is due, or the last day of a deadline that a finding was judged by.</summary>
internal sealed record YearDate(LocalDate Day, IBilingualText What, string Who, string Identity, bool IsDuty, Verdict Verdict)
{
    /// <summary>The days of a check in order; a day that two findings share by one deadline stands once.</summary>
    public static IReadOnlyList<YearDate> Of(ReportCheck check)
    {
        var dates = new List<YearDate>();
        if (check.Calendar is { } calendar)
        {
            foreach (var occasion in calendar.Occasions)
            {
                string who = occasion.OwedBy.Person.IsNone ? occasion.OwedBy.Post.ToString() : $"{occasion.OwedBy.Post} {occasion.OwedBy.Person}";
                dates.Add(new(occasion.Due, occasion.Task.Title, who, $"duty-{occasion.Task.Title.Chinese}", IsDuty: true, Verdict.NotApplicable));
            }
        }

        dates.AddRange(ThemeDays.In(check.Notes.Year).Select(day => new YearDate(day.Days.Start, day.Name, "", $"theme-{day.Name.Chinese}", IsDuty: true, Verdict.NotApplicable)));
        dates.AddRange(LimitsOf(check));
        foreach (var finding in check.Assessment.Findings)
        {
            if (finding.Deadline is not { } deadline) { continue; }

            var what = YearlyWords.DueOf.With(("title", finding.Rule.Title), ("rule", finding.RuleId));
            dates.Add(new(deadline.Due, what, finding.Subject.ToString(), $"{finding.RuleId}-{finding.Subject}", IsDuty: false, finding.Verdict));
        }

        return [.. dates.DistinctBy(date => (date.Day, date.Identity)).OrderBy(date => date.Day).ThenBy(date => date.Identity, StringComparer.Ordinal)];
    }

    /// <summary>The last days that are surely in time for the report itself.</summary>
    private static IEnumerable<YearDate> LimitsOf(ReportCheck check)
    {
        foreach (var (rule, parameter) in new[] { (ReportingRules.YearlyReportSubmitted, ReportingLaw.ReportOfDepartment), (ReportingRules.YearlyReportPublished, ReportingLaw.Publication) })
        {
            var finding = check.Assessment.Findings.FirstOrDefault(finding => finding.RuleId == rule.Id);
            bool applies = finding is not null && finding.Verdict != Verdict.NotApplicable && check.Notes.Kind == BodyKind.Department;
            if (!applies || !check.Context.Law.On(parameter, new(check.Notes.Year + 1, 3, 31)).InForce(out var limit, out _)) { continue; }

            var what = YearlyWords.DueOf.With(("title", rule.Title), ("rule", rule.Id));
            yield return new(limit.LastSureDay(check.Notes.Year + 1), what, finding!.Subject.ToString(), rule.Id, IsDuty: false, finding.Verdict);
        }
    }
}
