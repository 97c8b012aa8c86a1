using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests.Events;

/// <summary>The applicant sought a remedy (寻求救济).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record RemedySought : RequestEvent
{
    private static readonly MessageTemplate Text = new("{day}申请人寻求救济：{remedy}", "{day}: the applicant sought a remedy: {remedy}");

    /// <summary>Records it.</summary>
    /// <param name="on">The day on which it was filed.</param>
    /// <param name="remedy">Which.</param>
    /// <param name="recorded">The day on which it was recorded; the same day where it is not said.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar, or there is no such remedy.</exception>
    public RemedySought(LocalDate on, Remedy remedy, LocalDate? recorded = null)
        : base(on, recorded) => Remedy = Guard.Against.Undeclared(remedy);

    /// <summary>Which.</summary>
    public Remedy Remedy { get; }

    internal override int Rank => 18;

    private protected override Message Say() => Text.With(("day", On), ("remedy", Remedy.Name()));
}

/// <summary>A remedy against how a request was handled (救济途径).</summary>
public enum Remedy
{
    /// <summary>A complaint to the superior organ or the department in charge (投诉、举报).</summary>
    Complaint = 0,

    /// <summary>Administrative reconsideration (行政复议).</summary>
    Reconsideration = 1,

    /// <summary>An administrative suit (行政诉讼).</summary>
    Suit = 2,
}
