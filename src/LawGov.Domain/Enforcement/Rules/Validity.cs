using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>From when to when a paper is valid: whether it covers a day, what would settle it, and the same in words.</summary>
/// <param name="From">The first day; none where there is no paper.</param>
/// <param name="Through">The last day, included; none where there is none.</param>
internal sealed record Validity(Fact<LocalDate> From, Fact<LocalDate> Through) : IBilingualText
{
    private static readonly Bilingual EndNotStated = new("止期未载明", "last day not stated");
    private static readonly Bilingual End = new("止期", "last day");
    private static readonly MessageTemplate Contradicted = new(
        "起期{from}晚于止期{through}，两者必有一误", "first day {from} after last day {through}: one of the two is wrong");

    private static readonly Bilingual NoneAndSome = new(
        "起止期与内容，一项表明没有委托书，一项表明有，两者必有一误",
        "days and contents disagree on whether there is one, and one of the two is wrong");

    /// <summary>Whether the deed is known not to be by one fact and to be by another.</summary>
    private bool IsDoubted { get; init; }

    /// <summary>The deed of entrustment, of which the first day and the contents say both whether there is one.</summary>
    internal static Validity OfDeed(EnforcerFacts facts)
    {
        bool hasNone = facts.Deed.State == FactState.None;
        return new(hasNone && facts.DeedFrom.IsUnknown ? Fact<LocalDate>.None : facts.DeedFrom, facts.DeedThrough)
        {
            IsDoubted = hasNone
                ? facts.DeedFrom.State == FactState.Known
                : facts.Deed.State == FactState.Known && facts.DeedFrom.State == FactState.None,
        };
    }

    /// <summary>A paper that ends before it starts says nothing of any day.</summary>
    internal bool IsContradicted => IsDoubted || IsReversed;

    private bool IsReversed => From.Known(out var from) && Through.Known(out var through) && through < from;

    internal FactState FromOn(LocalDate day) => IsContradicted ? FactState.Unknown : From.DoneBy(day);

    internal FactState ThroughOn(LocalDate day)
        => IsReversed ? FactState.Unknown
        : IsDoubted || From.State == FactState.None || Through.State == FactState.None ? FactState.Known
        : Through.Known(out var through) && through < day ? FactState.None
        : Through.State;

    public string ToText(Language language) => Text.ToText(language);

    private IBilingualText Text => (From.Known(out var from), Through.Known(out var through)) switch
    {
        _ when IsDoubted => NoneAndSome,
        (true, true) when IsContradicted => Contradicted.With(("from", from), ("through", through)),
        (true, true) => DateSpan.Through(from, through),
        (true, _) => Through.IsUnknown ? DateSpan.From(from).Beside(EndNotStated) : DateSpan.From(from),
        (_, true) when From.IsUnknown => EnforcementWords.NotStated.Beside(FieldCases.Named(End, through)),
        _ => From.IsUnknown ? EnforcementWords.NotStated : FactState.None.Name(),
    };
}
