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

    /// <summary>The words of the other forms, in any order.</summary>
    private static readonly Gen<string> Words = Gen.OneOf(
        "共", "同比", "增长", "下降", "减少", "约", "近", "超", "上", "数", "几", "十", "百", "千", "万", "亿", "3", "5", "12", "1.5", "两", "三", "四", "五", "三五", "分之", "百分之",
        "千分之", "至", "-", "—", "成", "%", "‰", "余", "多", "人", "人(次)", "个", "百分点", "小时", "所", "学校", "师生", "一半", "半数", "过半", "以上", "左右", " ");

    /// <summary>Forms in the order in which they are written.</summary>
    private static readonly Gen<string> Forms = Gen.Select(
        Gen.OneOf("", "", "下降", "增长", "约", "近", "超过"),
        Gen.OneOf("数十", "几百", "十几", "二十几", "三四", "十二三", "两三百", "三五", "3至5", "1.5—2", "5000至1", "七", "七八", "八成", "三分之一", "半数", "上百", "1万2千", "3万5", "百分之三四", "百分之十几"),
        Gen.OneOf("", "", "万", "亿", "成", "五", "%"),
        Gen.OneOf("", "", "余"),
        Gen.OneOf("", "人", "人（次）", "个百分点", "个小时", "所学校", "名学生"),
        Gen.OneOf("", "", "以上", "左右"),
        (before, number, place, over, unit, after) => before + number + place + over + unit + after);

    [Fact]
    public void Parse_OfWhatIsPrinted_IsStable() => IsStable(Texts, Gens.Many / 10);

    [Fact]
    public void Parse_OfWhatIsPrintedOfTheOtherForms_IsStable()
    {
        IsStable(Forms, Gens.Many / 10);
        IsStable(Words.Array[1, 6].Select(string.Concat), Gens.Many / 100);
    }

    /// <summary>What is read has its amounts under every rounding without an exception, and the widest hold them all.</summary>
    [Fact]
    public void Amounts_OfAnyForm_LieInTheWidest()
        => Gen.Select(Gen.OneOf(Texts, Forms), Gens.Roundings).Sample((text, rounding) =>
        {
            if (!PrintedFigure.TryParse(text, out var figure, out _)) { return; }

            var amounts = figure.Amounts(rounding);
            (figure.Amount.IsUndefined || amounts.IsEmpty || figure.Bound != FigureBound.None || amounts.Contains(figure.Amount)).Should().BeTrue(text);
            amounts.Intersect(figure.WidestAmounts()).Should().Be(amounts, text);
            figure.Counts(rounding).Intersect(figure.WidestCounts()).Should().Be(figure.Counts(rounding), text);
            figure.ToText(LawGov.Domain.Text.Language.English).Should().NotBeNullOrWhiteSpace();
        }, iter: Gens.Many);

    private static void IsStable(Gen<string> texts, int least)
    {
        int read = 0;
        texts.Sample(text =>
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
        read.Should().BeGreaterThan(least);
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
