using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests.Events;

/// <summary>Somebody who was consulted answered (收到意见).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record OpinionReceived : RequestEvent
{
    private static readonly MessageTemplate Text = new("{day}收到{party}的意见：{opinion}", "{day}: {party} answered: {opinion}");

    /// <summary>Records it.</summary>
    /// <param name="on">The day on which the answer arrived.</param>
    /// <param name="party">Who answered, as the letter named it.</param>
    /// <param name="opinion">What was answered.</param>
    /// <param name="recorded">The day on which it was recorded; the same day where it is not said.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar, nobody is named, or there is no such opinion.</exception>
    public OpinionReceived(LocalDate on, string party, Opinion opinion, LocalDate? recorded = null)
        : base(on, recorded)
        => (Party, Opinion) = (Guard.Against.NullOrWhiteSpace(party), Guard.Against.Undeclared(opinion));

    /// <summary>Who answered.</summary>
    public string Party { get; }

    /// <summary>What was answered.</summary>
    public Opinion Opinion { get; }

    /// <summary>Whether the organ found the grounds of an objection reasonable (有合理理由); asked only of an objection.</summary>
    public Fact<bool> IsReasonable { get; init; }

    internal override int Rank => 6;

    private protected override Message Say() => Text.With(("day", On), ("party", Party), ("opinion", Opinion.Name()));
}

/// <summary>What somebody who was consulted says to disclosing the information (对公开的意见).</summary>
public enum Opinion
{
    /// <summary>It is not stated (未载明).</summary>
    Unstated = 0,

    /// <summary>It agrees (同意公开).</summary>
    Agrees = 1,

    /// <summary>It does not agree (不同意公开).</summary>
    Objects = 2,
}
