using Ardalis.GuardClauses;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Text;

public static partial class ChineseNumerals
{
    private const string Shape = "a whole number below a thousand billion in Chinese numerals, such as 三十三 or 三万零五百";

    /// <summary>Reads a whole number: 十二, 一百零六, 三万零五百, 二〇二三; 两 is 2, and behind a numeral ○, 0 and the letter O are zero, as
    /// in 二○二三 and 二0二三.</summary>
    /// <param name="text">The numeral and nothing else.</param>
    /// <exception cref="FormatException">The text is not such a numeral; the message names the expected shape.</exception>
    public static long Parse(string text)
        => TryParse(Guard.Against.Null(text), out long value)
        ? value
        : throw new FormatException($"\"{Quoted.Of(text)}\" is not a Chinese numeral: expected {Shape}.");

    /// <summary>Reads a whole number without throwing.</summary>
    /// <param name="text">The numeral and nothing else; below 10^12.</param>
    /// <param name="value">The number, if it could be read.</param>
    /// <returns>False for what is not a numeral, or an ambiguous one: 一百五 is 105 to some and 150 to others, 三四 is 3 or 4.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out long value)
    {
        int at = 0;
        if (TryTake(text, ref at, out value, out _) && at == text.Length) { return true; }

        value = 0;
        return false;
    }

    /// <summary>0–9, or -1 for what is not a numeral digit.</summary>
    internal static int DigitOf(char character) => character switch
    {
        '〇' => 0,
        '两' => 2,
        _ => Ones.IndexOf(character, StringComparison.Ordinal),
    };

    /// <summary>0–9, or -1 for what is not a numeral digit; a sign that only looks like 〇 is zero behind a numeral, and alone it is
    /// none.</summary>
    internal static int DigitAt(ReadOnlySpan<char> text, int at)
    {
        if (!IsLikeZero(text[at])) { return DigitOf(text[at]); }

        int before = at - 1;
        while (before >= 0 && IsLikeZero(text[before])) { before--; }

        return before >= 0 && (DigitOf(text[before]) >= 0 || "千百十万亿点".Contains(text[before], StringComparison.Ordinal)) ? 0 : -1;
    }

    /// <summary>The circles and letters that people type for 〇, and 0 in either width.</summary>
    private static bool IsLikeZero(char character)
        => character is '○' or '◯' or '⭕' or '0' or '０' or 'O' or 'o' or 'Ｏ' or 'ｏ' or 'О' or 'Ο';

    /// <summary>Reads as much as belongs to the number.</summary>
    /// <param name="text">What holds it.</param>
    /// <param name="at">Where it starts; then where it ends, or what character is wrong.</param>
    /// <param name="value">The number.</param>
    /// <param name="lastPower">8 or 4 where it ends with 亿 or 万, else 0.</param>
    internal static bool TryTake(ReadOnlySpan<char> text, ref int at, out long value, out int lastPower)
    {
        value = 0;
        lastPower = 0;
        if (TryTakeRow(text, ref at, out value)) { return true; }

        value = 0;
        int power = 12; // what 亿 and 万 still have to stay below
        while (true)
        {
            if (!TryTakeSection(text, ref at, first: power == 12, out long section)) { return false; }

            int next = at == text.Length ? 0 : text[at] switch { '亿' => 8, '万' => 4, _ => 0 };
            if (next == 0)
            {
                value += section;
                lastPower = 0;
                return true;
            }

            if (next >= power || section == 0) { return false; }

            at++;
            value += section * (next == 8 ? 100_000_000 : 10_000);
            (power, lastPower) = (next, next);
            if (at == text.Length || !StartsSection(text, at)) { return true; }
        }
    }

    private static bool StartsSection(ReadOnlySpan<char> text, int at) => DigitAt(text, at) >= 0 || text[at] == '十';

    /// <summary>Reads digits written one by one, such as 二〇二三, without place names: three at least, or two with a zero, for 三四 is no
    /// number but two to choose from.</summary>
    private static bool TryTakeRow(ReadOnlySpan<char> text, ref int at, out long value)
    {
        value = 0;
        int end = at;
        bool zero = false;
        while (end < text.Length && end - at < 12 && text[end] != '两' && DigitAt(text, end) is >= 0 and var digit)
        {
            value = (value * 10) + digit;
            zero |= digit == 0;
            end++;
        }

        bool goesOn = end < text.Length && (DigitAt(text, end) >= 0 || "千百十万亿".Contains(text[end], StringComparison.Ordinal));
        if (end - at < (zero ? 2 : 3) || goesOn) { return false; }

        at = end;
        return true;
    }

    /// <summary>Reads a number below 10,000; a later section says its zeros: 三万零五百.</summary>
    private static bool TryTakeSection(ReadOnlySpan<char> text, ref int at, bool first, out long section)
    {
        section = 0;
        int start = at, lastPlace = first ? 100_000 : 10_000; // in the first section, any place may open
        bool zero = false;
        while (at < text.Length)
        {
            int digit = DigitAt(text, at);
            if (digit == 0)
            {
                if (zero || lastPlace == 1) { return false; }

                zero = true;
                at++;
                continue;
            }

            bool opens = first && at == start;
            int place = PlaceOf(text, digit > 0 ? at + 1 : at);
            if (digit < 0 && !(place == 10 && opens)) { break; } // 十 alone opens a number and does nothing else
            if (place >= lastPlace || (!opens && !zero && place * 10 != lastPlace)) { return false; }

            section += Math.Max(digit, 1) * (long)place;
            at += digit < 0 || place == 1 ? 1 : 2;
            (lastPlace, zero) = (place, false);
        }

        if (!zero) { return at > start; }

        bool lone = first && at == start + 1;
        at -= lone ? 0 : 1; // a zero that nothing follows
        return lone;
    }

    private static int PlaceOf(ReadOnlySpan<char> text, int at)
        => at >= text.Length ? 1 : text[at] switch { '千' => 1_000, '百' => 100, '十' => 10, _ => 1 };
}
