using FluentAssertions;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Duties;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Tests.Findings;

public class FactFromTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("　")]
    public void FromText_WhatIsEmptyOrBlank_IsUnknown(string? text) => Fact.FromText(text).Should().Be(Fact<string>.Unknown);

    [Fact]
    public void FromText_AText_IsKnown() => Fact.FromText("局长").Should().Be((Fact<string>)"局长");

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
