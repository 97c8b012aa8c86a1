using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using FluentAssertions;
using LawGov.Domain.Figures;

namespace LawGov.Domain.Tests.Properties;

public class PercentageProperties
{
    private static readonly Regex Pattern = new(@"^-?[0-9]+(\.[0-9]{1,6})?%\z", RegexOptions.Compiled);

    [Fact]
    public void ToString_OfAnyPercentage_IsWhatDecimalWrites()
        => Gens.Percentages.Sample(percentage =>
        {
            decimal amount = percentage.Scaled / (decimal)Math.Pow(10, percentage.Decimals);
            percentage.ToString().Should().Be(amount.ToString($"F{percentage.Decimals}", CultureInfo.InvariantCulture) + "%");
        }, iter: Gens.Many);

    [Fact]
    public void Parse_OfWhatIsPrinted_GivesItBack()
        => Gens.Percentages.Sample(percentage => Percentage.Parse(percentage.ToString()).Should().Be(percentage), iter: Gens.Many);

    [Fact]
    public void TryParse_OfAnyText_AgreesWithAPattern()
    {
        var alphabet = Gen.OneOf('0', '7', '9', '.', '-', '%', ',', ' ', '+', '—', '７');
        alphabet.Array[0, 12].Select(chars => new string(chars) + "%").Sample(text =>
        {
            bool fits = Pattern.IsMatch(text) && text.Count(char.IsAsciiDigit) <= 18;
            Percentage.TryParse(text, CultureInfo.InvariantCulture, out _).Should().Be(fits);
        }, iter: Gens.Many);
    }

    [Theory]
    [InlineData("7.2%")]
    [InlineData("72.0%")]
    [InlineData("7.20%")]
    [InlineData("72.04%")]
    public void TryParse_OfAShortTextWithAnyCharacterInAnyPlace_AgreesWithDecimal(string text)
    {
        int wrong = 0;
        var changed = text.ToCharArray();
        for (int place = 0; place < text.Length; place++)
        {
            for (int character = 0; character <= char.MaxValue; character++)
            {
                changed[place] = (char)character;
                bool fits = Pattern.IsMatch(changed.AsSpan());
                bool reads = Percentage.TryParse(changed, CultureInfo.InvariantCulture, out var read);
                wrong += reads == fits && (!fits || (read.Scaled / (decimal)Math.Pow(10, read.Decimals), read.Decimals) == (decimal.Parse(changed.AsSpan()[..^1], CultureInfo.InvariantCulture), Decimals(changed))) ? 0 : 1;
            }

            changed[place] = text[place];
        }

        wrong.Should().Be(0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void TryFormat_IntoAnyRoom_WritesTheTextIfItFits(int decimals)
    {
        Span<char> room = stackalloc char[10];
        for (int scaled = 0; scaled <= 10_010; scaled++)
        {
            string text = (scaled / (decimal)Math.Pow(10, decimals)).ToString($"F{decimals}", CultureInfo.InvariantCulture) + "%";
            for (int length = 3; length <= room.Length; length++)
            {
                room.Fill('x');
                bool fits = Percentage.FromScaled(scaled, decimals).TryFormat(room[..length], out int written);
                bool right = fits == text.Length <= length && written == (fits ? text.Length : 0) && (!fits || room[..written].SequenceEqual(text)) && room[length..].Trim('x').IsEmpty;
                if (!right) { Assert.Fail($"{text} into {length} characters: {fits}, {written}, {room}."); }
            }
        }
    }

    private static int Decimals(ReadOnlySpan<char> text) => text.Contains('.') ? text.Length - 2 - text.IndexOf('.') : 0;
}
