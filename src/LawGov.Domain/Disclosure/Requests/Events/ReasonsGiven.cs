using System.Text.Json.Serialization;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests.Events;

/// <summary>The applicant said why so many requests are made so often (说明理由).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ReasonsGiven : RequestEvent
{
    private static readonly MessageTemplate Text = new("{day}申请人说明理由", "{day}: the applicant gave reasons");

    /// <summary>Records it.</summary>
    /// <param name="on">The day on which the reasons arrived.</param>
    /// <param name="recorded">The day on which it was recorded; the same day where it is not said.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public ReasonsGiven(LocalDate on, LocalDate? recorded = null)
        : base(on, recorded)
    {
    }

    /// <summary>Whether the organ found them reasonable (理由合理).</summary>
    public Fact<bool> AreReasonable { get; init; }

    internal override int Rank => 8;

    private protected override Message Say() => Text.With(("day", On));
}
