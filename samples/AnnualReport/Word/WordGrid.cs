using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LawGov.Domain.Collections;
using LawGov.Samples.AnnualReport.Reading;

namespace LawGov.Samples.AnnualReport.Word;

/// <summary>Puts the cells of a table of Word into their places, row by row.</summary>
internal sealed class WordGrid
{
    private const int MostColumns = 63; // as many as Word has

    private readonly List<GridCell> _cells = [];
    private readonly Dictionary<int, int> _above = []; // by column, the cell that goes on downwards
    private int _row = -1;
    private int _column;

    /// <summary>The rows that stand once tracked changes are accepted.</summary>
    public static IEnumerable<TableRow> RowsOf(OpenXmlElement table) => table.ChildElements.SelectMany(child => child switch
    {
        TableRow row => row.TableRowProperties?.GetFirstChild<Deleted>() is null ? [row] : Enumerable.Empty<TableRow>(),
        SdtRow { SdtContentRow: { } content } => RowsOf(content),
        CustomXmlRow => RowsOf(child),
        _ => [],
    });

    public static IEnumerable<TableCell> CellsOf(OpenXmlElement row) => row.ChildElements.SelectMany(child => child switch
    {
        TableCell cell => cell.TableCellProperties?.GetFirstChild<CellDeletion>() is null ? [cell] : Enumerable.Empty<TableCell>(),
        SdtCell { SdtContentCell: { } content } => CellsOf(content),
        CustomXmlCell => CellsOf(child),
        _ => [],
    });

    public void Begin(TableRow row)
    {
        _row++;
        _column = Math.Clamp(row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0, 0, MostColumns);
    }

    /// <summary>Whether a cell belongs to one above it or beside it, which has the text; if so it is passed.</summary>
    public bool Continues(TableCell cell)
    {
        var (down, across) = (cell.TableCellProperties?.VerticalMerge, cell.TableCellProperties?.HorizontalMerge);
        if (across is not null && across.Val?.Value != MergedCellValues.Restart && _cells is [.., { } last] && last.Row == _row)
        {
            _cells[^1] = last with { Columns = last.Columns + 1 };
            _column++;
            return true;
        }

        if (down is null || down.Val?.Value == MergedCellValues.Restart || !_above.TryGetValue(_column, out int above)) { return false; }

        _cells[above] = _cells[above] with { Rows = _row - _cells[above].Row + 1 };
        _column += SpanOf(cell);
        return true;
    }

    public void Add(TableCell cell, int start, int length)
    {
        int span = SpanOf(cell);
        if (_column + span > MostColumns) { return; }

        if (cell.TableCellProperties?.VerticalMerge is null) { _above.Remove(_column); }
        else { _above[_column] = _cells.Count; }

        _cells.Add(new(_row, _column, 1, span, start, length));
        _column += span;
    }

    public Grid ToGrid() => new(_cells.ToValueList());

    private static int SpanOf(TableCell cell) => Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, MostColumns);
}
