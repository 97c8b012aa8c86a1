using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Enforcement.Field;

/// <summary>What is known of an enforcement team, in numbers (执法队伍事实).</summary>
/// <remarks>A negative number is refused by an <see cref="ArgumentException"/>.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record EnforcementTeamFacts : IFacts, IPartedFacts
{
    /// <summary>What the finding is about: the team.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => EnforcementParts.Team;

    /// <summary>The day asked about; it selects the law.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get; init => field = value.OfIso(nameof(On)); }

    /// <summary>How many people the team has; none where there is nobody.</summary>
    public Fact<int> Staff { get; init => field = value.NotNegative(nameof(Staff)); }

    /// <summary>How many of them hold a certificate that is valid on the day; none where nobody does.</summary>
    public Fact<int> Certified { get; init => field = value.NotNegative(nameof(Certified)); }

    /// <summary>How many of these are on leave or away at one time at most (请假、外出); none where nobody is.</summary>
    public Fact<int> OnLeave { get; init => field = value.NotNegative(nameof(OnLeave)); }

    /// <summary>How many others of these rest at the same time at most (轮休); none where nobody does.</summary>
    public Fact<int> Resting { get; init => field = value.NotNegative(nameof(Resting)); }

    /// <summary>Returns the id and the facts, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {InvariantText.Of(On)}, {Staff}, {Certified}, {OnLeave}, {Resting}";
}
