using System.Globalization;
using CsCheck;
using FluentAssertions;
using LawGov.Domain.Figures;

namespace LawGov.Domain.Tests.Properties;

public class PercentageProperties
{
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
            bool fits = System.Text.RegularExpressions.Regex.IsMatch(text, @"^-?[0-9]+(\.[0-9]{1,6})?%\z") && text.Count(char.IsAsciiDigit) <= 18;
            Percentage.TryParse(text, CultureInfo.InvariantCulture, out _).Should().Be(fits);
        }, iter: Gens.Many);
    }
}
