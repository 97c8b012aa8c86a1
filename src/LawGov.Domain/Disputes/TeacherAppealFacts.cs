using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disputes;

/// <summary>What is known of one appeal of a teacher (教师申诉事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record TeacherAppealFacts : IFacts, IPartedFacts
{
    private readonly Fact<BodyKind> _body;
    private readonly Fact<LocalDate> _received;
    private readonly Fact<LocalDate> _decided;

    /// <summary>What the finding is about: the appeal, without names.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DisputeParts.TeacherAppeals;

    /// <summary>What kind of body the appeal went to.</summary>
    /// <exception cref="ArgumentException">It is not declared.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>Whether it is against a school or another educational body, and not against a department (申诉对象).</summary>
    public Fact<bool> IsAgainstSchool { get; init; }

    /// <summary>Whether it is a personnel dispute, which goes to arbitration (人事争议).</summary>
    public Fact<bool> IsPersonnelDispute { get; init; }

    /// <summary>The day of receipt (接到申诉); it selects the law; none where it did not come.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Received { get => _received; init => _received = value.OfIso(nameof(Received)); }

    /// <summary>The day of the decision (作出处理); none where there is none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Decided { get => _decided; init => _decided = value.OfIso(nameof(Decided)); }

    /// <summary>Whether the body refused to handle it (不予处理).</summary>
    public Fact<bool> Refused { get; init; }
}
