using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Enforcement.Field;

/// <summary>What is known of one inspection on the spot, and of those of its year (行政检查事实).</summary>
/// <remarks>A day that is not of the ISO calendar is refused by an <see cref="ArgumentException"/>.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record InspectionFacts : IFacts, IPartedFacts
{
    /// <summary>What the findings are about: the inspection.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => EnforcementParts.Inspection;

    /// <summary>The day of the inspection; it selects the law, and its year the visits that are counted.</summary>
    public required LocalDate On { get; init => field = value.OfIso(nameof(On)); }

    /// <summary>Whether an enterprise is inspected, such as a training institution registered as a company; false, and none, of schools
    /// and other bodies that are not for profit.</summary>
    public Fact<bool> IsEnterprise { get; init; }

    /// <summary>Who carries it out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<InspectingBody> Inspector { get; init => field = value.Declared(nameof(Inspector)); }

    /// <summary>The day on which the matter was published in the list of matters (检查事项公布日期); none where it is known not to be.</summary>
    public Fact<LocalDate> MatterPublished { get; init => field = value.OfIso(nameof(MatterPublished)); }

    /// <summary>The day on which the inspection was approved (审批日期); none where it is known not to be.</summary>
    public Fact<LocalDate> Approved { get; init => field = value.OfIso(nameof(Approved)); }

    /// <summary>The day on which the enterprise was given the notice (检查通知日期); none where it is known not to have been.</summary>
    public Fact<LocalDate> Notified { get; init => field = value.OfIso(nameof(Notified)); }

    /// <summary>How many officers with certificates were there; none where nobody with one was.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<int> Officers { get; init => field = value.NotNegative(nameof(Officers)); }

    /// <summary>The local rule by which two officers are needed; none where the place has none.</summary>
    /// <exception cref="ArgumentException">The basis is law: the Opinions give no number.</exception>
    public Fact<Basis> TwoOfficersRule { get; init => field = value.NotLaw(nameof(TwoOfficersRule)); }

    /// <summary>The days of all visits of the year that count towards the cap by the bureau's rule, this one included; none where none
    /// counts.</summary>
    public Fact<ValueList<LocalDate>> Visits { get; init => field = value.OfIso(nameof(Visits)); }

    /// <summary>The most visits a year to one enterprise, 1–366, as the bureau published it (年度检查频次上限); none where it is known that it
    /// published no number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public Fact<OwnRule<int>> YearlyCap { get; init => field = value.AtLeastOne(366, nameof(YearlyCap)); }

    /// <summary>Returns the id, the day and what selects the law, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {InvariantText.Of(On)}, {IsEnterprise}, {Inspector}";
}

/// <summary>Who carries an inspection out (检查实施者).</summary>
public enum InspectingBody
{
    /// <summary>An organ of enforcement (行政执法机关).</summary>
    Organ = 0,

    /// <summary>An organisation authorised by laws or regulations (法律、法规授权组织).</summary>
    Authorised = 1,

    /// <summary>An entrusted organisation (受委托组织).</summary>
    Entrusted = 2,

    /// <summary>A deliberative or coordinating body (议事协调机构): barred.</summary>
    Deliberative = 3,

    /// <summary>A testing body or institute (检验检测机构、科研院所): barred.</summary>
    Testing = 4,

    /// <summary>An intermediary to whom it was given out (中介机构): barred.</summary>
    Intermediary = 5,

    /// <summary>Auxiliaries without certificate, grid members, temporary workers (无证辅助人员、网格员、临时工): barred.</summary>
    Auxiliary = 6,
}
