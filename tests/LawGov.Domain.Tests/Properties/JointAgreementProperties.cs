using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Tests.Properties;

/// <summary>A report of one relation is a conflict where the rule on that relation is breached, and nowhere else.</summary>
public class JointAgreementProperties
{
    private static readonly int Statements = 1_500 / Tries.Part;

    private static readonly SubjectId Id = new("statement");
    private static readonly RuleContext Today = new() { AsOf = new(2024, 3, 1) };

    private static readonly string[] Forms =
        ["{0}件", "{0}件", "{0}件", "{0}万件", "约{0}件", "近{0}件", "{0}余件", "{0}件以上", "超过{0}件", "{0}件以下", "不足{0}件", "{0}", "无", "增加{0}件", "{0}.5", "{0}至{1}件"];

    private static readonly string[] RateForms = ["{0}%", "{0}.{1}%", "{0}.{1}%", "{0}%以上", "约{0}%", "不足{0}%", "三分之一", "全覆盖", "增长{0}%"];

    [Fact]
    public void Total_OfAnyFigures_AgreesWithItsRule() => Compare(1, random =>
    {
        PrintedFigure[] figures = [.. Enumerable.Range(0, random.Next(2, 5)).Select(at => Count(random, at == 0 ? 40 : 25))];
        bool all = random.Next(2) == 0;
        TotalFacts facts = new() { Id = Id, Total = figures[0], Exhaustive = all, Parts = figures[1..].Select((part, at) => new PrintedPart($"{at}", part)).ToValueList() };
        return (figures, FigureRelationKind.Total, all, ParticipationRules.TotalEqualsParts.Evaluate(facts, Today));
    });

    [Fact]
    public void Rates_ThatAreAdded_AgreeWithTheRule() => Compare(2, random =>
    {
        int share = random.Next(10, 90);
        PrintedFigure[] figures = [Parse($"{share}.{random.Next(10)}%"), Parse($"{99 - share}.{random.Next(10)}%"), Parse($"0.{random.Next(10)}%")];
        TotalFacts facts = new() { Id = Id, Total = Parse("100%"), Exhaustive = true, Parts = figures.Select((part, at) => new PrintedPart($"{at}", part)).ToValueList() };
        return (figures, FigureRelationKind.RatesSum, false, ParticipationRules.TotalEqualsParts.Evaluate(facts, Today));
    });

    [Fact]
    public void Share_OfAnyFigures_AgreesWithItsRule() => Compare(3, random =>
    {
        PrintedFigure[] figures = [Count(random, 20), Count(random, 40), Rate(random)];
        ShareFacts facts = new() { Id = Id, Part = figures[0], Whole = figures[1], Share = figures[2] };
        return (figures, FigureRelationKind.Share, false, ParticipationRules.ShareAgrees.Evaluate(facts, Today));
    });

    [Fact]
    public void DerivedBase_OfAnyFigures_AgreesWithItsRule() => Compare(4, random =>
    {
        PrintedFigure[] figures = [Count(random, 30), Rate(random)];
        ShareFacts facts = new() { Id = Id, Part = figures[0], Share = figures[1] };
        return (figures, FigureRelationKind.DerivedBase, false, ParticipationRules.ShareAgrees.Evaluate(facts, Today));
    });

    [Fact]
    public void Growth_OfAnyFigures_AgreesWithItsRule() => Compare(5, random =>
    {
        bool falls = random.Next(2) == 0;
        var rate = Change(Rate(random), falls);
        PrintedFigure current = Count(random, 30), other = Count(random, 30);
        GrowthFacts facts = new() { Id = Id, Current = current, Rate = rate, IsFall = falls };
        var (figures, kind) = random.Next(3) switch
        {
            0 => ([current, other, rate], FigureRelationKind.Growth),
            1 => ([current, Change(other.HasNumber ? other : PrintedFigure.Exact(5), falls), rate], FigureRelationKind.GrowthByDifference),
            _ => (new[] { current, rate }, FigureRelationKind.ImpliedPrior),
        };
        facts = kind switch
        {
            FigureRelationKind.Growth => facts with { Prior = other },
            FigureRelationKind.GrowthByDifference => facts with { Increase = figures[1] },
            _ => facts,
        };
        return (figures, kind, false, ParticipationRules.GrowthAgrees.Evaluate(facts, Today));
    });

    [Fact]
    public void CarryOver_OfAnyFigures_AgreesWithItsRule() => Compare(6, random =>
    {
        PrintedFigure[] figures = [Count(random, 10), Count(random, 20), Count(random, 20), Count(random, 10)];
        CarryOverFacts facts = new() { Id = Id, Brought = figures[0], Received = figures[1], Closed = figures[2], Carried = figures[3] };
        return (figures, FigureRelationKind.CarryOver, false, ParticipationRules.CarryOverAgrees.Evaluate(facts, Today));
    });

    [Fact]
    public void Points_BetweenAnyRates_AgreeWithTheRule() => Compare(7, random =>
    {
        bool falls = random.Next(2) == 0;
        int from = random.Next(300, 600), by = random.Next(1, 40), to = from + (falls ? -by : by) + random.Next(-4, 5);
        PrintedFigure[] figures = [Tenths(from, "%"), Tenths(to, "%"), Change(Tenths(by, random.Next(4) == 0 ? "%" : "个百分点"), falls)];
        PointsFacts facts = new() { Id = Id, From = figures[0], To = figures[1], Points = figures[2], IsFall = falls };
        return (figures, FigureRelationKind.Points, false, ParticipationRules.PointsAgree.Evaluate(facts, Today));
    });

    private static void Compare(int seed, Func<Random, (PrintedFigure[] Figures, FigureRelationKind Kind, bool IsExhaustive, Finding Finding)> statement)
    {
        var random = new Random(seed);
        int breached = 0;
        for (int i = 0; i < Statements; i++)
        {
            var (figures, kind, all, finding) = statement(random);
            var found = JointReconciliation.Of(figures, [new(kind, [.. Enumerable.Range(0, figures.Length)], all)]);
            string said = $"statement {i}, {kind}{(all ? "!" : "")} of {string.Join(", ", figures)}: {finding.Because}";
            (found.Outcome == JointOutcome.Conflict).Should().Be(finding.Verdict == Verdict.Breached, said);
            (found.Outcome == JointOutcome.OneByOne).Should().BeFalse(said);
            breached += finding.Verdict == Verdict.Breached ? 1 : 0;
        }

        breached.Should().BeInRange(Statements / 50, Statements * 49 / 50);
    }

    private static PrintedFigure Count(Random random, int most)
    {
        int number = random.Next(most);
        return Parse(string.Format(System.Globalization.CultureInfo.InvariantCulture, Forms[random.Next(Forms.Length)], number, number + 3));
    }

    private static PrintedFigure Rate(Random random)
        => Parse(string.Format(System.Globalization.CultureInfo.InvariantCulture, RateForms[random.Next(RateForms.Length)], random.Next(1, 101), random.Next(10)));

    private static PrintedFigure Change(PrintedFigure figure, bool falls)
        => figure.Kind is PrintedFigureKind.Exact && figure.Change == FigureChange.None
            ? Parse((falls ? "下降" : "增长") + figure)
            : Parse((falls ? "下降5" : "增长5") + (figure.IsPercentage || !figure.HasNumber ? "%" : "件"));

    private static PrintedFigure Tenths(int tenths, string unit) => Parse($"{tenths / 10}.{tenths % 10}{unit}");

    private static PrintedFigure Parse(string text) => PrintedFigure.Parse(text);
}
