using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>What is known of information that a catalogue lists (目录事项公开事实).</summary>
public sealed record CatalogueItemFacts : IFacts
{
    private readonly Fact<BodyKind> _body;
    private readonly Fact<LocalDate> _formed;
    private readonly Fact<LocalDate> _changed;
    private readonly Fact<LocalDate> _published;
    private readonly Fact<Basis> _catalogue;

    /// <summary>What the finding is about: the information.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>The catalogue that lists it, a local or internal rule; none where it is known that no catalogue does.</summary>
    /// <exception cref="ArgumentException">The basis is law: a catalogue is none.</exception>
    public Fact<Basis> Catalogue
    {
        get => _catalogue;
        init => _catalogue = value.Known(out var basis) && basis.Kind == BasisKind.Law
            ? throw new ArgumentException($"Expected a local or internal rule, not {basis.Key}: a catalogue is no law.", nameof(Catalogue))
            : value;
    }

    /// <summary>The limit that the catalogue gives; none where it gives no number.</summary>
    public Fact<TimeLimit> Limit { get; init; }

    /// <summary>What kind of body publishes it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>The day it was formed.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Formed { get => _formed; init => _formed = value.OfIso(nameof(Formed)); }

    /// <summary>The day of its last change; none where it is known that it never changed.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Changed { get => _changed; init => _changed = value.OfIso(nameof(Changed)); }

    /// <summary>The day it was last published; none where it is known that it never was.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Published { get => _published; init => _published = value.OfIso(nameof(Published)); }
}
