using FluentAssertions;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Figures;

public class CountUnitTests
{
    [Theory]
    [InlineData("人", "人", true)]
    [InlineData("人", "名", true)]
    [InlineData("位", "名", true)]
    [InlineData("人", "人次", false)]
    [InlineData("户", "户次", false)]
    [InlineData("件", "起", true)]
    [InlineData("起", "宗", true)]
    [InlineData("场", "场次", true)]
    [InlineData("批", "批次", true)]
    [InlineData("课时", "学时", true)]
    [InlineData("册", "本", true)]
    [InlineData("公里", "千米", true)]
    [InlineData("个百分点", "百分点", true)]
    [InlineData("个工作日", "工作日", true)]
    [InlineData("小时", "分钟", false)]
    [InlineData("次", "场", false)] // but for how often something took place
    [InlineData("件", "件次", false)]
    [InlineData("所", "家", false)]
    [InlineData("所", "校", false)]
    [InlineData("课时", "小时", false)]
    [InlineData("件", "条", false)]
    public void Measures_TwoUnits_AreEqualByTheTableAlone(string one, string other, bool same)
    {
        new CountUnit(one).Measures(new(other)).Should().Be(same);
        new CountUnit(other).Measures(new(one)).Should().Be(same);
    }

    [Fact]
    public void Measures_AUnitThatWasNotPrinted_CountsAsAny()
    {
        CountUnit.None.Measures(new("人次")).Should().BeTrue();
        new CountUnit("人次").Measures(CountUnit.None).Should().BeTrue();
    }

    [Theory]
    [InlineData("元", true)]
    [InlineData("公里", true)]
    [InlineData("平方米", true)]
    [InlineData("小时", true)]
    [InlineData("课时", true)]
    [InlineData("个百分点", true)]
    [InlineData("人", false)]
    [InlineData("人次", false)]
    [InlineData("件", false)]
    [InlineData("网格", false)]
    public void IsMeasured_OfAUnit_TellsAmountsFromCounts(string unit, bool measured) => new CountUnit(unit).IsMeasured.Should().Be(measured);

    [Fact]
    public void IsPoints_OfPercentagePointsAlone_IsTrue()
    {
        new CountUnit("个百分点").IsPoints.Should().BeTrue();
        new CountUnit("百分点").IsPoints.Should().BeTrue();
        new CountUnit("个").IsPoints.Should().BeFalse();
        CountUnit.None.IsPoints.Should().BeFalse();
        CountUnit.None.IsMeasured.Should().BeFalse();
    }

    [Fact]
    public void ToText_InEnglish_ReadsWhatTheLibraryKnows()
    {
        new CountUnit("人次").ToText(Language.English).Should().Be("attendances");
        new CountUnit("网格").ToText(Language.English).Should().Be("网格");
        new CountUnit("人次").ToText(Language.Chinese).Should().Be("人次");
        CountUnit.None.ToText(Language.English).Should().Be("—");
        Refuse.Argument(() => new CountUnit(" "), "text");
    }
}
