using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace LawGov.Samples.Files;

/// <summary>Whole numbers as tables hold them: 1072, 1,072, 1 072, １０７２, with blanks around.</summary>
internal static class Counts
{
    private const int Longest = 64; // characters, blanks included: no whole number needs as many

    /// <summary>Reads a number; thousands must stand in full groups of three.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, out int count)
    {
        if (Utf8Parser.TryParse(utf8, out count, out int used) && used == utf8.Length) { return true; }

        Span<char> characters = stackalloc char[Longest];
        count = 0;
        return Encoding.UTF8.TryGetChars(utf8, characters, out int length) && TryRead(characters[..length], out count);
    }

    /// <inheritdoc cref="TryRead(ReadOnlySpan{byte}, out int)"/>
    public static bool TryRead(ReadOnlySpan<char> text, out int count)
    {
        count = 0;
        text = text.Trim();
        if (text.Length > Longest) { return false; }

        Span<char> plain = stackalloc char[text.Length];
        int length = 0, digits = 0, group = -1; // digits since the last comma, -1 before the first
        foreach (char sign in text)
        {
            switch (sign)
            {
                case >= '0' and <= '9' or >= '０' and <= '９':
                    (plain[length++], digits) = (sign < '０' ? sign : (char)(sign - '０' + '0'), digits + 1);
                    group += group < 0 ? 0 : 1;
                    break;
                case ',' or '，' or ' ' or '\u00A0' or '\u2009' or '\u202F' when group < 0 ? digits is >= 1 and <= 3 : group == 3:
                    group = 0;
                    break;
                case '-' or '－' when length == 0:
                    plain[length++] = '-';
                    break;
                default:
                    return false;
            }
        }

        return group is -1 or 3 && int.TryParse(plain[..length], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out count);
    }
}
