using System.Text.Json.Serialization;
using LawGov.Domain.Text;

namespace LawGov.Domain.Figures;

/// <summary>One of several shares that add up to exactly 100% (构成比).</summary>
/// <remarks>Default: no share, of a whole that is nothing.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct Share
{
    internal Share(Percentage percentage, Percentage rounded, bool isLifted)
        => (Percentage, Rounded, IsLifted) = (percentage, rounded, isLifted);

    /// <summary>The share as it is to print, so that all add up to 100%; none where the whole is nothing.</summary>
    public Percentage Percentage { get; }

    /// <summary>What rounding half up alone prints; none where the whole is nothing.</summary>
    public Percentage Rounded { get; }

    /// <summary>Whether the last digit is one more than truncation gives.</summary>
    public bool IsLifted { get; }

    /// <summary>Whether it is not what rounding alone prints, which a table should say beside it.</summary>
    public bool IsAdjusted => Percentage != Rounded;

    /// <summary>Returns the percentage; — when none.</summary>
    public override string ToString() => Percentage.ToString();
}
