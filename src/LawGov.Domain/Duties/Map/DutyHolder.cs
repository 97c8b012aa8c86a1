using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Duties.Map;

/// <summary>A post that has a duty on a day, and who is in it (责任岗位及人员).</summary>
public sealed record DutyHolder
{
    internal DutyHolder(DutyAssignment assignment, Occupancy occupancy)
    {
        Assignment = assignment;
        State = occupancy.State;
        Person = occupancy.Person;
        InPost = occupancy.InPost;
        StandIns = occupancy.StandIns;
    }

    /// <summary>The assignment, with its paper.</summary>
    public DutyAssignment Assignment { get; }

    /// <summary>The post.</summary>
    public PostId Post => Assignment.Post;

    /// <summary>Whether somebody is in the post: in post, stand-in, vacant, more than one (conflict), or not known.</summary>
    public HoldingState State { get; }

    /// <summary>Who answers: the holder in post, or who stands in; none where vacant or contested.</summary>
    public PersonId Person { get; }

    /// <summary>Who holds the post, also while somebody stands in; several where it is contested.</summary>
    public ValueList<PersonId> InPost { get; }

    /// <summary>Who stands in, how and by which decision.</summary>
    public ValueList<StandIn> StandIns { get; }

    /// <summary>Returns the post and the person, or what its state is.</summary>
    public override string ToString() => Person.IsNone ? $"{Post}（{State.Name().Chinese}）" : $"{Post}（{Person}）";
}
