using LawGov.Domain.Text;
using LawGov.Samples.Files;
using NodaTime;

namespace LawGov.Samples.ParticipationBoard.Output;

/// <summary>Writes one page that needs nothing beside it: no script, no font, no picture is fetched.</summary>
internal sealed class HtmlPage(Board board, LocalDate day, string source, TextWriter writer, Language language)
{
    public static void Write(Board board, LocalDate day, string source, string path, Language language)
    {
        using var file = OutputFile.Create(path);
        new HtmlPage(board, day, source, file.Writer, language).Write();
        file.Commit();
    }

    private void Write()
    {
        var root = board.Root;
        var totals = Words.Totals.With(("rows", board.Now.Rows), ("good", board.Now.Rows - board.Errors.Count), ("bad", board.Errors.Count));
        HtmlFrame.Begin(writer, new(language, Words.Title.ToText(language), totals, Words.Made.With(("day", day)), source));
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
