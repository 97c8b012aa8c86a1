using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Enforcement.Field;

/// <summary>What is known of the visits to a school or kindergarten at the start of its terms (开学检查事实).</summary>
/// <remarks>Visits to schools are not inspections of enterprises.
/// A day that is not of the ISO calendar is refused by an <see cref="ArgumentException"/>.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record SchoolVisitFacts : IFacts, IPartedFacts
{
    /// <summary>What the finding is about: the school, or all schools of the bureau.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => EnforcementParts.SchoolVisits;

    /// <summary>The year asked about, 2001–2099.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside its range.</exception>
    public required int Year { get; init => field = Guard.Against.OutsideOf(value, 2001, 2099, nameof(Year)); }

    /// <summary>The first days of the terms of the year: spring and autumn (开学日期); none where no term began.</summary>
    public Fact<ValueList<LocalDate>> TermStarts { get; init => field = value.OfIso(nameof(TermStarts)); }

    /// <summary>The days of all visits of the year; none where it is known that there was none.</summary>
    public Fact<ValueList<LocalDate>> Visits { get; init => field = value.OfIso(nameof(Visits)); }

    /// <summary>Within how many days of each term, the first included, the bureau's own rule has the school visited, 1–180; none where no
    /// rule does.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public Fact<OwnRule<int>> Within { get; init => field = value.AtLeastOne(180, nameof(Within)); }

    /// <summary>Returns the id and the facts, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {InvariantText.Of(Year)}, {TermStarts}, {Visits}, {Within}";
}
