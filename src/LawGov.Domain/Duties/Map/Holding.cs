using System.Text.Json.Serialization;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Map;

/// <summary>Who holds a duty on a day, in short (责任人): what <see cref="DutyMap.Find(int, DutyTier, NodaTime.LocalDate)"/>
/// answers.</summary>
/// <remarks>Default: nobody was given the duty. <see cref="DutyMap.WhoAnswers(AreaPath, NodaTime.LocalDate)"/> says why, and who else was
/// in question.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct Holding
{
    private readonly int _area; // one more than the index; 0 = none

    internal Holding(HoldingState state, int area, PersonId person, DutyAssignment? assignment)
    {
        State = state;
        _area = area + 1;
        Person = person;
        Assignment = assignment;
    }

    /// <summary>Whether somebody holds it.</summary>
    public HoldingState State { get; }

    /// <summary>The index of the area whose assignment decided: the one asked about, or one around it; -1 when nobody was given the
    /// duty.</summary>
    public int AreaIndex => _area - 1;

    /// <summary>Who answers: the holder, also while absent with nobody to stand in, or who stands in; none otherwise, and none of several
    /// together.</summary>
    public PersonId Person { get; }

    /// <summary>The assignment that decided; null when there is none, and between several posts.</summary>
    public DutyAssignment? Assignment { get; }

    /// <summary>Returns the state, the post and the person; — when nobody was given the duty.</summary>
    public override string ToString() => State == HoldingState.None ? "—" : $"{State} {Assignment?.Post ?? PostId.None} {Person}";
}
