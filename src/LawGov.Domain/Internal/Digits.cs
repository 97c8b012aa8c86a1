using System.Globalization;

namespace LawGov.Domain.Internal;

/// <summary>Whole numbers as text, the same in every culture.</summary>
internal static class Digits
{
    /// <summary>Writes digits in groups of three: 28,684.</summary>
    internal static string Group(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Writes a year as a text does, without groups: 2023.</summary>
    internal static string Year(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads an unsigned count, plain (20665) or in full groups of three (20,665).</summary>
    internal static bool TryReadCount(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        int firstComma = text.IndexOf(',');
        if (firstComma == 0 || firstComma > 3 || text.IsEmpty) { return false; }

        for (int i = 0; i < text.Length; i++)
        {
            bool commaDue = firstComma > 0 && (i - firstComma) % 4 == 0;
            if (commaDue)
            {
                if (text[i] != ',' || text.Length - i < 4) { return false; }

                continue;
            }

            uint digit = unchecked((uint)(text[i] - '0'));
            if (digit > 9 || value > (long.MaxValue - digit) / 10) { return false; }

            value = (value * 10) + digit;
        }

        return firstComma < 0 || (text.Length - firstComma) % 4 == 0;
    }
}
