using System.Text.Json.Serialization;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests.Events;

/// <summary>The organ asked why so many requests are made so often (要求说明理由).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ReasonsAsked : RequestEvent
{
    private static readonly MessageTemplate Text = new("{day}要求申请人说明理由", "{day}: the applicant was asked for reasons");

    /// <summary>Records it.</summary>
    /// <param name="on">The day on which the applicant was asked.</param>
    /// <param name="recorded">The day on which it was recorded; the same day where it is not said.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public ReasonsAsked(LocalDate on, LocalDate? recorded = null)
        : base(on, recorded)
    {
    }

    internal override int Rank => 7;

    private protected override Message Say() => Text.With(("day", On));
}
