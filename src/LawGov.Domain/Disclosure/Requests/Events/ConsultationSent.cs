using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests.Events;

/// <summary>The organ asked somebody in writing for an opinion on disclosing the information (征求意见).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ConsultationSent : RequestEvent
{
    private static readonly MessageTemplate Text = new(
        "{day}向{party}书面征求意见（{consulted}）",
        "{day}: {party} was consulted in writing ({consulted})");

    /// <summary>Records it.</summary>
    /// <param name="on">The day on which the letter was sent.</param>
    /// <param name="consulted">What the one asked is to the information.</param>
    /// <param name="party">Who was asked, by the caller's own name; an opinion names it again, letter by letter.</param>
    /// <param name="recorded">The day on which it was recorded; the same day where it is not said.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar, nobody is named, or there is no such kind.</exception>
    public ConsultationSent(LocalDate on, Consulted consulted, string party, LocalDate? recorded = null)
        : base(on, recorded)
        => (Consulted, Party) = (Guard.Against.Undeclared(consulted), Guard.Against.NullOrWhiteSpace(party));

    /// <summary>What the one asked is to the information.</summary>
    public Consulted Consulted { get; }

    /// <summary>Who was asked.</summary>
    public string Party { get; }

    internal override int Rank => 4;

    private protected override Message Say() => Text.With(("day", On), ("party", Party), ("consulted", Consulted.Name()));
}

/// <summary>Whom an organ asks about disclosing information (征求意见对象).</summary>
public enum Consulted
{
    /// <summary>A section of the organ itself (本机关内设机构): no day of it is excluded from the limit.</summary>
    OwnSection = 0,

    /// <summary>A third party whose lawful rights the disclosure would harm (第三方); when it is silent, the organ decides.</summary>
    ThirdParty = 1,

    /// <summary>An organ that made the information jointly (共同制作机关); when it is silent, it is taken to agree.</summary>
    CoMaker = 2,

    /// <summary>Another organ (其他机关), of which the Regulation sets no term.</summary>
    OtherOrgan = 3,
}
