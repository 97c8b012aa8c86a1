namespace LawGov.Domain.Reporting.Text;

/// <summary>Whether a text has one of some words, compared character by character.</summary>
internal static class Words
{
    internal static bool Contains(ReadOnlySpan<char> text, ReadOnlySpan<string> any)
    {
        foreach (string word in any)
        {
            if (text.Contains(word, StringComparison.Ordinal)) { return true; }
        }

        return false;
    }

    internal static bool Starts(ReadOnlySpan<char> text, ReadOnlySpan<string> any)
    {
        foreach (string word in any)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) { return true; }
        }

        return false;
    }

    internal static bool Ends(ReadOnlySpan<char> text, ReadOnlySpan<string> any)
    {
        foreach (string word in any)
        {
            if (text.EndsWith(word, StringComparison.Ordinal)) { return true; }
        }

        return false;
    }
}
