namespace LawGov.Domain.Disclosure;

/// <summary>Parts the cells of a catalogue into their entries.</summary>
internal static class CatalogueCells
{
    private const string Ticked = "■☑√✓";
    private const string Unticked = "□☐";
    private static readonly char[] Between = ['、', '，', ',', '；', ';', '\n', '\r', '\t'];

    /// <summary>The entries of a list; where some are ticked or unticked, the ticked ones alone.</summary>
    internal static List<string> Entries(string? cell)
    {
        string text = cell ?? "";
        bool ticks = text.AsSpan().IndexOfAny(Ticked + Unticked) >= 0;
        return ticks ? TickedOf(text) : [.. text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    private static List<string> TickedOf(string text)
    {
        var entries = new List<string>();
        var boxes = (Ticked + Unticked).ToCharArray();
        for (int at = text.IndexOfAny(boxes); at >= 0;)
        {
            int next = text.IndexOfAny(boxes, at + 1);
            string entry = text[(at + 1)..(next < 0 ? text.Length : next)].Trim().Trim(Between).Trim();
            if (Ticked.Contains(text[at], StringComparison.Ordinal) && entry.Length > 0) { entries.Add(entry); }

            at = next;
        }

        return entries;
    }
}
