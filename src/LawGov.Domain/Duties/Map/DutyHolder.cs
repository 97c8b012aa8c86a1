using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Map;

/// <summary>A post that has a duty on a day, and who is in it (责任岗位及人员).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DutyHolder
{
    internal DutyHolder(DutyAssignment assignment, Occupancy occupancy)
    {
        Assignment = assignment;
        State = occupancy.State;
        Person = occupancy.Person;
        Persons = occupancy.Persons;
        InPost = occupancy.InPost;
        StandIns = occupancy.StandIns;
        Lapsed = occupancy.Lapsed;
        Absent = occupancy.Absent;
        IsCircular = occupancy.IsCircular;
    }

    /// <summary>The assignment, with its paper.</summary>
    public DutyAssignment Assignment { get; }

    /// <summary>The post.</summary>
    public PostId Post => Assignment.Post;

    /// <summary>Whether somebody is in the post: in post, stand-in, vacant, absent, several together (joint), more than can be (conflict),
    /// or not known.</summary>
    public HoldingState State { get; }

    /// <summary>Who answers, where it is one: the holder, or who stands in; none where vacant, contested, or several together.</summary>
    public PersonId Person { get; }

    /// <summary>Who answers, one or several together; empty where vacant, contested or not known.</summary>
    public ValueList<PersonId> Persons { get; }

    /// <summary>Who holds the post, also while absent or stood in for; several where it has several seats, or is contested.</summary>
    public ValueList<PersonId> InPost { get; }

    /// <summary>Who stands in, how and by which decision.</summary>
    public ValueList<StandIn> StandIns { get; }

    /// <summary>Who is in charge by a row (主持工作) that lapsed, because a holder is in post.</summary>
    public ValueList<StandIn> Lapsed { get; }

    /// <summary>Who is recorded as absent: holders first, then those who should stand in for them.</summary>
    public ValueList<PersonId> Absent { get; }

    /// <summary>Whether looking for a stand-in led back to somebody absent for whom one was looked for (循环代行).</summary>
    public bool IsCircular { get; }

    /// <summary>Returns the post and who answers, or what its state is.</summary>
    public override string ToString() => Persons.IsEmpty ? $"{Post}（{State.Name().Chinese}）" : $"{Post}（{InWords}）";

    /// <summary>Who answers, in order.</summary>
    internal string InWords => string.Join('、', (IEnumerable<PersonId>)Persons);
}
