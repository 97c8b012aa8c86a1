using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Comparing;

/// <summary>What one unit, or units merged or split, added to the change of the whole rate (单位影响).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record UnitChange
{
    internal UnitChange()
    {
    }

    /// <summary>In which of the periods it is.</summary>
    public UnitMovement Movement { get; internal init; }

    /// <summary>Its units in the earlier period; none, or some without a base, where it entered.</summary>
    public ValueList<UnitId> UnitsBefore { get; internal init; }

    /// <summary>Its units in the later period; none, or some without a base, where it left.</summary>
    public ValueList<UnitId> UnitsAfter { get; internal init; }

    /// <summary>Their counts in the earlier period, added up.</summary>
    public ParticipationCount Before { get; internal init; }

    /// <summary>Their counts in the later period, added up.</summary>
    public ParticipationCount After { get; internal init; }

    /// <summary>The change of its own rate; undefined where it entered or left.</summary>
    public PointChange OwnChange => PointChange.Between(Before.Rate, After.Rate);

    /// <summary>What the change of its own rate did to the whole; zero where it entered or left.</summary>
    public PointChange RateEffect { get; internal init; }

    /// <summary>What the change of its share in the base did to the whole; zero where it entered or left.</summary>
    public PointChange MixEffect { get; internal init; }

    /// <summary>What its entering did to the whole; zero where it did not enter.</summary>
    public PointChange EntryEffect { get; internal init; }

    /// <summary>What its leaving did to the whole; zero where it did not leave.</summary>
    public PointChange ExitEffect { get; internal init; }

    /// <summary>All that it did to the whole.</summary>
    public PointChange Effect => RateEffect + MixEffect + EntryEffect + ExitEffect;
}
