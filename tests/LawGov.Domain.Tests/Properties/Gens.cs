using CsCheck;
using LawGov.Domain.Figures;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Properties;

/// <summary>What the properties are tried on.</summary>
internal static class Gens
{
    /// <summary>How often a cheap property is tried: rare meetings of digits want more than the hundred tries of the tool.</summary>
    public static readonly int Many = 5_000 / Tries.Part;

    /// <summary>The days of the window that a naive model can walk one by one.</summary>
    public const int Window = 60;

    public static readonly LocalDate First = new(2023, 12, 20); // over the end of a year and a leap day

    public static readonly Gen<Rounding> Roundings = Gen.OneOf(Rounding.HalfUp, Rounding.HalfEven, Rounding.Truncate);

    public static readonly Gen<int> Decimals = Gen.Int[0, 6];

    /// <summary>Numbers of every size, the small and the largest among them.</summary>
    public static readonly Gen<long> Numerators = Gen.OneOf(Gen.Long[-300, 300], Gen.Long[0, 100_000_000], Gen.Long, Gen.OneOf(long.MinValue, long.MaxValue));

    public static readonly Gen<long> Denominators = Gen.OneOf(Gen.Long[1, 300], Gen.Long[1, 100_000_000], Gen.Long[1, long.MaxValue], Gen.Const(long.MaxValue));

    public static readonly Gen<Percentage> Percentages = Gen.Select(
        Gen.OneOf(Gen.Long[-300, 300], Gen.Long[-999_999_999_999_999_999, 999_999_999_999_999_999]),
        Decimals,
        Percentage.FromScaled);

    /// <summary>Spans within the window; the end is open once in four times, and the span empty once in eight.</summary>
    public static readonly Gen<DateSpan> Spans = Gen.Select(Gen.Int[0, Window - 2], Gen.Int[1, 20], Gen.Int[0, 7], (start, length, form) => form switch
    {
        0 => DateSpan.Empty,
        1 or 2 => DateSpan.From(First.PlusDays(start)),
        _ => DateSpan.Between(First.PlusDays(start), First.PlusDays(Math.Min(start + length, Window - 1))),
    });

    public static readonly Gen<Timeline<int>> Timelines = Spans.Where(span => !span.IsEmpty).Array[0, 6]
        .Select(spans => Timeline<int>.Of([.. spans.Select((span, value) => new TimelineEntry<int>(span, value))]));

    public static IEnumerable<LocalDate> Days => Enumerable.Range(-1, Window + 1).Select(First.PlusDays);
}
