using Ardalis.GuardClauses;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Duties;

/// <summary>What is known of a body's first responsible persons over a year (第一责任人全年事实).</summary>
public sealed record FirstResponsiblePersonYearFacts : IFacts
{
    private readonly Fact<BodyKind> _body;
    private readonly int _year;

    /// <summary>What the finding is about: the body, or its report.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>The year asked about, 2001–2099.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside its range.</exception>
    public required int Year { get => _year; init => _year = Guard.Against.OutsideOf(value, 2001, 2099, nameof(Year)); }

    /// <summary>What kind of body it is.</summary>
    /// <exception cref="ArgumentException">There is no such kind of body.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>Who held the post from when to when, all of them; none where it is known that nobody did at any time.</summary>
    public Fact<HeadSuccession> Heads { get; init; }
}
