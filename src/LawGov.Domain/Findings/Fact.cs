using LawGov.Domain.Text;

namespace LawGov.Domain.Findings;

/// <summary>Ways in for facts from tables and forms, where a cell may be empty, and out into messages.</summary>
/// <example><code>new ReportedParticipation { Participants = Fact.From(row.Participants) } // a null column is unknown</code></example>
public static class Fact
{
    private static readonly Bilingual NotStated = new("未载明", "not stated");

    /// <summary>Takes a value over; an absent one is unknown, for nothing was stated.</summary>
    /// <param name="value">The value, or null.</param>
    public static Fact<T> From<T>(T? value)
        where T : struct
        => value is { } known ? Fact<T>.Of(known) : Fact<T>.Unknown;

    /// <summary>Takes a text over; an absent or blank one is unknown, for an empty cell says nothing.</summary>
    /// <param name="text">The text, or null.</param>
    public static Fact<string> FromText(string? text) => string.IsNullOrWhiteSpace(text) ? Fact<string>.Unknown : Fact<string>.Of(text);

    /// <summary>Gets the value of a fact for a message, or the words for its absence: 未载明 when unknown, 无（经核实） when known not to
    /// be.</summary>
    /// <param name="fact">A fact whose value can stand in a message.</param>
    public static object Say<T>(this Fact<T> fact)
        where T : notnull
        => fact.Known(out var value) ? value : fact.IsUnknown ? NotStated : FactState.None.Name();
}
