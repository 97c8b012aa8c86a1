using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>What is known of the review of information before it is published (公开前审查事实).</summary>
public sealed record ReviewedBeforePublicationFacts : IFacts
{
    private readonly Fact<LocalDate> _published;
    private readonly Fact<LocalDate> _reviewed;
    private readonly Fact<BodyKind> _body;
    private readonly Fact<LegalRank> _authorised;

    /// <summary>What the finding is about: the information.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>What kind of body publishes it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>The rank of the text by which a school or other body is authorised to manage public affairs in this act; none where it acts without.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<LegalRank> Authorised { get => _authorised; init => _authorised = value.Declared(nameof(Authorised)); }

    /// <summary>The day of publication, which selects the text; none where it is known that it was not published.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Published { get => _published; init => _published = value.OfIso(nameof(Published)); }

    /// <summary>The day on which the review that let it pass was done (审查日期); none where it is known that there was none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Reviewed { get => _reviewed; init => _reviewed = value.OfIso(nameof(Reviewed)); }
}
