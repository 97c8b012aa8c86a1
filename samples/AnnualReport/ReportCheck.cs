using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Duties.Schedule;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation;
using LawGov.Domain.Reporting;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.SystemTextJson;
using LawGov.Samples.AnnualReport.Seeds;

namespace LawGov.Samples.AnnualReport;

/// <summary>A report and all that the library finds of it: the whole use of the library is in <see cref="Of"/>.</summary>
internal sealed record ReportCheck(
    ReportFile Report,
    RuleContext Context,
    YearlyReportAssessment Yearly,
    DutyAudit? Audit,
    DutyCalendar? Calendar,
    ValueList<FaultTrace> Faults,
    DisclosureCatalogue? Catalogue,
    DisclosureCoverage? Coverage,
    ValueList<DisclosureDecision> Decisions)
{
    public FactsDocument Document => Report.Document;

    public ReportNotes Notes => Report.Notes;

    public Assessment Assessment => Yearly.Assessment;

    /// <summary>Everything that is known of the bureau and the year.</summary>
    public YearlyReport Known => Yearly.Report;

    /// <summary>Every rule is put to all facts of the report; beside the findings stands what shows how they come about.</summary>
    /// <param name="report">The facts, and what the sample keeps beside them.</param>
    /// <param name="context">The law, the calendar and the day.</param>
    /// <param name="before">The facts of the year before; null where there are none.</param>
    /// <param name="text">The report itself; null where there is none.</param>
    /// <param name="lastText">The report of the year before; null where there is none.</param>
    public static ReportCheck Of(ReportFile report, RuleContext context, ReportFile? before = null, ReportText? text = null, ReportText? lastText = null)
    {
        var known = report.ToYearly() with { Text = text };
        var last = before?.ToYearly() ?? (lastText is null ? null : new YearlyReport { Bureau = known.Bureau, Year = known.Year - 1 });
        var (document, notes) = (report.Document, report.Notes);
        var (map, disclosure) = (document.DutyMap, new DisclosureCheck(document, notes, context));
        var catalogue = disclosure.Catalogue();
        return new(
            report,
            context,
            (known with { Before = last is null ? null : last with { Text = lastText } }).Assess(context),
            map?.Audit(notes.Span),
            map is null ? null : DutyCalendar.Of(map, notes.Span, notes.Tasks),
            disclosure.Faults(),
            catalogue,
            catalogue is null ? null : disclosure.Coverage(catalogue),
            document.Facts.OfType<InformationFacts>().Select(facts => DisclosureDecision.Decide(facts, context)).ToValueList());
    }

    public ParticipationFacts? FactsOf(Activity activity) => Document.Facts.OfType<ParticipationFacts>().FirstOrDefault(facts => facts.Id == activity.Facts);
}
