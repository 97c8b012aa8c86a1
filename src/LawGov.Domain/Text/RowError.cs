using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Text;

/// <summary>What is wrong with one row of a table or a delivery, and why (错误行); the other rows stand.</summary>
/// <remarks>A row has the caller's own number where it carries one (the number in a sheet), else its place: counted from 1 over all rows of
/// its table, in the order supplied. A row with several faults has an error for each.</remarks>
/// <typeparam name="TFault">The faults that such a row can have.</typeparam>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record RowError<TFault> : IBilingualText
    where TFault : struct, Enum
{
    /// <summary>Names a fault.</summary>
    /// <param name="row">The number of the row, 1 or more.</param>
    /// <param name="fault">What is wrong.</param>
    /// <param name="reason">The same in words, with the value that is wrong.</param>
    /// <param name="table">Of which table or delivery the row is; null where there is one alone.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1, or there is no such fault.</exception>
    /// <exception cref="ArgumentNullException">There is no reason.</exception>
    public RowError(long row, TFault fault, IBilingualText reason, IBilingualText? table = null)
    {
        Row = Guard.Against.OutsideOf(row, 1, long.MaxValue);
        Fault = Guard.Against.Undeclared(fault);
        Reason = Guard.Against.Null(reason);
        Table = table;
    }

    /// <summary>The number of the row, from 1.</summary>
    public long Row { get; }

    /// <summary>What is wrong.</summary>
    public TFault Fault { get; }

    /// <summary>The same in words, with the value that is wrong.</summary>
    public IBilingualText Reason { get; }

    /// <summary>Of which table or delivery the row is; null where there is one alone.</summary>
    public IBilingualText? Table { get; }

    /// <summary>Returns table, number and reason on one line: 任职第3行：岗位缺失.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        string table = Table?.ToText(language) ?? "", reason = Reason.ToText(Guard.Against.Undeclared(language));
        return language == Language.Chinese
            ? string.Create(CultureInfo.InvariantCulture, $"{table}第{Row}行：{reason}")
            : string.Create(CultureInfo.InvariantCulture, $"{table}{(table.Length == 0 ? "" : ", ")}row {Row}: {reason}");
    }

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);
}
