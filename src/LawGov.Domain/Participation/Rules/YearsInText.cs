using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>The years that a text names: four digits before 年.</summary>
internal static class YearsInText
{
    private const int Length = 4;
    private const int LongestTitle = 120;
    private const int MostBlanks = 2; // 2023 年, as some set it, and a line that ends between

    /// <summary>Whether a year stands in a title (《…（2021—2025年）》), which says nothing of the year of the text.</summary>
    internal static bool IsInATitle(ReadOnlySpan<char> text, int start)
    {
        var before = text[Math.Max(0, start - LongestTitle)..start];
        int open = before.LastIndexOf('《');
        return open >= 0 && !before[open..].Contains('》') && text[start..Math.Min(text.Length, start + LongestTitle)].Contains('》');
    }

    /// <summary>Finds the next year from a place on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">From where; then behind the year.</param>
    /// <param name="start">Where the year starts.</param>
    /// <param name="year">The year.</param>
    internal static bool TryFind(ReadOnlySpan<char> text, ref int at, out int start, out int year)
    {
        for (; at + Length < text.Length; at++)
        {
            start = at;
            int end = EndOf(text, at + Length);
            if (end > 0 && TryRead(text, at, out year) && (at == 0 || DigitAt(text, at - 1) < 0))
            {
                at = end;
                return true;
            }
        }

        (start, year) = (0, 0);
        return false;
    }

    /// <summary>Where the word for year ends that stands behind a number, or 0.</summary>
    private static int EndOf(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < MostBlanks && text[end] is ' ' or '\u3000' or '\u00A0' or '\n' or '\r') { end++; }

        return end < text.Length && text[end] == '年' ? end + 1 : 0;
    }

    private static bool TryRead(ReadOnlySpan<char> text, int at, out int year)
    {
        year = 0;
        for (int end = at + Length; at < end; at++)
        {
            if (DigitAt(text, at) is not (>= 0 and var digit)) { return false; }

            year = (year * 10) + digit;
        }

        return year is >= 1949 and <= 2099;
    }

    private static int DigitAt(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        >= '0' and <= '9' => text[at] - '0',
        >= '０' and <= '９' => text[at] - '０',
        '两' => -1,
        _ => ChineseNumerals.DigitAt(text, at),
    };
}
