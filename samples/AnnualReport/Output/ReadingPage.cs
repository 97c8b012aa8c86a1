using System.Globalization;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Samples.AnnualReport.Reading;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>Writes the text of a report as one page with marks on the characters of each finding, and the findings below.</summary>
internal sealed class ReadingPage
{
    private const string Style = """
        main{max-width:46rem;line-height:1.75}
        .s1{font-weight:bold;font-size:1.1em}.s2,.s3{font-weight:bold}.contents{color:var(--soft)}
        .aside{border-left:3px solid var(--line);padding-left:.6em;font-size:.92em}
        mark{background:#ffe9a8;color:inherit;border-bottom:1px dashed var(--open)}
        mark.breached{background:#ffc9c4;border-bottom:2px solid var(--bad)}
        mark.unread{background:none;border-bottom:2px dotted #777}
        sup a{text-decoration:none;color:var(--bad);font-size:.75em}
        ol li{margin:.5em 0}
        """;

    private readonly CheckedReport _report;
    private readonly string _source;
    private readonly TextWriter _writer;
    private readonly Language _language;
    private readonly PlacedFinding[] _open;
    private readonly MarkedHtml _marked;
    private readonly HtmlTables _tables;
    private readonly HtmlLines _lines;

    private ReadingPage(CheckedReport report, string source, TextWriter writer, Language language)
    {
        (_report, _source, _writer, _language) = (report, source, writer, language);
        _open = [.. report.Findings.Where(found => found.IsOpen)];
        _marked = new(report, _open);
        _lines = new(report);
        _tables = new(report.Source, WriteLines, writer);
    }

    /// <summary>Writes the page of a report; the source is what the report is called.</summary>
    public static void Write(CheckedReport report, string source, TextWriter writer, Language language)
        => new ReadingPage(report, source, writer, language).Write();

    private PageHead Head => new(
        _language,
        _report.Title.Text.Length > 0 ? _report.Title.Text : Words.Heading.ToText(_language),
        ReadingWords.Says(_report.Count(Verdict.Breached), _report.Count(Verdict.Undetermined), _report.Unread.Count),
        ReadingWords.AskedOn.With(("asOf", _report.Context.AsOf)),
        _source)
    {
        Figures =
        [
            Figure(ReadingWords.Breached, _report.Count(Verdict.Breached)),
            Figure(ReadingWords.Undetermined, _report.Count(Verdict.Undetermined)),
            Figure(ReadingWords.NotUnderstood, _report.Unread.Count),
            Figure(ReadingWords.Figures, _report.Figures.Count),
            Figure(ReadingWords.Relations, _report.RelationCount),
        ],
    };

    private static (IBilingualText Name, string Value, string Note) Figure(Bilingual name, int count)
        => (name, count.ToString(CultureInfo.InvariantCulture), "");

    private void Write()
    {
        HtmlFrame.Begin(_writer, Head, Style);
        Paragraph("note", Words.Disclaimer);
        Paragraph("note", Words.Reviewed.With(("reviewed", LawBook.ReviewedThrough), ("asOf", _report.Context.AsOf)));
        Heading(ReadingWords.Text);
        _tables.Write(0, _report.Text.Length);
        Heading(ReadingWords.Findings);
        WriteFindings();
        WriteUnread();
        HtmlFrame.End(_writer);
    }

    private void Paragraph(string style, IBilingualText text) => _writer.WriteLine($"<p{(style.Length > 0 ? $" class=\"{style}\"" : "")}>{Safe(text)}</p>");

    private void Heading(IBilingualText text) => _writer.WriteLine($"<h2>{Safe(text)}</h2>");

    private string Safe(IBilingualText text) => HtmlFrame.Safe(text.ToText(_language));

    private void WriteLines(int start, int end)
    {
        while (start < end)
        {
            int lineEnd = _report.Text.IndexOf('\n', start, end - start) is >= 0 and var at ? at : end;
            string content = _marked.Of(start, lineEnd);
            if (!string.IsNullOrWhiteSpace(content)) { _writer.WriteLine($"<p{_lines.ClassOf(start, lineEnd)}>{content}</p>"); }

            start = lineEnd + 1;
        }
    }

    private void WriteFindings()
    {
        if (_open.Length == 0) { Paragraph("", ReadingWords.NoFindings); }

        _writer.WriteLine("<ol>");
        for (int at = 0; at < _open.Length; at++)
        {
            var finding = _open[at].Finding;
            string kind = finding.Verdict == Verdict.Breached ? "breached" : "undetermined";
            _writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<li id=\"f{at + 1}\" class=\"{kind}\"><b>{Safe(finding.VerdictName())}</b> {finding.RuleId} {Safe(finding.Rule.Title)} {Quoted(at)}<br>{Safe(finding.Because)}{(_open[at].Guess is { } guess ? "<br>" + Safe(ReadingWords.CommentGuess.With(("guess", guess))) : "")}"));
            foreach (var key in finding.Missing) { _writer.WriteLine($"<br>{Safe(Words.ToSettle)}{Colon}{Safe(key.Question)}"); }

            _writer.WriteLine($"<br><span class=\"note\">{Safe(Words.RestsOn)}{Colon}{string.Join(_language == Language.Chinese ? "；" : "; ", finding.Bases.Select(basis => Safe(basis)))}</span></li>");
        }

        _writer.WriteLine("</ol>");
    }

    private string Colon => _language == Language.Chinese ? "：" : ": ";

    private string Quoted(int at) => _open[at].Spans is [var place, ..]
        ? string.Create(CultureInfo.InvariantCulture, $"<a href=\"#m{at + 1}\">“{HtmlFrame.Safe(_report.TextOf(place))}”</a>{(_open[at].IsOfTable ? $" {HtmlFrame.Safe(_open[at].Finding.Subject.ToString())}" : "")}")
        : Safe(ReadingWords.WholeText);

    private void WriteUnread()
    {
        if (_report.Unread.Count == 0) { return; }

        Heading(ReadingWords.Unread);
        Paragraph("note", ReadingWords.UnreadNote);
        _writer.WriteLine("<ul>");
        foreach (var unread in _report.Unread) { _writer.WriteLine($"<li>“{HtmlFrame.Safe(_report.TextOf(unread.Span))}” <span class=\"note\">{Safe(unread.Reason)}</span></li>"); }

        _writer.WriteLine("</ul>");
    }
}
