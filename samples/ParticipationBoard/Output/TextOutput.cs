using LawGov.Domain.Text;
using Spectre.Console;

namespace LawGov.Samples.ParticipationBoard.Output;

/// <summary>Writes the tree for people, a line a place; lines are written as they come, for a table of 50,000 rows would have to be kept.</summary>
internal sealed class TextOutput(IAnsiConsole console, Language language)
{
    private const int BarLength = 20;
    private const int RateWidth = 9;
    private const int CountWidth = 16;
    private const int RankWidth = 6;

    public void Write(Board board, string errorPath, string? pagePath)
    {
        var root = board.Root;
        Line(Words.Title.ToText(language), new(decoration: Decoration.Bold));
        Line(Words.Totals.With(("rows", board.Now.Rows), ("good", board.Now.Rows - board.Errors.Count), ("bad", board.Errors.Count)).ToText(language));
        int width = Math.Max(NameWidth(root, 0), Figures.Width(Words.Place.ToText(language)));
        WriteHeader(width, board.Last is not null);
        WritePlace(root, width, 0);
        if (board.WholeChange is { } change) { Line(Figures.Split(change, language)); }

        foreach (var (reason, count) in board.Errors.ByReason) { Line("  " + Words.Reason.With(("reason", reason), ("count", count)).ToText(language), Color.Yellow); }

        Line(Words.ErrorsIn.With(("path", errorPath)).ToText(language));
        if (board.LastBad > 0) { Line(Words.LastBad.With(("bad", board.LastBad)).ToText(language)); }

        if (pagePath is not null) { Line(Words.PageIn.With(("path", pagePath)).ToText(language)); }

        Line(Words.Note.ToText(language), Color.Grey);
    }

    private static string Left(string text, int width) => text + new string(' ', Math.Max(0, width - Figures.Width(text)));

    private static string Right(string text, int width) => new string(' ', Math.Max(0, width - Figures.Width(text))) + text;

    private int NameWidth(BoardPlace place, int depth)
        => place.Below.Aggregate((2 * depth) + Figures.Width(Figures.Name(place, language)), (widest, below) => Math.Max(widest, NameWidth(below, depth + 1)));

    private void WriteHeader(int width, bool compared)
    {
        string rate = Right(Words.Rate.ToText(language), RateWidth), took = Right(Words.Participants.ToText(language), CountWidth), should = Right(Words.Eligible.ToText(language), CountWidth);
        string change = compared ? "  " + Words.Change.ToText(language) : "";
        Line($"{Left(Words.Place.ToText(language), width)}  {new string(' ', BarLength)}{rate}{took}{should}{Right(Words.Rank.ToText(language), RankWidth)}{change}", Color.Grey);
    }

    private void WritePlace(BoardPlace place, int width, int depth)
    {
        int full = Figures.Share(place.Count, BarLength);
        string name = Left(new string(' ', 2 * depth) + Figures.Name(place, language), width), bar = new string('█', full) + new string('░', BarLength - full);
        string took = Right(Figures.Grouped(place.Count.Participants), CountWidth), should = Right(Figures.Grouped(place.Count.Eligible), CountWidth);
        string rank = Right(depth == 0 ? "" : Figures.Rank(place), RankWidth), change = place.Change is null ? "" : "  " + Figures.Change(place, language);
        Line($"{name}  {bar}{Right(Figures.Rate(place.Count), RateWidth)}{took}{should}{rank}{change}".TrimEnd());
        foreach (var below in place.Below) { WritePlace(below, width, depth + 1); }
    }

    // A line is never broken: the output may be read by another program, whose width is not the terminal's.
    private void Line(string text, Style? style = null)
    {
        if (console.Profile.Out.IsTerminal) { console.Write(new Text(text + "\n", style)); }
        else { console.Profile.Out.Writer.Write(text + "\n"); }
    }
}
