using FluentAssertions;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Findings.Judging;

public class FormWordsTests
{
    private static readonly Bilingual Yes = new("有", "with");
    private static readonly Bilingual No = new("没有", "without");

    [Fact]
    public void ListWords_OfTheirParts_HoldThemAndCompareByThem()
    {
        (new ListWords(Yes, No).Done, new ListWords(Yes, No).NotDone, new ListWords(Yes, No).Measure).Should().Be((Yes, No, "项"));
        new ListWords(Yes, No, "部").Should().Be(new ListWords(new("有", "with"), No, "部"));
        new ListWords(Yes, No, "部").Should().NotBe(new ListWords(Yes, No, "份"));
        new ListWords(Yes, No).Should().NotBe(new ListWords(No, Yes));
        Refuse.Null(() => new ListWords(null!, No), "done");
        Refuse.Null(() => new ListWords(Yes, null!), "notDone");
        Refuse.Null(() => new ListWords(Yes, No, null!), "measure");
        Refuse.Argument(() => new ListWords(Yes, No, " "), "measure");
    }

    [Fact]
    public void CoverWords_OfTheirParts_HoldThemAndCompareByThem()
    {
        (new CoverWords(Yes, No).Covered, new CoverWords(Yes, No).Gap).Should().Be((Yes, No));
        new CoverWords(Yes, No).Should().Be(new CoverWords(new("有", "with"), No));
        new CoverWords(Yes, No).Should().NotBe(new CoverWords(No, Yes));
        Refuse.Null(() => new CoverWords(null!, No), "covered");
        Refuse.Null(() => new CoverWords(Yes, null!), "gap");
    }

    [Fact]
    public void Measured_OfItsParts_HoldsThemAndComparesByThem()
    {
        Measured words = new(Yes, No);
        (words.Found, words.Limit, words.IsOver, words.Remedy).Should().Be((Yes, No, true, null));
        words.Should().Be(new Measured(new Bilingual("有", "with"), No));
        words.Should().NotBe(words with { IsOver = false });
        words.Should().NotBe(words with { Remedy = Yes });
        Refuse.Null(() => new Measured(null!, No), "found");
        Refuse.Null(() => new Measured(Yes, null!), "limit");
    }
}
