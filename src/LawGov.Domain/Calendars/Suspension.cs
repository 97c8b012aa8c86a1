using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Calendars;

/// <summary>Days on which a limit does not run (期限中止), with why and by what.</summary>
/// <remarks>None of its days counts, whatever the unit: a working day among them is passed over, and a limit in days, months or years
/// ends so many calendar days later. The day of resumption counts again. Whether the law of the case suspends the limit is for the caller
/// to say.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record Suspension : IBilingualText
{
    private static readonly MessageTemplate Text = new("{span}（{reason}{basis}）", "{span} ({reason}{basis})");

    /// <summary>Suspends a limit.</summary>
    /// <param name="span">The days, half-open, within 2001–2100: from the first that does not count to the one of resumption, which does;
    /// open while not resumed.</param>
    /// <param name="reason">Why: 征求第三方意见, consulting a third party.</param>
    /// <param name="basis">By what; null where it is not stated.</param>
    /// <exception cref="ArgumentException">The span is empty or leaves the range, or there is no reason.</exception>
    public Suspension(DateSpan span, Bilingual reason, Basis? basis = null)
    {
        if (span.IsEmpty) { throw new ArgumentException("Expected a span with at least one day.", nameof(span)); }

        DayNumber.Of(span.Start, nameof(span));
        if (span.Last is { } last) { DayNumber.Of(last, nameof(span)); }

        (Span, Reason, Basis) = (span, Guard.Against.Null(reason), basis);
    }

    /// <summary>The days that do not count; open while it is not resumed.</summary>
    public DateSpan Span { get; }

    /// <summary>Why the limit does not run.</summary>
    public Bilingual Reason { get; }

    /// <summary>What it rests on; null where it is not stated.</summary>
    public Basis? Basis { get; }

    /// <summary>Returns the days, both ends included, and the reason.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => Text.With(
        ("span", Span),
        ("reason", Reason),
        ("basis", Deadline.BasisText(Basis))).ToText(language);

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);
}
