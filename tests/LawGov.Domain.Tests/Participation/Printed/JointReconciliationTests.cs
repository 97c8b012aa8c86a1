using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Tests.Participation;

public class JointReconciliationTests
{
    /// <summary>全年收到来件约48件，其中网站30件，占62.5%；信函18件，占36.0%: the one share is of 48, the other of 50.</summary>
    [Fact]
    public void Of_RelationsThatEachPassAlone_CanBeAConflictTogether()
    {
        FigureRelation[] relations = [Total(0, 1, 3), Share(1, 0, 2), Share(3, 0, 4)];
        PrintedFigure[] figures = Read("约48件 30件 62.5% 18件 36.0%");
        relations.Should().AllSatisfy(relation => JointReconciliation.Of(figures, [relation]).Outcome.Should().Be(JointOutcome.Feasible));

        var found = JointReconciliation.Of(figures, relations);
        found.Outcome.Should().Be(JointOutcome.Conflict);
        found.Conflict.Should().Equal(1, 2);
        found.Mends.Should().Contain(mend => mend.Figure == 4 && mend.Instead == PrintedFigure.Parse("37.5%"));
    }

    [Theory]
    [InlineData("Total!", "48件 30件 18件", "48件 30件 19件")]
    [InlineData("Total", "48件 30件 17件", "48件 30件 19件")]
    [InlineData("Total!", "5万册 2.6万册 2.4万册", "5万册 2.6万册 3.6万册")]
    [InlineData("Total!", "100% 61.5% 38.5%", "100% 61.5% 37.5%")]
    [InlineData("Total", "80.0% 61.5% 18.5%", "80.0% 61.5% 19.0%")]
    [InlineData("Total!", "12.5元 10元 2.5元", "12.5元 10元 2.4元")]
    [InlineData("Subset", "4个 3个", "3个 4个")]
    [InlineData("Share", "30件 48件 62.5%", "30件 48件 62.4%")]
    [InlineData("Share", "31人 31人 全覆盖", "30人 31人 全覆盖")]
    [InlineData("Share", "全覆盖 31人 100%", "全覆盖 31人 99.9%")]
    [InlineData("Share", "8人 9人 —", "9人 8人 —")] // a part is no more than its whole, whatever the rate
    [InlineData("ShareOfSum", "30件 28件 20件 62.5%", "30件 28件 21件 62.5%")]
    [InlineData("DerivedBase", "124人 86.71%", "12人 86.71%")]
    [InlineData("Growth", "136件 110件 增长23.6%", "136件 110件 增长24.6%")]
    [InlineData("Growth", "96件 120件 下降20%", "96件 120件 增长20%")]
    [InlineData("Growth", "5件 2件 增长150%", "5件 0件 增长150%")]
    [InlineData("Difference", "136件 110件 增加26件", "136件 110件 减少26件")]
    [InlineData("GrowthByDifference", "136件 增加26件 增长23.6%", "136件 增加27件 增长23.6%")]
    [InlineData("GrowthByDifference", "96件 24件 下降20%", "96件 增加24件 下降20%")]
    [InlineData("ImpliedPrior", "136件 增长23.6%", "16件 增长23.6%")]
    [InlineData("RatesSum", "86.92% 11.47% 1.60%", "86.92% 11.47% 1.50%")]
    [InlineData("Points", "59.7% 61.74% 2.04个百分点", "59.7% 61.74% 20.4个百分点")]
    [InlineData("Points", "61.74% 59.7% 下降2.04个百分点", "61.74% 59.7% 2.04个百分点")]
    [InlineData("Full", "31人 31人 100%", "31人 30人 100%")]
    [InlineData("Full", "31人 100%", "31人 99.9%")]
    [InlineData("CarryOver", "3件 50件 51件 2件", "3件 50件 51件 3件")]
    [InlineData("CarryOver", "50件 48件 2件", "50件 48件 3件")]
    [InlineData("CarryOver", "无 50件 48件 2件", "无 50件 48件 3件")]
    [InlineData("SameNoun", "约300人 310人", "约300人 330人")]
    [InlineData("SameNoun", "95.7% 95.70%", "95.7% 95.81%")]
    public void Of_OneRelation_HoldsOrNot(string kind, string holds, string fails)
    {
        Judge(kind, holds).Outcome.Should().Be(JointOutcome.Feasible);
        var found = Judge(kind, fails);
        found.Outcome.Should().Be(JointOutcome.Conflict);
        found.Conflict.Should().Equal(0);
    }

    [Theory]
    [InlineData("Total!", "48件 30人 18件")]
    [InlineData("Share", "30人 48人次 62.5%")]
    [InlineData("CarryOver", "3件 50件 51户 2件")]
    [InlineData("SameNoun", "3人 3户")]
    public void Of_FiguresOfDifferentUnits_IsAConflictOfTheirRelationAlone(string kind, string figures)
    {
        var found = Judge(kind, figures);
        found.Outcome.Should().Be(JointOutcome.Conflict);
        found.Mends.Should().NotBeEmpty().And.OnlyContain(mend => mend.Slip == FigureSlip.Other);
    }

    [Theory]
    [InlineData("Total!", "48件 增加30件 18件")] // a rise is not a part
    [InlineData("Total!", "48件 60% 18件")]
    [InlineData("RatesSum", "60% 50件")]
    [InlineData("Points", "60% 61% 3件")]
    [InlineData("Full", "31人 — 全覆盖")]
    [InlineData("SameNoun", "增长3件 3件")]
    [InlineData("Frequency", "— 60次")]
    [InlineData("Growth", "136件 110件 2件")]
    public void Of_AFigureThatCannotStandAtItsPlace_SaysNothing(string kind, string figures)
        => Judge(kind, figures).Outcome.Should().Be(JointOutcome.Feasible);

    [Fact]
    public void Of_RatesThatOnlyMixedRoundingsMake_SaysSo()
    {
        var found = Judge("Points", "41.4% 41.9% 0.3个百分点");
        found.Outcome.Should().Be(JointOutcome.OnlyIfMixed);
        found.Conflict.Should().Equal(0);
    }

    [Fact]
    public void Of_RatesOfOneRounding_AreHeldToIt()
    {
        PrintedFigure[] figures = Read("113件 58件 51.33% 32件 28.31%");
        FigureRelation[] relations = [Share(1, 0, 2), Share(3, 0, 4)];
        JointReconciliation.Of(figures, relations).Outcome.Should().Be(JointOutcome.Feasible); // each statement in its own way
        JointReconciliation.Of(figures, relations, rounding: Rounding.HalfUp).Conflict.Should().Equal(1);
        JointReconciliation.Of(figures, relations, rounding: Rounding.Truncate).Conflict.Should().Equal(0);
    }

    [Fact]
    public void Of_AWidthOfApproximateFigures_GoesByTheModel()
    {
        PrintedFigure[] figures = Read("约300人 330人");
        FigureRelation[] same = [new(FigureRelationKind.SameNoun, [0, 1])];
        JointReconciliation.Of(figures, same, new ApproximationModel { About = new(1, 10) }).Outcome.Should().Be(JointOutcome.Feasible);
        JointReconciliation.Of(figures, same).Outcome.Should().Be(JointOutcome.Conflict);
    }

    [Theory]
    [InlineData("Total!", "60件 3件 22件 8件", 1, "30件", FigureSlip.DigitDropped)]
    [InlineData("CarryOver", "3件 50件 15件 2件", 2, "51件", FigureSlip.DigitsSwapped)]
    [InlineData("Total!", "60件 52件 80件", 2, "8件", FigureSlip.DigitAdded)]
    [InlineData("Total!", "12万册 8万册 4册", 2, "4万册", FigureSlip.WanLost)]
    [InlineData("Growth", "110件 110件 增长23.6%", 0, "136件", FigureSlip.OtherPeriod)]
    [InlineData("Points", "59.7% 59.7% 提高2.04个百分点", 1, "61.74%", FigureSlip.OtherPeriod)]
    [InlineData("Points", "59.7% 61.74% 提高20.4个百分点", 2, "提高2.04个百分点", FigureSlip.Other)]
    [InlineData("Share", "380人 400人 76%", 2, "95%", FigureSlip.Other)]
    public void Mends_OfASlip_ComeFirst(string kind, string figures, int place, string instead, FigureSlip slip)
    {
        var first = Judge(kind, figures).Mends[0];
        (first.Figure, first.Instead, first.Slip).Should().Be((place, PrintedFigure.Parse(instead), slip));
    }

    [Fact]
    public void Mends_OfTwoFaultsApart_AreNone()
    {
        var found = JointReconciliation.Of(Read("48件 30件 19件 9件 8件 2件"), [Total(0, 1, 2), Total(3, 4, 5)]);
        found.Outcome.Should().Be(JointOutcome.Conflict);
        found.Mends.Should().BeEmpty(); // no single figure is wrong
    }

    [Fact]
    public void Of_NoRelations_IsFeasible() => JointReconciliation.Of([], []).Should().Be(JointReconciliation.Of(Read("3件"), []));

    [Fact]
    public void Of_WhatIsMissing_Throws()
    {
        FluentActions.Invoking(() => JointReconciliation.Of([], [null!])).Should().Throw<ArgumentException>().WithParameterName("relations");
        FluentActions.Invoking(() => JointReconciliation.Of(Read("3件"), [Total(0, 1)])).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("relations");
        FluentActions.Invoking(() => JointReconciliation.Of([], [], rounding: (Rounding)3)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("rounding");
    }

    private static FigureRelation Total(params int[] of) => new(FigureRelationKind.Total, [.. of], isExhaustive: of[0] == 3);

    private static FigureRelation Share(params int[] of) => new(FigureRelationKind.Share, [.. of]);

    private static JointReconciliation Judge(string kind, string figures)
    {
        var read = Read(figures);
        return JointReconciliation.Of(read, [new(Enum.Parse<FigureRelationKind>(kind.TrimEnd('!')), [.. Enumerable.Range(0, read.Length)], kind.EndsWith('!'))]);
    }

    private static PrintedFigure[] Read(string figures) => [.. figures.Split(' ').Select(text => text == "—" ? PrintedFigure.Unstated : PrintedFigure.Parse(text))];
}
