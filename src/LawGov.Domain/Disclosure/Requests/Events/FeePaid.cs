using System.Text.Json.Serialization;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests.Events;

/// <summary>The applicant paid the processing fee (完成缴费).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record FeePaid : RequestEvent
{
    private static readonly MessageTemplate Text = new("{day}申请人完成缴费", "{day}: the fee was paid");

    /// <summary>Records it.</summary>
    /// <param name="on">The day on which the payment was complete.</param>
    /// <param name="recorded">The day on which it was recorded; the same day where it is not said.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public FeePaid(LocalDate on, LocalDate? recorded = null)
        : base(on, recorded)
    {
    }

    internal override int Rank => 12;

    private protected override Message Say() => Text.With(("day", On));
}
