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
    [InlineData("件", "起", false)]
    public void Measures_TwoUnits_AreNeverMixedUnlessBothCountPeople(string one, string other, bool same)
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
