using FluentAssertions;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Law;

public class BasisTests
{
    public static TheoryData<Basis, BasisKind, string, string, string> Printed => new()
    {
        { TestLaw.Direct, BasisKind.Law, "CN-OGIR-2019:10", "《政府信息公开条例》第十条", "Open Government Information Regulations, Art. 10" },
        { TestLaw.Local, BasisKind.Local, "local:某省政务公开办法（某政令1号）", "地方规定《某省政务公开办法》（某政令1号）", "local rule: provincial openness measures (某政令1号)" },
        { TestLaw.Internal, BasisKind.Internal, "internal:信息发布审核办法", "内部制度《信息发布审核办法》", "internal rule: review before publication" },
        { TestLaw.Practice, BasisKind.Practice, "practice:四则运算", "一般做法：四则运算", "practice: arithmetic" },
    };

    [Theory]
    [MemberData(nameof(Printed))]
    public void ToText_ByKind_SaysWhatItRestsOn(Basis basis, BasisKind kind, string key, string chinese, string english)
    {
        (basis.Kind, basis.Key).Should().Be((kind, key));
        basis.ToText(Language.Chinese).Should().Be(chinese);
        basis.ToString().Should().Be(chinese);
        basis.ToText(Language.English).Should().Be(english);
        Refuse.OutOfRange(() => basis.ToText((Language)2), "language", "2");
    }

    [Theory]
    [InlineData(Application.Unstated, false)]
    [InlineData(Application.Direct, true)]
    [InlineData(Application.ByReference, false)]
    [InlineData(Application.ByAnalogy, false)]
    [InlineData(Application.InspectionStandard, false)]
    public void IsDirectLaw_OfLaw_FollowsTheApplication(Application application, bool direct)
        => Basis.Law(TestLaw.OpenInformation2019.Whole.Cite(application)).IsDirectLaw.Should().Be(direct);

    [Fact]
    public void IsDirectLaw_OfAnythingButLaw_IsFalse()
        => new[] { TestLaw.Local, TestLaw.Internal, TestLaw.Practice }.Should().OnlyContain(basis => !basis.IsDirectLaw && basis.Citation == null);

    [Fact]
    public void Factories_WithoutTheirText_NameIt()
    {
        Refuse.Null(() => Basis.Law(null!), "citation");
        Refuse.Null(() => Basis.Local(null!), "title");
        Refuse.Null(() => Basis.Internal(null!), "title");
        Refuse.Null(() => Basis.Practice(null!), "principle");
    }
}
