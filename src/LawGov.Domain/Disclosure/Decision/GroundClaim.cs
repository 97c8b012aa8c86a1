using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>A ground for not disclosing that is put forward, and what is known of its conditions (主张的不公开理由).</summary>
/// <remarks>Only the conditions of its own kind are asked; the others stay unknown without harm.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record GroundClaim
{
    private readonly Fact<LegalRank> _forbiddenBy;
    private readonly Fact<LegalRank> _saidPublicBy;
    private readonly DisclosureGround _ground;

    /// <summary>Which ground.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such ground.</exception>
    public required DisclosureGround Ground { get => _ground; init => _ground = Guard.Against.Undeclared(value, nameof(Ground)); }

    /// <summary>
    /// That the condition is met: a state secret lawfully determined, danger possible, harm to a third party, or the part really of that
    /// kind (符合法定情形); none where it is known not to be met. Not asked of <see cref="DisclosureGround.ForbiddenByLaw"/>, which rests on
    /// <see cref="ForbiddenBy"/>.
    /// </summary>
    public Fact<RecordedDecision> Confirmed { get; init; }

    /// <summary>The rank of the text that forbids disclosure (禁止公开的规定); none where no text does.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<LegalRank> ForbiddenBy { get => _forbiddenBy; init => _forbiddenBy = value.Declared(nameof(ForbiddenBy)); }

    /// <summary>What the third party said (第三方意见); none where it is known that nothing was said, which is not a consent.</summary>
    public Fact<RecordedAnswer> ThirdParty { get; init; }

    /// <summary>The organ's finding that not disclosing would gravely affect the public interest (公共利益认定); none where it is known that
    /// there is none.</summary>
    public Fact<RecordedDecision> PublicInterest { get; init; }

    /// <summary>The rank of a text that requires process information or an enforcement file to be public (规定应当公开的文件层级); none where no text
    /// does.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<LegalRank> SaidPublicBy { get => _saidPublicBy; init => _saidPublicBy = value.Declared(nameof(SaidPublicBy)); }
}
