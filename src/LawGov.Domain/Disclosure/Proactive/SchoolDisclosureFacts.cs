using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>What is known of information that a school or kindergarten is to publish (学校信息公开事实).</summary>
public sealed record SchoolDisclosureFacts : IFacts
{
    private readonly Fact<LocalDate> _formed;
    private readonly Fact<LocalDate> _published;
    private readonly Fact<LegalRank> _authorised;

    /// <summary>What the finding is about: the item.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>The rank of the text by which the school is authorised to manage public affairs in this act (授权依据的层级); none where it acts without.</summary>
    /// <remarks>Only a law or a regulation authorises (Article 54: 法律、法规); a rule or a notice does not.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<LegalRank> Authorised { get => _authorised; init => _authorised = value.Declared(nameof(Authorised)); }

    /// <summary>The limit of the school's own guide; none where it is known to give no number of days.</summary>
    public Fact<SchoolGuideLimit> Guide { get; init; }

    /// <summary>The day it was formed or changed: one named day.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Formed { get => _formed; init => _formed = value.OfIso(nameof(Formed)); }

    /// <summary>The day it was published; none where it is known that it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Published { get => _published; init => _published = value.OfIso(nameof(Published)); }
}
