using System.Globalization;
using System.Text;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>What stands in place of the names of persons: 〔人员1〕, the same for the same name throughout.</summary>
/// <remarks>A name is found in every text; one in Latin letters as a whole word, and one without letters, such as a staff number, only
/// where it stands alone, for it may be a figure. A text that may name a person and may say something else (局长) is also only replaced
/// where it stands alone.</remarks>
internal sealed class Mask
{
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _alone = new(StringComparer.Ordinal);
    private readonly HashSet<char> _first = [];
    private readonly SortedSet<int> _lengths = new(Comparer<int>.Create((one, other) => other - one)); // 张某 must not hide 张某某
    private int _count;

    /// <summary>Notes the name of a person.</summary>
    internal void Note(string name)
    {
        if (string.IsNullOrWhiteSpace(name) || _names.ContainsKey(name)) { return; }

        if (!name.Any(char.IsLetter))
        {
            NoteText(name);
            return;
        }

        _names.Add(name, NumberOf(name));
        _first.Add(name[0]);
        _lengths.Add(name.Length);
    }

    /// <summary>Notes a text that may name a person.</summary>
    internal void NoteText(string text)
    {
        if (!_alone.ContainsKey(text)) { _alone.Add(text, NumberOf(text)); }
    }

    /// <summary>A text without names.</summary>
    internal string Over(string text, Language language = Language.Chinese)
    {
        if (_alone.TryGetValue(text, out int alone)) { return Label(alone, language); }

        StringBuilder? masked = null;
        int kept = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (!_first.Contains(text[at]) || NameAt(text, at) is not { } name) { continue; }

            masked ??= new();
            masked.Append(text, kept, at - kept).Append(Label(_names[name], language));
            at += name.Length - 1;
            kept = at + 1;
        }

        return masked is null ? text : masked.Append(text, kept, text.Length - kept).ToString();
    }

    /// <summary>A sentence without names: each of its figures is looked at by itself, and its days and numbers stay.</summary>
    internal string Over(IBilingualText sentence, Language language) => new Masked(this, sentence).ToText(language);

    private static string Label(int number, Language language)
        => string.Format(CultureInfo.InvariantCulture, language == Language.Chinese ? "〔人员{0}〕" : "[person {0}]", number);

    private object OverFigure(object figure) => figure switch
    {
        string text when !string.IsNullOrWhiteSpace(text) => new Bilingual(Over(text, Language.Chinese), Over(text, Language.English)),
        IBilingualText text => new Masked(this, text),
        _ => figure,
    };

    private string? NameAt(string text, int at)
    {
        foreach (int length in _lengths)
        {
            if (at + length > text.Length) { continue; }

            string name = text.Substring(at, length);
            if (_names.ContainsKey(name) && IsWhole(text, at, length)) { return name; }
        }

        return null;
    }

    /// <summary>Whether a name in Latin letters is not a part of a longer word; Chinese has no such bounds.</summary>
    private static bool IsWhole(string text, int at, int length)
        => !(IsWordly(text[at]) && at > 0 && IsWordly(text[at - 1]))
            && !(IsWordly(text[at + length - 1]) && at + length < text.Length && IsWordly(text[at + length]));

    private static bool IsWordly(char c) => char.IsLetterOrDigit(c) && c < '\u2E80';

    /// <summary>A number a person: a text that is a name as well has the number of the name.</summary>
    private int NumberOf(string name)
        => _names.TryGetValue(name, out int known) || _alone.TryGetValue(name, out known) ? known : ++_count;

    private sealed class Masked(Mask mask, IBilingualText inner) : IBilingualText
    {
        public string ToText(Language language) => inner is Message message
            ? message.Template.With([.. message.Figures.Select(figure => (figure.Key, mask.OverFigure(figure.Value)))]).ToText(language)
            : mask.Over(inner.ToText(language), language);
    }
}
