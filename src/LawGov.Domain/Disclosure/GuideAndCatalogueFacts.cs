using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure;

/// <summary>What is known of an organ's guide and catalogue of government information (公开指南和公开目录事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record GuideAndCatalogueFacts : IFacts, IPartedFacts
{
    private readonly LocalDate _on;
    private readonly Fact<BodyKind> _body;
    private readonly Fact<GuideContents> _guide;
    private readonly Fact<CatalogueContents> _catalogue;
    private readonly Fact<string> _outOfDate;

    /// <summary>What the finding is about: the organ's guide and catalogue.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DisclosureParts.GuideAndCatalogue;

    /// <summary>The day on which both were looked at; it selects the law.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get => _on; init => _on = value.OfIso(nameof(On)); }

    /// <summary>What kind of body it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>All that the guide (公开指南) contains; none where it is known that there is no guide.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no such contents.</exception>
    public Fact<GuideContents> Guide
    {
        get => _guide;
        init => (_, _guide) = (DecisionGuards.Within((int)value.ValueOr(GuideContents.None), (int)GuideContents.All, nameof(Guide)), value);
    }

    /// <summary>All that the catalogue (公开目录) contains; none where it is known that there is no catalogue.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no such contents.</exception>
    public Fact<CatalogueContents> Catalogue
    {
        get => _catalogue;
        init
            => (_, _catalogue) = (
                DecisionGuards.Within((int)value.ValueOr(CatalogueContents.None), (int)CatalogueContents.All, nameof(Catalogue)),
                value);
    }

    /// <summary>What in either no longer holds, in words; none where it is known that both are up to date.</summary>
    /// <exception cref="ArgumentException">The text is blank: an empty cell is unknown, see <c>Fact.From</c>.</exception>
    public Fact<string> OutOfDate { get => _outOfDate; init => _outOfDate = value.NotBlank(nameof(OutOfDate)); }

    /// <summary>Returns the id and the facts, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {InvariantText.Of(On)}, {Body}, {Guide}, {Catalogue}, {OutOfDate}";
}
