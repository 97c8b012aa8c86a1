using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests.Events;

/// <summary>A letter of the organ arrived with the one to whom it was sent (文书送达).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record LetterDelivered : RequestEvent
{
    private static readonly MessageTemplate Text = new("{day}{letter}送达{party}", "{day}: {letter} reached {party}");
    private static readonly Bilingual Applicant = new("申请人", "the applicant");

    /// <summary>Records it.</summary>
    /// <param name="on">The day on which it arrived.</param>
    /// <param name="letter">Which letter.</param>
    /// <param name="party">To whom a letter that asks for an opinion went, as that letter named it; null of the others, which go to the
    /// applicant.</param>
    /// <param name="recorded">The day on which it was recorded; the same day where it is not said.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar, there is no such letter, or the party is missing, blank or too
    /// many.</exception>
    public LetterDelivered(LocalDate on, RequestLetter letter, string? party = null, LocalDate? recorded = null)
        : base(on, recorded)
    {
        Letter = Guard.Against.Undeclared(letter);
        Party = letter == RequestLetter.Consultation
            ? string.IsNullOrWhiteSpace(party)
                ? throw new ArgumentException("Expected the party that a letter of consultation reached.", nameof(party))
                : party
            : party is null ? null
            : throw new ArgumentException("Expected no party of a letter that goes to the applicant.", nameof(party));
    }

    /// <summary>Which letter.</summary>
    public RequestLetter Letter { get; }

    /// <summary>To whom a letter that asks for an opinion went; null for the applicant.</summary>
    public string? Party { get; }

    internal override int Rank => Letter switch { RequestLetter.Consultation => 5, RequestLetter.FeeNotice => 11, _ => 16 };

    private protected override Message Say()
        => Text.With(("day", On), ("letter", Letter.Name()), ("party", (object?)Party ?? Applicant));
}

/// <summary>A letter of the organ whose arrival starts a time (送达文书).</summary>
public enum RequestLetter
{
    /// <summary>A letter that asks for an opinion (征求意见书).</summary>
    Consultation = 0,

    /// <summary>A notice of a fee (收费通知).</summary>
    FeeNotice = 1,

    /// <summary>The reply (答复).</summary>
    Reply = 2,
}
