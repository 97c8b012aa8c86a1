namespace LawGov.Domain.Internal;

/// <summary>Text of a caller as a message quotes it.</summary>
internal static class Quoted
{
    /// <summary>How much of a text a message quotes, in characters.</summary>
    private const int Most = 60;

    /// <summary>Cuts what is longer than a reader needs to find it, and never a character in two.</summary>
    /// <remarks>A message goes to logs and letters, and a text from outside may have megabytes.</remarks>
    internal static string Of(ReadOnlySpan<char> text)
        => text.Length <= Most ? text.ToString() : string.Concat(text[..(char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most)], "…");
}
