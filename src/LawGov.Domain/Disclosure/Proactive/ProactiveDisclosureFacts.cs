using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>What is known of an item that is to be disclosed proactively (主动公开事实).</summary>
public sealed record ProactiveDisclosureFacts : IFacts
{
    private readonly Fact<BodyKind> _body;
    private readonly Fact<LocalDate> _formed;
    private readonly Fact<LocalDate> _published;

    /// <summary>What the finding is about: the item.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>What kind of body publishes it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>The day it was formed or changed (形成或者变更之日): one named day, such as that of issue (成文日期).</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Formed { get => _formed; init => _formed = value.OfIso(nameof(Formed)); }

    /// <summary>The day it was published; none where it is known that it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Published { get => _published; init => _published = value.OfIso(nameof(Published)); }
}
