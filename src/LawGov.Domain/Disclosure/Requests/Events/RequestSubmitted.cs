using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests.Events;

/// <summary>A request arrived at the organ (申请到达), by one of the channels that the Regulation tells apart.</summary>
/// <remarks>Whether this is the day of receipt depends on the channel: <see cref="RequestConfirmed"/>.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record RequestSubmitted : RequestEvent
{
    private static readonly MessageTemplate Text = new("{day}申请到达（{channel}）", "{day}: the request arrived ({channel})");

    /// <summary>Records it.</summary>
    /// <param name="on">The day on which it was submitted in person, signed for, delivered or sent over the internet.</param>
    /// <param name="channel">How it came.</param>
    /// <param name="recorded">The day on which it was recorded; the same day where it is not said.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar, or there is no such channel.</exception>
    public RequestSubmitted(LocalDate on, RequestChannel channel, LocalDate? recorded = null)
        : base(on, recorded) => Channel = Guard.Against.Undeclared(channel);

    /// <summary>How it came.</summary>
    public RequestChannel Channel { get; }

    internal override int Rank => 0;

    private protected override Message Say() => Text.With(("day", On), ("channel", Channel.Name()));
}

/// <summary>How a request comes in (申请渠道); on it depends which day is the day of receipt.</summary>
public enum RequestChannel
{
    /// <summary>It is not stated (未载明).</summary>
    Unstated = 0,

    /// <summary>Submitted in person (当面提交): received on that day.</summary>
    InPerson = 1,

    /// <summary>Sent by mail that is signed for (邮寄，须签收): received when the organ signs.</summary>
    SignedMail = 2,

    /// <summary>A plain letter (平常信函): received when the office and the applicant confirm it, which the office does on the day of
    /// arrival.</summary>
    PlainLetter = 3,

    /// <summary>A form on the internet (网上提交): received when both sides confirm.</summary>
    OnlineForm = 4,

    /// <summary>An electronic mail to the published address (电子邮件).</summary>
    Email = 5,

    /// <summary>A fax to the office (传真): received when both sides confirm.</summary>
    Fax = 6,
}
