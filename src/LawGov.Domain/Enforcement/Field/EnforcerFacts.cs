using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Enforcement.Field;

/// <summary>What is known of one person who is to enforce on one day, and of the body in whose hands it is (执法人员事实).</summary>
/// <remarks>A day that is not of the ISO calendar or a label that does not exist is refused by an
/// <see cref="ArgumentException"/>.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record EnforcerFacts : IFacts, IPartedFacts
{
    /// <summary>What the findings are about: the person, or the deed.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => EnforcementParts.Enforcer;

    /// <summary>The day on which the person is to act; it selects the law.</summary>
    public required LocalDate On { get; init => field = value.OfIso(nameof(On)); }

    /// <summary>What is to be done.</summary>
    public Fact<EnforcementAct> Act { get; init => field = value.Declared(nameof(Act)); }

    /// <summary>The title of the body for which the person acts (执法主体资格); none where it is known to have none.</summary>
    public Fact<EnforcementTitle> Title { get; init => field = value.Declared(nameof(Title)); }

    /// <summary>The rank of the text that authorises the body, or on whose basis it is entrusted (授权、委托依据的层级); none where there is no
    /// text.</summary>
    public Fact<LegalRank> TitleRank { get; init => field = value.Declared(nameof(TitleRank)); }

    /// <summary>The first day of the deed (委托书起期); none where it is known that there is no written deed.</summary>
    public Fact<LocalDate> DeedFrom { get; init => field = value.OfIso(nameof(DeedFrom)); }

    /// <summary>The last day of the deed, included (委托书止期); none where it has none.</summary>
    public Fact<LocalDate> DeedThrough { get; init => field = value.OfIso(nameof(DeedThrough)); }

    /// <summary>All that the deed states (委托书内容); none where it is known that there is no written deed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no such contents.</exception>
    public Fact<DeedContents> Deed { get; init => field = value.Within(DeedContents.All, nameof(Deed)); }

    /// <summary>The day on which the organ that entrusts published the deed; none where it is known that it did not.</summary>
    public Fact<LocalDate> PublishedByPrincipal
    {
        get; init => field = value.OfIso(nameof(PublishedByPrincipal));
    }

    /// <summary>The day on which the entrusted organisation published it; none where it is known that it did not.</summary>
    public Fact<LocalDate> PublishedByTrustee
    {
        get; init => field = value.OfIso(nameof(PublishedByTrustee));
    }

    /// <summary>The first day of the person's enforcement certificate (执法证起期); none where it is known that there is none.</summary>
    public Fact<LocalDate> CertifiedFrom { get; init => field = value.OfIso(nameof(CertifiedFrom)); }

    /// <summary>Its last day, included (执法证止期); none where it has none. A day before the first is a finding, not an error.</summary>
    public Fact<LocalDate> CertifiedThrough
    {
        get; init => field = value.OfIso(nameof(CertifiedThrough));
    }

    /// <summary>On which establishment the person is.</summary>
    public Fact<Establishment> Establishment { get; init => field = value.Declared(nameof(Establishment)); }

    /// <summary>The local rule by which workers, contract staff and temporary staff must not enforce; none where there is
    /// none.</summary>
    /// <exception cref="ArgumentException">The basis is law: no national text says so of all of them.</exception>
    public Fact<Basis> StaffRule { get; init => field = value.NotLaw(nameof(StaffRule)); }

    /// <summary>Returns the id, the day and what selects the law, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {InvariantText.Of(On)}, {Act}, {Title}";
}

/// <summary>What is done towards those outside (执法行为).</summary>
public enum EnforcementAct
{
    /// <summary>An administrative penalty (行政处罚).</summary>
    Penalty = 0,

    /// <summary>A compulsory measure (行政强制措施), such as sealing or seizing.</summary>
    CompulsoryMeasure = 1,

    /// <summary>An inspection of an enterprise (涉企行政检查).</summary>
    Inspection = 2,

    /// <summary>Guidance, a suggestion, an admonition or a talk (行政指导、建议、告诫、约谈).</summary>
    SoftMeasure = 3,

    /// <summary>Supervision of schools by inspectors (教育督导): not enforcement.</summary>
    SchoolSupervision = 4,
}

/// <summary>By what title a body enforces (执法主体资格).</summary>
public enum EnforcementTitle
{
    /// <summary>An organ to which a text gives the power (具有法定职权的行政机关).</summary>
    Organ = 0,

    /// <summary>An organisation authorised by a text, acting in its own name (授权组织).</summary>
    Authorised = 1,

    /// <summary>An organisation entrusted by an organ, acting in that organ's name (受委托组织).</summary>
    Entrusted = 2,

    /// <summary>One to which an entrusted organisation passed the matter on (再受委托): nothing allows it.</summary>
    EntrustedAgain = 3,
}

/// <summary>On which establishment a person works (人员身份).</summary>
public enum Establishment
{
    /// <summary>The establishment of organs (行政编制).</summary>
    Administrative = 0,

    /// <summary>The establishment of public institutions (事业编制): as such no bar.</summary>
    PublicInstitution = 1,

    /// <summary>A worker (工勤人员).</summary>
    Worker = 2,

    /// <summary>Staff by contract (合同制人员).</summary>
    Contract = 3,

    /// <summary>Temporary staff (临时人员).</summary>
    Temporary = 4,
}

/// <summary>What a deed of entrustment states (委托书载明的内容).</summary>
[Flags]
public enum DeedContents
{
    /// <summary>None of it.</summary>
    None = 0,

    /// <summary>The matters entrusted (委托事项).</summary>
    Matters = 1,

    /// <summary>The powers (权限).</summary>
    Powers = 2,

    /// <summary>The period (期限).</summary>
    Period = 4,

    /// <summary>All three.</summary>
    All = 7,
}
