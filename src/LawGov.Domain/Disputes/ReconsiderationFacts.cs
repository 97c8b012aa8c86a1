using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disputes;

/// <summary>What is known of one reconsideration (行政复议事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ReconsiderationFacts : IFacts, IPartedFacts
{
    private readonly Fact<BodyKind> _body;
    private readonly Fact<ReconsiderationMatter> _matter;
    private readonly Fact<LocalDate> _acted;
    private readonly Fact<LocalDate> _accepted;
    private readonly Fact<LocalDate> _copyReceived;
    private readonly Fact<LocalDate> _answered;
    private readonly Fact<int> _extensionDays;
    private readonly Fact<LocalDate> _decided;

    /// <summary>What the finding is about: the case.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DisputeParts.Reconsiderations;

    /// <summary>What kind of body is the respondent (被申请人).</summary>
    /// <exception cref="ArgumentException">It is not declared.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>What the reconsideration is about (行政行为类别).</summary>
    /// <exception cref="ArgumentException">It is not declared.</exception>
    public Fact<ReconsiderationMatter> Matter { get => _matter; init => _matter = value.Declared(nameof(Matter)); }

    /// <summary>The day of the act (作出行政行为); none where there was none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Acted { get => _acted; init => _acted = value.OfIso(nameof(Acted)); }

    /// <summary>Whether the act told that reconsideration comes before a suit (告知先申请行政复议).</summary>
    public Fact<bool> ToldFirst { get; init; }

    /// <summary>The day of acceptance (受理); it selects the law; none where it was not accepted.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Accepted { get => _accepted; init => _accepted = value.OfIso(nameof(Accepted)); }

    /// <summary>Whether the summary procedure is used (简易程序), which there is from 2024 on.</summary>
    public Fact<bool> IsSummary { get; init; }

    /// <summary>The day on which the respondent received the copy of the application (收到申请书副本); none where it did not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> CopyReceived { get => _copyReceived; init => _copyReceived = value.OfIso(nameof(CopyReceived)); }

    /// <summary>The day of the respondent's written answer (书面答复); none where there is none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Answered { get => _answered; init => _answered = value.OfIso(nameof(Answered)); }

    /// <summary>By how many days the decision was put off (延长期限), 1–365; none where it was not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public Fact<int> ExtensionDays
    {
        get => _extensionDays;
        init => _extensionDays = DisputeGuards.Within(value, 1, 365, nameof(ExtensionDays));
    }

    /// <summary>Whether the person in charge approved that (负责人批准).</summary>
    public Fact<bool> ExtensionApproved { get; init; }

    /// <summary>The day of the decision (行政复议决定); none where there is none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Decided { get => _decided; init => _decided = value.OfIso(nameof(Decided)); }
}
