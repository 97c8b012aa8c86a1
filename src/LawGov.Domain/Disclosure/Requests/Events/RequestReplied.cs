using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests.Events;

/// <summary>The organ replied to the applicant (答复申请人).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record RequestReplied : RequestEvent
{
    private static readonly MessageTemplate Text = new("{day}答复申请人：{outcome}（{channel}）", "{day}: replied: {outcome} ({channel})");

    private readonly Fact<string> _reasons;
    private readonly Fact<string> _properOrgan;
    private readonly Fact<RemedyOrder> _remedies;

    /// <summary>Records it.</summary>
    /// <param name="on">The day on which it was posted, signed for by the applicant, or sent.</param>
    /// <param name="outcome">What it says.</param>
    /// <param name="channel">How it goes to the applicant.</param>
    /// <param name="recorded">The day on which it was recorded; the same day where it is not said.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar, or there is no such outcome or channel.</exception>
    public RequestReplied(LocalDate on, RequestOutcome outcome, ReplyChannel channel, LocalDate? recorded = null)
        : base(on, recorded)
        => (Outcome, Channel) = (Guard.Against.Undeclared(outcome), Guard.Against.Undeclared(channel));

    /// <summary>What it says.</summary>
    public RequestOutcome Outcome { get; }

    /// <summary>How it goes to the applicant.</summary>
    public ReplyChannel Channel { get; }

    /// <summary>The reasons that it gives (说明的理由); none where it is known to give none.</summary>
    /// <exception cref="ArgumentException">They are blank.</exception>
    public Fact<string> Reasons { get => _reasons; init => _reasons = value.NotBlank(nameof(Reasons)); }

    /// <summary>The organ that it names as the right one, with its contact (负责公开的行政机关及其联系方式); none where it names none.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public Fact<string> ProperOrgan { get => _properOrgan; init => _properOrgan = value.NotBlank(nameof(ProperOrgan)); }

    /// <summary>What it says of the order of remedies (救济途径的告知); none where it names no remedy.</summary>
    /// <exception cref="ArgumentException">There is no such order.</exception>
    public Fact<RemedyOrder> Remedies { get => _remedies; init => _remedies = value.Declared(nameof(Remedies)); }

    /// <summary>Whether it discloses what a third party objected to (公开第三方不同意公开的部分); asked of disclosure in part.</summary>
    public Fact<bool> OverridesObjection { get; init; }

    internal override int Rank => 15;

    private protected override Message Say() => Text.With(("day", On), ("outcome", Outcome.Name()), ("channel", Channel.Name()));
}

/// <summary>How a reply goes to the applicant (答复送达方式).</summary>
public enum ReplyChannel
{
    /// <summary>It is not stated (未载明).</summary>
    Unstated = 0,

    /// <summary>Delivered by the organ or one that it entrusts (直接送达、委托其他行政机关代为送达): the day of signature counts.</summary>
    InPerson = 1,

    /// <summary>Sent through the postal enterprise (通过邮政企业邮寄): the day of posting counts.</summary>
    Post = 2,

    /// <summary>Sent through another courier (其他快递).</summary>
    Courier = 3,

    /// <summary>Sent electronically (电子方式).</summary>
    Electronic = 4,
}
