using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Text;
using LawGov.Samples.AnnualReport.Reading;
using LawGov.Samples.Files;
using Spectre.Console;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>Writes a report that was read for people: its sections with their figures, and each finding with its sentence and a mark under the characters.</summary>
internal sealed class ReadingOutput(IAnsiConsole console, Language language) : Page(console, language)
{
    private const int Indent = 4;

    private readonly int _width = console.Profile.Width - Indent - 1;

    public void Write(CheckedReport report)
    {
        Line(Words.Heading, new(decoration: Decoration.Bold));
        Line(Shown.Cut(report.Title.Text));
        Line(Words.Disclaimer, Color.Grey);
        Line(Words.Reviewed.With(("reviewed", LawBook.ReviewedThrough), ("asOf", report.Context.AsOf)), Color.Grey);
        WriteSections(report);
        Console.Write(Title(ReadingWords.Findings));
        var open = report.Findings.Where(found => found.IsOpen).ToList();
        foreach (var found in open) { WriteFinding(report, found); }

        if (open.Count == 0) { Line(ReadingWords.NoFindings); }

        WriteUnread(report);
        Console.WriteLine();
        if (open.Count > 0) { Line(ReadingWords.Legend, Color.Grey); }

        Line(SummaryOf(report));
    }

    public static Message SummaryOf(CheckedReport report) => ReadingWords.Found.With(
        ("figures", report.Figures.Count),
        ("relations", report.RelationCount),
        ("breached", report.Count(Verdict.Breached)),
        ("undetermined", report.Count(Verdict.Undetermined)),
        ("unread", report.Unread.Count));

    private void WriteSections(CheckedReport report)
    {
        Console.Write(Title(ReadingWords.Sections));
        if (report.Sections.IsEmpty) { Line(ReadingWords.NoSections); }

        var regions = report.Source.Regions.Where(region => region.IsRead).ToList();
        var inText = report.Figures.Where(figure => !regions.Exists(region => region.Start <= figure.Span.Start && figure.Span.End <= region.End)).ToList();
        int first = report.Sections.IsEmpty ? report.Text.Length : report.Sections[0].Heading.Start;
        WriteFigures(report, "", report.Sections.IsEmpty ? null : Say(ReadingWords.BeforeSections), inText.Where(figure => figure.Span.Start < first));
        for (int at = 0; at < report.Sections.Count; at++)
        {
            var section = report.Sections[at];
            int end = at + 1 < report.Sections.Count ? report.Sections[at + 1].Heading.Start : report.Text.Length; // what stands under deeper headings is theirs
            string indent = new(' ', 2 * (section.Level - 1));
            Line(indent + Shown.Cut(report.TextOf(section.Heading)), new(decoration: Decoration.Bold));
            WriteFigures(report, indent, null, inText.Where(figure => figure.Span.Start >= section.Heading.Start && figure.Span.Start < end));
        }

        WriteFigures(report, "", Say(ReadingWords.BesideText), report.Figures.Except(inText));
    }

    private void WriteFigures(CheckedReport report, string indent, string? heading, IEnumerable<PlacedFigure> figures)
    {
        string[] texts = [.. figures.Select(figure => report.TextOf(figure.Span))];
        if (texts.Length == 0) { return; }

        if (heading is not null) { Line(heading, new(decoration: Decoration.Bold)); }

        Line($"{indent}  {Say(ReadingWords.FiguresIn.With(("count", texts.Length), ("figures", string.Join(Language == Language.Chinese ? "、" : ", ", texts))))}", Color.Grey);
    }

    private void WriteFinding(CheckedReport report, PlacedFinding found)
    {
        var finding = found.Finding;
        Console.WriteLine();
        Console.Write(new Prose(Say(finding.VerdictName()), new(finding.Verdict == Verdict.Breached ? Color.Red : Color.Yellow, decoration: Decoration.Bold)).Append($" {finding.RuleId} {Say(finding.Rule.Title)}{InBrackets(finding.Subject.ToString())}\n"));
        if (found.IsOfTable) { WriteCells(report, found.Spans); }
        else
        {
            foreach (var sentence in Sentences.Around(report.Text, found.Spans)) { WriteMarked(report.Text, sentence, found.Spans); }
        }

        var details = new Spectre.Console.Grid().AddColumn(new GridColumn().PadLeft(2).PadRight(1).NoWrap()).AddColumn(new GridColumn().PadLeft(0));
        details.AddRow(Label(Words.Because), Cell(finding.Because));
        if (found.Guess is { } guess) { details.AddRow(Label(ReadingWords.GuessLabel), Cell(guess)); }

        foreach (var key in finding.Missing) { details.AddRow(Label(Words.ToSettle), Cell(key.Question)); }

        foreach (var basis in finding.Bases) { details.AddRow(Label(Words.RestsOn), Cell(basis)); }

        Console.Write(details);
    }

    private void WriteUnread(CheckedReport report)
    {
        if (report.Unread.Count == 0) { return; }

        Console.Write(Title(ReadingWords.Unread));
        Line(ReadingWords.UnreadNote, Color.Grey);
        foreach (var unread in report.Unread)
        {
            Console.WriteLine();
            WriteMarked(report.Text, Sentences.Around(report.Text, unread.Span), [unread.Span]);
            Line($"  {Say(ReadingWords.Reason)}{(Language == Language.Chinese ? "：" : ": ")}{Say(unread.Reason)}", Color.Grey);
        }
    }

    /// <summary>The cells of a total and of its parts, which stand far from each other, on one line.</summary>
    private void WriteCells(CheckedReport report, IEnumerable<TextSpan> cells)
    {
        var line = new System.Text.StringBuilder();
        List<TextSpan> spans = [];
        foreach (var cell in cells)
        {
            if (line.Length > 0) { line.Append("  "); }

            spans.Add(new(line.Length, cell.Length));
            line.Append(report.TextOf(cell));
        }

        WriteMarked(line.ToString(), new(0, line.Length), spans);
    }

    private void WriteMarked(string text, TextSpan part, IReadOnlyList<TextSpan> spans)
    {
        string indent = new(' ', Indent);
        foreach (var (line, marks) in MarkedLines.Of(text, part, spans, _width))
        {
            Console.Write(new Text($"{indent}{line}\n"));
            if (marks.Length > 0) { Console.Write(new Text($"{indent}{marks}\n", Color.Red)); }
        }
    }
}
