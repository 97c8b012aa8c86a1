using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Requests;

/// <summary>Units that follow each other and cost the same each (收费档次).</summary>
/// <remarks>Default: no units, which cost nothing.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct FeeBand
{
    private readonly int _from;

    /// <summary>States a band.</summary>
    /// <param name="from">Its first unit, 1 or more.</param>
    /// <param name="through">Its last unit, not before the first.</param>
    /// <param name="yuan">What each costs, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public FeeBand(int from, int through, int yuan)
    {
        _from = Guard.Against.OutsideOf(from, 1, int.MaxValue);
        Through = Guard.Against.OutsideOf(through, from, int.MaxValue);
        Yuan = Guard.Against.OutsideOf(yuan, 0, int.MaxValue);
    }

    /// <summary>The first unit, counted from 1.</summary>
    public int From => _from == 0 ? 1 : _from;

    /// <summary>The last unit, included.</summary>
    public int Through { get; }

    /// <summary>What each unit costs, in yuan.</summary>
    public int Yuan { get; }

    /// <summary>What all of them cost, in yuan.</summary>
    public long Amount => ((long)Through - From + 1) * Yuan;

    /// <summary>Returns the units and what each costs, such as 11-30: 100; a dash where there is no unit.</summary>
    public override string ToString() => this switch
    {
        { _from: 0 } => "—",
        { Through: int.MaxValue } => string.Create(CultureInfo.InvariantCulture, $"{From}-: {Yuan}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{From}-{Through}: {Yuan}"),
    };
}
