using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Publicity;

/// <summary>What is known of where offices and schools publicize the law: notice boards, screens, walls, and platforms online
/// (宣传载体事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record CarrierFacts : IFacts, IPartedFacts
{
    private readonly LocalDate _on;
    private readonly Fact<Basis> _rule;

    /// <summary>What the findings are about.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => PublicityParts.Carriers;

    /// <summary>The day asked about.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get => _on; init => _on = value.OfIso(nameof(On)); }

    /// <summary>The offices and schools that are asked (应当设置载体的单位); none where there are none.</summary>
    public Fact<ValueList<UnitId>> Units { get; init; }

    /// <summary>All carriers of these units (宣传载体), each with its place and period; a unit at which the list has none is known to have
    /// none. None where it is known that there are none at all.</summary>
    public Fact<ValueList<PublicityRecord>> Carriers { get; init; }

    /// <summary>The platforms online (网络平台), such as 微信群 or 公众号; none where there are none.</summary>
    public Fact<ValueList<string>> Platforms { get; init; }

    /// <summary>The body's own or a local rule that asks for it; where unknown or none, the findings rest on practice.</summary>
    /// <exception cref="ArgumentException">The basis is law: no national text asks for it.</exception>
    public Fact<Basis> Rule { get => _rule; init => _rule = value.NotLaw(nameof(Rule)); }

    /// <summary>Whether a unit has a carrier on the day (载体覆盖情况): known where it has, none where it has not, unknown where that is not
    /// stated.</summary>
    /// <param name="unit">The unit.</param>
    public FactState StateAt(UnitId unit)
    {
        var state = Carriers.IsUnknown ? FactState.Unknown : FactState.None;
        foreach (var carrier in Carriers.ValueOr(default))
        {
            if (carrier.Unit != unit) { continue; }

            if (carrier.Days.Known(out var days) && days.Contains(On)) { return FactState.Known; }

            if (carrier.Days.IsUnknown) { state = FactState.Unknown; }
        }

        return state;
    }

    /// <summary>Returns the subject and the day, the same in every culture.</summary>
    public override string ToString() => $"{Id} {On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}";
}
