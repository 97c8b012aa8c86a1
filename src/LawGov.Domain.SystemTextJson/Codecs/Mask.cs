using System.Globalization;
using System.Text;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>What stands in place of the names of persons: 〔人员1〕, the same for the same name throughout.</summary>
/// <remarks>A name is found in every text. A text that may name a person and may say something else (局长) is only replaced where it stands
/// alone, for within other words it may be no name.</remarks>
internal sealed class Mask
{
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<string>> _byFirst = [];

    /// <summary>Notes the name of a person.</summary>
    internal void Note(string name)
    {
        if (string.IsNullOrWhiteSpace(name) || !_names.TryAdd(name, NumberOf(name))) { return; }

        if (!_byFirst.TryGetValue(name[0], out var begun)) { _byFirst.Add(name[0], begun = []); }

        int at = begun.FindIndex(other => other.Length < name.Length); // the longest first, so that 张某 does not hide 张某某
        begun.Insert(at < 0 ? begun.Count : at, name);
    }

    /// <summary>Notes a text that may name a person.</summary>
    internal void NoteText(string text) => _texts.TryAdd(text, NumberOf(text));

    /// <summary>A text without names.</summary>
    internal string Over(string text, Language language = Language.Chinese)
    {
        if (_texts.TryGetValue(text, out int alone)) { return Label(alone, language); }

        StringBuilder? masked = null;
        int kept = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (NameAt(text, at) is not { } name) { continue; }

            masked ??= new();
            masked.Append(text, kept, at - kept).Append(Label(_names[name], language));
            at += name.Length - 1;
            kept = at + 1;
        }

        return masked is null ? text : masked.Append(text, kept, text.Length - kept).ToString();
    }

    /// <summary>A sentence without names: each of its figures is looked at by itself too.</summary>
    internal string Over(IBilingualText sentence, Language language) => Over(Within(sentence).ToText(language), language);

    private static string Label(int number, Language language)
        => string.Format(CultureInfo.InvariantCulture, language == Language.Chinese ? "〔人员{0}〕" : "[person {0}]", number);

    private IBilingualText Within(IBilingualText sentence) => sentence is Message message
        ? message.Template.With([.. message.Figures.Select(figure => (figure.Key, OverFigure(figure.Value)))])
        : sentence;

    private object OverFigure(object figure) => figure switch
    {
        string text when _texts.TryGetValue(text, out int alone)
            => new Bilingual(Label(alone, Language.Chinese), Label(alone, Language.English)),
        Message message => Within(message),
        _ => figure,
    };

    private string? NameAt(string text, int at)
        => _byFirst.TryGetValue(text[at], out var begun)
            ? begun.Find(name => string.CompareOrdinal(text, at, name, 0, name.Length) == 0)
            : null;

    /// <summary>A number a person: a text that is a name as well has the number of the name.</summary>
    private int NumberOf(string name)
        => _names.TryGetValue(name, out int known) || _texts.TryGetValue(name, out known)
            ? known
            : _names.Keys.Union(_texts.Keys, StringComparer.Ordinal).Count() + 1;
}
