using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Statistics;

/// <summary>The table of requests received and handled in a year (收到和处理政府信息公开申请情况表), section three of the yearly report.</summary>
/// <remarks>A blank cell is unknown, which is not 0. Rows of both forms may hold figures; <see cref="Form"/> tells.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed partial record RequestTable
{
    /// <summary>The largest number that a cell takes: the sum of a whole table stays within 64 bits.</summary>
    public const long Most = 1_000_000_000_000_000;

    internal const int Columns = 7;
    internal const int Rows = 26;

    private readonly ValueList<Fact<long>> _cells; // row by row

    private RequestTable(Fact<long>[] cells) => _cells = new(cells);

    /// <summary>The table with nothing filled in.</summary>
    public static RequestTable Blank { get; } = new(new Fact<long>[Rows * Columns]);

    /// <summary>The form to which the rows with figures belong; unstated where neither form's rows of 其他处理 have any.</summary>
    public RequestTableForm Form => (
        IsFilled(RequestTableRow.OtherHandling),
        IsFilled(RequestTableRow.NotCorrectedInTime) || IsFilled(RequestTableRow.FeeUnpaid) || IsFilled(RequestTableRow.Other)) switch
    {
        (true, true) => RequestTableForm.Mixed,
        (true, false) => RequestTableForm.Trial2019,
        (false, true) => RequestTableForm.Revised2021,
        _ => RequestTableForm.Unstated,
    };

    /// <summary>The number in a cell (件); none, which counts as 0, where it is known that there was no such request.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column.</exception>
    public Fact<long> this[RequestTableRow row, RequestTableColumn column]
        => _cells[((int)Guard.Against.Undeclared(row) * Columns) + (int)Guard.Against.Undeclared(column)];

    /// <summary>The table with another number in one cell.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column.</param>
    /// <param name="number">0 to <see cref="Most"/>, none, or unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or column, or the number lies outside its range.</exception>
    public RequestTable With(RequestTableRow row, RequestTableColumn column, Fact<long> number)
    {
        var cells = _cells.AsSpan().ToArray();
        cells[((int)Guard.Against.Undeclared(row) * Columns) + (int)Guard.Against.Undeclared(column)] = Counted(number);
        return new(cells);
    }

    /// <summary>The table with other numbers in one row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="numbers">Seven, in the order of the columns, the total last.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row, or a number lies outside its range.</exception>
    /// <exception cref="ArgumentException">They are not seven.</exception>
    public RequestTable With(RequestTableRow row, params ReadOnlySpan<Fact<long>> numbers)
    {
        int first = (int)Guard.Against.Undeclared(row) * Columns;
        if (numbers.Length != Columns)
        {
            throw new ArgumentException($"Expected {Columns} numbers, not {numbers.Length}.", nameof(numbers));
        }

        var cells = _cells.AsSpan().ToArray();
        for (int i = 0; i < Columns; i++) { cells[first + i] = Counted(numbers[i], nameof(numbers)); }

        return new(cells);
    }

    /// <summary>Reads a table as a sheet has it: each row is one or more cells of labels, then seven of figures.</summary>
    /// <remarks>
    /// Labels are known by their words, with or without their numbers and the headings above them. A blank figure is unknown, and so is
    /// a dash, a slash or 未统计; 无 is none. Head rows and rows without figures are passed over. Nothing else is: what cannot be read has
    /// an error with its row and column, and its cell stays unknown; of a row that stands there twice nothing is kept.
    /// </remarks>
    /// <param name="rows">The rows, cell by cell.</param>
    /// <param name="errors">All that could not be read, by the place of its row.</param>
    /// <exception cref="ArgumentNullException">There are no rows.</exception>
    public static RequestTable Read(
        IEnumerable<ValueList<string>> rows, out ValueList<RowError<RequestTableFault>> errors)
    {
        var reading = new RequestTableReading();
        foreach (var row in Guard.Against.Null(rows)) { reading.Add(row); }

        errors = reading.Errors;
        return reading.Table;
    }

    /// <summary>Returns how many cells are filled in, the same in every culture.</summary>
    public override string ToString()
    {
        int filled = 0;
        foreach (var cell in _cells) { filled += cell.IsUnknown ? 0 : 1; }

        return $"{Form.Name().Chinese}，{Digits.Group(filled)}格已载明";
    }

    internal bool IsFilled(RequestTableRow row)
    {
        foreach (var cell in _cells.AsSpan().Slice((int)row * Columns, Columns))
        {
            if (!cell.IsUnknown) { return true; }
        }

        return false;
    }

    internal static Fact<long> Counted(Fact<long> number, string name = "number")
    {
        if (number.Known(out long value)) { Guard.Against.OutsideOf(value, 0, Most, name); }

        return number;
    }
}
