using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Publicity;

/// <summary>What is known of the law segment in the ceremonies of a school in a year (典礼仪式法治教育事实).</summary>
/// <remarks>Of each ceremony: true where it held a law segment, false where it was held without one, none where there was no such ceremony
/// at the school in the year.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record CeremonyFacts : IFacts, IPartedFacts
{
    private readonly int _year;
    private readonly Fact<Basis> _rule;

    /// <summary>What the finding is about: the school.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => PublicityParts.Ceremonies;

    /// <summary>The year, 2001–2099.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside its range.</exception>
    public required int Year { get => _year; init => _year = Guard.Against.OutsideOf(value, 2001, 2099, nameof(Year)); }

    /// <summary>Entering the school (入学仪式).</summary>
    public Fact<bool> Entrance { get; init; }

    /// <summary>Joining the Young Pioneers (入队仪式).</summary>
    public Fact<bool> Pioneers { get; init; }

    /// <summary>Coming of age (成人礼仪式).</summary>
    public Fact<bool> ComingOfAge { get; init; }

    /// <summary>Graduation (毕业典礼).</summary>
    public Fact<bool> Graduation { get; init; }

    /// <summary>The body's own or a local rule that asks for it; where unknown or none, the finding rests on practice.</summary>
    /// <exception cref="ArgumentException">The basis is law: no national text asks for it.</exception>
    public Fact<Basis> Rule { get => _rule; init => _rule = value.NotLaw(nameof(Rule)); }

    /// <summary>Returns the school and the year, the same in every culture.</summary>
    public override string ToString() => $"{Id} {InvariantText.Of(Year)}";
}
