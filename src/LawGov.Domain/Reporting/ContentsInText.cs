using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Reporting.Text;

namespace LawGov.Domain.Reporting;

/// <summary>Where a text tells the contents that a yearly report must have, by the headings of its sections (按章节标题查找应当载明的内容).</summary>
/// <remarks>A content without such a heading may stand under another, so it stays unknown, and facts that state it stand.</remarks>
internal static class ContentsInText
{
    private static readonly string[] Measures = ["工作开展情况", "主要举措", "主要做法", "工作成效", "主要工作", "工作情况"];
    private static readonly string[] Shortcomings = ["存在问题", "存在的问题", "不足"];
    private static readonly string[] Leader = ["第一责任人职责"];
    private static readonly string[] NextYear = ["工作计划", "下一步", "工作打算", "主要安排", "下一年度", "明年工作"];

    internal static ValueList<IFacts> Completed(ValueList<IFacts> facts, ReportText? text) => text is null || text.Sections.IsEmpty
        ? facts
        : [.. facts.Select(each => each is YearlyReportFacts yearly ? Completed(yearly, text) : each)];

    private static YearlyReportFacts Completed(YearlyReportFacts facts, ReportText text) => facts with
    {
        Measures = Found(facts.Measures, text, Measures),
        Shortcomings = Found(facts.Shortcomings, text, Shortcomings),
        LeaderPerformance = Found(facts.LeaderPerformance, text, Leader),
        NextYear = Found(facts.NextYear, text, NextYear),
    };

    private static Fact<string> Found(Fact<string> stated, ReportText text, string[] words)
    {
        if (!stated.IsUnknown) { return stated; }

        foreach (var section in text.Sections)
        {
            if (Words.Contains(section.Title, words)) { return section.Heading.In(text.Text).Trim().ToString(); }
        }

        return stated;
    }
}
