using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Enforcement.Tutoring;

/// <summary>What is known of tutoring without approval, and of the fine for it (擅自开展校外培训事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record TutoringOffenceFacts : IFacts, IPartedFacts
{
    /// <summary>What the finding is about: the case, or the fine.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => EnforcementParts.Offence;

    /// <summary>The day of the act, the last of one that went on; it selects the law.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get; init => field = value.OfIso(nameof(On)); }

    /// <summary>Whether the institution was approved (经过审批); none counts as false.</summary>
    public Fact<bool> IsApproved { get; init; }

    /// <summary>Whether there was a place of training, online a site or an application (培训场所或者网站、应用程序); none counts as false.</summary>
    public Fact<bool> HasPlace { get; init; }

    /// <summary>How many people worked in it; none where nobody did.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<int> Staff { get; init => field = value.NotNegative(nameof(Staff)); }

    /// <summary>Whether there was an organisation with a division of work (组织机构和分工); none counts as false.</summary>
    public Fact<bool> IsOrganised { get; init; }

    /// <summary>Whether it was hidden subject training for pay in a form that Article 18 names (变相开展学科类培训); none counts as false.</summary>
    public Fact<bool> IsHiddenSubject { get; init; }

    /// <summary>How grave it was; none counts as ordinary.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<OffenceGravity> Gravity { get; init => field = value.Declared(nameof(Gravity)); }

    /// <summary>The illegal income (违法所得); none where there was none.</summary>
    public Fact<Money> IllegalIncome { get; init; }

    /// <summary>The fine, as the decision prints it (罚款); none where there is none.</summary>
    public Fact<Money> Fine { get; init; }

    /// <summary>Whether the decision states a ground for a penalty below the range (减轻处罚); none counts as false.</summary>
    public Fact<bool> IsMitigated { get; init; }

    /// <summary>Returns the id, the day and the fine, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {InvariantText.Of(On)}, {Gravity}, {Fine}";
}

/// <summary>How grave an offence is (情节).</summary>
public enum OffenceGravity
{
    /// <summary>Neither of the two below (一般).</summary>
    Ordinary = 0,

    /// <summary>Serious (情节严重).</summary>
    Serious = 1,

    /// <summary>Very serious (情节特别严重).</summary>
    VerySerious = 2,
}
