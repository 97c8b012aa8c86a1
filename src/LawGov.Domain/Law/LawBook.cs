using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Law;

/// <summary>The law as an argument (法规取值表): the national figures, with the local or newer ones that a caller laid over them.</summary>
/// <remarks>Immutable: <see cref="With"/> gives a new book. A value laid over a day hides the national one of that day alone.</remarks>
/// <example><code>
/// LawBook book = LawBook.National.With(parameter, new DatedValue&lt;int&gt;(DateSpan.From(day), 15, Basis.Local(title)));
/// book.On(parameter, day).State // InForce
/// </code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class LawBook
{
    private readonly ImmutableDictionary<string, Overlay> _overlays; // by key, the values laid last first
    private readonly Lazy<string> _version;
    private readonly ICollection<LawQuestion>? _trail; // null but while two assessments are compared

    private LawBook(ImmutableDictionary<string, Overlay> overlays, ICollection<LawQuestion>? trail = null)
    {
        _overlays = overlays;
        _trail = trail;
        _version = new(Describe);
    }

    /// <summary>The national figures alone.</summary>
    public static LawBook National { get; } = new(ImmutableDictionary.Create<string, Overlay>(StringComparer.Ordinal));

    /// <summary>The day through which statutes and regulations of the State Council were read for this version of the library
    /// (法律、行政法规审读截止日), included.</summary>
    /// <remarks>Party rules, documents of ministries and local texts were read as the copies at hand had them: of those no day is
    /// claimed.</remarks>
    public static LocalDate ReviewedThrough { get; } = new(2026, 9, 30);

    /// <summary>The keys of the parameters that have values laid over them, in order.</summary>
    public ValueList<string> Overlaid => _overlays.Keys.Order(StringComparer.Ordinal).ToValueList();

    /// <summary>Which law it is, in short: through which day it was read, which figures have values laid over them, and a hash of these
    /// values.</summary>
    /// <remarks>
    /// Two books with one version give the same answers in one release of the library, however the values were laid. Where values are laid
    /// over it, the hash is the first 12 hexadecimal digits of 64-bit FNV-1a over each key in order, and for it the days, values and bases
    /// that show, texts as UTF-16, low byte first. It is the same on every machine. A caller's own type of value is told apart by its
    /// text.
    /// </remarks>
    public string Version => _version.Value;

    /// <summary>Asks for a figure on a day.</summary>
    /// <param name="parameter">Which figure.</param>
    /// <param name="on">The day that selects the version of the law.</param>
    /// <exception cref="ArgumentNullException">There is no parameter.</exception>
    /// <exception cref="ArgumentException">The overlay under this key was laid for another parameter.</exception>
    public Selected<T> On<T>(LawParameter<T> parameter, LocalDate on)
    {
        Guard.Against.Null(parameter);
        _trail?.Add(new LawQuestion<T>(parameter, on));
        bool lapsed = false;
        if (!_overlays.IsEmpty && _overlays.TryGetValue(parameter.Key, out var laid))
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

        if (_overlays.TryGetValue(parameter.Key, out var before)) { laid = [.. laid, .. OfType(before, parameter)]; }

        return new(_overlays.SetItem(parameter.Key, new Overlay<T>(parameter, laid)), _trail);
    }

    /// <summary>Returns how far the law was read and what is laid over it.</summary>
    public override string ToString()
        => $"statutes and State Council regulations read through {InvariantText.Of(ReviewedThrough)}"
            + (_overlays.IsEmpty ? "" : $", overlaid: {string.Join(", ", Overlaid)}");

    /// <summary>The same book, which notes what it is asked.</summary>
    internal LawBook Noting(ICollection<LawQuestion> trail) => new(_overlays, trail);

    /// <summary>This book with what another lays over one figure, or with nothing over it where the other lays nothing.</summary>
    internal LawBook WithOverlayOf(string key, LawBook other)
        => new(other._overlays.TryGetValue(key, out var laid) ? _overlays.SetItem(key, laid) : _overlays.Remove(key));

    private string Describe()
    {
        if (_overlays.IsEmpty) { return ToString(); }

        var hash = new Fnv1A();
        foreach (string key in Overlaid)
        {
            hash.Add(key);
            _overlays[key].AddTo(ref hash);
        }

        return $"{this} #{hash}";
    }

    private static ValueList<DatedValue<T>> OfType<T>(Overlay laid, LawParameter<T> parameter)
        => laid is Overlay<T> overlay && ReferenceEquals(overlay.Parameter, parameter)
            ? overlay.Values
            : throw new ArgumentException(
                $"The values laid over \"{parameter.Key}\" are those of another parameter with this key.",
                nameof(parameter));

    private abstract class Overlay
    {
        internal abstract void AddTo(ref Fnv1A hash);
    }

    private sealed class Overlay<T>(LawParameter<T> parameter, ValueList<DatedValue<T>> values) : Overlay
    {
        internal LawParameter<T> Parameter => parameter;

        internal ValueList<DatedValue<T>> Values => values;

        /// <summary>Adds each value on the days on which it shows: when and in which pieces values were laid tells nothing.</summary>
        internal override void AddTo(ref Fnv1A hash)
        {
            DatedValue<T>? before = null;
            foreach (var day in Values.SelectMany(Ends).Distinct().Order())
            {
                var shown = Values.FirstOrDefault(value => value.Span.Contains(day));
                if (before is null ? shown is null : shown is not null && IsSame(before, shown)) { continue; }

                hash.Add(InvariantText.Of(day));
                Add(ref hash, shown);
                before = shown;
            }
        }

        private static IEnumerable<LocalDate> Ends(DatedValue<T> value)
            => value.Span.End is { } end ? [value.Span.Start, end] : [value.Span.Start];

        private static bool IsSame(DatedValue<T> one, DatedValue<T> other)
            => one.IsSettled == other.IsSettled
            && one.Basis.Equals(other.Basis)
            && EqualityComparer<T>.Default.Equals(one.Value, other.Value);

        private static void Add(ref Fnv1A hash, DatedValue<T>? shown)
        {
            hash.Add((byte)(shown is null ? 0 : shown.IsSettled ? 1 : 2));
            if (shown is null) { return; }

            hash.Add(shown.Basis.Key);
            hash.Add(shown.Basis);
            hash.Add((byte)(shown.Basis.Citation?.Application ?? 0));
            if (!shown.IsSettled) { return; }

            hash.Add(shown.Value is IFingerprint print ? print.Fingerprint : InvariantText.Of(shown.Value));
            if (shown.Value is IBilingualText text) { hash.Add(text); }
        }
    }
}
