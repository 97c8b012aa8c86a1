using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Disclosure;

/// <summary>What is known of information that a school or kindergarten is to publish (学校信息公开事实).</summary>
public sealed record SchoolDisclosureFacts
{
    private readonly Fact<string> _authorization;

    /// <summary>What the finding is about: the item.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>The law or regulation that authorises the school to manage public affairs in this act (法律、法规授权); none where it does not so act.</summary>
    /// <exception cref="ArgumentException">The text is blank: an empty cell is unknown, see <see cref="Fact.FromText"/>.</exception>
    public Fact<string> Authorization { get => _authorization; init => _authorization = value.NotBlank(nameof(Authorization)); }

    /// <summary>The limit of the school's own guide; none where it is known to give no number of days.</summary>
    public Fact<SchoolGuideLimit> Guide { get; init; }

    /// <summary>The day it was formed or changed: one named day.</summary>
    public Fact<LocalDate> Formed { get; init; }

    /// <summary>The day it was published; none where it is known that it was not.</summary>
    public Fact<LocalDate> Published { get; init; }
}
