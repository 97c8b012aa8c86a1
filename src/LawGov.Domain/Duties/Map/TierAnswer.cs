using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Duties.Map;

/// <summary>Who answers for an area on one tier on a day, and why (责任认定).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record TierAnswer
{
    /// <summary>The area asked about.</summary>
    public required DutyArea Area { get; init; }

    /// <summary>The tier.</summary>
    public required DutyTier Tier { get; init; }

    /// <summary>The day asked about.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Whether somebody answers, by the rows that were taken in; what others leave unknown, <see cref="Rows"/> says.</summary>
    public required HoldingState State { get; init; }

    /// <summary>The lead post and who is in it; several where they answer together or conflict, none where the duty is given to
    /// nobody.</summary>
    public required ValueList<DutyHolder> Holders { get; init; }

    /// <summary>The row that expressly gives the duty to nobody (暂无、不设); null where none does, or where another gives it to a
    /// post.</summary>
    public DutyAssignment? GivenToNobody { get; init; }

    /// <summary>The posts that work along (配合).</summary>
    public required ValueList<DutyHolder> Partners { get; init; }

    /// <summary>The areas looked through, from the one asked about to the one that decided; to the widest where none did.</summary>
    public required ValueList<DutyArea> Path { get; init; }

    /// <summary>The leads of wider areas that would have answered, had there been none closer; the closest first.</summary>
    public required ValueList<DutyAssignment> RunnersUp { get; init; }

    /// <summary>The faults of the rows that were not taken in and could change this answer, were they put right; empty where it stands
    /// whatever becomes of them.</summary>
    /// <remarks>Where there are any, an audit of the day says the same of this tier (<see cref="DutyIssueKind.RowLeftOut"/>), and that no
    /// post is given the duty is not known.</remarks>
    public ValueList<RowError<DutyRowFault>> Rows => LeftOut.SelectMany(row => row.Errors).ToValueList();

    /// <summary>The answer of the tier above, where the map's policy has that one answer; null otherwise.</summary>
    public TierAnswer? EscalatedTo { get; init; }

    /// <summary>The policy's basis where <see cref="EscalatedTo"/> is there.</summary>
    public Basis? EscalationBasis { get; init; }

    /// <summary>The answer that counts in the end: this one, or the one of a tier above to which the policy leads.</summary>
    public TierAnswer Answering => EscalatedTo?.Answering ?? this;

    /// <summary>Whether somebody answers: one person, or one at least of those who answer together.</summary>
    public bool HasSomebody => State != HoldingState.Conflict && Holders.Any(holder => !holder.Persons.IsEmpty);

    /// <summary>The area around the one asked about from which the duty is inherited; null where the area has it itself, or nobody has
    /// it.</summary>
    public DutyArea? InheritedFrom => State != HoldingState.None && Path.Count > 1 ? Path[^1] : null;

    /// <summary>Who answers, where it is one person; none otherwise.</summary>
    public PersonId Person
        => State is HoldingState.InPost or HoldingState.StandIn or HoldingState.Absent ? Holders[0].Person : PersonId.None;

    /// <summary>The lead post, where it is one; none otherwise.</summary>
    public PostId Post => Holders.Count == 1 ? Holders[0].Post : PostId.None;

    /// <summary>The paper that gives the duty to the one lead post; null otherwise.</summary>
    public Basis? Basis => Holders.Count == 1 ? Holders[0].Assignment.Basis : null;

    /// <summary>The rows that were not taken in and could change this answer.</summary>
    internal ValueList<LeftOut> LeftOut { get; init; }

    /// <summary>Says who answers and by which paper, or why nobody does, or that faulty rows keep it from being known.</summary>
    public Message Because => TierAnswerTexts.Because(this);

    /// <summary>Returns the area, the tier, the day and who answers, the same in every culture.</summary>
    public override string ToString()
        => $"{Area.Path} {Tier.Name().Chinese} {On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {State.Name().Chinese} "
            + $"{string.Join('、', (IEnumerable<DutyHolder>)Holders)}";
}
