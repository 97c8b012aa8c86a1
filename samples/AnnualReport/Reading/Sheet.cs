using System.Text.RegularExpressions;
using LawGov.Domain.Figures.Printed;

namespace LawGov.Samples.AnnualReport.Reading;

/// <summary>How much a row of a table adds up.</summary>
internal enum TotalLevel
{
    None,

    /// <summary>小计: the rows beside it.</summary>
    Subtotal,

    /// <summary>合计.</summary>
    Total,

    /// <summary>总计: totals as well.</summary>
    GrandTotal,
}

/// <summary>A table as its rows add up: which rows and columns are heads, what each row is called, and which rows add up others.</summary>
/// <remarks>Its columns are looked at as the rows of the turned table.</remarks>
internal sealed partial class Sheet
{
    private readonly ReportSource _source;
    private readonly GridCell?[][] _places;
    private readonly int _headRows;
    private readonly int _headColumns;

    public Sheet(ReportSource source, Grid grid)
    {
        (_source, _places, Columns) = (source, grid.ToPlaces(), grid.Columns);
        _headRows = Enumerable.Range(0, grid.Rows).TakeWhile(row => !_places[row].Skip(1).Any(IsFigure) && (row == 0 || IsOverMore(row - 1))).Count();
        _headColumns = Enumerable.Range(0, Columns).TakeWhile(column => IsNumbering(column) || !Rows.Any(row => IsFigure(_places[row][column]))).Count();
    }

    public int Columns { get; }

    /// <summary>The rows under the head.</summary>
    public IEnumerable<int> Rows => Enumerable.Range(_headRows, _places.Length - _headRows);

    /// <summary>The columns whose figures can be added: no rates, ranks or changes.</summary>
    public IEnumerable<int> Addable => Enumerable.Range(_headColumns, Columns - _headColumns).Where(column => !NotAdded().IsMatch(HeadOf(column)));

    public GridCell? this[int row, int column] => _places[row][column];

    public string TextOf(GridCell? cell) => cell is null ? "" : Blanks().Replace(_source.Text.Substring(cell.Start, cell.Length), "");

    /// <summary>What a row is called: the last of its heads that says something.</summary>
    public string NameOf(int row) => Heads(row).LastOrDefault(text => text.Length > 0) ?? "";

    public TotalLevel LevelOf(int row) => NameOf(row) switch
    {
        var name when Subtotal().IsMatch(name) => TotalLevel.Subtotal,
        var name when Total().IsMatch(name) => TotalLevel.Total,
        var name when GrandTotal().IsMatch(name) => TotalLevel.GrandTotal,
        _ => TotalLevel.None,
    };

    /// <summary>The rows that a total row speaks of: those of the merged head beside it, or all.</summary>
    public IEnumerable<int> ScopeOf(int row)
    {
        int at = Enumerable.Range(0, _headColumns).LastOrDefault(column => TextOf(_places[row][column]).Length > 0);
        return at > 0 && _places[row][at - 1] is { Rows: > 1 } group && group != _places[row][at] ? Enumerable.Range(group.Row, group.Rows).Intersect(Rows) : Rows;
    }

    /// <summary>Whether a row is said to be a part of the row above it.</summary>
    public bool IsWithin(int row) => Heads(row).Any(text => text.StartsWith("其中", StringComparison.Ordinal));

    public PrintedFigure? FigureOf(GridCell? cell) => TextOf(cell) is { Length: > 0 } text && PrintedFigure.TryParse(text, null, out var figure) && figure.HasNumber ? figure : null;

    /// <summary>Whether a cell leaves its figure open.</summary>
    public bool IsBlank(GridCell? cell) => TextOf(cell).AsSpan().Trim("-—－–/／\\").IsEmpty;

    private IEnumerable<string> Heads(int row) => Enumerable.Range(0, _headColumns).Select(column => TextOf(_places[row][column]));

    private string HeadOf(int column) => string.Concat(Enumerable.Range(0, _headRows).Select(row => TextOf(_places[row][column])));

    private bool IsFigure(GridCell? cell) => FigureOf(cell) is not null && !YearAlone().IsMatch(TextOf(cell));

    /// <summary>Whether a row of the head goes on below: it has a title, or a cell over several columns or rows.</summary>
    private bool IsOverMore(int row) => _places[row].Any(cell => cell is not null && (cell.Columns > 1 || cell.Row + cell.Rows > row + 1));

    private bool IsNumbering(int column) => _headRows > 0 && Numbering().IsMatch(HeadOf(column));

    [GeneratedRegex(@"\s", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    // A head, or a row whose name ends with it: 合计（件）, 小学小计
    [GeneratedRegex(@"小计(?:[（(][^）)]*[）)])?[:：]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Subtotal();

    [GeneratedRegex(@"(?:合计|共计)(?:[（(][^）)]*[）)])?[:：]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    [GeneratedRegex(@"总计(?:[（(][^）)]*[）)])?[:：]?$", RegexOptions.CultureInvariant)]
    private static partial Regex GrandTotal();

    [GeneratedRegex(@"率|比|占|%|％|‰|均|名次|排名|增|减|幅|编号|代码|电话|年份|年度|日期|时间", RegexOptions.CultureInvariant)]
    private static partial Regex NotAdded();

    [GeneratedRegex(@"^(?:序号|编号|行次|代码)$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();

    [GeneratedRegex(@"^(?:19|20)\d\d年?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAlone();
}
