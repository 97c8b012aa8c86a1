using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Figures;

/// <summary>The forms that reports use besides digits: what each admits was worked by hand.</summary>
public class PrintedFigureFormTests
{
    [Theory]
    [InlineData("1395.2 万人", "1,395.2万人", "13,951,500–13,952,499")] // ±500
    [InlineData("1395.2万 人", "1,395.2万人", "13,951,500–13,952,499")]
    [InlineData("约 4733 人", "约4,733人", "4,497–4,969")]
    [InlineData("45人(次)", "45人次", "45")]
    [InlineData("45人（次）", "45人次", "45")]
    [InlineData("120户（次）", "120户次", "120")]
    [InlineData("约3000余人", "约3,000余人", "2,850–3,999")] // 约 from a twentieth below, 余 up to the next thousand
    [InlineData("约5900余人", "约5,900余人", "5,605–6,195")] // the width of 约 is the larger above as well
    [InlineData("数十次", "数十次", "20–99")]
    [InlineData("几十次", "数十次", "20–99")]
    [InlineData("数百人", "数百人", "200–999")]
    [InlineData("数百余名", "数百名", "200–999")]
    [InlineData("数千人次", "数千人次", "2,000–9,999")]
    [InlineData("数万人次", "数万人次", "20,000–99,999")]
    [InlineData("数十万份", "数十万份", "200,000–999,999")]
    [InlineData("几百万元", "数百万元", "2,000,000–9,999,999")]
    [InlineData("数亿元", "数亿元", "200,000,000–999,999,999")]
    [InlineData("数次", "数次", "2–9")]
    [InlineData("几名", "数名", "2–9")]
    [InlineData("十几人", "十几人", "11–19")]
    [InlineData("20几人", "二十几人", "21–29")]
    [InlineData("十几万", "十几万", "100,001–199,999")]
    [InlineData("二十几万人次", "二十几万人次", "200,001–299,999")]
    [InlineData("上百场", "上百场", "≥100")]
    [InlineData("上千人", "上千人", "≥1,000")]
    [InlineData("上万人次", "1万人次以上", "≥10,000")]
    [InlineData("近百名", "近百名", "90–100")]
    [InlineData("千余人", "千余人", "1,000–1,999")]
    [InlineData("1余千人", "1余千人", "1,000–1,999")]
    [InlineData("1多百人", "1余百人", "100–199")]
    [InlineData("3至5人", "3至5人", "3–5")]
    [InlineData("3-5人", "3至5人", "3–5")]
    [InlineData("3—5人", "3至5人", "3–5")]
    [InlineData("3——5人", "3至5人", "3–5")]
    [InlineData("3~5人", "3至5人", "3–5")]
    [InlineData("3～5人", "3至5人", "3–5")]
    [InlineData("3到5人", "3至5人", "3–5")]
    [InlineData("3人至5人", "3至5人", "3–5")]
    [InlineData("三至五人", "3至5人", "3–5")]
    [InlineData("约30-50人", "约30至50人", "29–52")] // 28.5 to 52.5
    [InlineData("30至50人左右", "30至50人左右", "29–52")]
    [InlineData("3至5万人", "3至5万人", "30,000–50,000")]
    [InlineData("1.5至2万人", "1.5至2.0万人", "15,000–20,000")]
    [InlineData("1.5万—2万人", "1.5至2.0万人", "15,000–20,000")]
    [InlineData("5000至1万人", "5,000至10,000人", "5,000–10,000")]
    [InlineData("三四人", "3至4人", "3–4")]
    [InlineData("三五人", "3至5人", "3–5")]
    [InlineData("一两次", "1至2次", "1–2")]
    [InlineData("十二三人", "12至13人", "12–13")]
    [InlineData("二十三四人", "23至24人", "23–24")]
    [InlineData("三四十人", "30至40人", "30–40")]
    [InlineData("两三百", "200至300", "200–300")]
    [InlineData("七八千人次", "7,000至8,000人次", "7,000–8,000")]
    [InlineData("三四万人", "3至4万人", "30,000–40,000")]
    [InlineData("一百二三十人", "120至130人", "120–130")]
    [InlineData("约三四十人", "约30至40人", "29–42")] // 28.5 to 42
    [InlineData("1万2千人", "1.2万人", "11,500–12,499")]
    [InlineData("1万2千5百人", "1.25万人", "12,450–12,549")]
    [InlineData("3万5", "3.5万", "34,500–35,499")]
    [InlineData("1亿2345万元", "1.2345亿元", "123,445,000–123,454,999")]
    [InlineData("1万2000人", "12,000人", "12,000")]
    [InlineData("3万500人", "30,500人", "30,500")]
    [InlineData("5万2千余人", "5.2万余人", "52,000–52,999")]
    [InlineData("两千三百余", "2,300余", "2,300–2,399")]
    [InlineData("36所学校", "36所", "36")]
    [InlineData("20665名学生", "20,665名", "20,665")]
    [InlineData("48件提案", "48件", "48")]
    [InlineData("300名以上学生", "300名以上", "≥300")]
    [InlineData("近万师生", "近1万人", "9,000–10,000")]
    [InlineData("5万余师生", "5万余人", "50,000–59,999")]
    [InlineData("3个单位", "3个", "3")]
    [InlineData("2个项目", "2个", "2")]
    [InlineData("3个小时", "3小时", "3")]
    [InlineData("5个月", "5个月", "5")]
    [InlineData("一百○六件", "106件", "106")]
    [InlineData("二0人", "20人", "20")]
    [InlineData("三O人", "30人", "30")]
    [InlineData("共36所", "36所", "36")]
    [InlineData("累计1.2万人次", "1.2万人次", "11,500–12,499")]
    [InlineData("50人（含）以上", "50人以上", "≥50")]
    [InlineData("5千米", "5千米", "5")] // kilometres, not five thousand metres
    [InlineData("3千克", "3千克", "3")]
    [InlineData("约百人", "约百人", "50–150")]
    [InlineData("超百场", "超过百场", "≥101")]
    [InlineData("不足千人", "不足千人", "0–999")]
    [InlineData("约百余人", "约百余人", "50–199")]
    [InlineData("15个工作日", "15个工作日", "15")]
    [InlineData("45分钟", "45分钟", "45")]
    [InlineData("20665名在校学生", "20,665名", "20,665")]
    [InlineData("5万余名中小学生", "5万余名", "50,000–59,999")]
    [InlineData("3名专职工作人员", "3名", "3")]
    [InlineData("12期简报", "12期", "12")]
    [InlineData("3节课", "3节", "3")]
    [InlineData("3起典型案例", "3起", "3")]
    [InlineData("累计达3000人", "3,000人", "3,000")]
    public void Counts_OfAForm_AreThoseOfUsage(string text, string printed, string halfUp)
    {
        var figure = PrintedFigure.Parse(text);

        figure.ToString().Should().Be(printed);
        figure.Counts(Rounding.HalfUp).ToString().Should().Be(halfUp);
        PrintedFigure.Parse(printed).Should().Be(figure);
    }

    [Theory]
    [InlineData("98.6 %", "98.6%", "[1971/2000, 1973/2000)")]
    [InlineData("百分之 98", "98%", "[195/200, 197/200)")]
    [InlineData("3‰", "0.3%", "[5/2000, 7/2000)")]
    [InlineData("千分之三", "0.3%", "[5/2000, 7/2000)")]
    [InlineData("万分之五", "0.05%", "[9/20000, 11/20000)")]
    [InlineData("七成", "7成", "[130/200, 150/200)")] // rounded to tens of percents
    [InlineData("八成五", "85%", "[169/200, 171/200)")]
    [InlineData("近七成", "近7成", "[1260/2000, 70/100]")]
    [InlineData("七成多", "7成余", "[70/100, 80/100)")]
    [InlineData("九成以上", "9成以上", "[90/100, ∞)")]
    [InlineData("七八成", "7至8成", "[70/100, 80/100]")]
    [InlineData("七至八成", "7至8成", "[70/100, 80/100]")]
    [InlineData("三分之一", "三分之一", "[1/3, 1/3]")]
    [InlineData("三分之二以上", "三分之二以上", "[2/3, ∞)")]
    [InlineData("3分之2", "三分之二", "[2/3, 2/3]")]
    [InlineData("约三分之一", "约三分之一", "[38/120, 42/120]")]
    [InlineData("半数", "一半", "[1/2, 1/2]")]
    [InlineData("一半", "一半", "[1/2, 1/2]")]
    [InlineData("过半", "超过一半", "(1/2, ∞)")]
    [InlineData("过半数", "超过一半", "(1/2, ∞)")]
    [InlineData("超半数", "超过一半", "(1/2, ∞)")]
    [InlineData("半数以上", "一半以上", "[1/2, ∞)")]
    [InlineData("80%—90%", "80%至90%", "[80/100, 90/100]")]
    [InlineData("80-90%", "80%至90%", "[80/100, 90/100]")]
    [InlineData("80%至90%", "80%至90%", "[80/100, 90/100]")]
    [InlineData("80.5%—90%", "80.5%至90.0%", "[805/1000, 900/1000]")]
    [InlineData("百分之八十至九十", "80%至90%", "[80/100, 90/100]")]
    [InlineData("百分之八十至百分之九十", "80%至90%", "[80/100, 90/100]")]
    [InlineData("百分之三四", "3%至4%", "[3/100, 4/100]")]
    [InlineData("百分之十几", "百分之十几", "(10/100, 20/100)")]
    [InlineData("下降12.3%", "下降12.3%", "(-247/2000, -245/2000]")]
    [InlineData("同比下降12.3%", "下降12.3%", "(-247/2000, -245/2000]")]
    [InlineData("减少12.3%", "下降12.3%", "(-247/2000, -245/2000]")]
    [InlineData("增长12.3%", "增长12.3%", "[245/2000, 247/2000)")]
    [InlineData("较上年提高12.3%", "增长12.3%", "[245/2000, 247/2000)")]
    [InlineData("下降10%以上", "下降10%以上", "[-1/1, -10/100]")]
    [InlineData("下降约10%", "下降约10%", "[-420/4000, -380/4000]")]
    [InlineData("减少5件", "减少5件", "[-5/1, -5/1]")]
    [InlineData("增加26件", "增加26件", "[26/1, 26/1]")]
    [InlineData("2.5个百分点", "2.5个百分点", "[25/10, 25/10]")]
    [InlineData("2.5百分点", "2.5百分点", "[25/10, 25/10]")]
    [InlineData("提高2.04个百分点", "提高2.04个百分点", "[204/100, 204/100]")]
    [InlineData("增长1.2倍", "增长1.2倍", "[12/10, 12/10]")]
    [InlineData("比上年同期增长12.3%", "增长12.3%", "[245/2000, 247/2000)")]
    [InlineData("增幅达12.3%", "增长12.3%", "[245/2000, 247/2000)")]
    [InlineData("降幅为12.3%", "下降12.3%", "(-247/2000, -245/2000]")]
    [InlineData("-2.5个百分点", "-2.5个百分点", "[-25/10, -25/10]")]
    [InlineData("16.32元", "16.32元", "[1632/100, 1632/100]")]
    [InlineData("1.2公里", "1.2公里", "[12/10, 12/10]")]
    [InlineData("2.5小时", "2.5小时", "[25/10, 25/10]")]
    public void Amounts_OfAForm_AreThoseOfUsage(string text, string printed, string halfUp)
    {
        var figure = PrintedFigure.Parse(text);

        figure.ToString().Should().Be(printed);
        figure.Amounts(Rounding.HalfUp).ToString().Should().Be(halfUp);
        PrintedFigure.Parse(printed).Should().Be(figure);
    }

    [Theory]
    [InlineData("约3000余人", "about or over 3,000 people")]
    [InlineData("数十次", "several × 10 times")]
    [InlineData("十几万", "10-odd × 10,000")]
    [InlineData("3至5人", "3 to 5 people")]
    [InlineData("80%—90%", "80% to 90%")]
    [InlineData("3至5万人", "3 to 5 × 10,000 people")]
    [InlineData("七成", "7 tenths")]
    [InlineData("三分之一", "1/3")]
    [InlineData("下降12.3%", "a fall of 12.3%")]
    [InlineData("增长10%以上", "a rise of at least 10%")]
    [InlineData("2.5个百分点", "2.5 percentage points")]
    [InlineData("过半", "more than 1/2")]
    [InlineData("1件", "1 item")]
    [InlineData("1人", "1 person")]
    [InlineData("1批次", "1 batch in turn")]
    [InlineData("1张", "1 sheet of paper")]
    [InlineData("1万件", "1 × 10,000 items")]
    public void ToText_InEnglish_SaysTheSame(string text, string english) => PrintedFigure.Parse(text).ToText(Language.English).Should().Be(english);

    [Theory]
    [InlineData("三四人", PrintedFigureKind.Range, false)]
    [InlineData("80%—90%", PrintedFigureKind.Range, true)]
    [InlineData("三分之一", PrintedFigureKind.Fraction, true)]
    [InlineData("七成", PrintedFigureKind.Rounded, true)]
    [InlineData("数十次", PrintedFigureKind.Approximate, false)]
    [InlineData("上百场", PrintedFigureKind.Bound, false)]
    [InlineData("2.5个百分点", PrintedFigureKind.Exact, false)]
    [InlineData("下降12.3%", PrintedFigureKind.Exact, true)]
    public void Kind_OfAForm_IsThatOfItsPrecision(string text, PrintedFigureKind kind, bool share)
    {
        var figure = PrintedFigure.Parse(text);

        (figure.Kind, figure.IsPercentage, figure.HasNumber).Should().Be((kind, share, true));
    }

    [Theory]
    [InlineData("三四人")]
    [InlineData("3至5人")]
    [InlineData("80%—90%")]
    [InlineData("数十次")]
    [InlineData("十几万")]
    public void Amount_OfMoreThanOneNumber_IsUndefined(string text)
    {
        var figure = PrintedFigure.Parse(text);

        figure.Amount.Should().Be(Ratio.Undefined);
        figure.IsWhole(out _).Should().BeFalse();
        figure.IsCount(out _).Should().BeFalse();
        figure.FacePercentage.Should().Be(Percentage.None);
    }

    [Fact]
    public void Change_OfARiseOrFall_IsNotAnAmountOfItsOwn()
    {
        var fall = PrintedFigure.Parse("减少5件");

        (fall.Change, fall.Amount).Should().Be((FigureChange.Fall, new Ratio(-5, 1)));
        fall.Counts(Rounding.HalfUp).IsEmpty.Should().BeTrue();
        fall.IsCount(out _).Should().BeFalse();
        PrintedFigure.Parse("增加5件").Should().NotBe(PrintedFigure.Parse("5件"));
        (PrintedFigure.Parse("下降12.3%").IsPlainPercentage(out var rate), rate).Should().Be((true, Percentage.Parse("-12.3%")));
        PrintedFigure.Parse("下降12.3%").FacePercentage.Should().Be(Percentage.Parse("-12.3%"));
        PrintedFigure.Parse("减少5件以上").Amounts(Rounding.HalfUp).Contains(new(-1_000_000, 1)).Should().BeTrue();
        PrintedFigure.Parse("-12.3%").Change.Should().Be(FigureChange.None);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("–")]
    [InlineData("-")]
    [InlineData(" - ")]
    [InlineData("暂无")]
    [InlineData("不详")]
    [InlineData("未统计")]
    [InlineData("未统计到")]
    [InlineData("N/A")]
    public void Parse_OfWordsForNoFigure_IsUnstated(string text)
    {
        PrintedFigure.Parse(text).Should().Be(PrintedFigure.Unstated).And.NotBe(PrintedFigure.StatedNone);
        PrintedFrequency.Parse(text).Should().Be(PrintedFrequency.Unstated);
    }

    [Theory]
    [InlineData("全体师生")]
    [InlineData("全部学校")]
    [InlineData("全员参与")]
    [InlineData("实现全覆盖")]
    [InlineData("100%全覆盖")]
    [InlineData("应训尽训")]
    public void Parse_OfAFurtherClaimOfFullness_IsFull(string text) => PrintedFigure.Parse(text).Should().Be(PrintedFigure.Full);

    /// <summary>What names something, or tells a day, states no number.</summary>
    [Theory]
    [InlineData("第八届")]
    [InlineData("八届")]
    [InlineData("第一责任人")]
    [InlineData("一是")]
    [InlineData("二是")]
    [InlineData("一、")]
    [InlineData("（一）")]
    [InlineData("1.")]
    [InlineData("1、")]
    [InlineData("三重一大")]
    [InlineData("一把手")]
    [InlineData("进一步")]
    [InlineData("一定")]
    [InlineData("二十大")]
    [InlineData("12345热线")]
    [InlineData("双减")]
    [InlineData("五个一")]
    [InlineData("百名")]
    [InlineData("百家万户")]
    [InlineData("两会")]
    [InlineData("四套班子")]
    [InlineData("一个中心")]
    [InlineData("四个意识")]
    [InlineData("八五")]
    [InlineData("八五普法")]
    [InlineData("十四五")]
    [InlineData("十四五规划")]
    [InlineData("十四五期间")]
    [InlineData("五一")]
    [InlineData("三八")]
    [InlineData("1-4年级")]
    [InlineData("三年级")]
    [InlineData("3年级")]
    [InlineData("〔2020〕6号")]
    [InlineData("6号")]
    [InlineData("第33条")]
    [InlineData("2023年")]
    [InlineData("二〇二三年")]
    [InlineData("2020-2023年")]
    [InlineData("2023年度")]
    [InlineData("12月4日")]
    [InlineData("3月")]
    [InlineData("10日")]
    [InlineData("2023-12-31")]
    [InlineData("2023.12.31")]
    [InlineData("12-4")]
    [InlineData("3-5")]
    [InlineData("12/4")]
    [InlineData("8时")]
    [InlineData("8:30")]
    [InlineData("三点")]
    [InlineData("三门峡")]
    [InlineData("五河")]
    [InlineData("六安")]
    [InlineData("七台河")]
    [InlineData("数字")]
    [InlineData("数学")]
    [InlineData("几何")]
    [InlineData("上年")]
    [InlineData("上半年")]
    [InlineData("提高到61.74%")]
    [InlineData("下降至5件")]
    [InlineData("2.5人")]
    [InlineData("数余人")]
    [InlineData("数 百分点")]
    [InlineData("千分之三至-三")]
    [InlineData("36.5所学校")]
    [InlineData("2.65432万人")]
    [InlineData("三四")]
    [InlineData("二五人")]
    [InlineData("○人")]
    [InlineData("O人")]
    [InlineData("5至3人")]
    [InlineData("3至3人")]
    [InlineData("近3至5人")]
    [InlineData("3至5人以上")]
    [InlineData("80%-90人")]
    [InlineData("3人至5件")]
    [InlineData("三分之四")]
    [InlineData("三分之零")]
    [InlineData("三分之")]
    [InlineData("十一成")]
    [InlineData("1.5至2成")]
    [InlineData("千分之几")]
    [InlineData("几‰")]
    [InlineData("数余亿")]
    [InlineData("千分之十几")]
    [InlineData("1万2万")]
    [InlineData("1.2万3千")]
    [InlineData("1万20")]
    [InlineData("近3000余人")]
    [InlineData("超过数百人")]
    [InlineData("-5件")]
    [InlineData("零星")]
    [InlineData("三项制度")]
    [InlineData("两个责任")]
    [InlineData("一专多能")]
    public void TryParse_WhatStatesNoNumber_IsRefused(string text)
    {
        PrintedFigure.TryParse(text, out var figure, out int position).Should().BeFalse();
        position.Should().BeInRange(0, text.Length);
        figure.Should().Be(PrintedFigure.Unstated);
    }

    [Fact]
    public void TryParse_OfALongText_StopsAtItsBound()
    {
        string digits = new('1', 10_000_000);

        PrintedFigure.TryParse(digits, out _, out int position).Should().BeFalse();
        position.Should().Be(64);
        PrintedFrequency.TryParse("每月" + digits, out _).Should().BeFalse();
        PrintedFigure.Parse(new string(' ', 10) + "36所").Should().Be(PrintedFigure.Parse("36所"));
        FluentActions.Invoking(() => PrintedFigure.Parse(digits)).Should().Throw<FormatException>().Which.Message.Length.Should().BeLessThan(400);
        FluentActions.Invoking(() => PrintedFrequency.Parse(digits)).Should().Throw<FormatException>().Which.Message.Length.Should().BeLessThan(400);
    }

    [Fact]
    public void WithTrailingZeros_OfARange_WidensBothEndsAlike()
    {
        PrintedFigure.Parse("3至5%").WithTrailingZeros(1).Should().Be(PrintedFigure.Parse("3.0%至5.0%"));
        PrintedFigure.Parse("三分之一").WithTrailingZeros(2).Should().Be(PrintedFigure.Parse("三分之一"));
        PrintedFigure.Parse("数十").WithTrailingZeros(2).Should().Be(PrintedFigure.Parse("数十"));
        PrintedFigure.Parse("下降5%").WithTrailingZeros(1).Should().Be(PrintedFigure.Parse("下降5.0%"));
    }
}
