using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Map;

/// <summary>Who answers for an area on a day, tier by tier (责任认定结果).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DutyAnswer
{
    internal DutyAnswer(ValueList<TierAnswer> tiers) => Tiers = tiers;

    /// <summary>The answers in the order 统筹, 具体, 直接.</summary>
    public ValueList<TierAnswer> Tiers { get; }

    /// <summary>Gets the answer of a tier.</summary>
    /// <param name="tier">One of the three.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such tier.</exception>
    public TierAnswer this[DutyTier tier] => Tiers[DutyMap.Checked(tier, nameof(tier)) - DutyTier.Overall];

    /// <summary>Returns the three answers, one on each line.</summary>
    public override string ToString() => string.Join('\n', (IEnumerable<TierAnswer>)Tiers);
}
