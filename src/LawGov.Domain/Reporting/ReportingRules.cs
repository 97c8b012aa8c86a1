using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Reporting;

/// <summary>The rules of the yearly report (年度报告规则).</summary>
public static class ReportingRules
{
    /// <summary>REPT-01: was the yearly report submitted in time (年度报告按期报送)?</summary>
    public static Rule<YearlyReportFacts> YearlyReportSubmitted => Rules.YearlyReportSubmitted.Rule;

    /// <summary>REPT-02: was the yearly report made public in time (年度报告按期公开)?</summary>
    public static Rule<YearlyReportFacts> YearlyReportPublished => Rules.YearlyReportPublished.Rule;

    /// <summary>REPT-03: are the instruments that a text names rightly named, and in force in its year (文中引用的文件名称准确、现行有效)?</summary>
    public static Rule<ReportTextFacts> InstrumentsInForce => Rules.InstrumentsInForce.Rule;

    /// <summary>REPT-04: are the rates of a text rounded in one way (文中比率修约方式一致)?</summary>
    public static Rule<ReportTextFacts> RatesRoundedAlike => Rules.RatesRoundedAlike.Rule;

    /// <summary>REPT-05: can all that a text says of its figures hold at once (文中数据能够同时成立)?</summary>
    public static Rule<ReportTextFacts> StatementsHoldTogether => Rules.StatementsHoldTogether.Rule;

    /// <summary>All of them, in order of their ids.</summary>
    public static ValueList<Rule> All { get; } =
    [
        YearlyReportSubmitted,
        YearlyReportPublished,
        InstrumentsInForce,
        RatesRoundedAlike,
        StatementsHoldTogether,
    ];
}
