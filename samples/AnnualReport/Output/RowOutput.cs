using System.Globalization;
using LawGov.Domain.Time;
using LawGov.Domain.Findings;
using LawGov.Domain.Reporting;
using LawGov.Domain.Text;
using Spectre.Console;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>Writes what was found by matter: a table of all twenty first, then the findings of each.</summary>
internal sealed class RowOutput(IAnsiConsole console, Language language) : Page(console, language)
{
    private static readonly Verdict[] Verdicts = [Verdict.Met, Verdict.Breached, Verdict.Undetermined, Verdict.Pending, Verdict.NotApplicable];

    public void WriteTable(YearlyReportAssessment found, IReadOnlyCollection<ReportRow> rows)
    {
        Console.Write(Title(YearlyWords.ByRow));
        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        table.AddColumn(new TableColumn("")).AddColumn(Column(YearlyWords.Matter)).AddColumn(Column(YearlyWords.Stated));
        foreach (var verdict in Verdicts) { table.AddColumn(Column(verdict.Name()).RightAligned()); }

        foreach (var row in found.Rows.Where(row => rows.Contains(row.Row)))
        {
            table.AddRow([
                new Prose(row.Row.Id), Cell(row.Row.Title), new Prose(Say(row.IsStated ? YearlyWords.Yes : YearlyWords.No), row.IsStated ? Color.Default : Color.Yellow),
                .. Verdicts.Select(verdict => Number(row.Count(verdict), verdict))]);
        }

        if (rows.Count > 1)
        {
            table.AddRow([new Prose(""), Cell(YearlyWords.Total), new Prose(""), .. Verdicts.Select(verdict => Number(found.Rows.Where(row => rows.Contains(row.Row)).Sum(row => row.Count(verdict)), verdict))]);
        }

        Console.Write(table);
        if (rows.Count == ReportRow.All.Count)
        {
            Line(YearlyWords.StatedShare.With(("all", found.StatedShare.Denominator), ("told", found.StatedShare.Numerator)), Color.Grey);
        }
    }

    /// <summary>The findings of each matter that say something; where one matter alone is asked for, those that are undetermined too.</summary>
    public void WriteFindings(YearlyReportAssessment found, IReadOnlyCollection<ReportRow> rows, bool all)
    {
        foreach (var row in found.Rows.Where(row => rows.Contains(row.Row)))
        {
            var shown = row.Findings.Where(finding => all ? finding.Verdict != Verdict.NotApplicable : finding.Verdict is Verdict.Met or Verdict.Breached or Verdict.Pending).ToList();
            if (shown.Count == 0) { continue; }

            Console.WriteLine();
            Line($"{row.Row} {Say(row.Row.Title)}", new(decoration: Decoration.Bold));
            foreach (var finding in shown) { WriteFinding(finding); }
        }
    }

    /// <summary>The letters, each with what it asks first.</summary>
    public void WriteQuestions(YearlyReportAssessment found, IReadOnlyCollection<ReportRow> rows)
    {
        if (found.Questions.IsEmpty) { return; }

        Console.Write(Title(Words.ToSettle));
        foreach (var question in found.Questions)
        {
            var items = question.Items.Where(item => rows.Contains(item.Row)).ToList();
            if (items.Count == 0) { continue; }

            Console.WriteLine();
            Line(YearlyWords.QuestionHead.With(("ask", question.Ask), ("bears", question.BearsOn), ("settles", question.Settles)), Color.Yellow);
            bool whole = rows.Count < ReportRow.All.Count;
            foreach (var item in items.Where(item => item.IsFirst || whole))
            {
                Line($"  {item.Row.Id} {Say(item.Key.Question)}{InBrackets(string.Join(Language == Language.Chinese ? "、" : ", ", item.Subjects))}");
            }

            int later = whole ? 0 : items.Count(item => !item.IsFirst);
            if (later > 0) { Line("  " + Say(YearlyWords.Further.With(("count", later))), Color.Grey); }
        }
    }

    public void WriteHints(YearlyReportAssessment found)
    {
        if (!found.Hints.IsEmpty)
        {
            Console.WriteLine();
            Line(YearlyWords.Hints, Color.Grey);
            foreach (var hint in found.Hints)
            {
                Line("  " + Say(YearlyWords.Hint.With(("problem", hint.Problem), ("measure", hint.Measure), ("shared", string.Join('、', hint.Shared)))), Color.Grey);
            }
        }

        if (found.Report.Text is not { } text || found.Copied.IsEmpty) { return; }

        Console.WriteLine();
        Line(YearlyWords.Copied, Color.Grey);
        foreach (var passage in found.Copied)
        {
            Line("  " + Say(YearlyWords.CopiedAt.With(
                ("position", passage.Span.Start + 1),
                ("text", Files.Shown.Cut(passage.Span.In(text.Text).ToString())),
                ("share", passage.Share.ToPercentage(0, Domain.Figures.Rounding.Truncate) ?? default))), Color.Grey);
        }
    }

    private void WriteFinding(Finding finding)
    {
        Console.WriteLine();
        Console.Write(new Prose(Say(finding.VerdictName()), new(ColorOf(finding.Verdict), decoration: Decoration.Bold))
            .Append($" {finding.RuleId} {Say(finding.Rule.Title)}{InBrackets(About(finding))}\n"));
        var details = new Grid().AddColumn(new GridColumn().PadLeft(2).PadRight(1).NoWrap()).AddColumn(new GridColumn().PadLeft(0));
        details.AddRow(Label(Words.Because), Cell(finding.Because));
        foreach (var basis in finding.Bases) { details.AddRow(Label(Words.RestsOn), Cell(basis)); }

        Console.Write(details);
    }

    /// <summary>The subject, and how sure the dates are where they are not final.</summary>
    private string[] About(Finding finding)
        => finding.Certainty == Certainty.Final ? [finding.Subject.ToString()] : [finding.Subject.ToString(), Say(finding.Certainty.Name())];

    private static Prose Number(int count, Verdict verdict)
        => count == 0 ? new("·", Color.Grey) : new(count.ToString(CultureInfo.InvariantCulture), ColorOf(verdict));

    private static Color ColorOf(Verdict verdict) => verdict switch
    {
        Verdict.Breached => Color.Red,
        Verdict.Met => Color.Green,
        Verdict.Undetermined => Color.Yellow,
        Verdict.Pending => Color.Blue,
        _ => Color.Grey,
    };
}
