using FluentAssertions;
using LawGov.Domain.Duties;

namespace LawGov.Domain.Tests.Duties;

public class DutyAreasTests
{
    [Fact]
    public void Of_AreasInAnyOrder_PutsEachBeforeThoseWithinIt()
    {
        var areas = DutyAreas.Of(Area("b"), Area("a/x"), Area("a-b"), Area("a"), Area("a/x/y"));

        areas.All.Select(area => area.Path.ToString()).Should().Equal("a", "a/x", "a/x/y", "a-b", "b");
        Enumerable.Range(0, 5).Select(areas.ParentOf).Should().Equal(-1, 0, 1, -1, -1);
        areas.Leaves.Select(area => area.Path.ToString()).Should().Equal("a/x/y", "a-b", "b");
        areas.IndexOf(AreaPath.Parse("a/x")).Should().Be(1);
        areas.IndexOf(AreaPath.Parse("c")).Should().Be(-1);
        areas.IndexOf(AreaPath.None).Should().Be(-1);
    }

    [Fact]
    public void Of_AreasThatMakeNoTree_NamesTheArea()
    {
        Refuse.Argument(() => DutyAreas.Of(Area("a"), Area("a")), "areas", "\"a\"", "twice");
        Refuse.Argument(() => DutyAreas.Of(Area("a/b")), "areas", "\"a/b\"", "\"a\"");
        Refuse.Null(() => DutyAreas.Of((DutyArea)null!), "areas");
        Refuse.OutOfRange(() => DutyAreas.Of(Area("a"))[1], "index", "1", "0 to 0");
        Refuse.OutOfRange(() => DutyAreas.Of(Area("a")).ParentOf(-1), "index", "-1", "0 to 0");
    }

    [Theory]
    [InlineData("招生", 1, "—")]
    [InlineData("招生/小学", 2, "招生")]
    [InlineData("招生/小学/随迁子女", 3, "招生/小学")]
    public void Parse_APath_KnowsDepthAndParent(string text, int depth, string parent)
    {
        var path = AreaPath.Parse(text);

        (path.Depth, path.Parent.ToString(), path.ToString()).Should().Be((depth, parent, text));
    }

    [Theory]
    [InlineData("招生／小学", "招生/小学")]
    [InlineData("招生／小学/随迁子女", "招生/小学/随迁子女")]
    public void Parse_APathWithTheWideStroke_IsTheSamePath(string text, string path)
    {
        AreaPath.Parse(text).Should().Be(AreaPath.Parse(path));
        (AreaPath.Parse(text).ToString(), AreaPath.Parse(text).Depth).Should().Be((path, path.Split('/').Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("a/")]
    [InlineData("/a")]
    [InlineData("a//b")]
    [InlineData(" a")]
    [InlineData("a/\u200Bb")]
    [InlineData("a/b\u202E")]
    [InlineData("a／")]
    [InlineData("a/—")]
    [InlineData("a/ b")]
    [InlineData("a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q")] // 17 names
    public void Parse_AnotherShape_NamesTheExpectedOne(string text)
    {
        AreaPath.TryParse(text, null, out var none).Should().BeFalse();
        none.Should().Be(AreaPath.None);
        FluentActions.Invoking(() => AreaPath.Parse(text)).Should().Throw<FormatException>().WithMessage("*1 to 16 names*");
    }

    [Theory]
    [InlineData("a", "a", true)]
    [InlineData("a", "a/b", true)]
    [InlineData("a", "ab", false)]
    [InlineData("a/b", "a", false)]
    public void Contains_AnotherArea_GoesByWholeNames(string area, string other, bool contains)
        => AreaPath.Parse(area).Contains(AreaPath.Parse(other)).Should().Be(contains);

    [Fact]
    public void Contains_None_IsNever()
    {
        AreaPath.None.Contains(AreaPath.Parse("a")).Should().BeFalse();
        AreaPath.Parse("a").Contains(AreaPath.None).Should().BeFalse();
    }

    [Fact]
    public void Constructor_OfAnAreaWithAPartMissing_NamesThePart()
    {
        Refuse.Argument(() => new DutyArea(AreaPath.None, "招生"), "path");
        Refuse.Argument(() => new DutyArea(AreaPath.Parse("a"), " "), "name");
    }

    private static DutyArea Area(string path) => new(AreaPath.Parse(path), path);
}
