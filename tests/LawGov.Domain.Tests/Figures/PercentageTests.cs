using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Figures;

public class PercentageTests
{
    private const long Largest = 999_999_999_999_999_999; // 18 digits

    [Theory]
    [InlineData("0%", 0, 0)]
    [InlineData("0.00%", 0, 2)]
    [InlineData("72.04%", 7204, 2)]
    [InlineData("72.0%", 720, 1)]
    [InlineData("100%", 100, 0)]
    [InlineData("-3.5%", -35, 1)]
    [InlineData("-0.05%", -5, 2)]
    [InlineData("0.000001%", 1, 6)]
    [InlineData("999999999999999999%", Largest, 0)]
    [InlineData("-999999999999.999999%", -Largest, 6)]
    public void Parse_AndToString_KeepDigitsAndDecimals(string text, long scaled, int decimals)
    {
        var percentage = Percentage.Parse(text);
        (percentage.Scaled, percentage.Decimals, percentage.IsNone).Should().Be((scaled, decimals, false));
        percentage.Should().Be(Percentage.FromScaled(scaled, decimals));
        percentage.ToString().Should().Be(text);
        percentage.ToText(Language.Chinese).Should().Be(text);
        percentage.ToText(Language.English).Should().Be(text);
    }

    [Theory]
    [InlineData("007.5%", "7.5%")]
    [InlineData("-0%", "0%")]
    public void Parse_OfAnotherSpelling_IsReadAsTheSameAmount(string text, string printed)
        => Percentage.Parse(text).ToString().Should().Be(printed);

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("-%")]
    [InlineData("72.04")]
    [InlineData("72.%")]
    [InlineData(".5%")]
    [InlineData("-.5%")]
    [InlineData("7.2.0%")]
    [InlineData("72,04%")]
    [InlineData("1,000%")]
    [InlineData("+5%")]
    [InlineData("--5%")]
    [InlineData(" 5%")]
    [InlineData("5 %")]
    [InlineData("5%%")]
    [InlineData("5％")]                       // full-width sign
    [InlineData("５%")]                       // full-width digit
    [InlineData("5‰")]
    [InlineData("1e2%")]
    [InlineData("0.0000001%")]                // seven decimals
    [InlineData("1000000000000000000%")]      // nineteen digits
    [InlineData("5\0%")]
    public void Parse_OfAnotherShape_NamesTextAndShape(string text)
    {
        Refuse.Format(() => Percentage.Parse(text), $"\"{text.Replace("\0", "〔U+0000〕", StringComparison.Ordinal)}\"", "6 decimals", "72.04%");
        Percentage.TryParse(text, null, out var percentage).Should().BeFalse();
        percentage.Should().Be(Percentage.None);
    }

    [Theory]
    [InlineData(Largest + 1)]
    [InlineData(-Largest - 1)]
    public void FromScaled_OfNineteenDigits_NamesThemAndTheBounds(long scaled)
        => Refuse.OutOfRange(() => Percentage.FromScaled(scaled, 0), "scaled", $"{scaled}", $"-{Largest} to {Largest}");

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void FromScaled_WithDecimalsOutOfRange_NamesThemAndTheBounds(int decimals)
        => Refuse.OutOfRange(() => Percentage.FromScaled(1, decimals), "decimals", $"{decimals}", "0 to 6");

    [Fact]
    public void None_Always_IsNoAmount()
    {
        var none = Percentage.None;
        (none.IsNone, none.Scaled, none.Decimals).Should().Be((true, 0L, 0));
        none.ToRatio().Should().Be(Ratio.Undefined);
        none.Preimage(Rounding.HalfUp).IsEmpty.Should().BeTrue();
        none.Should().NotBe(Percentage.Parse("0%"));
    }

    [Fact]
    public void Equals_WithOtherDecimals_IsFalseThoughTheAmountIsTheSame()
    {
        Percentage.Parse("72.0%").Should().NotBe(Percentage.Parse("72.00%"));
        Percentage.Parse("72.0%").ToRatio().Should().Be(Percentage.Parse("72.00%").ToRatio());
    }

    [Theory]
    [InlineData("72.04%", 1801, 2500)]
    [InlineData("0.000001%", 1, 100_000_000)]
    [InlineData("-50%", -1, 2)]
    [InlineData("0.0%", 0, 1)]
    [InlineData("100%", 1, 1)]
    public void ToRatio_OfAPercentage_IsItsHundredth(string text, long numerator, long denominator)
        => Percentage.Parse(text).ToRatio().Should().Be(new Ratio(numerator, denominator));

    [Theory]
    [InlineData("72.04%")]
    [InlineData("-999999999999.999999%")]
    [InlineData("0.000001%")]
    public void TryFormat_IntoALengthOneShortAndExact_FailsThenFits(string text)
    {
        var percentage = Percentage.Parse(text);
        var destination = new char[text.Length];
        percentage.TryFormat(destination.AsSpan(1), out int written).Should().BeFalse();
        written.Should().Be(0);
        percentage.TryFormat(destination, out written).Should().BeTrue();
        new string(destination, 0, written).Should().Be(text);
    }

    [Fact]
    public void TryFormat_OfNone_NeedsOneCharacter()
    {
        Percentage.None.TryFormat([], out _).Should().BeFalse();
        Span<char> one = stackalloc char[1];
        Percentage.None.TryFormat(one, out int written).Should().BeTrue();
        (written, one[0]).Should().Be((1, '—'));
    }

    [Fact]
    public void TryFormat_WithinAnInterpolation_IgnoresTheFormat()
        => $"[{Percentage.Parse("72.04%"):N1}]".Should().Be("[72.04%]");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void UsualForm_OfEveryFigureBelow100_IsWhatTheWholeAndTheRestSay(int decimals)
    {
        int unit = decimals == 1 ? 10 : 100;
        Span<char> exactlyEnough = stackalloc char[6];
        for (int scaled = 0; scaled < 100 * unit; scaled++)
        {
            string text = System.FormattableString.Invariant($"{scaled / unit}.{(scaled % unit).ToString(new string('0', decimals), System.Globalization.CultureInfo.InvariantCulture)}%");
            var percentage = Percentage.FromScaled(scaled, decimals);
            percentage.TryFormat(exactlyEnough, out int written).Should().BeTrue();
            if (!exactlyEnough[..written].SequenceEqual(text)) { exactlyEnough[..written].ToString().Should().Be(text); }

            if (!Percentage.TryParse(text, null, out var read) || read != percentage) { read.Should().Be(percentage, text); }
        }
    }

    [Theory]
    [InlineData("/2.04%")]
    [InlineData(":2.04%")]
    [InlineData("7/.04%")]
    [InlineData("7:.04%")]
    [InlineData("72./4%")]
    [InlineData("72.0:%")]
    [InlineData("72./%")]
    [InlineData("/2.0%")]
    [InlineData("2.:%")]
    [InlineData("\u07172.04%")]
    [InlineData(".04%")]
    [InlineData("2..%")]
    public void TryParse_TheUsualFormWithTheNeighboursOfTheDigits_IsRefused(string text)
        => Percentage.TryParse(text, null, out _).Should().BeFalse();

    [Theory]
    [InlineData("0.0%", 4)]
    [InlineData("9.99%", 5)]
    [InlineData("99.9%", 5)]
    public void TryFormat_WithJustEnoughRoom_WritesIt(string text, int length)
    {
        Span<char> room = stackalloc char[length];
        Percentage.Parse(text).TryFormat(room, out int written).Should().BeTrue();
        room[..written].ToString().Should().Be(text);
        Percentage.Parse(text).TryFormat(room[..^1], out _).Should().BeFalse();
    }
}
