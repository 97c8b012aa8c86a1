using System.Text.Json;
using LawGov.Domain.Law;
using LawGov.Domain.Participation;
using LawGov.Domain.SystemTextJson;
using LawGov.Samples.AnnualReport.Seeds;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>Writes a check for programs: the trace as it is, and beside it what the report shows, by the library's own JSON.</summary>
internal static class JsonOutput
{
    public static string Write(ReportCheck check) => JsonSerializer.Serialize(
        new
        {
            check.Document.Bureau,
            Report = check.Notes.Title,
            check.Notes.Year,
            check.Notes.Fictional,
            Words.Disclaimer,
            LawReviewedThrough = LawBook.ReviewedThrough,
            Trace = JsonDocument.Parse(TraceDocument.Of(check.Document, check.Context).ToUtf8()).RootElement,
            Yearly = new
            {
                check.Yearly.StatedShare,
                check.Yearly.Rows,
                check.Yearly.Questions,
                check.Yearly.Hints,
                check.Yearly.Copied,
                Text = check.Yearly.TextFindings,
            },
            Participation = check.Notes.Activities?.Select(activity => Participation(activity, check.FactsOf(activity))),
            Duties = check.Document.DutyMap is not { } map ? null : new
            {
                Areas = map.Areas.All.Select(area => map.WhoAnswers(area.Path, check.Notes.YearEnd)),
                check.Audit!.Issues,
                check.Audit.Remedies,
                map.Errors,
                check.Calendar,
            },
            Disclosure = new
            {
                Chains = check.Notes.Chains?.Chains.Select(chain => new { chain.Channel, NotHeld = chain.NotHeld(check.Notes.YearEnd) }),
                check.Notes.Chains?.Errors,
                check.Faults,
                check.Coverage,
                check.Decisions,
            },
        },
        ReportFile.Json);

    private static object Participation(Activity activity, ParticipationFacts? facts) => new
    {
        activity.Facts,
        activity.Section,
        activity.Name,
        activity.Held,
        activity.Schools,
        Reconciliation = facts?.Reported.Reconcile(),
        Units = facts is null || facts.Units.IsUnknown ? null : ParticipationSummary.Of(facts.Units.ValueOr([])),
    };
}
