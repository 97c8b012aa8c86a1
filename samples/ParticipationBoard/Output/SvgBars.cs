using System.Globalization;
using LawGov.Domain.Text;

namespace LawGov.Samples.ParticipationBoard.Output;

/// <summary>Draws places as bars, a line each: name, rate, counts, rank, change; a dark stroke marks last year's rate.</summary>
internal sealed class SvgBars(Board board, TextWriter writer, Language language)
{
    private const int LineHeight = 24;
    private const int NameWidth = 210;
    private const int BarWidth = 320;
    private const int Width = 960;

    public void Write(IReadOnlyList<BoardPlace> places, string label)
    {
        int height = places.Count * LineHeight;
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-label=\"{HtmlPage.Safe(label)}\" font-size=\"13\">"));
        for (int line = 0; line < places.Count; line++) { WriteBar(places[line], line * LineHeight); }

        writer.WriteLine("</svg>");
    }

    private void WriteBar(BoardPlace place, int top)
    {
        string name = HtmlPage.Safe(Figures.Name(place, language));
        string figures = $"{Figures.Rate(place.Count)}  {Figures.Grouped(place.Count.Participants)} / {Figures.Grouped(place.Count.Eligible)}";
        string rank = place.Rank == 0 ? "" : $"  {Words.Rank.ToText(language)} {Figures.Rank(place)}";
        string change = place.Change is null ? "" : $"  {Words.Change.ToText(language)} {Figures.Change(place, language)}";
        int text = top + 17, bar = Figures.Share(place.Count, BarWidth);
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            <g><title>{name} {place.Code}</title><text x="{NameWidth - 8}" y="{text}" text-anchor="end">{name}</text>
            <rect x="{NameWidth}" y="{top + 4}" width="{BarWidth}" height="16" fill="#e8e8e8"/><rect x="{NameWidth}" y="{top + 4}" width="{bar}" height="16" fill="#2f6db5"/>
            """));
        if (board.Last?.Totals[place.Index].Count is { Eligible: > 0 } before)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<rect x=\"{NameWidth + Figures.Share(before, BarWidth)}\" y=\"{top + 2}\" width=\"2\" height=\"20\" fill=\"#222\"/>"));
        }

        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<text x=\"{NameWidth + BarWidth + 8}\" y=\"{text}\">{HtmlPage.Safe(figures + rank + change)}</text></g>"));
    }
}
