using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Text;

namespace LawGov.Domain.Organizations;

/// <summary>Who is in a post (任职状况): nobody, its holder, somebody in the holder's stead, several together, or more than can be.</summary>
/// <remarks>
/// The holder answers. Who stands in goes before an absent holder, and before a vacancy; one who is absent too is stood in for by whoever
/// stands in for him. 主持工作 lapses when a holder is in post (<see cref="Lapsed"/>); 代理 beside a holder who is not absent is a conflict, and
/// of several claimants none is picked. A holder who is absent while nobody stands in still answers, and the state says that he is absent.
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record Occupancy
{
    private readonly Lists? _lists; // null of a crowd: its lists are made when asked for, or every stretch would keep all of them
    private readonly PostTimeline? _timeline;
    private readonly int _day;

    internal Occupancy(HoldingState state, PersonId person, Lists lists) => (State, Person, _lists) = (state, person, lists);

    internal Occupancy(HoldingState state, PersonId person, PostTimeline timeline, int day)
        => (State, Person, _timeline, _day) = (state, person, timeline, day);

    /// <summary>In post, stand-in, vacant, absent, several together (joint), more than can be (conflict), or not known.</summary>
    public HoldingState State { get; }

    /// <summary>Who answers, where it is one: the holder, or who stands in; none where vacant, contested, not known, or several
    /// together.</summary>
    public PersonId Person { get; }

    /// <summary>Who answers, one or several together, in order; empty where vacant, contested or not known.</summary>
    public ValueList<PersonId> Persons => Whole.Persons;

    /// <summary>Who holds the post, also while absent or stood in for; several where it has several seats, or is contested.</summary>
    public ValueList<PersonId> InPost => Whole.InPost;

    /// <summary>Who stands in, how and by which decision; of one who stands in for an absent stand-in, the row of that one's
    /// post.</summary>
    public ValueList<StandIn> StandIns => Whole.StandIns;

    /// <summary>Who is in charge by a row (主持工作) that lapsed, because a holder is in post.</summary>
    public ValueList<StandIn> Lapsed => Whole.Lapsed;

    /// <summary>Who is recorded as absent: holders first, then those who should stand in for them, in the order looked through.</summary>
    public ValueList<PersonId> Absent => Whole.Absent;

    /// <summary>Whether looking for a stand-in led back to somebody absent for whom one was looked for (循环代行).</summary>
    public bool IsCircular => Whole.IsCircular;

    internal static Occupancy Vacant { get; } = new(HoldingState.Vacant, default, new Lists());

    internal static Occupancy Unknown { get; } = new(HoldingState.PersonUnknown, default, new Lists());

    internal Lists Whole => _lists ?? _timeline!.TellOn(_day);

    /// <summary>Whether the same is said of who is in the post.</summary>
    public bool Equals(Occupancy? other)
        => other is not null && State == other.State && Person == other.Person && (ReferenceEquals(this, other) || Whole == other.Whole);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(State, Person);

    /// <summary>Returns the person, the persons who answer together, or the state in Chinese.</summary>
    public override string ToString()
        => !Person.IsNone ? Person.ToString()
            : State == HoldingState.Joint ? string.Join('、', (IEnumerable<PersonId>)Persons)
            : State.Name().Chinese;

    /// <summary>Whether a person answers, or is one of several who claim the post.</summary>
    internal bool Concerns(PersonId person) => State switch
    {
        _ when person.IsNone => false,
        _ when !Person.IsNone => Person == person,
        HoldingState.Conflict => Holds(person) || StandIns.Any(standIn => standIn.Person == person),
        HoldingState.Joint or HoldingState.Absent => Persons.Contains(person),
        _ => false,
    };

    /// <summary>Whether a person holds the post, there or not.</summary>
    internal bool Holds(PersonId person) => _timeline is null ? InPost.Contains(person) : _timeline.Holds(person, _day);

    /// <summary>The lists of a day.</summary>
    internal sealed record Lists
    {
        internal ValueList<PersonId> Persons { get; init; }

        internal ValueList<PersonId> InPost { get; init; }

        internal ValueList<StandIn> StandIns { get; init; }

        internal ValueList<StandIn> Lapsed { get; init; }

        internal ValueList<PersonId> Absent { get; init; }

        internal bool IsCircular { get; init; }
    }
}
