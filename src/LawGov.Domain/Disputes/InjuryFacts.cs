using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disputes;

/// <summary>What is known of one injury of a pupil at school or on an outing of the school (学生伤害事故事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record InjuryFacts : IFacts, IPartedFacts
{
    private readonly LocalDate _on;
    private readonly Fact<BodyKind> _body;
    private readonly Fact<LocalDate> _rescued;
    private readonly Fact<LocalDate> _parentsTold;
    private readonly Fact<LocalDate> _reported;
    private readonly Fact<LocalDate> _mediationAccepted;
    private readonly Fact<LocalDate> _mediationEnded;

    /// <summary>What the finding is about: the accident, without names.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DisputeParts.Injuries;

    /// <summary>The day of the injury; it selects the law.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get => _on; init => _on = value.OfIso(nameof(On)); }

    /// <summary>What kind of body the pupil is of.</summary>
    /// <exception cref="ArgumentException">It is not declared.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>The day on which the pupil was helped (救护); none where they were not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Rescued { get => _rescued; init => _rescued = value.OfIso(nameof(Rescued)); }

    /// <summary>The day on which the parents were told (通知父母或者其他监护人); none where they were not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> ParentsTold { get => _parentsTold; init => _parentsTold = value.OfIso(nameof(ParentsTold)); }

    /// <summary>The day of the report to the departments concerned (向有关部门报告); none where there is none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Reported { get => _reported; init => _reported = value.OfIso(nameof(Reported)); }

    /// <summary>The day on which the application for mediation was accepted (受理调解申请); none where it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> MediationAccepted
    {
        get => _mediationAccepted;
        init => _mediationAccepted = value.OfIso(nameof(MediationAccepted));
    }

    /// <summary>The day on which the mediation ended, with an agreement or without (调解终结); none where it did not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> MediationEnded { get => _mediationEnded; init => _mediationEnded = value.OfIso(nameof(MediationEnded)); }

    /// <summary>The limit that a local rule sets for the mediation (调解期限); the national one is not confirmed.</summary>
    public Fact<OwnRule<TimeLimit>> MediationLimit { get; init; }

    /// <summary>Returns the subject and the day, the same in every culture.</summary>
    public override string ToString() => $"{Id} {On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}";
}
