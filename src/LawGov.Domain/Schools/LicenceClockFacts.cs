using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Schools;

/// <summary>What is known of the handling of an application for a licence by an education department (许可办理事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record LicenceClockFacts : IFacts, IPartedFacts
{
    private readonly Fact<BodyKind> _body;
    private readonly Fact<LicenceMatter> _matter;
    private readonly Fact<LocalDate> _received;
    private readonly Fact<LocalDate> _sent;
    private readonly Fact<LocalDate> _answered;
    private readonly Fact<LocalDate> _viewed;
    private readonly Fact<LocalDate> _decided;

    /// <summary>What the finding is about: the application.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => SchoolParts.Licences;

    /// <summary>What kind of body handles it.</summary>
    /// <exception cref="ArgumentException">It is not declared.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>What is to be licensed; it selects the limit.</summary>
    /// <exception cref="ArgumentException">It is not declared.</exception>
    public Fact<LicenceMatter> Matter { get => _matter; init => _matter = value.Declared(nameof(Matter)); }

    /// <summary>The day of acceptance (受理), of a bus permit that of the receipt of the papers (收到申请材料); it selects the law; none
    /// where it was not accepted.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Received { get => _received; init => _received = value.OfIso(nameof(Received)); }

    /// <summary>The day on which a bus application was sent to the police and the transport department (转送征求意见); none where it was
    /// not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Sent { get => _sent; init => _sent = value.OfIso(nameof(Sent)); }

    /// <summary>The day on which the last of their opinions came (收到回复意见); none where they did not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Answered { get => _answered; init => _answered = value.OfIso(nameof(Answered)); }

    /// <summary>The day on which the view went to the government (提出审查意见); none where it did not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Viewed { get => _viewed; init => _viewed = value.OfIso(nameof(Viewed)); }

    /// <summary>The day of the decision on a private school (审批决定); none where there is none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Decided { get => _decided; init => _decided = value.OfIso(nameof(Decided)); }
}
