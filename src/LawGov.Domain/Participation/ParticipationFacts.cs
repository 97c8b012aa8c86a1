using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation;

/// <summary>What is known of one activity's participation (活动参与事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ParticipationFacts : IFacts, IPartedFacts
{
    private readonly ReportedParticipation _reported = new();
    private readonly Fact<OwnRule<Percentage>> _target;
    private readonly Fact<PrintedFigure> _awarded;

    /// <summary>What the findings are about.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => ParticipationParts.Participation;

    /// <summary>The figures as the report prints them; none unless said.</summary>
    /// <exception cref="ArgumentNullException">There are no figures.</exception>
    public ReportedParticipation Reported { get => _reported; init => _reported = Guard.Against.Null(value); }

    /// <summary>
    /// The lowest rate that reaches the target (参与率目标), 0%–100%, and what sets it, such as a local notice; none where no target was set.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is none, or lies outside its range.</exception>
    public Fact<OwnRule<Percentage>> Target
    {
        get => _target;
        init
        {
            if (value.Known(out var target) && !(target.Value.ToRatio() >= new Ratio(0, 1) && target.Value.ToRatio() <= new Ratio(1, 1)))
            {
                throw new ArgumentOutOfRangeException(nameof(Target), target.Value, "Expected 0% to 100%.");
            }

            _target = value;
        }
    }

    /// <summary>
    /// How many participants were awarded (获奖人数), 0 or more; none where there were no awards; unknown where the printed figure is not an
    /// exact count.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<long> Awarded
    {
        get => ReportedParticipation.Count(_awarded);
        init => _awarded = ReportedParticipation.Exact(value, nameof(Awarded));
    }

    /// <summary>The awarded as printed (载明的获奖人数): an exact count, 600余, 近百人 …; 无 is none.</summary>
    /// <exception cref="ArgumentException">The figure is a percentage or a claim of fullness.</exception>
    public Fact<PrintedFigure> PrintedAwarded
    {
        get => _awarded;
        init => _awarded = ReportedParticipation.Counted(value, mayBeFull: false, nameof(PrintedAwarded));
    }

    /// <summary>What each unit reported (各单位填报), all that were asked, those that have not reported included; none where units did not
    /// report.</summary>
    public Fact<ValueList<UnitReport>> Units { get; init; }
}
