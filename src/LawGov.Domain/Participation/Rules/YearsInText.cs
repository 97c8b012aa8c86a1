using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>The years that a text names: four digits before 年.</summary>
internal static class YearsInText
{
    private const int Length = 4;

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
            if (text[at + Length] == '年' && TryRead(text.Slice(at, Length), out year) && (at == 0 || DigitOf(text[at - 1]) < 0))
            {
                at += Length + 1;
                return true;
            }
        }

        (start, year) = (0, 0);
        return false;
    }

    private static bool TryRead(ReadOnlySpan<char> digits, out int year)
    {
        year = 0;
        foreach (char character in digits)
        {
            if (DigitOf(character) is not (>= 0 and var digit)) { return false; }

            year = (year * 10) + digit;
        }

        return year is >= 1949 and <= 2099;
    }

    private static int DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        '两' => -1,
        _ => ChineseNumerals.DigitOf(character),
    };
}
