using System.Text.Json.Serialization;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>An answer for or against disclosure, with its record (表态记录): of a third party that agrees or not, of an organ where the law
/// leaves it the choice.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record RecordedAnswer
{
    /// <summary>Records an answer.</summary>
    /// <param name="isForDisclosure">Whether it is for disclosure: the third party agrees (同意公开), the organ discloses (予以公开).</param>
    /// <param name="on">The day on which it was given.</param>
    /// <param name="by">Who gave it, in the words of the record.</param>
    /// <exception cref="ArgumentException">Nobody is named, or the day is not of the ISO calendar.</exception>
    public RecordedAnswer(bool isForDisclosure, LocalDate on, string by) => (IsForDisclosure, Recorded) = (isForDisclosure, new(on, by));

    /// <summary>Whether it is for disclosure.</summary>
    public bool IsForDisclosure { get; }

    /// <summary>When it was given, and by whom; after the as-of day it has not been given yet.</summary>
    public RecordedDecision Recorded { get; }
}
