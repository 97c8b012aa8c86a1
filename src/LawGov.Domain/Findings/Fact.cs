using Ardalis.GuardClauses;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings;

/// <summary>Ways in for facts from tables and forms, where a cell may be empty, and out into messages.</summary>
/// <example><code>new ReportedParticipation { Participants = Fact.From(row.Participants) } // a null column is unknown</code></example>
public static class Fact
{
    private static readonly Bilingual NotStated = new("未载明", "not stated");
    private static readonly MessageTemplate TooLow = new(
        "{name}“{value}”不能采用，应为{least}以上",
        "{name}: expected {least} or more, not {value}");
    private static readonly MessageTemplate Outside = new(
        "{name}“{value}”不能采用，应为{least}至{most}",
        "{name}: expected {least} to {most}, not {value}");

    /// <summary>Takes a nullable value over; an absent one is unknown, for nothing was stated.</summary>
    /// <param name="value">The value, or null.</param>
    public static Fact<T> From<T>(T? value)
        where T : struct
        => value is { } known ? Fact<T>.Of(known) : Fact<T>.Unknown;

    /// <summary>Takes a value over, a number, a text or an object; an absent one and a blank text are unknown, for nothing was
    /// stated.</summary>
    /// <param name="value">The value, or null.</param>
    public static Fact<T> From<T>(T? value)
        where T : notnull
        => value is null || (value is string text && string.IsNullOrWhiteSpace(text)) ? Fact<T>.Unknown : Fact<T>.Of(value);

    /// <summary>
    /// Takes a value over from a form or a table, where it may lie outside what a fact can be: it is then unknown, and the fault is kept in
    /// words instead of thrown.
    /// </summary>
    /// <param name="value">The value, or null, which is unknown without a fault.</param>
    /// <param name="least">The least that the fact takes, such as 0 people.</param>
    /// <param name="most">The most that it takes; null where there is no end.</param>
    /// <param name="key">The fact, by whose name the fault is told.</param>
    /// <param name="fault">What is wrong, with the value, fit for <see cref="RowError{TFault}"/>; null where nothing is.</param>
    /// <exception cref="ArgumentNullException">There is no key.</exception>
    /// <example><code>Awarded = Fact.FromWithin(row.Awarded, 0, null, ParticipationKeys.Awarded, out var fault) // -5: unknown, and a fault
    /// </code></example>
    public static Fact<T> FromWithin<T>(T? value, T least, T? most, FactKey key, out Message? fault)
        where T : struct, IComparable<T>
    {
        Guard.Against.Null(key);
        fault = null;
        if (value is not { } known) { return Fact<T>.Unknown; }

        if (most is { } end && (known.CompareTo(least) < 0 || known.CompareTo(end) > 0))
        {
            fault = Outside.With(("name", key.Name), ("value", known), ("least", least), ("most", end));
        }
        else if (known.CompareTo(least) < 0) { fault = TooLow.With(("name", key.Name), ("value", known), ("least", least)); }

        return fault is null ? known : Fact<T>.Unknown;
    }

    /// <summary>Gets the value of a fact for a message, or the words for its absence: 未载明 when unknown, 无（经核实） when known not to
    /// be.</summary>
    /// <param name="fact">A fact whose value can stand in a message.</param>
    public static object Say<T>(this Fact<T> fact)
        where T : notnull
        => fact.Known(out var value) ? value : fact.IsUnknown ? NotStated : FactState.None.Name();
}
