using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Duties;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Reporting;
using LawGov.Domain.Time;

namespace LawGov.Samples.AnnualReport.Seeds;

/// <summary>One bureau's yearly report, as facts.</summary>
internal sealed record SeedFile(
    Unit Bureau,
    bool Fictional,
    string Title,
    YearlyReportFacts Yearly,
    ValueList<Statement> Statements,
    ValueList<FirstResponsiblePersonFacts> FirstResponsiblePerson,
    DutySeed? Duties,
    ValueList<Activity> Activities,
    ValueList<PublicationFacts> Publication,
    FigureSeed? Figures,
    DisclosureSeed? Disclosure);

/// <summary>What one place of the report states, in own words beside the report's terms.</summary>
internal sealed record Statement(string Row, string Section, string States, ValueList<string> Terms);

/// <summary>An activity: its figures as printed, and what the units reported.</summary>
internal sealed record Activity(string Name, string Section, Fact<PrintedFigure> Schools, Fact<DateSpan> Held, ParticipationFacts Facts, ValueList<UnitReport> Units);
