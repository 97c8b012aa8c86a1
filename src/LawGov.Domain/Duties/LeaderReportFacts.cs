using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties;

/// <summary>What is known of the leaders' reports of a year (述法述廉述职事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record LeaderReportFacts : IFacts, IPartedFacts
{
    private readonly Fact<Basis> _rule;
    private readonly int _year;

    /// <summary>What the finding is about: the bureau, or its leaders.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DutyParts.LeaderReports;

    /// <summary>The year reported on, 2001–2099.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside its range.</exception>
    public required int Year { get => _year; init => _year = Guard.Against.OutsideOf(value, 2001, 2099, nameof(Year)); }

    /// <summary>Every report that a leader must give for the year; none where it is known that no leader must.</summary>
    public Fact<ValueList<LeaderReport>> Reports { get; init; }

    /// <summary>The local or internal rule that asks for them; where unknown or none, the finding rests on the statute, before it on
    /// practice.</summary>
    /// <exception cref="ArgumentException">The basis is law: no national text asks for it.</exception>
    public Fact<Basis> Rule { get => _rule; init => _rule = value.NotLaw(nameof(Rule)); }

    /// <summary>Returns what it is about, the year and what is known, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {InvariantText.Of(Year)}, {Reports}, {Rule}";
}
