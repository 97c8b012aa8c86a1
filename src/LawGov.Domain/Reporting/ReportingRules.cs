using LawGov.Domain.Collections;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Reporting;

/// <summary>The rules of the yearly report (年度报告规则).</summary>
public static class ReportingRules
{
    /// <summary>All of them, in order of their ids.</summary>
    public static ValueList<Rule> All { get; } = [YearlyReportSubmitted.Rule, YearlyReportPublished.Rule];
}
