using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests.Events;

/// <summary>A third party was told in writing what is disclosed against its objection, and why (书面告知第三方公开的内容和理由).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ThirdPartyTold : RequestEvent
{
    private static readonly MessageTemplate Text = new(
        "{day}将决定公开的内容和理由书面告知{party}",
        "{day}: {party} was told in writing what is disclosed, and why");

    /// <summary>Records it.</summary>
    /// <param name="on">The day on which it was told.</param>
    /// <param name="party">Who was told, as the letter that asked for an opinion named it.</param>
    /// <param name="recorded">The day on which it was recorded; the same day where it is not said.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar, or nobody is named.</exception>
    public ThirdPartyTold(LocalDate on, string party, LocalDate? recorded = null)
        : base(on, recorded) => Party = Guard.Against.NullOrWhiteSpace(party);

    /// <summary>Who was told.</summary>
    public string Party { get; }

    internal override int Rank => 14;

    private protected override Message Say() => Text.With(("day", On), ("party", Party));
}
