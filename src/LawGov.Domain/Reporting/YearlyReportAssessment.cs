using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting;

/// <summary>What was found of a yearly report (年度报告评价): every finding by the matter it belongs to, and the questions that settle
/// most.</summary>
/// <remarks>Made by <see cref="YearlyReport.Assess"/>.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record YearlyReportAssessment
{
    internal YearlyReportAssessment(YearlyReport report, RuleContext context)
    {
        Report = report;
        var facts = ContentsInText.Completed(LastYear.Completed(report.Facts, report.Before), report.Text);
        var crossed = report.Text is { } text ? TextAgainstFacts.Of(text, facts) : [];
        Assessment = Assessment.Of(RuleCatalogue.All, context, facts.Concat(crossed.Select(each => each.Facts)));
        var ofTheText = report.Text?.Check(context) ?? default;
        TextFindings = [.. ofTheText, .. Found(crossed)];
        Copied = report.Text is not { } own || report.Before?.Text is not { } before
            ? default
            : own.CopiedFrom([new OtherReport(report.Before.ToString(), before)]);
        Rows = RowsOf(ofTheText);
        Questions = ReportQuestion.Of(this);
        Hints = [.. facts.OfType<ReportPlanFacts>().SelectMany(plan => plan.Hints())];
    }

    /// <summary>What was assessed.</summary>
    public YearlyReport Report { get; }

    /// <summary>All findings on the facts, in their order; the rules for which there were none stand in its <c>NotAsked</c>.</summary>
    public Assessment Assessment { get; }

    /// <summary>What was found on which characters of the text; empty where there is none.</summary>
    public ValueList<TextFinding> TextFindings { get; }

    /// <summary>The twenty matters with their findings, in the order of the report.</summary>
    public ValueList<RowAssessment> Rows { get; }

    /// <summary>The few questions that bear on every undetermined finding, the one that bears on most first, each to somebody else
    /// (待询问事项).</summary>
    public ValueList<ReportQuestion> Questions { get; }

    /// <summary>Which measures may answer which problems; hints, which no finding counts.</summary>
    public ValueList<LinkHint> Hints { get; }

    /// <summary>What stands in last year's text as well; empty where one of the two texts is not there.</summary>
    public ValueList<CopiedPassage> Copied { get; }

    /// <summary>Which share of the seventeen matters of work the report speaks of (常见内容的载明比例): how complete it is beside the one real
    /// report from which they were drawn. A habit, and no law.</summary>
    public Ratio StatedShare => new(Rows.Count(row => row.Row.IsWork && row.IsStated), Rows.Count(row => row.Row.IsWork));

    /// <summary>Counts the findings on facts and text with a verdict.</summary>
    /// <param name="verdict">Which verdict.</param>
    public int Count(Verdict verdict) => Rows.Sum(row => row.Count(verdict));

    /// <summary>Returns the report and the overall verdict, in Chinese.</summary>
    public override string ToString() => $"{Report}：{Assessment}";

    private IEnumerable<TextFinding> Found(List<CrossedFacts> crossed)
        => from each in crossed
           from finding in Assessment.Findings.AsEnumerable()
           where finding.Subject == each.Facts.Id && ReferenceEquals(finding.Rule, each.Rule)
           select new TextFinding(finding, each.Facts, each.Spans);

    private ValueList<RowAssessment> RowsOf(ValueList<TextFinding> ofTheText)
    {
        var byRow = ReportRow.All.Select(_ => new List<Finding>()).ToArray();
        var stated = new HashSet<ReportRow>(Report.Stated);
        for (int at = 0; at < Assessment.Findings.Count; at++)
        {
            var (finding, facts) = (Assessment.Findings[at], Assessment.Facts[Assessment.Sources[at]]);
            byRow[RowOf(finding, facts).Number - 1].Add(finding);
            var row = ReportRow.Of(facts);
            if (stated.Contains(row) || facts is not IPartedFacts parted) { continue; } // what is told already need not be looked for

            if (parted.Parts.Any(part => part.IsStated(facts))) { stated.Add(row); }
        }

        foreach (var found in ofTheText) { byRow[^1].Add(found.Finding); } // those against facts stand in the assessment

        if (Report.Text is { } text)
        {
            stated.Add(ReportRow.All[^1]);
            stated.UnionWith(ReportRow.All.Where(row => Words.Contains(text.Text, row.Terms)));
        }

        return [.. ReportRow.All.Select(row => new RowAssessment(row, byRow[row.Number - 1].ToValueList(), stated.Contains(row)))];
    }

    /// <summary>Of the facts of a plan the rules on problems belong to the problems.</summary>
    internal static ReportRow RowOf(Finding finding, IFacts facts)
        => finding.RuleId == ReportingRules.ProblemsAnswered.Id || finding.RuleId == ReportingRules.ProblemsNotRepeated.Id
            ? ReportRow.All[17]
            : ReportRow.Of(facts);
}

/// <summary>What was found of one matter of a yearly report (事项评价).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record RowAssessment
{
    internal RowAssessment(ReportRow row, ValueList<Finding> findings, bool isStated)
        => (Row, Findings, IsStated) = (row, findings, isStated);

    /// <summary>The matter.</summary>
    public ReportRow Row { get; }

    /// <summary>Its findings, in the order of the facts.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Whether the report or the facts say anything of it.</summary>
    public bool IsStated { get; }

    /// <summary>Counts its findings with a verdict.</summary>
    /// <param name="verdict">Which verdict.</param>
    public int Count(Verdict verdict)
    {
        int count = 0;
        foreach (var finding in Findings) { count += finding.Verdict == verdict ? 1 : 0; }

        return count;
    }
}
