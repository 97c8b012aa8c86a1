using FluentAssertions;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Duties;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Participation;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Findings;

public class FactFromTests
{
    private static readonly Basis SomeBasis = Basis.Practice(new("某", "x"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("　")]
    public void From_ATextThatIsEmptyOrBlank_IsUnknown(string? text) => Fact.From(text).Should().Be(Fact<string>.Unknown);

    /// <summary>One verb for structs, classes and what may be null; a caller need not know which of them a column is.</summary>
    [Fact]
    public void From_AnyKindOfValue_IsKnown()
    {
        Fact.From("局长").Should().Be((Fact<string>)"局长");
        Fact.From(5L).Should().Be((Fact<long>)5L);
        Fact.From((long?)5).Should().Be((Fact<long>)5L);
        Fact.From(PrintedFigure.Parse("3")).Should().Be((Fact<PrintedFigure>)PrintedFigure.Parse("3"));
        Fact.From(SomeBasis).Should().Be((Fact<Basis>)SomeBasis);
        Fact.From((Basis?)null).Should().Be(Fact<Basis>.Unknown);
        Fact.From(FactState.None).Should().Be((Fact<FactState>)FactState.None);
        new ParticipationFacts { Id = new("x"), PrintedAwarded = Fact.From(PrintedFigure.Parse("3")) }.Awarded.Should().Be((Fact<long>)3L);
    }

    [Theory]
    [InlineData(-5L, "获奖人数“-5”不能采用，应为0以上", "the number awarded: expected 0 or more, not -5")]
    [InlineData(0L, null, null)]
    [InlineData(null, null, null)]
    public void FromWithin_ANumberFromAForm_KeepsTheFaultInsteadOfThrowing(long? number, string? chinese, string? english)
    {
        var facts = new ParticipationFacts { Id = new("x"), Awarded = Fact.FromWithin(number, 0, null, ParticipationKeys.Awarded, out var fault) };

        facts.Awarded.Should().Be(number is 0 ? 0 : Fact<long>.Unknown);
        (fault?.ToText(Language.Chinese), fault?.ToText(Language.English)).Should().Be((chinese, english));
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(12, null)]
    [InlineData(13, "the number awarded: expected 1 to 12, not 13")]
    [InlineData(0, "the number awarded: expected 1 to 12, not 0")]
    public void FromWithin_BothEnds_AreWithin(int month, string? said)
    {
        var fact = Fact.FromWithin(month, 1, 12, ParticipationKeys.Awarded, out var fault);

        fact.Should().Be(said is null ? month : Fact<int>.Unknown);
        fault?.ToText(Language.English).Should().Be(said);
    }

    [Theory]
    [InlineData(null, FactState.Unknown)]
    [InlineData(0, FactState.Known)]
    public void From_ANullableColumn_IsUnknownOnlyWhenNull(int? value, FactState state) => Fact.From(value).State.Should().Be(state);

    [Fact]
    public void BlankHolders_OfFacts_AreRefusedByNameAndNeverMet()
    {
        Refuse.Argument(() => new FirstResponsiblePersonFacts { Id = new("x"), On = new(2023, 1, 1), Holder = " " }, "Holder");
        Refuse.Argument(() => new PublicationFacts { Id = new("x"), Manager = "" }, "Manager");
        Refuse.Argument(() => new PublicationFacts { Id = new("x"), Reviewer = "" }, "Reviewer");
        Refuse.Argument(() => new PublicationFacts { Id = new("x"), Publisher = "　" }, "Publisher");
    }

    [Fact]
    public void ToString_OfFactsAndContext_IsTheSameInEveryCulture()
        => new FirstResponsiblePersonFacts { Id = new("x"), On = new(2023, 1, 2) }.ToString().Should().Be("x 2023-01-02 未知 未知 未知");
}
