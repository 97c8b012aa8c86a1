using System.Text.Json.Serialization;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests.Events;

/// <summary>The corrected request arrived (收到补正后的申请).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record CorrectionReceived : RequestEvent
{
    private static readonly MessageTemplate Text = new("{day}收到补正后的申请", "{day}: the corrected request was received");

    /// <summary>Records it.</summary>
    /// <param name="on">The day on which it was received.</param>
    /// <param name="recorded">The day on which it was recorded; the same day where it is not said.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public CorrectionReceived(LocalDate on, LocalDate? recorded = null)
        : base(on, recorded)
    {
    }

    /// <summary>Whether there was good reason for correcting it late (逾期补正有正当理由); asked only where it is late.</summary>
    public Fact<bool> HasGoodReason { get; init; }

    internal override int Rank => 3;

    private protected override Message Say() => Text.With(("day", On));
}
