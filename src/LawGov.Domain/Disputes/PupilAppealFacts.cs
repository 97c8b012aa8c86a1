using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disputes;

/// <summary>What is known of one appeal of a pupil against a measure of the school (学生申诉事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record PupilAppealFacts : IFacts, IPartedFacts
{
    private readonly Fact<BodyKind> _body;
    private readonly Fact<LocalDate> _measured;
    private readonly Fact<LocalDate> _appealed;
    private readonly Fact<LocalDate> _schoolDecided;
    private readonly Fact<LocalDate> _reExamAsked;
    private readonly Fact<LocalDate> _reExamined;

    /// <summary>What the finding is about: the appeal, without names.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DisputeParts.PupilAppeals;

    /// <summary>What kind of body took the measure.</summary>
    /// <exception cref="ArgumentException">It is not declared.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>The day of the measure (作出教育惩戒或者纪律处分); it selects the law; none where there was none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Measured { get => _measured; init => _measured = value.OfIso(nameof(Measured)); }

    /// <summary>The day of the appeal to the school (向学校申诉); none where there was none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Appealed { get => _appealed; init => _appealed = value.OfIso(nameof(Appealed)); }

    /// <summary>Whether the school took the appeal up (受理申诉).</summary>
    public Fact<bool> TakenUp { get; init; }

    /// <summary>The day of the school's decision on the appeal (申诉处理决定); none where there is none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> SchoolDecided { get => _schoolDecided; init => _schoolDecided = value.OfIso(nameof(SchoolDecided)); }

    /// <summary>The day of the request for re-examination by the education department (申请复核); none where there is none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> ReExamAsked { get => _reExamAsked; init => _reExamAsked = value.OfIso(nameof(ReExamAsked)); }

    /// <summary>The day of the department's decision on it (复核决定); none where there is none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> ReExamined { get => _reExamined; init => _reExamined = value.OfIso(nameof(ReExamined)); }
}
