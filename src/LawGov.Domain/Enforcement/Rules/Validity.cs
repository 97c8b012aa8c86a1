using LawGov.Domain.Findings;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>From when to when a paper is valid: whether it covers a day, what would settle it, and the same in words.</summary>
/// <param name="From">The first day; none where there is no paper.</param>
/// <param name="Through">The last day, included; none where there is none.</param>
internal sealed record Validity(Fact<LocalDate> From, Fact<LocalDate> Through) : IBilingualText
{
    private static readonly MessageTemplate Open = new("自{from}起", "from {from}");
    private static readonly MessageTemplate Closed = new("{from}至{through}", "{from} to {through}");
    private static readonly MessageTemplate EndOnly = new("起期未载明，至{through}止", "first day not stated, to {through}");
    private static readonly MessageTemplate EndNotStated = new("自{from}起，止期未载明", "from {from}, last day not stated");
    private static readonly MessageTemplate Contradicted = new(
        "起期{from}晚于止期{through}，两者必有一误",
        "first day {from} after last day {through}: one of the two is wrong");

    /// <summary>A paper that ends before it starts says nothing of any day.</summary>
    internal bool IsContradicted => From.Known(out var from) && Through.Known(out var through) && through < from;

    internal FactState FromOn(LocalDate day) => IsContradicted ? FactState.Unknown : From.DoneBy(day);

    internal FactState ThroughOn(LocalDate day)
        => IsContradicted ? FactState.Unknown
        : From.State == FactState.None || Through.State == FactState.None ? FactState.Known
        : Through.Known(out var through) && through < day ? FactState.None
        : Through.State;

    public string ToText(Language language) => (From.Known(out var from), Through.Known(out var through)) switch
    {
        _ when From.State == FactState.None => FactState.None.Name().ToText(language),
        (true, true) => (IsContradicted ? Contradicted : Closed).With(("from", from), ("through", through)).ToText(language),
        (true, _) => (Through.IsUnknown ? EndNotStated : Open).With(("from", from)).ToText(language),
        (_, true) => EndOnly.With(("through", through)).ToText(language),
        _ => From.Say() is IBilingualText text ? text.ToText(language) : "",
    };
}
