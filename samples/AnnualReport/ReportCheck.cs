using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Duties.Schedule;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation;
using LawGov.Domain.SystemTextJson;
using LawGov.Samples.AnnualReport.Seeds;

namespace LawGov.Samples.AnnualReport;

/// <summary>A report and all that the library finds of it: the whole use of the library is in <see cref="Of"/>.</summary>
internal sealed record ReportCheck(
    ReportFile Report,
    RuleContext Context,
    TraceDocument Trace,
    DutyAudit? Audit,
    DutyCalendar? Calendar,
    ValueList<FaultTrace> Faults,
    DisclosureCatalogue? Catalogue,
    DisclosureCoverage? Coverage,
    ValueList<DisclosureDecision> Decisions)
{
    public FactsDocument Document => Report.Document;

    public ReportNotes Notes => Report.Notes;

    public Assessment Assessment => Trace.Assessment;

    /// <summary>Every rule is put to all facts of the report; beside the findings stands what shows how they come about.</summary>
    public static ReportCheck Of(ReportFile report, RuleContext context)
    {
        var (document, notes) = (report.Document, report.Notes);
        var (map, disclosure) = (document.DutyMap, new DisclosureCheck(document, notes, context));
        var catalogue = disclosure.Catalogue();
        return new(
            report,
            context,
            TraceDocument.Of(document, context),
            map?.Audit(notes.Span),
            map is null ? null : DutyCalendar.Of(map, notes.Span, notes.Tasks),
            disclosure.Faults(),
            catalogue,
            catalogue is null ? null : disclosure.Coverage(catalogue),
            document.Facts.OfType<InformationFacts>().Select(facts => DisclosureDecision.Decide(facts, context)).ToValueList());
    }

    public ParticipationFacts? FactsOf(Activity activity) => Document.Facts.OfType<ParticipationFacts>().FirstOrDefault(facts => facts.Id == activity.Facts);
}
