using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Requests;

/// <summary>A draft of the reply to an applicant (政府信息公开申请答复书稿), in the order of an official letter, from facts alone.</summary>
/// <remarks>What is missing stands as a gap with its name and is listed, never invented. It speaks by the Regulation of 2019; the
/// remedies are those of the day of the reply. A person reads it before it goes out.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ReplyLetter : IBilingualText
{
    private ReplyLetter(ValueList<IBilingualText> paragraphs, ValueList<FactKey> missing) => (Paragraphs, Missing) = (paragraphs, missing);

    /// <summary>The letter: heading, number, address, what was asked for, the decision, the remedies, signature and date.</summary>
    public ValueList<IBilingualText> Paragraphs { get; }

    /// <summary>The facts that are missing, in the order in which the letter needs them.</summary>
    public ValueList<FactKey> Missing { get; }

    /// <summary>Whether nothing is missing.</summary>
    public bool IsComplete => Missing.IsEmpty;

    /// <summary>Drafts the reply.</summary>
    /// <param name="draft">What it is to say.</param>
    /// <param name="clock">The request as it stands; the day of receipt is taken from it.</param>
    /// <param name="law">The law that is applied.</param>
    /// <exception cref="ArgumentNullException">A part is missing.</exception>
    public static ReplyLetter Of(ReplyDraft draft, RequestClock clock, LawBook law)
    {
        var writing = new ReplyWriting(Guard.Against.Null(draft), Guard.Against.Null(clock), Guard.Against.Null(law));
        return new(writing.Paragraphs(), writing.Missing);
    }

    /// <summary>Returns the paragraphs, a line each.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => string.Join('\n', Paragraphs.Select(paragraph => paragraph.ToText(language)));

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);
}
