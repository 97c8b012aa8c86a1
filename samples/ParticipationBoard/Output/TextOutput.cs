using LawGov.Domain.Text;
using LawGov.Samples.Files;
using Spectre.Console;

namespace LawGov.Samples.ParticipationBoard.Output;

/// <summary>Writes the tree for people, a line a place; lines are written as they come, for a table of 50,000 rows would have to be kept.</summary>
/// <remarks>Where there is not room for all, the bar is shortened first, then names; a change that still has none stands on a line of its own.</remarks>
internal sealed class TextOutput(IAnsiConsole console, Language language)
{
    private const int FewestColumns = 60;
    private const int LongestBar = 20;
    private const int ShortestBar = 5;
    private const int ShortestName = 12;
    private const int RateWidth = 8;
    private const int Gap = 2;

    private int Columns => Math.Max(FewestColumns, console.Profile.Width);

    public void Write(Board board, string errorPath, string? pagePath)
    {
        var root = board.Root;
        Line(Words.Title.ToText(language), new(decoration: Decoration.Bold));
        Sentence(Words.Totals.With(("rows", board.Now.Rows), ("good", board.Now.Rows - board.Errors.Count), ("bad", board.Errors.Count)).ToText(language));
        var layout = Layout(root);
        WriteHeader(layout, board.Last is not null);
        WritePlace(root, layout, 0);
        if (board.WholeChange is { } change) { Sentence(Figures.Split(change, language)); }

        foreach (var remark in Figures.Remarks(board)) { Sentence(remark.ToText(language), Color.Yellow); }

        foreach (var (reason, count) in board.Errors.ByReason) { Sentence("  " + Words.Reason.With(("reason", reason), ("count", count)).ToText(language), Color.Yellow); }

        Sentence(Words.ErrorsIn.With(("path", Shown.Of(errorPath))).ToText(language));
        if (board.LastBad > 0) { Sentence(Words.LastBad.With(("bad", board.LastBad)).ToText(language)); }

        if (pagePath is not null) { Sentence(Words.PageIn.With(("path", Shown.Of(pagePath))).ToText(language)); }

        Sentence(Words.Note.ToText(language), Color.Grey);
    }

    private static string Left(string text, int width) => text + new string(' ', Math.Max(0, width - Figures.Width(text)));

    private static string Right(string text, int width) => new string(' ', Math.Max(0, width - Figures.Width(text))) + text;

    private static int Widest(BoardPlace place, int depth, Func<BoardPlace, int, int> width)
        => place.Below.Aggregate(width(place, depth), (widest, below) => Math.Max(widest, Widest(below, depth + 1, width)));

    // The sums of all places are the longest numbers.
    private Widths Layout(BoardPlace root)
    {
        int names = Math.Max(Widest(root, 0, (place, depth) => (2 * depth) + Figures.Width(Figures.Name(place, language))), Figures.Width(Words.Place.ToText(language)));
        int took = 1 + Math.Max(Figures.Width(Words.Participants.ToText(language)), Figures.Grouped(root.Count.Participants).Length);
        int should = 1 + Math.Max(Figures.Width(Words.Eligible.ToText(language)), Figures.Grouped(root.Count.Eligible).Length);
        int rank = 1 + Math.Max(Figures.Width(Words.Rank.ToText(language)), Widest(root, 0, (place, _) => Figures.Rank(place).Length));
        int change = root.Change is null ? 0 : Gap + Math.Max(Figures.Width(Words.Change.ToText(language)), Widest(root, 0, (place, _) => Figures.Width(Figures.Change(place, language))));
        int room = Columns - RateWidth - took - should - rank;
        bool ownLine = room - change < ShortestName;
        room -= ownLine ? 0 : change;
        int bar = Math.Min(LongestBar, room - names - Gap);
        if (bar < ShortestBar) { bar = 0; }

        return new(Math.Min(names, room - (bar == 0 ? 0 : bar + Gap)), bar, took, should, rank, ownLine);
    }

    private void WriteHeader(Widths layout, bool compared)
    {
        string rate = Right(Words.Rate.ToText(language), RateWidth), took = Right(Words.Participants.ToText(language), layout.Took), should = Right(Words.Eligible.ToText(language), layout.Should);
        string bar = layout.Bar == 0 ? "" : new string(' ', Gap + layout.Bar), change = compared && !layout.ChangeOnItsLine ? "  " + Words.Change.ToText(language) : "";
        Line($"{Left(Words.Place.ToText(language), layout.Name)}{bar}{rate}{took}{should}{Right(Words.Rank.ToText(language), layout.Rank)}{change}", Color.Grey);
    }

    private void WritePlace(BoardPlace place, Widths layout, int depth)
    {
        int full = Figures.Share(place.Count, layout.Bar), indent = Math.Min(2 * depth, layout.Name - 4);
        string name = Left(new string(' ', indent) + Figures.Shortened(Figures.Name(place, language), layout.Name - indent), layout.Name);
        string bar = layout.Bar == 0 ? "" : "  " + new string('█', full) + new string('░', layout.Bar - full);
        string took = Right(Figures.Grouped(place.Count.Participants), layout.Took), should = Right(Figures.Grouped(place.Count.Eligible), layout.Should);
        string rank = Right(depth == 0 ? "" : Figures.Rank(place), layout.Rank), change = place.Change is null ? "" : Figures.Change(place, language);
        string row = $"{name}{bar}{Right(Figures.Rate(place.Count), RateWidth)}{took}{should}{rank}";
        if (layout.ChangeOnItsLine && change.Length > 0)
        {
            Line(row.TrimEnd());
            Line($"{new string(' ', indent + 2)}{Words.Change.ToText(language)} {change}");
        }
        else { Line((change.Length == 0 ? row : $"{row}  {change}").TrimEnd()); }

        foreach (var below in place.Below) { WritePlace(below, layout, depth + 1); }
    }

    private void Sentence(string text, Style? style = null) => console.Write(new Prose(text + "\n", style));

    // A row of the table, which fits; or a path, which is never broken.
    private void Line(string text, Style? style = null)
    {
        if (console.Profile.Out.IsTerminal) { console.Write(new Text(text + "\n", style)); }
        else { console.Profile.Out.Writer.Write(text + "\n"); }
    }

    private sealed record Widths(int Name, int Bar, int Took, int Should, int Rank, bool ChangeOnItsLine);
}
