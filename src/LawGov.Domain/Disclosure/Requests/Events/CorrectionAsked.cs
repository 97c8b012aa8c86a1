using System.Text.Json.Serialization;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests.Events;

/// <summary>The organ asked the applicant to correct an unclear request (告知补正).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record CorrectionAsked : RequestEvent
{
    private static readonly MessageTemplate Text = new("{day}告知申请人补正", "{day}: the applicant was asked to correct the request");
    private static readonly MessageTemplate Until = new(
        "{day}告知申请人补正，补正期限至{until}",
        "{day}: the applicant was asked to correct the request by {until}");

    /// <summary>Records it.</summary>
    /// <param name="on">The day of the notice.</param>
    /// <param name="by">The last day to correct it, as the notice states (补正期限); null where it states none.</param>
    /// <param name="recorded">The day on which it was recorded; the same day where it is not said.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar, or the last day is before the notice.</exception>
    public CorrectionAsked(LocalDate on, LocalDate? by = null, LocalDate? recorded = null)
        : base(on, recorded) => By = RequestGuards.NotBefore(by, on, nameof(by));

    /// <summary>The last day to correct it, included; null where the notice states none.</summary>
    public LocalDate? By { get; }

    /// <summary>Whether the notice lists what must be corrected (列明补正事项).</summary>
    public Fact<bool> ListsItems { get; init; }

    internal override int Rank => 2;

    private protected override Message Say() => By is { } by ? Until.With(("day", On), ("until", by)) : Text.With(("day", On));
}
