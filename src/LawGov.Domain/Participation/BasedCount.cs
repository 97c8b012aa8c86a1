using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation;

/// <summary>A count with the base that it is taken of (按口径统计的人数): rates over different bases neither compare nor merge.</summary>
/// <remarks>
/// 90% of the forms that came back is not 90% of those on the register. Two bases that nobody stated are not known to be the same either.
/// Who holds them to be one says so by <see cref="As"/>. Default: nobody of nobody, base unstated.
/// </remarks>
/// <example><code>returned.TryAdd(registered, out _) // false: 回收 is not 在册</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct BasedCount : IBilingualText
{
    /// <summary>Names the base of a count.</summary>
    /// <param name="count">How many of how many.</param>
    /// <param name="takenOf">Of whom.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such base.</exception>
    public BasedCount(ParticipationCount count, RateBase takenOf)
    {
        Count = count;
        Base = Guard.Against.Undeclared(takenOf);
    }

    /// <summary>How many of how many.</summary>
    public ParticipationCount Count { get; }

    /// <summary>Of whom.</summary>
    public RateBase Base { get; }

    /// <summary>The exact rate; undefined without a base.</summary>
    public ParticipationRate Rate => Count.Rate;

    /// <summary>Whether both are known to be taken of the same base.</summary>
    public bool SharesBaseWith(BasedCount other) => Base != RateBase.Unstated && Base == other.Base;

    /// <summary>Says that the count is to be taken as one of another base.</summary>
    /// <param name="takenOf">Which base.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such base.</exception>
    public BasedCount As(RateBase takenOf) => new(Count, takenOf);

    /// <summary>Adds a count of the same base.</summary>
    /// <param name="other">The other count.</param>
    /// <param name="sum">The sum, if the bases are known to be the same.</param>
    /// <returns>False where they are not.</returns>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    public bool TryAdd(BasedCount other, out BasedCount sum)
    {
        bool same = SharesBaseWith(other);
        sum = same ? new(Count + other.Count, Base) : default;
        return same;
    }

    /// <summary>Compares the rate with one of the same base.</summary>
    /// <param name="other">The other count.</param>
    /// <param name="order">Negative, zero or positive as the rate is lower, the same or higher; 0 where they are not compared.</param>
    /// <returns>False where the bases are not known to be the same, or a rate is undefined: no data is not 0%.</returns>
    public bool TryCompareRate(BasedCount other, out int order)
    {
        bool compared = SharesBaseWith(other) && !Rate.IsUndefined && !other.Rate.IsUndefined;
        order = compared ? Rate.CompareTo(other.Rate) : 0;
        return compared;
    }

    /// <summary>Returns the count and its base, such as <c>7204/10000（在册）</c>.</summary>
    public override string ToString() => ToText(Language.Chinese);

    /// <inheritdoc/>
    public string ToText(Language language)
        => Guard.Against.Undeclared(language) == Language.Chinese ? $"{Count}（{Base.Name().Chinese}）" : $"{Count} ({Base.Name().English})";
}
