using System.Collections.Immutable;
using System.Globalization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using NodaTime;

namespace LawGov.Domain.Law;

/// <summary>The law as an argument (法规取值表): the national figures, with the local or newer ones that a caller laid over them.</summary>
/// <remarks>Immutable: <see cref="With"/> gives a new book. A value laid over a day hides the national one of that day alone.</remarks>
/// <example><code>
/// LawBook book = LawBook.National.With(parameter, new DatedValue&lt;int&gt;(DateSpan.From(day), 15, Basis.Local(title)));
/// book.On(parameter, day).State // InForce
/// </code></example>
public sealed class LawBook
{
    private readonly ImmutableDictionary<string, object> _overlays; // parameter key → Overlay<T>, the values laid last first

    private LawBook(ImmutableDictionary<string, object> overlays) => _overlays = overlays;

    /// <summary>The national figures alone.</summary>
    public static LawBook National { get; } = new(ImmutableDictionary.Create<string, object>(StringComparer.Ordinal));

    /// <summary>The day through which statutes and regulations of the State Council were read for this version of the library
    /// (法律、行政法规审读截止日), included.</summary>
    /// <remarks>Party rules, documents of ministries and local texts were read as the copies at hand had them: of those no day is
    /// claimed.</remarks>
    public static LocalDate ReviewedThrough { get; } = new(2026, 9, 30);

    /// <summary>The keys of the parameters that have values laid over them, in order.</summary>
    public ValueList<string> Overlaid => _overlays.Keys.Order(StringComparer.Ordinal).ToValueList();

    /// <summary>Asks for a figure on a day.</summary>
    /// <param name="parameter">Which figure.</param>
    /// <param name="on">The day that selects the version of the law.</param>
    /// <exception cref="ArgumentNullException">There is no parameter.</exception>
    /// <exception cref="ArgumentException">The overlay under this key was laid for another parameter.</exception>
    public Selected<T> On<T>(LawParameter<T> parameter, LocalDate on)
    {
        Guard.Against.Null(parameter);
        bool lapsed = false;
        if (!_overlays.IsEmpty && _overlays.TryGetValue(parameter.Key, out object? laid))
        {
            foreach (var value in OfType(laid, parameter))
            {
                if (value.Span.Contains(on)) { return new(value.IsSettled ? Selection.InForce : Selection.Unsettled, value); }

                lapsed |= value.Span.Start < on;
            }
        }

        foreach (var value in parameter.Values)
        {
            if (value.Span.Contains(on)) { return new(value.IsSettled ? Selection.InForce : Selection.Unsettled, value); }

            lapsed |= value.Span.Start < on;
        }

        return new(lapsed ? Selection.Lapsed : Selection.NotYet, null);
    }

    /// <summary>Lays local or newer values over a figure, without a release of the library.</summary>
    /// <param name="parameter">Which figure.</param>
    /// <param name="values">None overlapping; where values were laid before, the later call wins on the days it covers.</param>
    /// <returns>A new book; this one stays as it is. Without values, this one.</returns>
    /// <exception cref="ArgumentException">Two values share a day, something is missing, or another parameter has this key.</exception>
    public LawBook With<T>(LawParameter<T> parameter, params ReadOnlySpan<DatedValue<T>> values)
    {
        Guard.Against.Null(parameter);
        var laid = LawParameter<T>.Ordered(values, nameof(values));
        if (laid.IsEmpty) { return this; }

        if (_overlays.TryGetValue(parameter.Key, out object? before)) { laid = [.. laid, .. OfType(before, parameter)]; }

        return new(_overlays.SetItem(parameter.Key, new Overlay<T>(parameter, laid)));
    }

    /// <summary>Returns how far the law was read and what is laid over it.</summary>
    public override string ToString()
        => $"statutes and State Council regulations read through {ReviewedThrough.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}"
            + (_overlays.IsEmpty ? "" : $", overlaid: {string.Join(", ", Overlaid)}");

    private static ValueList<DatedValue<T>> OfType<T>(object laid, LawParameter<T> parameter)
        => laid is Overlay<T> overlay && ReferenceEquals(overlay.Parameter, parameter)
            ? overlay.Values
            : throw new ArgumentException(
                $"The values laid over \"{parameter.Key}\" are those of another parameter with this key.",
                nameof(parameter));

    private sealed record Overlay<T>(LawParameter<T> Parameter, ValueList<DatedValue<T>> Values);
}
