using LawGov.Domain.Text;
using LawGov.Samples.Files;

namespace LawGov.Samples;

/// <summary>What goes to standard error: a sentence a line in the language asked for, not folded, since programs read it too.</summary>
internal sealed class Complaints(TextWriter errors, Language language)
{
    private const int Most = 100;

    public Language Language => language;

    public TextWriter Errors => errors;

    public void Say(IBilingualText sentence) => Say(sentence.ToText(language));

    /// <summary>Says so many sentences, and how many more there are.</summary>
    public void Say(IReadOnlyCollection<Message> sentences)
    {
        foreach (var sentence in sentences.Take(Most)) { Say(sentence); }

        if (sentences.Count > Most) { Say(FileWords.More.With(("count", sentences.Count - Most))); }
    }

    /// <summary>Says in which encoding a file is read, where it is not plain UTF-8.</summary>
    public void Say(string path, TextEncoding encoding)
    {
        if (!encoding.IsPlain) { Say(FileWords.ReadAs.With(("path", path), ("encoding", encoding.Name))); }
    }

    public void Say(string line)
    {
        try
        {
            errors.WriteLine(Shown.Of(line));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // Standard error is closed or full; the exit code still says it.
        }
    }
}
