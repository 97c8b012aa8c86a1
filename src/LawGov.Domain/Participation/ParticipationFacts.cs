using Ardalis.GuardClauses;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Participation;

/// <summary>What is known of one activity's participation (活动参与事实).</summary>
public sealed record ParticipationFacts : IFacts
{
    private readonly ReportedParticipation _reported = new();
    private readonly Fact<long> _awarded;

    /// <summary>What the findings are about.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>The figures as the report prints them; none unless said.</summary>
    /// <exception cref="ArgumentNullException">There are no figures.</exception>
    public ReportedParticipation Reported { get => _reported; init => _reported = Guard.Against.Null(value); }

    /// <summary>The target (参与率目标); none where nobody set one.</summary>
    public Fact<ParticipationTarget> Target { get; init; }

    /// <summary>How many participants were awarded (获奖人数), 0 or more; none where there were no awards.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<long> Awarded
    {
        get => _awarded;
        init
        {
            if (value.Known(out long count)) { Guard.Against.BelowZero(count, nameof(Awarded)); }

            _awarded = value;
        }
    }
}
