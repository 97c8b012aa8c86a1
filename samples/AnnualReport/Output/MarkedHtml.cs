using System.Globalization;
using System.Text;
using LawGov.Domain.Findings;
using LawGov.Samples.AnnualReport.Reading;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>A part of a text as HTML, in which the characters of findings are marked; marks may cross each other.</summary>
internal sealed class MarkedHtml
{
    private readonly string _text;
    private readonly List<int> _bounds; // where a mark begins or ends
    private readonly List<Mark[]> _between = []; // the marks from each bound to the next

    public MarkedHtml(CheckedReport report, IReadOnlyList<PlacedFinding> findings)
    {
        _text = report.Source.Shown();
        List<Mark> marks = [.. report.Unread.Select(unread => new Mark(unread.Span.Start, unread.Span.End, 0, IsBreached: false))];
        for (int at = 0; at < findings.Count; at++)
        {
            if (findings[at].Spans is [var first, ..]) { marks.Add(new(first.Start, first.End, at + 1, findings[at].Finding.Verdict == Verdict.Breached)); }
        }

        _bounds = [.. marks.SelectMany(mark => new[] { mark.Start, mark.End }).Distinct().Order()];
        var begins = marks.ToLookup(mark => mark.Start);
        List<Mark> open = [];
        foreach (int bound in _bounds)
        {
            open.RemoveAll(mark => mark.End <= bound);
            open.AddRange(begins[bound]);
            _between.Add([.. open]);
        }
    }

    public string Of(int start, int end)
    {
        var html = new StringBuilder();
        int next = _bounds.BinarySearch(start + 1) is var found && found < 0 ? ~found : found;
        for (int from = start; from < end; next++)
        {
            int to = next < _bounds.Count && _bounds[next] < end ? _bounds[next] : end;
            Write(html, from, to, next == 0 ? [] : _between[next - 1]);
            from = to;
        }

        return html.ToString();
    }

    private void Write(StringBuilder html, int from, int to, Mark[] here)
    {
        string content = HtmlFrame.Safe(_text[from..to]);
        if (here.Length == 0)
        {
            html.Append(content);
            return;
        }

        string kind = Array.Exists(here, mark => mark.IsBreached) ? "breached" : Array.TrueForAll(here, mark => mark.Number == 0) ? "unread" : "undetermined";
        foreach (var mark in here.Where(mark => mark.Number > 0 && mark.Start == from)) { html.Append(CultureInfo.InvariantCulture, $"<span id=\"m{mark.Number}\"></span>"); }

        html.Append(CultureInfo.InvariantCulture, $"<mark class=\"{kind}\">{content}</mark>");
        string links = string.Join(",", here.Where(mark => mark.Number > 0 && mark.End == to).Select(mark => string.Create(CultureInfo.InvariantCulture, $"<a href=\"#f{mark.Number}\">{mark.Number}</a>")));
        if (links.Length > 0) { html.Append(CultureInfo.InvariantCulture, $"<sup>{links}</sup>"); }
    }

    /// <summary>Marked characters: the number of their finding, or 0 where they were not understood.</summary>
    private sealed record Mark(int Start, int End, int Number, bool IsBreached);
}
