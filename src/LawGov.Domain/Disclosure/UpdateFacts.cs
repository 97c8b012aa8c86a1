using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure;

/// <summary>What is known of the updates of a page, column or account (更新情况事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record UpdateFacts : IFacts, IPartedFacts
{
    private readonly LocalDate _on;
    private readonly Fact<UpdatePlace> _place;
    private readonly Fact<LocalDate> _lastUpdated;

    /// <summary>What the finding is about: the page, column or account.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DisclosureParts.Updating;

    /// <summary>The day of the inspection (检查日): it selects the threshold, and up to it is counted.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get => _on; init => _on = value.OfIso(nameof(On)); }

    /// <summary>What it is; known not to be among the kinds with a threshold is <see cref="UpdatePlace.Other"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<UpdatePlace> Place { get => _place; init => _place = value.Declared(nameof(Place)); }

    /// <summary>The day of the last update on or before the inspection; none where it is known that there never was one.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> LastUpdated { get => _lastUpdated; init => _lastUpdated = value.OfIso(nameof(LastUpdated)); }

    /// <summary>Returns the id and the facts, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {InvariantText.Of(On)}, {Place}, {LastUpdated}";
}

/// <summary>What an inspection looks at for updates (更新检查对象).</summary>
public enum UpdatePlace
{
    /// <summary>Another column, for which no threshold is confirmed (其他栏目).</summary>
    Other = 0,

    /// <summary>The home page of a website (首页).</summary>
    HomePage = 1,

    /// <summary>A column of news (动态、要闻类栏目).</summary>
    NewsColumn = 2,

    /// <summary>A first-level column of notices or policy documents (通知公告、政策文件类一级栏目).</summary>
    PolicyColumn = 3,

    /// <summary>An account of new media (政务新媒体账号).</summary>
    NewMediaAccount = 4,
}
