using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;

namespace LawGov.Domain.Text;

/// <summary>A sentence in both languages with named holes (文本模板), such as <c>{participants}人参加</c>.</summary>
/// <remarks>
/// Both sides use the same holes, in any order and any number of times. A hole is a name in braces: letters, digits and
/// hyphens. There is no escape: a sentence that needs a brace takes it as a figure.
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class MessageTemplate
{
    private readonly ValueList<Part> _chinese;
    private readonly ValueList<Part> _english;

    /// <summary>Reads both sides once, so that nothing is parsed when a message is made.</summary>
    /// <param name="chinese">The Chinese sentence.</param>
    /// <param name="english">The English sentence, with the same holes.</param>
    /// <exception cref="ArgumentException">A side is blank, a hole has no end or no name, or the sides differ in their holes.</exception>
    public MessageTemplate(string chinese, string english)
    {
        _chinese = Read(Guard.Against.NullOrWhiteSpace(chinese), nameof(chinese));
        _english = Read(Guard.Against.NullOrWhiteSpace(english), nameof(english));
        Holes = HolesOf(_chinese);
        var missing = Holes.Except(HolesOf(_english)).Concat(HolesOf(_english).Except(Holes)).ToList();
        if (missing.Count > 0)
        {
            throw new ArgumentException(
                $"Expected the same holes in both languages; only one side has {string.Join(", ", missing)}.",
                nameof(english));
        }
    }

    /// <summary>The names of the holes, each once, in the order of the Chinese sentence.</summary>
    public ValueList<string> Holes { get; }

    /// <summary>Fills the holes with figures; no text is made yet.</summary>
    /// <param name="figures"> One for each hole, in any order: a <c>string</c>, <c>int</c>, <c>long</c>, <c>LocalDate</c> or <see
    /// cref="IBilingualText"/>.
    /// </param>
    /// <exception cref="ArgumentException">A hole is left open or filled twice, or a figure has no hole or another type.</exception>
    public Message With(params ReadOnlySpan<(string Name, object Value)> figures) => new(this, figures);

    internal int IndexOf(string name) => Holes.AsSpan().IndexOf(name);

    internal string Write(ReadOnlySpan<object> figures, Language language)
    {
        var parts = language == Language.Chinese ? _chinese : _english;
        var texts = new string[parts.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            var part = parts[i];
            texts[i] = part.IsHole ? Message.ToText(figures[IndexOf(part.Text)], language) : part.Text;
        }

        return string.Concat(texts);
    }

    private static ValueList<string> HolesOf(ValueList<Part> parts)
        => parts.Where(part => part.IsHole).Select(part => part.Text).Distinct(StringComparer.Ordinal).ToValueList();

    private static ValueList<Part> Read(string sentence, string parameter)
    {
        var parts = new List<Part>();
        for (int at = 0; at < sentence.Length;)
        {
            int open = sentence.IndexOf('{', at);
            if (open != at) { parts.Add(new(sentence[at..(open < 0 ? sentence.Length : open)], IsHole: false)); }

            if (sentence.AsSpan(at, (open < 0 ? sentence.Length : open) - at).Contains('}'))
            {
                throw new ArgumentException($"Expected an opening brace before each closing one in \"{sentence}\".", parameter);
            }

            if (open < 0) { break; }

            int close = sentence.IndexOf('}', open);
            string name = close < 0 ? "" : sentence[(open + 1)..close];
            if (name.Length == 0 || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            {
                throw new ArgumentException($"Expected a hole such as {{name}} at character {open} of \"{sentence}\".", parameter);
            }

            parts.Add(new(name, IsHole: true));
            at = close + 1;
        }

        return parts.ToValueList();
    }

    private readonly record struct Part(string Text, bool IsHole);
}
