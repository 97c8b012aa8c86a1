using System.Globalization;
using System.Text;

namespace LawGov.Domain.Internal;

/// <summary>What a caller may use as a name: text in which a reader sees every character.</summary>
/// <remarks>
/// Two names that look the same must be the same. So no blank stands at an end, and nothing that cannot be seen stands anywhere. The
/// joiners that some scripts write with (Mongolian, Uyghur) are no fault inside a name.
/// </remarks>
internal static class NameText
{
    /// <summary>How the absence of a name is printed; as a name it would be read back as none.</summary>
    internal const string None = "—";

    internal const string Shape = "text without blanks at its ends and without invisible characters";

    /// <summary>Whether a text can be a name; <see cref="None"/> cannot.</summary>
    internal static bool IsName(ReadOnlySpan<char> text) => !text.IsEmpty && text is not None && FaultIn(text) is null;

    /// <summary>Returns the text if it can be a name.</summary>
    /// <exception cref="ArgumentException">It cannot; the message names the character.</exception>
    internal static string Checked(string? text, string name)
    {
        ArgumentNullException.ThrowIfNull(text, name);
        if (text.AsSpan().Trim().IsEmpty || text is None) { throw new ArgumentException("Expected a name, not a blank or —.", name); }

        return FaultIn(text) is { } fault
            ? throw new ArgumentException($"Expected {Shape}; found {fault} in \"{Quoted.Of(text)}\".", name)
            : text;
    }

    /// <summary>The text with every character in it that cannot be seen named: 一小〔U+200B〕; a space at its ends too, unless quotes show
    /// it.</summary>
    internal static string Shown(string text, bool quoted)
    {
        var shown = new StringBuilder();
        int at = 0;
        while (at < text.Length)
        {
            var character = Next(text, at, out int length);
            if (IsFault(text, at, length, character) && !(quoted && text[at] == ' '))
            {
                shown.Append('〔').Append(Named(text[at], character)).Append('〕');
            }
            else { shown.Append(text, at, length); }

            at += length;
        }

        return shown.ToString();
    }

    /// <summary>The name that a reader sees in a text, without what cannot be seen; null where he sees none.</summary>
    internal static string? Seen(string? text)
    {
        var seen = new StringBuilder();
        int at = 0;
        while (at < text?.Length)
        {
            var character = Next(text, at, out int length);
            if (Rune.IsWhiteSpace(character.GetValueOrDefault()) && character is not null) { seen.Append(' '); }
            else if (!IsFault(text, at, length, character)) { seen.Append(text, at, length); }

            at += length;
        }

        string name = seen.ToString().Trim();
        return IsName(name) ? name : null;
    }

    /// <summary>What is thrown where a text is not such a name.</summary>
    internal static FormatException NotA(string what, ReadOnlySpan<char> text)
        => new($"\"{Quoted.Of(text)}\" is not {what}: expected {Shape}.");

    /// <summary>The first character of a text that a name cannot have, as U+200B; null where there is none.</summary>
    private static string? FaultIn(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (at < text.Length)
        {
            var character = Next(text, at, out int length);
            if (IsFault(text, at, length, character)) { return Named(text[at], character); }

            at += length;
        }

        return null;
    }

    private static Rune? Next(ReadOnlySpan<char> text, int at, out int length)
        => Rune.DecodeFromUtf16(text[at..], out var character, out length) == System.Buffers.OperationStatus.Done ? character : null;

    private static string Named(char unit, Rune? character)
        => "U+" + (character?.Value ?? unit).ToString("X4", CultureInfo.InvariantCulture);

    private static bool IsFault(ReadOnlySpan<char> text, int at, int length, Rune? character)
    {
        if (character is not { } known) { return true; } // half of a pair of surrogates

        bool atEnd = at == 0 || at + length == text.Length;
        return Rune.GetUnicodeCategory(known) switch
        {
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
            UnicodeCategory.Format => atEnd || !IsJoiner(known.Value),
            _ => IsUnseen(known.Value) || (atEnd && Rune.IsWhiteSpace(known)),
        };
    }

    /// <summary>Zero width joiner and non-joiner, and the Mongolian vowel separator.</summary>
    private static bool IsJoiner(int character) => character is 0x200C or 0x200D or 0x180E;

    /// <summary>Letters and signs without ink: the fillers of Hangul, the empty pattern of Braille, the grapheme joiner.</summary>
    private static bool IsUnseen(int character) => character is 0x034F or 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0;
}
