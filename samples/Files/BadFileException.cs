using System.Diagnostics.CodeAnalysis;
using LawGov.Domain.Text;

namespace LawGov.Samples.Files;

/// <summary>A file that cannot be used at all, and the sentence that says why.</summary>
[SuppressMessage("Design", "CA1032", Justification = "Thrown and caught in this program, always with a sentence in both languages.")]
internal sealed class BadFileException(Message reason) : Exception(reason.ToText(Language.English))
{
    public Message Reason => reason;
}
