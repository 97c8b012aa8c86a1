namespace LawGov.Domain.Internal;

/// <summary>Text of a caller as a message shows it: cut, with what cannot be seen named.</summary>
/// <remarks>A message goes to logs, letters and terminals; a text from outside may have megabytes, or steer a terminal.</remarks>
internal static class Quoted
{
    /// <summary>How much of a text a message shows, in characters.</summary>
    private const int Most = 60;

    /// <summary>What stands between quotes, which show a blank at an end.</summary>
    internal static string Of(ReadOnlySpan<char> text) => NameText.Shown(Cut(text), quoted: true);

    /// <summary>What stands without quotes: a blank at an end is named too.</summary>
    internal static string Bare(ReadOnlySpan<char> text) => NameText.Shown(Cut(text), quoted: false);

    /// <summary>Cuts what is longer than a reader needs to find it, and never a character in two.</summary>
    private static string Cut(ReadOnlySpan<char> text)
        => text.Length <= Most ? text.ToString() : string.Concat(text[..(char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most)], "…");
}
