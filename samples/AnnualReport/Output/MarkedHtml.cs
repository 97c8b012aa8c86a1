using System.Globalization;
using System.Text;
using LawGov.Domain.Findings;
using LawGov.Samples.AnnualReport.Reading;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>A part of a text as HTML, in which the characters of findings are marked; marks may cross each other.</summary>
internal sealed class MarkedHtml
{
    private readonly string _text;
    private readonly List<(int Start, int End, int Number, bool IsBreached)> _marks = []; // number 0: not understood
    private readonly List<int> _bounds;

    public MarkedHtml(CheckedReport report, IReadOnlyList<PlacedFinding> findings)
    {
        _text = report.Source.Shown();
        for (int at = 0; at < findings.Count; at++)
        {
            if (findings[at].Spans is [var first, ..]) { _marks.Add((first.Start, first.End, at + 1, findings[at].Finding.Verdict == Verdict.Breached)); }
        }

        foreach (var unread in report.Unread) { _marks.Add((unread.Span.Start, unread.Span.End, 0, false)); }

        _bounds = [.. _marks.SelectMany(mark => new[] { mark.Start, mark.End }).Distinct().Order()];
    }

    public string Of(int start, int end)
    {
        var html = new StringBuilder();
        int next = _bounds.BinarySearch(start + 1) is var found && found < 0 ? ~found : found;
        for (int from = start; from < end;)
        {
            int to = next < _bounds.Count && _bounds[next] < end ? _bounds[next++] : end;
            Write(html, from, to);
            from = to;
        }

        return html.ToString();
    }

    private void Write(StringBuilder html, int from, int to)
    {
        string content = HtmlFrame.Safe(_text[from..to]);
        var here = _marks.Where(mark => mark.Start <= from && to <= mark.End).ToList();
        if (here.Count == 0)
        {
            html.Append(content);
            return;
        }

        string kind = here.Exists(mark => mark.IsBreached) ? "breached" : here.TrueForAll(mark => mark.Number == 0) ? "unread" : "undetermined";
        var begun = here.Where(mark => mark.Number > 0 && mark.Start == from).ToList();
        foreach (var mark in begun) { html.Append(CultureInfo.InvariantCulture, $"<span id=\"m{mark.Number}\"></span>"); }

        html.Append(CultureInfo.InvariantCulture, $"<mark class=\"{kind}\">{content}</mark>");
        string links = string.Join(",", here.Where(mark => mark.Number > 0 && mark.End == to).Select(mark => string.Create(CultureInfo.InvariantCulture, $"<a href=\"#f{mark.Number}\">{mark.Number}</a>")));
        if (links.Length > 0) { html.Append(CultureInfo.InvariantCulture, $"<sup>{links}</sup>"); }
    }
}
