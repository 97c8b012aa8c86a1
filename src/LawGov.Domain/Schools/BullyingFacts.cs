using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Schools;

/// <summary>What is known of one case of bullying among pupils at a school (学生欺凌处理事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record BullyingFacts : IFacts, IPartedFacts
{
    private readonly LocalDate _on;
    private readonly Fact<BodyKind> _body;
    private readonly Fact<LocalDate> _stopped;
    private readonly Fact<LocalDate> _offenderParentsTold;
    private readonly Fact<LocalDate> _victimParentsTold;
    private readonly Fact<LocalDate> _inquiryStarted;
    private readonly Fact<LocalDate> _inquiryDone;
    private readonly Fact<string> _overrunReason;
    private readonly Fact<LocalDate> _policeTold;
    private readonly Fact<LocalDate> _departmentTold;

    /// <summary>What the finding is about: the case, without names.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => SchoolParts.Bullying;

    /// <summary>The day on which the school learned of it; it selects the law.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get => _on; init => _on = value.OfIso(nameof(On)); }

    /// <summary>What kind of body handled it.</summary>
    /// <exception cref="ArgumentException">It is not declared.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>The day on which it was stopped (制止); none where it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Stopped { get => _stopped; init => _stopped = value.OfIso(nameof(Stopped)); }

    /// <summary>The day on which the parents of the pupil who bullied were told (通知实施方父母); none where they were not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> OffenderParentsTold
    {
        get => _offenderParentsTold;
        init => _offenderParentsTold = value.OfIso(nameof(OffenderParentsTold));
    }

    /// <summary>The day on which the parents of the bullied pupil were told (通知受害方父母); none where they were not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> VictimParentsTold
    {
        get => _victimParentsTold;
        init => _victimParentsTold = value.OfIso(nameof(VictimParentsTold));
    }

    /// <summary>The day on which the procedure started (启动调查处理程序); none where it did not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> InquiryStarted { get => _inquiryStarted; init => _inquiryStarted = value.OfIso(nameof(InquiryStarted)); }

    /// <summary>The day on which the inquiry was finished (完成调查); none where it is not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> InquiryDone { get => _inquiryDone; init => _inquiryDone = value.OfIso(nameof(InquiryDone)); }

    /// <summary>Why it took longer than in principle (延期理由); none where there is no reason.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public Fact<string> OverrunReason { get => _overrunReason; init => _overrunReason = value.NotBlank(nameof(OverrunReason)); }

    /// <summary>Whether the school's committee decided whether it is bullying (学生欺凌治理委员会认定); none where nobody has yet.</summary>
    public Fact<bool> ByCommittee { get; init; }

    /// <summary>Whether it is serious (严重欺凌).</summary>
    public Fact<bool> IsSerious { get; init; }

    /// <summary>The day on which it was reported to the police (向公安机关报告); none where it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> PoliceTold { get => _policeTold; init => _policeTold = value.OfIso(nameof(PoliceTold)); }

    /// <summary>The day on which it was reported to the education department (向教育行政部门报告); none where it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> DepartmentTold { get => _departmentTold; init => _departmentTold = value.OfIso(nameof(DepartmentTold)); }

    /// <summary>Returns the subject and the day, the same in every culture.</summary>
    public override string ToString() => $"{Id} {On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}";
}
