using LawGov.Domain.Collections;

namespace LawGov.Domain.Organizations;

/// <summary>Who is in a post (任职状况): nobody, its holder, somebody in the holder's stead, or more than one.</summary>
/// <remarks>A stand-in goes before the holder. Two persons of either kind are a conflict, and none of them is picked.</remarks>
public sealed record Occupancy
{
    private Occupancy(HoldingState state, PersonId person, ValueList<PersonId> inPost, ValueList<StandIn> standIns)
    {
        State = state;
        Person = person;
        InPost = inPost;
        StandIns = standIns;
    }

    /// <summary>In post, stand-in, vacant, more than one (conflict), or not known.</summary>
    public HoldingState State { get; }

    /// <summary>Who answers: the holder in post, or who stands in; none where vacant, contested or not known.</summary>
    public PersonId Person { get; }

    /// <summary>Who holds the post, also while somebody stands in; several where it is contested.</summary>
    public ValueList<PersonId> InPost { get; }

    /// <summary>Who stands in, how and by which decision.</summary>
    public ValueList<StandIn> StandIns { get; }

    internal static Occupancy Vacant { get; } = new(HoldingState.Vacant, default, default, default);

    internal static Occupancy Unknown { get; } = new(HoldingState.PersonUnknown, default, default, default);

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

    /// <summary>Returns the person, or the state in Chinese where it is not one.</summary>
    public override string ToString() => Person.IsNone ? State.Name().Chinese : Person.ToString();
}
