using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Duties.Map;

/// <summary>Who is in a post over some days: nobody, its holder, somebody in the holder's stead, or more than one.</summary>
internal sealed record Occupancy(HoldingState State, PersonId Person, ValueList<PersonId> InPost, ValueList<StandIn> StandIns)
{
    internal static Occupancy Vacant { get; } = new(HoldingState.Vacant, default, default, default);

    internal static Occupancy Unknown { get; } = new(HoldingState.PersonUnknown, default, default, default);

    /// <summary>A stand-in goes before the holder; two of either are not picked from.</summary>
    internal static Occupancy Of(ValueList<PersonId> inPost, ValueList<StandIn> standIns)
    {
        var acting = standIns.Select(standIn => standIn.Person).Distinct().ToValueList();
        return (acting.Count, inPost.Count) switch
        {
            (1, _) => new(HoldingState.StandIn, acting[0], inPost, standIns),
            (0, 1) => new(HoldingState.InPost, inPost[0], inPost, standIns),
            (0, 0) => Vacant,
            _ => new(HoldingState.Conflict, default, inPost, standIns),
        };
    }
}
