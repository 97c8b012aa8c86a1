using LawGov.Domain.Text;
using LawGov.Samples.Files;

namespace LawGov.Samples.ParticipationBoard.Output;

/// <summary>Writes one page that needs nothing beside it: no script, no font, no picture is fetched.</summary>
internal sealed class HtmlPage(Board board, TextWriter writer, Language language)
{
    private const string Style = $$$"""
        body{{{{HtmlFrame.Fonts}}};margin:2em auto;max-width:70em;color:#222}
        h1{font-size:1.5em}h2{font-size:1.1em;margin:1.5em 0 .3em}svg{width:100%;height:auto;display:block}
        table{border-collapse:collapse}td,th{padding:.2em .8em;border-bottom:1px solid #ccc;text-align:left}td.n{text-align:right}
        .note{color:#666;font-size:.85em}
        @media print{@page{size:A4 landscape;margin:15mm}body{margin:0;max-width:none}h2{break-after:avoid}svg{break-inside:avoid}svg,rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
        """;

    public static void Write(Board board, string path, Language language)
    {
        using var file = OutputFile.Create(path);
        new HtmlPage(board, file.Writer, language).Write();
        file.Commit();
    }

    private void Write()
    {
        var root = board.Root;
        HtmlFrame.Begin(writer, Words.Title.ToText(language), Style, language);
        var totals = Words.Totals.With(("rows", board.Now.Rows), ("good", board.Now.Rows - board.Errors.Count), ("bad", board.Errors.Count));
        writer.WriteLine($"<p>{HtmlFrame.Safe(totals.ToText(language))}</p>");
        new SvgBars(board, writer, language).Write([root], Words.Nation.ToText(language));
        if (board.Last is not null) { writer.WriteLine($"<p class=\"note\">{HtmlFrame.Safe(Words.Legend.ToText(language))}</p>"); }

        if (board.WholeChange is { } change) { writer.WriteLine($"<p>{HtmlFrame.Safe(Figures.Split(change, language))}</p>"); }

        foreach (var remark in Figures.Remarks(board)) { writer.WriteLine($"<p>{HtmlFrame.Safe(remark.ToText(language))}</p>"); }

        WriteBelow(root);
        WriteErrors();
        if (board.LastBad > 0) { writer.WriteLine($"<p>{HtmlFrame.Safe(Words.LastBad.With(("bad", board.LastBad)).ToText(language))}</p>"); }

        writer.WriteLine($"<p class=\"note\">{HtmlFrame.Safe(Words.Note.ToText(language))}</p>");
        HtmlFrame.End(writer);
    }

    private void WriteBelow(BoardPlace place)
    {
        if (place.Below.Count == 0) { return; }

        string heading = Words.Below.With(("name", Figures.Name(place, language))).ToText(language);
        writer.WriteLine($"<section>\n<h2>{HtmlFrame.Safe(heading)}</h2>");
        new SvgBars(board, writer, language).Write(place.Below, heading);
        writer.WriteLine("</section>");
        foreach (var below in place.Below) { WriteBelow(below); }
    }

    private void WriteErrors()
    {
        if (board.Errors.Count == 0) { return; }

        writer.WriteLine($"<h2>{HtmlFrame.Safe(Words.BadRows.ToText(language))}</h2>\n<table>");
        foreach (var (reason, count) in board.Errors.ByReason) { writer.WriteLine($"<tr><td>{HtmlFrame.Safe(reason.ToText(language))}</td><td class=\"n\">{Figures.Grouped(count)}</td></tr>"); }

        writer.WriteLine("</table>");
    }
}
