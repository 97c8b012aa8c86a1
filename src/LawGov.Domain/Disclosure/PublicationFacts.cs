using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure;

/// <summary>What is known of one piece of information that a body published or must publish (信息公开事实): a document, a page, a list.</summary>
/// <remarks>
/// All rules on a publication ask it, each what it needs: when, by whom, through what, under which catalogue, with which personal
/// information. A catalogue's coverage is counted over the same facts. What nobody stated stays unknown, and the rules that need it say
/// so.
/// </remarks>
/// <example><code>
/// new PublicationFacts { Id = new("通知"), Body = BodyKind.Department, Formed = new LocalDate(2025, 9, 22), Changed =
/// Fact&lt;LocalDate&gt;.None, Published = new LocalDate(2025, 10, 24) }
/// </code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record PublicationFacts : IFacts, IPartedFacts
{
    private readonly Fact<SubjectId> _item;
    private readonly Fact<UnitId> _unit;
    private readonly Fact<BodyKind> _body;
    private readonly Fact<LegalRank> _authorised;
    private readonly Fact<LocalDate> _formed;
    private readonly Fact<LocalDate> _changed;
    private readonly Fact<LocalDate> _published;
    private readonly Fact<LocalDate> _reviewed;
    private readonly Fact<string> _manager;
    private readonly Fact<string> _reviewer;
    private readonly Fact<string> _publisher;
    private readonly Fact<Basis> _rolesRule;
    private readonly Fact<PersonId> _managedBy;
    private readonly Fact<PersonId> _reviewedBy;
    private readonly Fact<PersonId> _signedBy;
    private readonly Fact<OwnRule<ValueList<ChainRole>>> _separation;
    private readonly Fact<Basis> _catalogue;
    private readonly Fact<ValueList<DisclosureChannel>> _channels;
    private readonly Fact<OwnRule<ValueList<DisclosureChannel>>> _listedChannels;
    private readonly Fact<PersonalFields> _personalFields;
    private readonly Fact<int> _withoutConsent;
    private readonly Fact<ConsentGround> _consentGround;
    private readonly Fact<LegalRank> _legalDuty;

    /// <summary>What the findings are about: the information.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DisclosureParts.Publication;

    /// <summary>The item of the catalogue to which it belongs; none where it is known to belong to none.</summary>
    /// <exception cref="ArgumentException">The id is none.</exception>
    public Fact<SubjectId> Item { get => _item; init => _item = value.NotNone(nameof(Item)); }

    /// <summary>The body that publishes it.</summary>
    /// <exception cref="ArgumentException">The id is none.</exception>
    public Fact<UnitId> Unit { get => _unit; init => _unit = value.NotNone(nameof(Unit)); }

    /// <summary>What kind of body publishes it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>The rank of the text by which a school or other body is authorised to manage public affairs in this act (授权依据的层级); none
    /// where it acts without.</summary>
    /// <remarks>Only a law or a regulation authorises (Article 54: 法律、法规); a rule or a notice does not.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<LegalRank> Authorised { get => _authorised; init => _authorised = value.Declared(nameof(Authorised)); }

    /// <summary>The day it was formed (形成之日): one named day, such as that of issue (成文日期); none where it is known not to be formed
    /// yet.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Formed { get => _formed; init => _formed = value.OfIso(nameof(Formed)); }

    /// <summary>The day of its last change (变更之日); none where it is known that it never changed.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Changed { get => _changed; init => _changed = value.OfIso(nameof(Changed)); }

    /// <summary>The day it was last published; none where it is known that it was not published.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Published { get => _published; init => _published = value.OfIso(nameof(Published)); }

    /// <summary>The day on which the review that let it pass was done (审查日期); none where it is known that there was none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Reviewed { get => _reviewed; init => _reviewed = value.OfIso(nameof(Reviewed)); }

    /// <summary>Who manages it (主管), in the words of the text; none where it is known that nobody does.</summary>
    /// <exception cref="ArgumentException">The text is blank: an empty cell is unknown, see <c>Fact.From</c>.</exception>
    public Fact<string> Manager { get => _manager; init => _manager = value.NotBlank(nameof(Manager)); }

    /// <summary>Who reviewed it (审核), in the words of the text; none where it is known that nobody did.</summary>
    /// <exception cref="ArgumentException">The text is blank: an empty cell is unknown, see <c>Fact.From</c>.</exception>
    public Fact<string> Reviewer { get => _reviewer; init => _reviewer = value.NotBlank(nameof(Reviewer)); }

    /// <summary>Who published it (发布), in the words of the text; none where it is known that nobody is named.</summary>
    /// <exception cref="ArgumentException">The text is blank: an empty cell is unknown, see <c>Fact.From</c>.</exception>
    public Fact<string> Publisher { get => _publisher; init => _publisher = value.NotBlank(nameof(Publisher)); }

    /// <summary>The local or internal rule that asks for the three roles; where unknown or none, the finding rests on practice.</summary>
    /// <exception cref="ArgumentException">The basis is law: no national text has the three clauses.</exception>
    public Fact<Basis> RolesRule { get => _rolesRule; init => _rolesRule = value.NotLaw(nameof(RolesRule)); }

    /// <summary>The person who managed and drafted it (主管); none where it is known that nobody did.</summary>
    /// <exception cref="ArgumentException">The person is none.</exception>
    public Fact<PersonId> ManagedBy { get => _managedBy; init => _managedBy = value.NotNone(nameof(ManagedBy)); }

    /// <summary>The person who reviewed it (审核); none where it is known that nobody did.</summary>
    /// <exception cref="ArgumentException">The person is none.</exception>
    public Fact<PersonId> ReviewedBy { get => _reviewedBy; init => _reviewedBy = value.NotNone(nameof(ReviewedBy)); }

    /// <summary>The person who signed it off (签发); none where it is known that nobody did.</summary>
    /// <exception cref="ArgumentException">The person is none.</exception>
    public Fact<PersonId> SignedBy { get => _signedBy; init => _signedBy = value.NotNone(nameof(SignedBy)); }

    /// <summary>The body's own rule that certain roles are held by different people (岗位分离要求); none where it has none, and then nothing is
    /// asked.</summary>
    /// <remarks>Two or three of originator, reviewer and signer. No national text forbids one person to hold two of them.</remarks>
    /// <exception cref="ArgumentException">There are fewer than two roles, one stands twice or is another, or the basis is not an internal
    /// or local rule.</exception>
    public Fact<OwnRule<ValueList<ChainRole>>> Separation { get => _separation; init => _separation = value.Separable(nameof(Separation)); }

    /// <summary>The catalogue that lists it, a local or internal rule; none where it is known that no catalogue does.</summary>
    /// <exception cref="ArgumentException">The basis is law: a catalogue is not.</exception>
    public Fact<Basis> Catalogue { get => _catalogue; init => _catalogue = value.NotLaw(nameof(Catalogue)); }

    /// <summary>The limit that the catalogue gives; none where it gives no number.</summary>
    public Fact<TimeLimit> CatalogueLimit { get; init; }

    /// <summary>All channels through which it was published; none where it is known that it was published through none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such channel.</exception>
    public Fact<ValueList<DisclosureChannel>> Channels { get => _channels; init => _channels = value.Declared(nameof(Channels)); }

    /// <summary>The channels that a catalogue lists for it (目录所列渠道), each once in the order of the tick list; none where it is known that
    /// no catalogue lists any.</summary>
    /// <exception cref="ArgumentException">There is no channel.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such channel.</exception>
    public Fact<OwnRule<ValueList<DisclosureChannel>>> ListedChannels
    {
        get => _listedChannels; init => _listedChannels = value.Listed(nameof(ListedChannels));
    }

    /// <summary>The limit of a school's own guide (学校公开指南规定的期限); none where the guide is known to give no number. No national text sets
    /// one.</summary>
    public Fact<OwnRule<TimeLimit>> SchoolLimit { get; init; }

    /// <summary>All personal information of pupils that it shows; none where it is known to show none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no such fields.</exception>
    public Fact<PersonalFields> PersonalFields
    {
        get => _personalFields;
        init
            => (_, _personalFields) = (
                DecisionGuards.Within(
                    (int)value.ValueOr(Disclosure.PersonalFields.None),
                    (int)Disclosure.PersonalFields.All,
                    nameof(PersonalFields)),
                value);
    }

    /// <summary>How many pupils are shown without separate consent (单独同意), that of a parent or guardian below the age of 14; none where all
    /// consented, and 0 is read as none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    public Fact<int> WithoutConsent
    {
        get => _withoutConsent;
        init => _withoutConsent = Guard.Against.OutsideOf(value.ValueOr(1), 0, int.MaxValue, nameof(WithoutConsent)) == 0
            ? Fact<int>.None
            : value;
    }

    /// <summary>Whether those shown are children of a kindergarten that publishes it (幼儿园); known not to be counts as false.</summary>
    public Fact<bool> IsOfKindergarten { get; init; }

    /// <summary>The ground on which no consent is said to be needed (不需取得同意的情形); none where it is known that none of them
    /// applies.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such ground.</exception>
    public Fact<ConsentGround> ConsentGround { get => _consentGround; init => _consentGround = value.Declared(nameof(ConsentGround)); }

    /// <summary>The rank of the text that has these fields published (要求公开的规定的层级); none where there is none.</summary>
    /// <remarks>Only a law or an administrative regulation lifts the need of consent; a local regulation leaves it open, a rule or a notice
    /// settles nothing.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<LegalRank> LegalDuty { get => _legalDuty; init => _legalDuty = value.Declared(nameof(LegalDuty)); }
}
