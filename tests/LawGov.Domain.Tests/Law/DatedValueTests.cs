using FluentAssertions;
using LawGov.Domain.Law;
using LawGov.Domain.Time;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Law;

public class DatedValueTests
{
    private static readonly Citation Law = TestLaw.OpenInformation2019.Article(33).Cite(Application.Direct);

    [Fact]
    public void Constructor_ByLawOrBasis_KeepsWhatSetsTheFigure()
    {
        new DatedValue<int>(Span("2019-05-15"), 20, Law).Should().Be(new DatedValue<int>(Span("2019-05-15"), 20, Basis.Law(Law)));
        new DatedValue<int>(Span("2019-05-15"), 15, TestLaw.Local).Basis.Should().Be(TestLaw.Local);
    }

    [Fact]
    public void Unsettled_Always_HasNoFigureButAText()
    {
        var open = DatedValue<int>.Unsettled(Span("2019-05-15"), Law);
        (open.IsSettled, open.Value, open.Basis).Should().Be((false, 0, Basis.Law(Law)));
        open.Should().NotBe(new DatedValue<int>(Span("2019-05-15"), 0, Law));
    }

    [Fact]
    public void Constructor_WithAPartMissing_NamesThePart()
    {
        Refuse.Argument(() => new DatedValue<int>(DateSpan.Empty, 20, Law), "span");
        Refuse.Null(() => new DatedValue<string>(Span("2019-05-15"), null!, Law), "value");
        Refuse.Null(() => new DatedValue<int>(Span("2019-05-15"), 20, (Citation)null!), "citation");
        Refuse.Null(() => new DatedValue<int>(Span("2019-05-15"), 20, (Basis)null!), "basis");
        Refuse.Argument(() => DatedValue<int>.Unsettled(DateSpan.Empty, Law), "span");
        Refuse.Null(() => DatedValue<int>.Unsettled(Span("2019-05-15"), null!), "citation");
    }
}
