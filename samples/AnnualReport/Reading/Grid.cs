using LawGov.Domain.Collections;

namespace LawGov.Samples.AnnualReport.Reading;

/// <summary>A table as a grid of cells, some of which stand in several rows or columns.</summary>
internal sealed record Grid(ValueList<GridCell> Cells)
{
    public int Rows { get; } = Cells.Select(cell => cell.Row + cell.Rows).DefaultIfEmpty().Max();

    public int Columns { get; } = Cells.Select(cell => cell.Column + cell.Columns).DefaultIfEmpty().Max();

    /// <summary>Where it begins in the text.</summary>
    public int Start => Cells.IsEmpty ? 0 : Cells[0].Start;

    /// <summary>The same with rows and columns exchanged.</summary>
    public Grid Turned() => new(Cells.Select(cell => cell with { Row = cell.Column, Column = cell.Row, Rows = cell.Columns, Columns = cell.Rows }).ToValueList());

    /// <summary>The cell in each place, by row and column; null where there is none.</summary>
    public GridCell?[][] ToPlaces()
    {
        GridCell?[][] places = [.. Enumerable.Range(0, Rows).Select(_ => new GridCell?[Columns])];
        foreach (var cell in Cells)
        {
            for (int row = cell.Row; row < cell.Row + cell.Rows; row++)
            {
                for (int column = cell.Column; column < cell.Column + cell.Columns; column++) { places[row][column] = cell; }
            }
        }

        return places;
    }
}

/// <summary>A cell: its place in the grid, counted from 0, how many rows and columns it takes, and where its text stands.</summary>
internal sealed record GridCell(int Row, int Column, int Rows, int Columns, int Start, int Length)
{
    public int End => Start + Length;
}
