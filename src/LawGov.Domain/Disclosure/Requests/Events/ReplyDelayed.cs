using System.Text.Json.Serialization;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests.Events;

/// <summary>The organ set a reasonable time to reply later to requests of great number, and told the applicant (确定延迟答复的合理期限并告知).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ReplyDelayed : RequestEvent
{
    private static readonly MessageTemplate Text = new(
        "{day}确定延迟答复并告知申请人，期限至{until}",
        "{day}: the reply was put off to {until}, and the applicant told");

    /// <summary>Records it.</summary>
    /// <param name="on">The day on which the applicant was told.</param>
    /// <param name="until">The last day to reply.</param>
    /// <param name="recorded">The day on which it was recorded; the same day where it is not said.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar, or the last day is before the notice.</exception>
    public ReplyDelayed(LocalDate on, LocalDate until, LocalDate? recorded = null)
        : base(on, recorded) => Until = RequestGuards.NotBefore(until, on, nameof(until));

    /// <summary>The last day to reply, included.</summary>
    public LocalDate Until { get; }

    internal override int Rank => 9;

    private protected override Message Say() => Text.With(("day", On), ("until", Until));
}
