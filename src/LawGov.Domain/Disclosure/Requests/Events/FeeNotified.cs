using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests.Events;

/// <summary>The applicant was told to pay a processing fee (收费通知).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record FeeNotified : RequestEvent
{
    private static readonly MessageTemplate Text = new("{day}发出收费通知，金额{yuan}元", "{day}: a fee of {yuan} yuan was notified");

    /// <summary>Records it.</summary>
    /// <param name="on">The day of the notice.</param>
    /// <param name="yuan">How much, in yuan; 1 or more.</param>
    /// <param name="recorded">The day on which it was recorded; the same day where it is not said.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar, or the fee is below 1 yuan.</exception>
    public FeeNotified(LocalDate on, int yuan, LocalDate? recorded = null)
        : base(on, recorded) => Yuan = Guard.Against.OutsideOf(yuan, 1, int.MaxValue);

    /// <summary>How much, in yuan.</summary>
    public int Yuan { get; }

    internal override int Rank => 10;

    private protected override Message Say() => Text.With(("day", On), ("yuan", Yuan));
}
