using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Tests.Participation;

public class TermTests
{
    [Theory]
    [InlineData("50%")]
    [InlineData("全覆盖")]
    public void Under_OfAShareTakenForACount_IsEmpty(string text)
    {
        Statements.Of(text).Under(null, ApproximationModel.Default).IsEmpty.Should().BeFalse();
        Statements.Of(text).Under(null, ApproximationModel.Default, counted: true).IsEmpty.Should().BeTrue();
        Statements.Of(text).Under(null, ApproximationModel.Default, counted: false).IsEmpty.Should().BeTrue();
    }

    [Theory]
    [InlineData("2.5", "[49/2000, 51/2000)")]
    [InlineData("2.5个百分点", "[49/2000, 51/2000)")]
    [InlineData("约2个百分点", "[3/200, 5/200]")] // half a point either way, which is more than a twentieth of two
    [InlineData("2个百分点以上", "[2/100, ∞)")]
    [InlineData("999999999999999", "[1999999999999997/200, 1999999999999999/200)")]
    [InlineData("1000000000000000", "[10000000000000, 10000000000000]")] // so long a number is not rounded
    public void Under_OfPoints_IsInHundredths(string text, string extent)
        => Statements.Is(Statements.Of(text, TermKind.Points).Under(Rounding.HalfUp, ApproximationModel.Default), extent);

    [Theory]
    [InlineData("10%—20%", "[-1/5, -1/10]")] // it has no number of its own whose sign could be looked at
    [InlineData("20%以上", "(-∞, -1/5]")]
    [InlineData("0%", "(-1/200, 1/200)")]
    [InlineData("10%", "(-21/200, -19/200]")]
    [InlineData("-10%", "(-21/200, -19/200]")] // the sign says it already
    [InlineData("下降10%", "(-21/200, -19/200]")]
    public void Under_OfARateThatIsSaidToFall_LiesBelowZero(string text, string extent)
        => Statements.Is(Statements.Of(text, TermKind.Change, isFall: true).Under(Rounding.HalfUp, ApproximationModel.Default), extent);

    [Theory]
    [InlineData("10%", -1)]
    [InlineData("-10%", -1)]
    [InlineData("下降10%", -1)]
    [InlineData("0%", 0)]
    public void Face_OfARateThatIsSaidToFall_IsBelowZero(string text, int sign)
        => Statements.Of(text, TermKind.Change, isFall: true).Face!.Value.CompareTo(new(sign, 10)).Should().Be(0);
}
