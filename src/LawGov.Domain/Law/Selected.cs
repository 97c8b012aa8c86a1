using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LawGov.Domain.Text;

namespace LawGov.Domain.Law;

/// <summary>What the law says of a figure on one day (当日取值).</summary>
/// <remarks>Default: unsettled, without a text. Before the first text and after the last there is no value; that is not zero.</remarks>
/// <typeparam name="T">The figure.</typeparam>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct Selected<T>
{
    private readonly DatedValue<T>? _source;

    internal Selected(Selection state, DatedValue<T>? source)
    {
        State = state;
        _source = source;
    }

    /// <summary>Whether there is a figure.</summary>
    public Selection State { get; }

    /// <summary>What sets the figure or leaves it open; null when not yet, lapsed or default.</summary>
    public Basis? Basis => _source?.Basis;

    /// <summary>The citation; null where there is no basis or it is not law.</summary>
    public Citation? Citation => Basis?.Citation;

    /// <summary>Gets the figure.</summary>
    /// <param name="value">The figure, if one is in force.</param>
    /// <param name="basis">What sets it, if one is in force.</param>
    /// <returns>Whether a figure is in force.</returns>
    public bool InForce([MaybeNullWhen(false)] out T value, [NotNullWhen(true)] out Basis? basis)
    {
        bool inForce = State == Selection.InForce;
        value = inForce ? _source!.Value : default;
        basis = inForce ? _source!.Basis : null;
        return inForce;
    }
}
