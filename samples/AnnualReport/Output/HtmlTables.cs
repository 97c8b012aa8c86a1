using System.Globalization;
using LawGov.Samples.AnnualReport.Reading;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>Writes the parts of a report in their order, its tables as tables, and hands what stands between them on as lines.</summary>
internal sealed class HtmlTables(ReportSource source, Action<int, int> writeLines, TextWriter writer)
{
    // An outer table comes before those in its cells.
    private readonly List<(int Start, int End, Grid Grid)> _grids = [.. source.Grids.Where(grid => !grid.Cells.IsEmpty)
        .Select(grid => (grid.Start, grid.Cells.Max(cell => cell.End), grid)).OrderBy(one => one.Start).ThenByDescending(one => one.Item2)];

    private int _next;

    public void Write(int start, int end)
    {
        while (_next < _grids.Count && _grids[_next].Start < end)
        {
            var (from, to, grid) = _grids[_next++];
            writeLines(start, from);
            Write(grid);
            start = Math.Max(start, to);
        }

        writeLines(start, end);
    }

    private void Write(Grid grid)
    {
        writer.WriteLine("<table>");
        foreach (var row in grid.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key))
        {
            writer.Write("<tr>");
            foreach (var cell in row)
            {
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"<td{Span("rowspan", cell.Rows)}{Span("colspan", cell.Columns)}>"));
                Write(cell.Start, cell.End);
                writer.Write("</td>");
            }

            writer.WriteLine("</tr>");
        }

        writer.WriteLine("</table>");
    }

    private static string Span(string name, int count) => count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" {name}=\"{count}\"");
}
