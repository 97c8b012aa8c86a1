using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using Yearly = LawGov.Domain.Findings.FactParts<LawGov.Domain.Reporting.YearlyReportFacts>;

namespace LawGov.Domain.Reporting;

/// <summary>What the facts of a yearly report state, one by one.</summary>
internal static class ReportingParts
{
    internal static readonly ValueList<FactPart> YearlyReport =
    [
        Yearly.OfYear(ReportingKeys.Year.Name, f => f.Year, (f, v) => f with { Year = v }),
        Yearly.Of(ReportingKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Yearly.Of(ReportingKeys.Level, f => f.Level, (f, v) => f with { Level = v }, level => level.Name()),
        Yearly.Of(ReportingKeys.Reported, f => f.Reported, (f, v) => f with { Reported = v }),
        Yearly.Of(ReportingKeys.Published, f => f.Published, (f, v) => f with { Published = v }),
    ];
}
