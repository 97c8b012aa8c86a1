using System.Globalization;

namespace LawGov.Samples.Compare.Glue;

/// <summary>A row of a yearly table read from a sheet: six kinds of requesters and the total.</summary>
internal sealed class SheetTable(string[] cells)
{
    public int Total => Number(cells[^1]);

    public int Sum => cells[..^1].Sum(Number);

    private static int Number(string cell) => int.TryParse(cell, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
