using Ardalis.GuardClauses;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>What is known of the pupils' personal data that a publication shows (学生个人信息公开事实), such as a list of admitted or aided pupils.</summary>
public sealed record PupilDataFacts : IFacts
{
    private readonly LocalDate _on;
    private readonly Fact<PersonalFields> _fields;
    private readonly Fact<int> _withoutConsent;
    private readonly Fact<LegalRank> _legalDuty;

    /// <summary>What the finding is about: the publication.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>The day of publication; it selects the law.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get => _on; init => _on = value.OfIso(nameof(On)); }

    /// <summary>All fields that it shows; none where it is known to show no personal data.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no such fields.</exception>
    public Fact<PersonalFields> Fields
    {
        get => _fields;
        init => (_, _fields) = (GuideAndCatalogueTexts.Check((int)value.ValueOr(PersonalFields.None), (int)PersonalFieldsTexts.All, nameof(Fields)), value);
    }

    /// <summary>How many pupils are shown without separate consent (单独同意), that of a parent or guardian below the age of 14; none where all consented.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 or more: that there is nobody is none.</exception>
    public Fact<int> WithoutConsent
    {
        get => _withoutConsent;
        init => (_, _withoutConsent) = (Guard.Against.OutsideOf(value.ValueOr(1), 1, int.MaxValue, nameof(WithoutConsent)), value);
    }

    /// <summary>The rank of the text that has these fields published (要求公开的规定的层级); none where there is none.</summary>
    /// <remarks>Only a law or a regulation counts; a rule or a notice gives no duty that stands in for consent.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<LegalRank> LegalDuty { get => _legalDuty; init => _legalDuty = value.Declared(nameof(LegalDuty)); }

    /// <summary>Returns the id and the facts, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {InvariantText.Of(On)}, {Fields}, {WithoutConsent}, {LegalDuty}";
}
