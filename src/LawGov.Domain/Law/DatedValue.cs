using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Law;

/// <summary>A legal figure on the days on which one text sets it (分时段取值).</summary>
/// <typeparam name="T">The figure.</typeparam>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DatedValue<T>
{
    /// <summary>Sets a figure by law.</summary>
    /// <param name="span">The days, half-open.</param>
    /// <param name="value">The figure.</param>
    /// <param name="citation">The provision that sets it.</param>
    /// <exception cref="ArgumentException">The span is empty, or a part is missing.</exception>
    public DatedValue(DateSpan span, T value, Citation citation)
        : this(span, value, Basis.Law(citation), settled: true)
    {
    }

    /// <summary>Sets a figure on any basis: a local value, or a newer text.</summary>
    /// <param name="span">The days, half-open.</param>
    /// <param name="value">The figure.</param>
    /// <param name="basis">What sets it.</param>
    /// <exception cref="ArgumentException">The span is empty, or a part is missing.</exception>
    public DatedValue(DateSpan span, T value, Basis basis)
        : this(span, value, basis, settled: true)
    {
    }

    private DatedValue(DateSpan span, T value, Basis basis, bool settled)
    {
        if (span.IsEmpty) { throw new ArgumentException("Expected a span with at least one day.", nameof(span)); }

        Span = span;
        Value = settled ? Guard.Against.Null(value) : value;
        Basis = Guard.Against.Null(basis);
        IsSettled = settled;
    }

    /// <summary>The days, half-open.</summary>
    public DateSpan Span { get; }

    /// <summary>The figure; the default of its type when not settled.</summary>
    public T Value { get; }

    /// <summary>What sets the figure, or leaves it open.</summary>
    public Basis Basis { get; }

    /// <summary>Whether there is a figure: false where the text gives none (定期) or it is not confirmed.</summary>
    public bool IsSettled { get; }

    /// <summary>Says that a text leaves the figure open on some days, or that it is not confirmed for them.</summary>
    /// <param name="span">The days, half-open.</param>
    /// <param name="citation">The text.</param>
    /// <exception cref="ArgumentException">The span is empty, or there is no citation.</exception>
    public static DatedValue<T> Unsettled(DateSpan span, Citation citation) => new(span, default!, Basis.Law(citation), settled: false);
}
