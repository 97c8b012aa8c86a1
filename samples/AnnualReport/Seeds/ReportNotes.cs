using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Duties.Schedule;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Samples.AnnualReport.Seeds;

/// <summary>What the sample keeps beside the facts: what the report says in its own order, and what it shows beside findings.</summary>
internal sealed record ReportNotes(
    string Title,
    int Year,
    BodyKind Kind,
    Statement[] Statements,
    bool Fictional = false,
    Activity[]? Activities = null,
    ValueList<DutyTask> Tasks = default,
    DisclosureChains? Chains = null,
    ReportedFault[]? Faults = null,
    CatalogueNotes? Catalogue = null)
{
    public DateSpan Span { get; } = DateSpan.Year(Year);

    public LocalDate YearEnd => Span.Last!.Value;
}

/// <summary>What one place of the report states, in own words beside the report's terms and figures.</summary>
internal sealed record Statement(string Row, string Section, string States, string[] Terms, Dictionary<string, string>? Figures = null);

/// <summary>An activity whose figures are among the facts: where the report speaks of it, and what the units reported.</summary>
internal sealed record Activity(
    SubjectId Facts,
    string Section,
    string Name,
    Fact<PrintedFigure> Schools = default,
    Fact<DateSpan> Held = default);

/// <summary>A fault of something published, to be traced to the persons of its day.</summary>
internal sealed record ReportedFault(DisclosureFault Fault, string Channel, LocalDate On);

/// <summary>The bureau's own catalogue: its rows beside those of compulsory education, and the schools that owe some of them.</summary>
internal sealed record CatalogueNotes(Basis Basis, ValueList<CatalogueRow> Rows, string[] Schools);
