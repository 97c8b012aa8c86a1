using FluentAssertions;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Properties;

public class ChineseNumeralsProperties
{
    [Fact]
    public void Write_OfEveryNumber_ReadsBackStrictly()
        => Enumerable.Range(0, 10_000).Should().OnlyContain(value => Read(ChineseNumerals.Write(value)) == value);

    // Reads from the left. A place that is passed over wants 零 before the next digit; 一 is left out only before a leading 十.
    private static int Read(string numeral)
    {
        if (numeral == "零") { return 0; }

        int sum = 0, next = 10_000; // the place that stood last
        for (int at = 0; at < numeral.Length;)
        {
            bool zero = numeral[at] == '零';
            if (zero) { at++; }

            bool bareTen = at == 0 && numeral[0] == '十';
            int digit = bareTen ? 1 : "零一二三四五六七八九".IndexOf(numeral[at], StringComparison.Ordinal);
            if (!bareTen) { at++; }

            int place = at == numeral.Length ? 1 : numeral[at] switch { '千' => 1000, '百' => 100, '十' => 10, _ => 0 };
            at++;
            bool passedOver = sum > 0 && place != next / 10;
            if (digit < 1 || place == 0 || place >= next || zero != passedOver) { return -1; }

            if (sum == 0 && place == 10 && digit == 1 && !bareTen) { return -1; } // 一十一

            sum += digit * place;
            next = place;
        }

        return sum;
    }
}
