using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Requests;

/// <summary>A scale of fees by which only what lies beyond a threshold costs more (超额累进收费标准).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record FeeScale : IBilingualText
{
    private const int MostYuan = 1_000_000;

    private static readonly MessageTemplate Rising = new(
        "{bands}；以后每{every}{unit}为一档，每{unit}逐档增加{rise}元",
        "{bands}; with each {every} {unit}s more, {rise} yuan more for each of them");

    /// <summary>States a scale.</summary>
    /// <param name="unit">By what it counts.</param>
    /// <param name="bands">The bands, each beginning where the one before ends, from 1 on. The last ends at <see cref="int.MaxValue"/>,
    /// or anywhere before where the scale goes on rising; its price is then 1,000,000 yuan at most.</param>
    /// <param name="every">Of how many units each band is that follows them, 0 to 1,000; 0 where none does.</param>
    /// <param name="rise">By how much each of those costs more than the band before, in yuan, 0 to 10,000.</param>
    /// <exception cref="ArgumentException">There is no band, or they do not follow each other, or are not as said.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public FeeScale(FeeUnit unit, ValueList<FeeBand> bands, int every = 0, int rise = 0)
    {
        Unit = Guard.Against.Undeclared(unit);
        Every = Guard.Against.OutsideOf(every, 0, 1000);
        Rise = Guard.Against.OutsideOf(rise, 0, 10_000);
        long next = 1;
        foreach (var band in bands)
        {
            if (band.From != next || band.Through < next)
            {
                throw new ArgumentException($"Expected a band from {next} on, not one from {band.From} to {band.Through}.", nameof(bands));
            }

            next = band.Through + 1L;
        }

        if (bands.IsEmpty || (next > int.MaxValue) != (every == 0))
        {
            throw new ArgumentException(
                every == 0 ? $"Expected the last band to end at {int.MaxValue}." : "Expected a last band with an end.", nameof(bands));
        }

        // A hundred thousand bands more must still have a price that a number holds.
        if (every > 0 && bands[^1].Yuan > MostYuan)
        {
            throw new ArgumentException(
                $"Expected a last price of at most {MostYuan} yuan in a scale that rises, not {bands[^1].Yuan}.", nameof(bands));
        }

        Bands = bands;
    }

    /// <summary>By what it counts.</summary>
    public FeeUnit Unit { get; }

    /// <summary>The bands, from 1 on.</summary>
    public ValueList<FeeBand> Bands { get; }

    /// <summary>Of how many units each band is that follows <see cref="Bands"/>; 0 where none does.</summary>
    public int Every { get; }

    /// <summary>By how much each of those costs more than the band before, in yuan.</summary>
    public int Rise { get; }

    /// <summary>Returns the bands with their prices.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        string bands = FeeTexts.Of(Unit, Bands, language, withAmounts: false);
        return Every == 0
            ? bands
            : Rising.With(("bands", bands), ("every", Every), ("unit", Unit.Name()), ("rise", Rise)).ToText(language);
    }

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);

    /// <summary>The bands that some units fall in, each cut to them.</summary>
    internal ValueList<FeeBand> Of(int from, int through)
    {
        var cut = new List<FeeBand>();
        foreach (var band in Bands) { Cut(band.From, band.Through, band.Yuan); }

        if (Every == 0) { return cut.ToValueList(); }

        for (var (next, yuan) = (Bands[^1].Through + 1, Bands[^1].Yuan + Rise); next <= through; next += Every, yuan += Rise)
        {
            Cut(next, next + Every - 1, yuan);
        }

        return cut.ToValueList();

        void Cut(int first, int last, int each)
        {
            if (from <= last && through >= first) { cut.Add(new(Math.Max(from, first), Math.Min(through, last), each)); }
        }
    }
}
