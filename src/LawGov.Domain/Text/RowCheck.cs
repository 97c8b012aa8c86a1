using LawGov.Domain.Collections;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Text;

/// <summary>Notes the faults of the rows of one table, each with its number and its reason.</summary>
/// <param name="table">What the table is called; null where there is one alone.</param>
/// <param name="reasonOf">The reason of a fault, with a hole <c>value</c> for what is wrong.</param>
internal sealed class RowCheck<TFault>(IBilingualText? table, Func<TFault, MessageTemplate> reasonOf)
    where TFault : struct, Enum
{
    private static readonly Bilingual Blank = new("空白", "blank");

    private readonly List<RowError<TFault>> _errors = [];
    private int _place;
    private int _before; // the errors noted before the row looked at

    /// <summary>The number of the row looked at: the caller's own, or its place from 1.</summary>
    internal int Row { get; private set; }

    /// <summary>Whether the row looked at has no fault so far.</summary>
    internal bool Passes { get; private set; }

    /// <summary>All faults, in the order of rows and of the faults of each.</summary>
    internal ValueList<RowError<TFault>> Errors => _errors.OrderBy(error => error.Row).ThenBy(error => error.Fault).ToValueList();

    /// <summary>The faults of the row looked at so far.</summary>
    internal ValueList<RowError<TFault>> OfRow => _errors.Skip(_before).ToValueList();

    /// <summary>Goes on to the next row.</summary>
    /// <param name="own">The caller's own number of it; null where it is counted.</param>
    internal void Next(int? own = null) => (_place, Row, Passes, _before) = (_place + 1, own ?? _place + 1, true, _errors.Count);

    /// <summary>Notes a fault of the row looked at, where it holds.</summary>
    internal void Fault(bool holds, TFault fault, object? value)
    {
        if (!holds) { return; }

        Passes = false;
        Note(Row, fault, value);
    }

    /// <summary>Notes a fault of any row; a missing or blank value is said to be blank.</summary>
    internal void Note(int row, TFault fault, object? value)
        => _errors.Add(
            new(
                row,
                fault,
                reasonOf(fault).With(("value", Told(value))),
                table));

    /// <summary>The value as a reader can see it: blank where there is none, cut after 60 characters, what cannot be seen named.</summary>
    private static object Told(object? value) => value switch
    {
        null => Blank,
        string text when string.IsNullOrWhiteSpace(text) => Blank,
        string text => Quoted.Bare(text),
        _ => value,
    };
}

/// <summary>What a row without faults gave, and which row it was.</summary>
internal readonly record struct Taken<T>(int Row, T Value);
