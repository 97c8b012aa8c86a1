using System.Xml.Linq;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests;

/// <summary>What the board's page holds, and that nothing from a file can become part of it but as text.</summary>
public class ParticipationBoardPageTests
{
    [Fact]
    public void Page_HoldsABarForEachPlace_AndNeedsNothingBesideIt()
    {
        string page = PageOf(BoardFolder.Divisions);

        page.Should().StartWith("<!DOCTYPE html>\n<html lang=\"zh-Hans\">").And.Contain("<meta charset=\"utf-8\">").And.Contain("@media print");
        page.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal).Should().NotContain("://").And.NotContain("<script").And.NotContain("url(").And.NotContain("<link").And.NotContain("<img");
        var drawings = Drawings(page);
        drawings.Should().HaveCount(4); // all places, the province, its two places, the city's two counties
        var county = drawings[3].Descendants().First(element => element.Name.LocalName == "g");
        county.Elements().First().Value.Should().Be("陕州区 411203");
        county.Elements().Where(element => element.Name.LocalName == "rect").Select(bar => (string?)bar.Attribute("width")).Should().Equal("280", "210"); // 3 of 4
        county.Value.Should().Contain("75.00%").And.Contain("3 / 4");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' onload='alert(1)")]
    [InlineData("</title></svg></style>&lt;")]
    [InlineData("甲&amp;乙")]
    [InlineData("𠮷县")]
    [InlineData("一二三四五六七八九十一二三四五𠮷县甲乙", "一二三四五六七八九十一二三四五…")] // 16 characters have room, and no character is cut in two
    public void ANameWithMarkup_StaysText(string name, string? besideTheBar = null)
    {
        string cell = $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        string page = PageOf(BoardFolder.Divisions.Replace("三门峡市", cell, StringComparison.Ordinal));

        page.Should().NotContain("<script").And.NotContain("<img");
        var drawings = Drawings(page); // read as XML: nothing broke out
        drawings[3].Attribute("aria-label")!.Value.Should().Be($"{name}：下级地区");
        drawings[3].Attributes().Select(attribute => attribute.Name.LocalName).Should().Equal("xmlns", "viewBox", "role", "aria-label", "font-size");
        drawings[2].Descendants().First(element => element.Name.LocalName == "text").Value.Should().Be(besideTheBar ?? name);
    }

    [Fact]
    public void AControlCharacterInAName_IsMadeVisible()
    {
        string divisions = BoardFolder.Divisions.Replace("三门峡市", "三\u001b[31m门峡\u202e市", StringComparison.Ordinal);

        PageOf(divisions).Should().Contain("三␛[31m门峡\\u{202E}市").And.NotContain("\u001b").And.NotContain("\u202e");
        using var folder = BoardFolder.With("411203000000,3,4\n", divisions);
        folder.Show("--depth", "2").Output.Should().NotContain("\u001b").And.NotContain("\u202e");
    }

    [Fact]
    public void LastYear_IsMarkedOnTheBar()
    {
        using var folder = BoardFolder.With("411203000000,3,4\n");
        folder.Save("last.csv", "code,participants,eligible\n411203000000,1,2\n");

        folder.Show("--depth", "0", "--last", folder["last.csv"], "--html", folder["page.html"]).Code.Should().Be(0);

        string page = folder.Read("page.html");
        page.Should().Contain("较上年 上升25.00个百分点").And.Contain("黑色竖线为上年参与率");
        PageOf(BoardFolder.Divisions).Should().NotContain("黑色竖线");
        Drawings(page)[0].Descendants().Where(element => element.Name.LocalName == "rect").Select(mark => (string?)mark.Attribute("x")).Should().Equal("230", "230", "370"); // half of 280 further on
    }

    private static string PageOf(string divisions)
    {
        using var folder = BoardFolder.With("411203000000,3,4\n411221000000,1,4\n", divisions);
        var run = folder.Show("--depth", "3", "--html", folder["page.html"]);
        run.Code.Should().Be(0, run.Errors);
        return folder.Read("page.html");
    }

    private static List<XElement> Drawings(string page)
    {
        var drawings = new List<XElement>();
        for (int from = page.IndexOf("<svg", StringComparison.Ordinal); from >= 0; from = page.IndexOf("<svg", from + 1, StringComparison.Ordinal))
        {
            int end = page.IndexOf("</svg>", from, StringComparison.Ordinal) + "</svg>".Length;
            drawings.Add(XElement.Parse(page[from..end]));
        }

        return drawings;
    }
}
