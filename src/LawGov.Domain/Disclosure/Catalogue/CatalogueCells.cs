namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>Parts the cells of a catalogue into their entries.</summary>
internal static class CatalogueCells
{
    private const string Ticked = "■☑√✓";
    private const string Unticked = "□☐";
    private static readonly char[] Boxes = (Ticked + Unticked).ToCharArray();
    private static readonly char[] Between = ['、', '，', ',', '；', ';', '\n', '\r', '\t'];

    /// <summary>The entries of a list; where some are ticked or unticked, the ticked ones alone.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="fault">What is wrong with its ticks; then there are no entries.</param>
    internal static List<string> Entries(string? cell, out CatalogueRowFault fault)
    {
        string text = cell ?? "";
        fault = CatalogueRowFault.None;
        return text.IndexOfAny(Boxes) >= 0
            ? TickedOf(text, out fault)
            : [.. text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    /// <summary>Reads boxes that all stand before their labels, or all behind them; anything else cannot be told.</summary>
    private static List<string> TickedOf(string text, out CatalogueRowFault fault)
    {
        var boxes = text.Where(Boxes.Contains).ToList();
        var labels = text.Split(Boxes).Select(label => label.Trim().Trim(Between).Trim()).ToList(); // one more than boxes
        bool before = labels[0].Length == 0, behind = labels[^1].Length == 0;
        var own = before ? labels[1..] : labels[..^1];
        if (before == behind || own.Exists(label => label.Length == 0))
        {
            fault = CatalogueRowFault.TicksUnclear;
            return [];
        }

        var entries = own.Where((_, place) => Ticked.Contains(boxes[place], StringComparison.Ordinal)).ToList();
        fault = entries.Count == 0 ? CatalogueRowFault.NothingTicked : CatalogueRowFault.None;
        return entries;
    }
}
