using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Law;

/// <summary>A legal figure with a name (法定参数) and its values by date: national ones in the library, a caller's own in theirs.</summary>
/// <remarks>
/// The values stand in order of their days and do not overlap. Each context defines its own in one place, such as <c>DutyLaw</c>; which
/// date selects the value (receipt, event, decision) is said there.
/// </remarks>
/// <typeparam name="T">The figure.</typeparam>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class LawParameter<T>
{
    /// <summary>Names a figure and its values.</summary>
    /// <param name="key">Stable, such as <c>disclosure.reply-limit</c>; a caller's own takes a prefix of theirs, for a law book knows one
    /// parameter a key.</param>
    /// <param name="title">What the figure is called.</param>
    /// <param name="values">In any order, none overlapping; none at all where no national text sets it.</param>
    /// <exception cref="ArgumentException">A name is missing, or two values share a day.</exception>
    public LawParameter(string key, Bilingual title, params ReadOnlySpan<DatedValue<T>> values)
    {
        Key = Guard.Against.NullOrWhiteSpace(key);
        Title = Guard.Against.Null(title);
        Values = Ordered(values, nameof(values));
    }

    /// <summary>The stable name.</summary>
    public string Key { get; }

    /// <summary>What the figure is called.</summary>
    public Bilingual Title { get; }

    /// <summary>The values in order of their days.</summary>
    public ValueList<DatedValue<T>> Values { get; }

    /// <summary>The provisions that set the figure or leave it open, each once, in order of their days.</summary>
    public ValueList<Provision> Provisions
        => Values.Select(value => value.Basis.Citation?.Provision).OfType<Provision>().Distinct().ToValueList();

    /// <summary>A value as a figure of a message, such as 20个工作日 for 20; null where its own text is to stand.</summary>
    internal Func<T, object?> Say { get; init; }
        = static value => value is string or int or long or LocalDate or IBilingualText ? value : null;

    /// <summary>Returns the key.</summary>
    public override string ToString() => Key;

    internal static ValueList<DatedValue<T>> Ordered(ReadOnlySpan<DatedValue<T>> values, string parameter)
    {
        var entries = new TimelineEntry<DatedValue<T>>[values.Length];
        for (int i = 0; i < values.Length; i++) { entries[i] = new(Guard.Against.Null(values[i], parameter).Span, values[i]); }

        var timeline = Timeline<DatedValue<T>>.Of(entries);
        return !timeline.HasOverlaps
            ? timeline.Entries.Select(entry => entry.Value).ToValueList()
            : throw new ArgumentException($"Expected one value a day; two share {timeline.Overlaps.First().Span}.", parameter);
    }
}
