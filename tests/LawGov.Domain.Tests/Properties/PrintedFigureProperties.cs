using CsCheck;
using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;

namespace LawGov.Domain.Tests.Properties;

public class PrintedFigureProperties
{
    private static readonly Gen<string> Numbers = Gen.OneOf(
        Gen.Long[0, 99_999].Select(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Gen.Select(Gen.Int[0, 999], Gen.Int[0, 99], (whole, rest) => $"{whole}.{rest:00}"),
        Gen.OneOf("三", "十二", "两百", "一百零六", "三万零五百", "20,665", "20 665", "２０"));

    /// <summary>Every way in which the parts of a figure can stand together, sensible or not.</summary>
    private static readonly Gen<string> Texts = Gen.Select(
        Gen.OneOf("", "", "", "约", "近", "不低于", "超过", "不足", "百分之", "-"),
        Numbers,
        Gen.OneOf("", "", "余", "多"),
        Gen.OneOf("", "", "万", "亿", "千", "百万", "%", "％"),
        Gen.OneOf("", "", "余", "人", "人次", "余户次"),
        Gen.OneOf("", "", "左右", "以上", "以内", "x"),
        (before, number, over, place, unit, after) => before + number + over + place + unit + after);

    [Fact]
    public void Parse_OfWhatIsPrinted_IsStable()
    {
        int read = 0;
        Texts.Sample(text =>
        {
            if (!PrintedFigure.TryParse(text, out var figure, out int position))
            {
                position.Should().BeInRange(0, text.Length);
                return;
            }

            Interlocked.Increment(ref read);
            string printed = figure.ToString();
            var again = PrintedFigure.Parse(printed);
            again.Should().Be(figure, $"{text} prints {printed}");
            again.ToString().Should().Be(printed);
        }, iter: Gens.Many);
        read.Should().BeGreaterThan(Gens.Many / 10);
    }

    [Fact]
    public void TryParse_OfAnyCharacters_NeverThrowsAndPointsIntoTheText()
        => Gen.OneOf(Gen.OneOf([.. "0123456789,. 。％%万亿千百十零一二两点余多约近不低于以上人次无-"]), Gen.Char).Array[0, 12].Select(characters => new string(characters))
            .Sample(text => PrintedFigure.TryParse(text, out _, out int position).Should().Be(position == -1), iter: Gens.Many);

    /// <summary>A rounded figure against a loop that rounds every count and prints it.</summary>
    [Fact]
    public void Counts_OfARoundedFigure_AreThoseThatPrintIt()
    {
        foreach (var rounding in Enum.GetValues<Rounding>())
        {
            var printed = Enumerable.Range(0, 1_500).GroupBy(count => (long)Exact.Round(count, 100, rounding)).Where(group => group.Key < 14).ToList();
            printed.Should().HaveCount(14);
            foreach (var group in printed)
            {
                PrintedFigure.Parse($"{group.Key}百").Counts(rounding).Should().Be(CountInterval.Between(group.Min(), group.Max()), $"{group.Key}百 {rounding}");
            }
        }
    }
}
