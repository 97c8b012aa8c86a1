using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using Plans = LawGov.Domain.Findings.FactParts<LawGov.Domain.Reporting.ReportPlanFacts>;
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
        Yearly.Of(ReportingKeys.SentTo, f => f.SentTo, (f, v) => f with { SentTo = v }, to => to.Name()),
        Yearly.Of(ReportingKeys.Measures, f => f.Measures, (f, v) => f with { Measures = v }),
        Yearly.Of(ReportingKeys.Shortcomings, f => f.Shortcomings, (f, v) => f with { Shortcomings = v }),
        Yearly.Of(ReportingKeys.LeaderPerformance, f => f.LeaderPerformance, (f, v) => f with { LeaderPerformance = v }),
        Yearly.Of(ReportingKeys.NextYear, f => f.NextYear, (f, v) => f with { NextYear = v }),
        Yearly.Of(ReportingKeys.Letters, f => f.Letters, (f, v) => f with { Letters = v }),
    ];

    internal static readonly ValueList<FactPart> Plan =
    [
        Plans.OfYear(ReportingKeys.Year.Name, f => f.Year, (f, v) => f with { Year = v }),
        Plans.Of(ReportingKeys.Problems, f => f.Problems, (f, v) => f with { Problems = v }),
        Plans.Of(ReportingKeys.PlannedMeasures, f => f.Measures, (f, v) => f with { Measures = v }),
        Plans.Of(ReportingKeys.LastMeasures, f => f.LastMeasures, (f, v) => f with { LastMeasures = v }),
        Plans.Of(ReportingKeys.Division, f => f.Map, (f, v) => f with { Map = v }),
    ];
}
