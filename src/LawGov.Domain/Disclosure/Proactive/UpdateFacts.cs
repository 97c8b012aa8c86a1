using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Disclosure;

/// <summary>What is known of the updates of a page, column or account (更新情况事实).</summary>
public sealed record UpdateFacts
{
    /// <summary>What the finding is about: the page, column or account.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>The day of the inspection (检查日): it selects the threshold, and up to it is counted.</summary>
    public required LocalDate On { get; init; }

    /// <summary>What it is; known not to be among the kinds with a threshold is <see cref="UpdatePlace.Other"/>.</summary>
    public Fact<UpdatePlace> Place { get; init; }

    /// <summary>The day of the last update on or before the inspection; none where it is known that there never was one.</summary>
    public Fact<LocalDate> LastUpdated { get; init; }

    /// <summary>Returns the id and the facts, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {InvariantText.Of(On)}, {Place}, {LastUpdated}";
}
