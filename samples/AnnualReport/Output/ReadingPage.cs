using System.Globalization;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Samples.AnnualReport.Reading;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>Writes the text of a report as one page with marks on the characters of each finding, and the findings below.</summary>
internal sealed class ReadingPage
{
    public const string Style = $$$"""
        body{{{{HtmlFrame.Fonts}}};margin:2em auto;max-width:45em;color:#222;line-height:1.7}
        h1{font-size:1.4em;line-height:1.3}h2{font-size:1.15em;margin:1.5em 0 .3em}p{margin:.3em 0}
        table{border-collapse:collapse;margin:.6em 0}td,th{padding:.1em .6em;border:1px solid #999;text-align:left;vertical-align:top}
        .s1{font-weight:bold;font-size:1.1em}.s2,.s3{font-weight:bold}.note{color:#666;font-size:.85em}.aside{border-left:3px solid #bbb;padding-left:.6em;font-size:.92em}.contents{color:#888}
        mark{background:#ffe9a8;color:inherit}mark.breached{background:#ffc9c4;border-bottom:2px solid #b00020}mark.unread{background:none;border-bottom:2px dotted #777}
        sup a{text-decoration:none;color:#b00020;font-size:.75em}ol li{margin:.5em 0}.breached b{color:#b00020}.undetermined b{color:#8a6100}
        @media print{@page{size:A4;margin:20mm}body{margin:0;max-width:none;font-size:11pt}h2{break-after:avoid}tr,li{break-inside:avoid}mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
        """;

    private readonly CheckedReport _report;
    private readonly TextWriter _writer;
    private readonly Language _language;
    private readonly PlacedFinding[] _open;
    private readonly MarkedHtml _marked;
    private readonly HtmlTables _tables;
    private readonly HtmlLines _lines;

    private ReadingPage(CheckedReport report, TextWriter writer, Language language)
    {
        (_report, _writer, _language) = (report, writer, language);
        _open = [.. report.Findings.Where(found => found.IsOpen)];
        _marked = new(report, _open);
        _lines = new(report);
        _tables = new(report.Source, WriteLines, writer);
    }

    public static void Write(CheckedReport report, TextWriter writer, Language language) => new ReadingPage(report, writer, language).Write();

    private void Write()
    {
        HtmlFrame.Begin(_writer, _report.Title.Text.Length > 0 ? _report.Title.Text : Words.Heading.ToText(_language), Style, _language);
        Paragraph("note", Words.Disclaimer);
        Paragraph("note", Words.Reviewed.With(("reviewed", LawBook.ReviewedThrough), ("asOf", _report.Context.AsOf)));
        Paragraph("", ReadingOutput.SummaryOf(_report));
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
