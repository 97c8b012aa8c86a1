using System.Globalization;
using LawGov.Domain.Participation.RollUp;

namespace LawGov.Samples.NationalRollup.Engine;

/// <summary>The editions of the table of divisions that a silo knows, and how grains are named in them.</summary>
/// <remarks>Each edition is a tree of its own: places have other numbers in it, so nothing of one is added to another.</remarks>
internal sealed class Places(IReadOnlyDictionary<int, Nation> editions)
{
    /// <summary>What a grain is, by its key.</summary>
    public (Nation Nation, int Edition, int Place) Of(string key)
    {
        int slash = key.IndexOf('/', StringComparison.Ordinal);
        int edition = int.Parse(key.AsSpan(0, slash), CultureInfo.InvariantCulture);
        return editions.TryGetValue(edition, out var nation)
            ? (nation, edition, int.Parse(key.AsSpan(slash + 1), CultureInfo.InvariantCulture))
            : throw new ArgumentException($"Expected an edition that this silo knows, not {edition}.", nameof(key));
    }

    public static string Key(int edition, int place) => string.Create(CultureInfo.InvariantCulture, $"{edition}/{place}");

    /// <summary>The grain of a place, whatever its level.</summary>
    public static IHasTotals Grain(IGrainFactory grains, Nation nation, int edition, int place)
        => nation.Divisions.LevelOf(place) == RollUpLevel.County
            ? grains.GetGrain<ICounty>(Key(edition, place))
            : grains.GetGrain<IPlace>(Key(edition, place));

    /// <summary>The grain above a place; null for the nation.</summary>
    public static IPlace? Above(IGrainFactory grains, Nation nation, int edition, int place)
        => place == 0 ? null : grains.GetGrain<IPlace>(Key(edition, nation.Divisions.ParentOf(place)));
}
