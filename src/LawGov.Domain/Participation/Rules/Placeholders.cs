namespace LawGov.Domain.Participation.Rules;

/// <summary>Where a text still has a placeholder.</summary>
internal static class Placeholders
{
    private const string Marks = "XxＸｘ×*＊_＿□○";
    private const string AfterOne = "年月日万亿千百元人名个次件场所家户份项条期%％";
    private const int Longest = 20;

    private static readonly string[] Words = ["待填", "待补充", "待定", "待核实"];

    /// <summary>The first placeholder; of no length where there is none.</summary>
    internal static (int Start, int Length) First(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            int length = LengthAt(text, at);
            if (length > 0) { return (at, Math.Min(length, Longest)); }
        }

        return (0, 0);
    }

    private static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is '（' or '(') { return EmptyBrackets(text, at); }

        if (text[at] == '待')
        {
            foreach (string word in Words)
            {
                if (text[at..].StartsWith(word, StringComparison.Ordinal)) { return word.Length; }
            }
        }

        return Marks.Contains(text[at], StringComparison.Ordinal) && !IsWithinWord(text, at - 1) ? MarksAt(text, at) : 0;
    }

    private static int MarksAt(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && text[end] == text[at]) { end++; }

        if (end < text.Length && char.IsAsciiLetter(text[end])) { return 0; }

        bool one = end - at == 1;
        bool product = one && text[at] is '×' or '*' && at > 0 && char.IsAsciiDigit(text[at - 1]); // 3×万 is not a place to fill
        return !one || (!product && end < text.Length && AfterOne.Contains(text[end], StringComparison.Ordinal)) ? end - at : 0;
    }

    /// <summary>Whether a Latin letter stands there that is not a mark itself: xxgk, AxX. A digit may stand before a mark: 20XX年.</summary>
    private static bool IsWithinWord(ReadOnlySpan<char> text, int at)
        => at >= 0 && at < text.Length && ((char.IsAsciiLetter(text[at]) && text[at] is not ('X' or 'x')) || text[at] is '.' or '/' or '@');

    private static int EmptyBrackets(ReadOnlySpan<char> text, int at)
    {
        int end = at + 1;
        while (end < text.Length && char.IsWhiteSpace(text[end])) { end++; }

        return end < text.Length && text[end] is '）' or ')' ? end + 1 - at : 0;
    }
}
