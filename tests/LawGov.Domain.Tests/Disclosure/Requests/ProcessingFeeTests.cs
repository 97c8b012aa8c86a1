using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Law;
using LawGov.Domain.Tests.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Tests.Disclosure.Requests;

public class ProcessingFeeTests
{
    private static readonly LocalDate Day = new(2024, 3, 29);

    [Theory] // reckoned by hand from the table of Article 4
    [InlineData(0, 1, 0)]
    [InlineData(0, 10, 0)]
    [InlineData(0, 11, 100)]
    [InlineData(0, 30, 2000)]
    [InlineData(0, 31, 2200)]
    [InlineData(0, 40, 4000)]
    [InlineData(0, 41, 4300)]
    [InlineData(0, 50, 7000)]
    [InlineData(0, 60, 11000)]
    [InlineData(10, 1, 100)]
    [InlineData(28, 5, 800)] // two at 100, three at 200
    [InlineData(50, 1, 400)]
    [InlineData(55, 10, 4500)] // five at 400, five at 500
    public void ByItem_CountsWithTheEarlierOnesOfTheMonth(int earlier, int items, long yuan)
        => ProcessingFee.ByItem(earlier, items, Day)!.Yuan.Should().Be(yuan);

    [Theory] // reckoned by hand from the table of Article 5
    [InlineData(1, 0)]
    [InlineData(30, 0)]
    [InlineData(31, 10)]
    [InlineData(100, 700)]
    [InlineData(101, 720)]
    [InlineData(200, 2700)]
    [InlineData(201, 2740)]
    [InlineData(300, 6700)]
    [InlineData(100_000, 3_994_700)] // 2,700, and 99,800 pages at 40
    public void ByPage_ChargesOnlyWhatLiesBeyond(int pages, long yuan) => ProcessingFee.ByPage(pages, Day)!.Yuan.Should().Be(yuan);

    [Fact]
    public void ByItem_InAnyTwoParts_CostsWhatTheWholeCosts()
    {
        for (int first = 1; first < 120; first++)
        {
            long whole = ProcessingFee.ByItem(0, 120, Day)!.Yuan;
            (ProcessingFee.ByItem(0, first, Day)!.Yuan + ProcessingFee.ByItem(first, 120 - first, Day)!.Yuan).Should().Be(whole, "it is split after {0}", first);
        }
    }

    [Theory]
    [InlineData("2020-12-31", null)]
    [InlineData("2021-01-01", 2200L)]
    [InlineData("2021-01-02", 2200L)]
    public void Fees_BeforeTheMeasures_AreNone(string on, long? yuan)
    {
        ProcessingFee.ByItem(0, 31, Days.Day(on))?.Yuan.Should().Be(yuan);
        (ProcessingFee.ByItem(0, 31, Days.Day(on)) is null).Should().Be(yuan is null);
        (ProcessingFee.ByPage(31, Days.Day(on)) is null).Should().Be(yuan is null);
    }

    [Fact]
    public void ToText_SaysTheSumBandByBandWithItsProvision()
    {
        var fee = ProcessingFee.ByItem(0, 31, Day)!;
        fee.ToString().Should().Be("第1件至第10件不收费；第11件至第30件每件100元，计2,000元；第31件200元；合计2,200元（《信息处理费管理办法》第四条）");
        fee.ToText(Language.English).Should().Be("items 1 to 10 free; items 11 to 30 at 100 yuan per item, which is 2,000 yuan; item 31 at 200 yuan; 2,200 yuan in all (Processing Fee Measures, Art. 4)");
        ProcessingFee.ByPage(202, Day)!.ToString().Should().Be(
            "第1页至第30页不收费；第31页至第100页每页10元，计700元；第101页至第200页每页20元，计2,000元；第201页至第202页每页40元，计80元；合计2,780元（《信息处理费管理办法》第五条）");
        ProcessingFee.ByPage(1, Day)!.ToString().Should().Be("第1页不收费；合计0元（《信息处理费管理办法》第五条）");
    }

    [Fact]
    public void ToText_OfAScale_SaysHowItGoesOn()
    {
        Scale(DisclosureLaw.ItemFees).ToString().Should().Be("第1件至第10件不收费；第11件至第30件每件100元；第31件至第40件每件200元；以后每10件为一档，每件逐档增加100元");
        Scale(DisclosureLaw.ItemFees).ToText(Language.English).Should().Be(
            "items 1 to 10 free; items 11 to 30 at 100 yuan per item; items 31 to 40 at 200 yuan per item; with each 10 items more, 100 yuan more for each of them");
        Scale(DisclosureLaw.PageFees).ToString().Should().Be("第1页至第30页不收费；第31页至第100页每页10元；第101页至第200页每页20元；第201页起每页40元");
        Scale(DisclosureLaw.PageFees).ToText(Language.English).Should().EndWith("pages from 201 on at 40 yuan per page");
    }

    [Fact]
    public void ABand_SaysItsUnitsAndItsPrice()
    {
        new FeeBand(11, 30, 100).ToString().Should().Be("11-30: 100");
        new FeeBand(201, int.MaxValue, 40).ToString().Should().Be("201-: 40");
        default(FeeBand).Amount.Should().Be(0);
    }

    [Fact]
    public void ALocalScale_LaidOver_IsUsed()
    {
        var law = LawBook.National.With(DisclosureLaw.PageFees, new DatedValue<FeeScale>(Days.Span("2020-01-01"), new(FeeUnit.Page, [new(1, 1, 5)], every: 1, rise: 1), TestLaw.Local));
        ProcessingFee.ByPage(3, new(2020, 1, 1), law)!.Yuan.Should().Be(5 + 6 + 7);
    }

    [Fact]
    public void ANumber_OutsideItsRange_IsRefused()
    {
        Refuse.OutOfRange(() => ProcessingFee.ByItem(-1, 1, Day), "earlier", "-1");
        Refuse.OutOfRange(() => ProcessingFee.ByItem(0, 0, Day), "items", "0");
        Refuse.OutOfRange(() => ProcessingFee.ByItem(0, 1001, Day), "items", "1001");
        Refuse.OutOfRange(() => ProcessingFee.ByPage(0, Day), "pages", "0");
        Refuse.OutOfRange(() => ProcessingFee.ByPage(100_001, Day), "pages", "100001");
        Refuse.OutOfRange(() => new FeeBand(0, 1, 1), "from", "0");
        Refuse.OutOfRange(() => new FeeBand(2, 1, 1), "through", "1");
        Refuse.OutOfRange(() => new FeeBand(1, 1, -1), "yuan", "-1");
        Refuse.OutOfRange(() => new FeeScale((FeeUnit)2, [new(1, int.MaxValue, 1)]), "unit", "2");
        Refuse.OutOfRange(() => new FeeScale(FeeUnit.Item, [new(1, 9, 1)], every: 1001), "every", "1001");
        Refuse.OutOfRange(() => new FeeScale(FeeUnit.Item, [new(1, 9, 1)], every: 1, rise: 10_001), "rise", "10001");
    }

    [Fact]
    public void AScale_ByTheOtherUnit_IsRefused()
    {
        var law = LawBook.National.With(DisclosureLaw.ItemFees, new DatedValue<FeeScale>(Days.Span("2020-01-01"), new(FeeUnit.Page, [new(1, int.MaxValue, 1)]), TestLaw.Local));
        FluentActions.Invoking(() => ProcessingFee.ByItem(0, 1, Day, law)).Should().Throw<ArgumentException>().WithParameterName("law").WithMessage("*disclosure.item-fees*");
    }

    [Fact]
    public void TheHighestPrices_AreReckoned()
    {
        var steep = new FeeScale(FeeUnit.Page, [new(1, 1, 1_000_000)], every: 1, rise: 10_000);
        var law = LawBook.National.With(DisclosureLaw.PageFees, new DatedValue<FeeScale>(Days.Span("2020-01-01"), steep, TestLaw.Local));
        ProcessingFee.ByPage(100_000, Day, law)!.Yuan.Should().Be((100_000L * 1_000_000) + (10_000L * (99_999L * 100_000 / 2)));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(0, "1-10")]
    [InlineData(10, "")]
    [InlineData(10, "2-10")]
    [InlineData(10, "1-10 12-20")]
    [InlineData(10, "1-2147483647")]
    public void AScale_WithHoles_IsRefused(int every, string written)
    {
        var list = written.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(band => band.Split('-')).Select(ends => new FeeBand(int.Parse(ends[0], null), int.Parse(ends[1], null), 1)).ToValueList();
        FluentActions.Invoking(() => new FeeScale(FeeUnit.Item, list, every)).Should().Throw<ArgumentException>().WithParameterName("bands");
    }

    [Fact]
    public void AScale_WithABandOfNothing_IsRefused()
        => FluentActions.Invoking(() => new FeeScale(FeeUnit.Item, [default, new(1, int.MaxValue, 1)])).Should().Throw<ArgumentException>().WithParameterName("bands");

    [Fact]
    public void AScale_ThatRisesFromAPriceBeyondReason_IsRefused()
        => FluentActions.Invoking(() => new FeeScale(FeeUnit.Item, [new(1, 1, 1_000_001)], 1, 1)).Should().Throw<ArgumentException>().WithParameterName("bands");

    private static FeeScale Scale(LawParameter<FeeScale> parameter)
        => LawBook.National.On(parameter, Day).InForce(out var scale, out _) ? scale : throw new InvalidOperationException("none in force");
}
