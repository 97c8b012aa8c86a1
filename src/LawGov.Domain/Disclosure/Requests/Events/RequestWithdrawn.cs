using System.Text.Json.Serialization;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests.Events;

/// <summary>The applicant withdrew the request (撤回申请).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record RequestWithdrawn : RequestEvent
{
    private static readonly MessageTemplate Text = new("{day}申请人撤回申请", "{day}: the request was withdrawn");

    /// <summary>Records it.</summary>
    /// <param name="on">The day on which it was withdrawn.</param>
    /// <param name="recorded">The day on which it was recorded; the same day where it is not said.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public RequestWithdrawn(LocalDate on, LocalDate? recorded = null)
        : base(on, recorded)
    {
    }

    internal override int Rank => 17;

    private protected override Message Say() => Text.With(("day", On));
}
