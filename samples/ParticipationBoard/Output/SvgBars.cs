using System.Globalization;
using LawGov.Domain.Text;

namespace LawGov.Samples.ParticipationBoard.Output;

/// <summary>Draws places as bars, a line each: name, rate, counts, rank, change; a dark stroke marks last year's rate.</summary>
internal sealed class SvgBars(Board board, TextWriter writer, Language language)
{
    private const int MostLines = 20; // so that a drawing fits a printed page and none is cut in two
    private const int LineHeight = 24;
    private const int BarStart = 230;
    private const int BarWidth = 280;
    private const int RateEnd = 575;
    private const int CountsEnd = 800;
    private const int RankStart = 815;
    private const int ChangeStart = 880;
    private const int Width = 1120;

    public void Write(IReadOnlyList<BoardPlace> places, string label)
    {
        foreach (var lines in places.Chunk(MostLines))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {lines.Length * LineHeight}\" role=\"img\" aria-label=\"{HtmlFrame.Safe(label)}\" font-size=\"13\">"));
            for (int line = 0; line < lines.Length; line++) { WriteBar(lines[line], line * LineHeight); }

            writer.WriteLine("</svg>");
        }
    }

    private void WriteBar(BoardPlace place, int top)
    {
        string name = Figures.Name(place, language);
        writer.WriteLine($"<g><title>{HtmlFrame.Safe(place.Index == 0 ? name : $"{name} {place.Code}")}</title>");
        WriteText(BarStart - 8, top, Figures.Shortened(name), atEnd: true);
        WriteRectangle(BarStart, top + 4, BarWidth, 16, "#e8e8e8");
        WriteRectangle(BarStart, top + 4, Figures.Share(place.Count, BarWidth), 16, "#2f6db5");
        if (board.Last?.Totals[place.Index].Count is { Eligible: > 0 } before) { WriteRectangle(BarStart + Figures.Share(before, BarWidth), top + 2, 2, 20, "#222"); }

        WriteText(RateEnd, top, Figures.Rate(place.Count), atEnd: true);
        WriteText(CountsEnd, top, $"{Figures.Grouped(place.Count.Participants)} / {Figures.Grouped(place.Count.Eligible)}", atEnd: true);
        if (place.Rank > 0) { WriteText(RankStart, top, $"{Words.Rank.ToText(language)} {Figures.Rank(place)}"); }

        if (place.Change is not null) { WriteText(ChangeStart, top, $"{Words.Change.ToText(language)} {Figures.Change(place, language)}"); }

        writer.WriteLine("</g>");
    }

    private void WriteText(int x, int top, string text, bool atEnd = false)
        => writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{top + 17}\"{(atEnd ? " text-anchor=\"end\"" : "")}>{HtmlFrame.Safe(text)}</text>"));

    private void WriteRectangle(int x, int y, int width, int height, string colour)
        => writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{colour}\"/>"));
}
