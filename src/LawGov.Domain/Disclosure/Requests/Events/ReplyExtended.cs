using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests.Events;

/// <summary>It was decided to extend the limit for the reply (延长答复期限).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ReplyExtended : RequestEvent
{
    private static readonly MessageTemplate Text = new(
        "{day}决定延长答复期限{workdays}",
        "{day}: the limit for the reply was extended by {workdays}");

    private readonly Fact<LocalDate> _told;

    /// <summary>Records it.</summary>
    /// <param name="on">The day of the decision.</param>
    /// <param name="workdays">By how many working days; 1–10,000, of which those above the ceiling of the law do not count.</param>
    /// <param name="recorded">The day on which it was recorded; the same day where it is not said.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar, or the number lies outside its range.</exception>
    public ReplyExtended(LocalDate on, int workdays, LocalDate? recorded = null)
        : base(on, recorded) => Workdays = Guard.Against.OutsideOf(workdays, 1, 10_000);

    /// <summary>By how many working days.</summary>
    public int Workdays { get; }

    /// <summary>Whether the head of the office for open government information agreed (经政府信息公开工作机构负责人同意); consent of the head of the
    /// organ is not that.</summary>
    public Fact<bool> ByOfficeHead { get; init; }

    /// <summary>The day on which the applicant was told (告知申请人之日); none where it is known that the applicant was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar, or before the decision.</exception>
    public Fact<LocalDate> Told { get => _told; init => _told = RequestGuards.NotBefore(value, On, nameof(Told)); }

    internal override int Rank => 13;

    private protected override Message Say() => Text.With(("day", On), ("workdays", Noun.Workday.Of(Workdays)));
}
