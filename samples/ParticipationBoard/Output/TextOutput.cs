using LawGov.Domain.Text;
using LawGov.Samples.Files;
using Spectre.Console;

namespace LawGov.Samples.ParticipationBoard.Output;

/// <summary>Writes the tree for people, a line a place, within the width of the terminal; lines are written as they come, for a table of 50,000 rows would have to be kept.</summary>
/// <remarks>Where it is narrow the bar gives way first, then the change takes a line of its own, then long names are cut.</remarks>
internal sealed class TextOutput(IAnsiConsole console, Language language)
{
    private const int LongestBar = 20;
    private const int ShortestBar = 4;
    private const int ShortestName = 12; // indented
    private const int LeastOfName = 6;
    private const int RateWidth = 9;
    private const int Gap = 2;

    public void Write(Board board, string errorPath, string? pagePath)
    {
        var root = board.Root;
        Line(Words.Title.ToText(language), new(decoration: Decoration.Bold));
        Prose(Words.Totals.With(("rows", board.Now.Rows), ("good", board.Now.Rows - board.Errors.Count), ("bad", board.Errors.Count)).ToText(language));
        var layout = Layout.Of(root, board.Last is not null, console.Profile.Width, language);
        WriteHeader(layout);
        WritePlace(root, layout, 0);
        if (board.WholeChange is { } change) { Prose(Figures.Split(change, language)); }

        foreach (var (reason, count) in board.Errors.ByReason) { Prose("  " + Words.Reason.With(("reason", reason), ("count", count)).ToText(language), Color.Yellow); }

        Line(Words.ErrorsIn.With(("path", Shown.Of(errorPath))).ToText(language));
        if (board.LastBad > 0) { Prose(Words.LastBad.With(("bad", board.LastBad)).ToText(language)); }

        if (pagePath is not null) { Line(Words.PageIn.With(("path", Shown.Of(pagePath))).ToText(language)); }

        Prose(Words.Note.ToText(language), Color.Grey);
    }

    private static string Left(string text, int width) => text + new string(' ', Math.Max(0, width - Figures.Width(text)));

    private static string Right(string text, int width) => new string(' ', Math.Max(0, width - Figures.Width(text))) + text;

    private void WriteHeader(Layout layout)
    {
        string rate = Right(Words.Rate.ToText(language), RateWidth), took = Right(Words.Participants.ToText(language), layout.Participants), should = Right(Words.Eligible.ToText(language), layout.Eligible);
        string change = layout.Change > 0 ? new string(' ', Gap) + Words.Change.ToText(language) : "";
        Line($"{Left(Words.Place.ToText(language), layout.Name)}{new string(' ', Gap + layout.Bar)}{rate}{took}{should}{Right(Words.Rank.ToText(language), layout.Rank)}{change}", Color.Grey);
    }

    private void WritePlace(BoardPlace place, Layout layout, int depth)
    {
        int full = Figures.Share(place.Count, layout.Bar);
        string whole = Figures.Name(place, language), indent = new(' ', Math.Clamp(layout.Name - Math.Min(LeastOfName, Figures.Width(whole)), 0, Gap * depth));
        string name = Left(indent + Figures.Shortened(whole, layout.Name - indent.Length), layout.Name), bar = new string('█', full) + new string('░', layout.Bar - full);
        string took = Right(Figures.Grouped(place.Count.Participants), layout.Participants), should = Right(Figures.Grouped(place.Count.Eligible), layout.Eligible);
        string rank = Right(depth == 0 ? "" : Figures.Rank(place), layout.Rank), change = place.Change is null ? "" : Figures.Change(place, language);
        Line($"{name}{new string(' ', Gap)}{bar}{Right(Figures.Rate(place.Count), RateWidth)}{took}{should}{rank}{(layout.Change > 0 ? new string(' ', Gap) + change : "")}".TrimEnd());
        if (layout.IsChangeBelow && change != Figures.Nothing) { Line($"{indent}  {Words.Change.ToText(language)} {change}"); }

        foreach (var below in place.Below) { WritePlace(below, layout, depth + 1); }
    }

    private void Prose(string text, Style? style = null) => console.Write(new Prose(text + "\n", style));

    // A row of the table, which fits; or a path, which is never broken.
    private void Line(string text, Style? style = null)
    {
        if (console.Profile.Out.IsTerminal) { console.Write(new Text(text + "\n", style)); }
        else { console.Profile.Out.Writer.Write(text + "\n"); }
    }

    /// <summary>How wide each column is; 0 for one that is not there.</summary>
    private sealed record Layout(int Name, int Bar, int Participants, int Eligible, int Rank, int Change, bool IsChangeBelow)
    {
        public static Layout Of(BoardPlace root, bool compared, int width, Language language)
        {
            var places = new List<(BoardPlace Place, int Depth)>();
            Collect(root, 0);

            int Widest(Bilingual title, Func<BoardPlace, string> cell, int gap) => gap + Math.Max(Figures.Width(title.ToText(language)), places.Max(one => Figures.Width(cell(one.Place))));
            int took = Widest(Words.Participants, place => Figures.Grouped(place.Count.Participants), gap: 1), should = Widest(Words.Eligible, place => Figures.Grouped(place.Count.Eligible), gap: 1);
            int rank = Widest(Words.Rank, Figures.Rank, gap: 1), change = compared ? Widest(Words.Change, place => Figures.Change(place, language), Gap) : 0;
            int name = Math.Max(Figures.Width(Words.Place.ToText(language)), places.Max(one => (Gap * one.Depth) + Figures.Width(Figures.Name(one.Place, language))));

            int free = width - Gap - RateWidth - took - should - rank;
            bool isBelow = compared && free - change < Math.Min(name, ShortestName);
            free -= isBelow ? 0 : change;
            name = Math.Max(Math.Min(name, free), Math.Min(name, ShortestName));
            int bar = Math.Min(LongestBar, free - name);
            return new(name, bar < ShortestBar ? 0 : bar, took, should, rank, isBelow ? 0 : change, isBelow);

            void Collect(BoardPlace place, int depth)
            {
                places.Add((place, depth));
                foreach (var below in place.Below) { Collect(below, depth + 1); }
            }
        }
    }
}
