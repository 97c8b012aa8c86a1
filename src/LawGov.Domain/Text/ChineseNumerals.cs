using System.Text;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Text;

/// <summary>Chinese numerals (汉字数字) as statutes number their articles: 三十三, 一百零六, 一千二百六十.</summary>
public static partial class ChineseNumerals
{
    private const string Ones = "零一二三四五六七八九";
    private const string Places = "千百十";

    /// <summary>Writes a number as statutes do: 10 is 十, 110 is 一百一十, 1005 is 一千零五.</summary>
    /// <param name="value">0–9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public static string Write(int value)
    {
        if (Guard.Against.OutsideOf(value, 0, 9999) < 10) { return Ones[value].ToString(); }

        var text = new StringBuilder(capacity: 7);
        bool skipped = false;
        for (int place = 0, unit = 1000; place < 4; place++, unit /= 10)
        {
            int digit = value / unit % 10;
            if (digit == 0)
            {
                skipped = text.Length > 0;
                continue;
            }

            if (skipped) { text.Append('零'); }

            bool leadingTen = digit == 1 && unit == 10 && text.Length == 0; // 十一, not 一十一
            if (!leadingTen) { text.Append(Ones[digit]); }

            if (place < 3) { text.Append(Places[place]); }

            skipped = false;
        }

        return text.ToString();
    }
}
