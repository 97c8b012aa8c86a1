using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Disclosure;

/// <summary>What is known of an item that is to be disclosed proactively (主动公开事实).</summary>
public sealed record ProactiveDisclosureFacts
{
    /// <summary>What the finding is about: the item.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>What kind of body publishes it.</summary>
    public Fact<BodyKind> Body { get; init; }

    /// <summary>The day it was formed or changed (形成或者变更之日): one named day, such as that of issue (成文日期).</summary>
    public Fact<LocalDate> Formed { get; init; }

    /// <summary>The day it was published; none where it is known that it was not.</summary>
    public Fact<LocalDate> Published { get; init; }
}
