using System.Text.Json.Serialization;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests.Events;

/// <summary>The office and the applicant confirmed that the request arrived (双方确认).</summary>
/// <remarks>For plain letters, faxes and requests over the internet this day, and not the one of arrival, is the day of receipt.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record RequestConfirmed : RequestEvent
{
    private static readonly MessageTemplate Text = new("{day}与申请人确认收到申请", "{day}: receipt confirmed with the applicant");

    /// <summary>Records it.</summary>
    /// <param name="on">The day on which both sides confirmed it.</param>
    /// <param name="recorded">The day on which it was recorded; the same day where it is not said.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public RequestConfirmed(LocalDate on, LocalDate? recorded = null)
        : base(on, recorded)
    {
    }

    internal override int Rank => 1;

    private protected override Message Say() => Text.With(("day", On));
}
