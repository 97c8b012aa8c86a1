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

    /// <summary>REPT-06: was the yearly report sent to all to whom it must be sent (年度报告报送齐全)?</summary>
    public static Rule<YearlyReportFacts> YearlyReportAddressed => Rules.YearlyReportAddressed.Rule;

    /// <summary>REPT-07: has the yearly report the contents that it must have (年度报告内容齐全)?</summary>
    public static Rule<YearlyReportFacts> ContentsComplete => Rules.ContentsComplete.Rule;

    /// <summary>REPT-08: does the report mention each letter of supervision, prompt and breach of the year (督促、提示和违法问题写入报告)?</summary>
    public static Rule<YearlyReportFacts> LettersMentioned => Rules.LettersMentioned.Rule;

    /// <summary>REPT-09: has each problem a measure of the plan (问题均有对应措施)?</summary>
    public static Rule<ReportPlanFacts> ProblemsAnswered => Rules.ProblemsAnswered.Rule;

    /// <summary>REPT-10: can each measure of the plan be checked (措施可以检查)?</summary>
    public static Rule<ReportPlanFacts> MeasuresCheckable => Rules.MeasuresCheckable.Rule;

    /// <summary>REPT-11: do the owners of measures stand in the division of duties (责任岗位列入职责分工)?</summary>
    public static Rule<ReportPlanFacts> OwnersInDivision => Rules.OwnersInDivision.Rule;

    /// <summary>REPT-12: is last year's plan accounted for (上年计划逐项有交代)?</summary>
    public static Rule<ReportPlanFacts> LastPlanAccountedFor => Rules.LastPlanAccountedFor.Rule;

    /// <summary>REPT-13: did last year's report not name the same problems (问题没有连年重复)?</summary>
    public static Rule<ReportPlanFacts> ProblemsNotRepeated => Rules.ProblemsNotRepeated.Rule;

    /// <summary>All of them, in order of their ids.</summary>
    public static ValueList<Rule> All { get; } =
    [
        YearlyReportSubmitted,
        YearlyReportPublished,
        InstrumentsInForce,
        RatesRoundedAlike,
        StatementsHoldTogether,
        YearlyReportAddressed,
        ContentsComplete,
        LettersMentioned,
        ProblemsAnswered,
        MeasuresCheckable,
        OwnersInDivision,
        LastPlanAccountedFor,
        ProblemsNotRepeated,
    ];
}
