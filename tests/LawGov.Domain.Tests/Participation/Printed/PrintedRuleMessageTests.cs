using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Tests.Participation;

/// <summary>What the findings on printed figures say: a reader can redo the sum.</summary>
public class PrintedRuleMessageTests
{
    private static readonly RuleContext Today = new() { AsOf = new LocalDate(2024, 3, 1) };
    private static readonly SubjectId Id = new("report");

    [Theory]
    [InlineData("471", "合计471，3个分项之和为481，分项之和多10，恰为分项“高中”的数量，可能未计入合计")]
    [InlineData("491", "合计491，3个分项之和为481，分项之和少10，恰为分项“高中”的数量，可能重复计入合计")]
    [InlineData("480", "合计480，3个分项之和为481，分项之和多1")]
    [InlineData("482", "合计482，3个分项之和为481，分项之和少1")]
    [InlineData("481", "合计481，3个分项之和为481，相符")]
    [InlineData("约500", "合计约500，3个分项之和为481，其中约按±5%计，仅在取整、约数或者界限的范围内相符")]
    public void Total_BesideItsParts_NamesTheDifferenceAndTheOnePartThatExplainsIt(string total, string text)
        => Total(total, ("小学", "275"), ("初中", "196"), ("高中", "10")).Because.ToText(Language.Chinese).Should().Be(text);

    [Theory]
    [InlineData("7人次", "43人", "87.3%")] // 37 of 43 are 86.0% and 38 are 88.4%: but the 43 may be the figure that is stated anew, in attendances
    [InlineData("1人次", "28685人", "72.04%")]
    public void Share_OfTwoUnits_AsksForTheUnitThoughOneOfThemMakesNoSuchShare(string part, string whole, string share)
        => ParticipationRules.ShareAgrees.Evaluate(new() { Id = Id, Part = PrintedFigure.Parse(part), Whole = PrintedFigure.Parse(whole), Share = PrintedFigure.Parse(share) }, Today)
            .Missing.Should().Equal(ParticipationKeys.FigureUnit);

    [Fact]
    public void Frequency_OfACountPrintedAsNotKnownYet_AsksForTheCount()
        => ParticipationRules.FrequencyAgrees.Evaluate(new() { Id = Id, Frequency = PrintedFrequency.Parse("每月一次"), Count = PrintedFigure.Parse("暂无"), Months = 12 }, Today)
            .Missing.Should().Equal(ParticipationKeys.Count);

    /// <summary>Without the increase the two values bear the rate out, so no vector can hold this.</summary>
    [Theory]
    [InlineData("1100", "1000", "90", false, "本期数1,100，上期数1,000，增加数90，增长率10%，不符：本期数比上期数增加100")]
    [InlineData("1100", "1000", "101", false, "本期数1,100，上期数1,000，增加数101，增长率10%，不符：本期数比上期数增加100")]
    [InlineData("900", "1000", "99", true, "本期数900，上期数1,000，减少数99，下降率10%，不符：本期数比上期数减少100")]
    [InlineData("不足1200", "1000", "300", false, "本期数不足1,200，上期数1,000，增加数300，增长率10%，不符：本期数减去上期数为-1,000–199")]
    public void Growth_OfAnIncreaseThatIsNotTheDifference_NamesTheDifference(string current, string prior, string increase, bool isFall, string text)
    {
        var finding = ParticipationRules.GrowthAgrees.Evaluate(
            new() { Id = Id, Current = PrintedFigure.Parse(current), Prior = PrintedFigure.Parse(prior), Increase = PrintedFigure.Parse(increase), Rate = PrintedFigure.Parse("10%"), IsFall = isFall },
            Today);

        finding.Verdict.Should().Be(Verdict.Breached);
        finding.Because.ToText(Language.Chinese).Should().Be(text);
    }

    /// <summary>The width of 约, 余 and 近 comes with the context, and stands in the sentence where it decided.</summary>
    [Theory]
    [InlineData("约4733人", 20, Verdict.Met, "部分数约4,733人，总数6,500人，占比72.04%，其中约按±5%计，仅在截尾、取整、约数或者界限的范围内相符；按另两项推算，部分数应为4,683人，总数应为6,242–6,897人（截尾）")]
    [InlineData("约4733人", 1_000, Verdict.Breached, "部分数约4,733人，总数6,500人，占比72.04%，其中约按±1/1000计，不符；按另两项推算，没有符合的部分数，总数应为6,564–6,574人（四舍五入）")]
    [InlineData("4600余人", 20, Verdict.Met, "部分数4,600余人，总数6,500人，占比72.04%，其中余按不足下一整数计，仅在截尾、取整、约数或者界限的范围内相符；按另两项推算，部分数应为4,683人，总数应为6,385–6,522人（截尾）")]
    public void Share_OfAnApproximateFigure_SaysTheWidthThatDecided(string part, int about, Verdict verdict, string text)
    {
        var finding = ParticipationRules.ShareAgrees.Evaluate(
            new() { Id = Id, Part = PrintedFigure.Parse(part), Whole = PrintedFigure.Parse("6500人"), Share = PrintedFigure.Parse("72.04%") },
            Today with { Approximations = ApproximationModel.Default with { About = new(1, about) } });

        finding.Verdict.Should().Be(verdict);
        finding.Because.ToText(Language.Chinese).Should().Be(text);
    }

    [Fact]
    public void Share_OfFiguresThatAgreeAsPrinted_SaysNoWidth()
        => ParticipationRules.ShareAgrees.Evaluate(new() { Id = Id, Part = PrintedFigure.Parse("约43"), Whole = PrintedFigure.Parse("50"), Share = PrintedFigure.Parse("86%") }, Today)
            .Because.ToText(Language.English).Should().Be("the number of the part is about 43, the number of the whole is 50, the share is 86%: they agree (taken as printed)");

    [Fact]
    public void Awards_OfAnApproximateFigure_FollowTheWidthOfTheContext()
    {
        var facts = new ParticipationFacts { Id = Id, Reported = ReportedParticipation.Parse("20", null, null), PrintedAwarded = PrintedFigure.Parse("约20") };

        ParticipationRules.AwardsWithinParticipants.Evaluate(facts, Today).Verdict.Should().Be(Verdict.Undetermined);
        ParticipationRules.AwardsWithinParticipants.Evaluate(facts, Today with { Approximations = ApproximationModel.Default with { About = new(0, 1) } }).Verdict.Should().Be(Verdict.Met);
        Refuse.Null(() => Today with { Approximations = null! }, "value");
    }

    [Fact]
    public void Total_WhereTwoPartsAreAsLargeAsTheDifference_NamesNeither()
        => Total("275", ("小学", "275"), ("高中", "10"), ("职高", "10")).Because.ToText(Language.English)
            .Should().Be("the total is 275, the 3 parts add up to 295: 20 more than the total");

    [Fact]
    public void Total_LeftOpenByAnUnprintedPart_IsUndetermined()
    {
        ValueList<PrintedPart> parts = [new("小学", PrintedFigure.Parse("275")), new("初中", Fact<PrintedFigure>.Unknown)];
        ParticipationRules.TotalEqualsParts.Evaluate(new() { Id = Id, Total = PrintedFigure.Parse("481"), Parts = parts }, Today).Verdict.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void Growth_ThatIsWrong_NamesTheRightOneAndTheValueThatWouldBeBefore()
        => ParticipationRules.GrowthAgrees.Evaluate(new() { Id = Id, Current = PrintedFigure.Parse("1100"), Prior = PrintedFigure.Parse("1000"), Rate = PrintedFigure.Parse("15%") }, Today)
            .Because.ToText(Language.Chinese).Should().Be("本期数1,100，上期数1,000，增长率15%，不符：四舍五入应为10%；按另两项推算，本期数应为1,145–1,154，上期数应为953–960（四舍五入）");

    [Fact]
    public void Growth_BeyondEveryPercentage_IsStillAnswered()
        => ParticipationRules.GrowthAgrees.Evaluate(new() { Id = Id, Current = PrintedFigure.Parse("9000000000000000000"), Prior = PrintedFigure.Parse("1"), Rate = PrintedFigure.Parse("15%") }, Today)
            .Verdict.Should().Be(Verdict.Breached);

    [Fact]
    public void Share_WithinPrecision_NamesTheCountsThatMakeItHold()
        => ParticipationRules.ShareAgrees.Evaluate(new() { Id = Id, Part = PrintedFigure.Parse("2.6万"), Whole = PrintedFigure.Parse("36000"), Share = PrintedFigure.Parse("72.04%") }, Today)
            .Because.ToText(Language.Chinese).Should().EndWith("按另两项推算，部分数应为25,933–25,936，总数应为35,395–36,786（四舍五入）");

    [Fact]
    public void Frequency_AgainstCount_NamesWhatWasToBeExpected()
        => ParticipationRules.FrequencyAgrees.Evaluate(new() { Id = Id, Frequency = PrintedFrequency.Parse("每两月一次"), Count = PrintedFigure.Parse("5次"), Months = 12 }, Today)
            .Because.ToText(Language.Chinese).Should().Be("每2个月1次，12个月内应为6次，实际5次，不符");

    [Theory]
    [InlineData("共投入XX万元", 4, "XX")]
    [InlineData("X月X日召开", 1, "X")]
    [InlineData("参加（　）人", 3, "（　）")]
    [InlineData("金额____元", 3, "____")]
    [InlineData("2023年预算待核实", 8, "待核实")]
    public void Placeholder_LeftOpen_IsNamedWithItsPlace(string text, int position, string placeholder)
    {
        var because = ParticipationRules.PlaceholderFilled.Evaluate(Passage(text), Today).Because;

        because["position"].Should().Be((long)position);
        because["placeholder"].Should().Be(placeholder);
    }

    [Fact]
    public void Placeholder_LongerThanAMessageShouldCarry_IsCutOff()
        => ParticipationRules.PlaceholderFilled.Evaluate(Passage(new string('_', 500)), Today).Because["placeholder"].Should().Be(new string('_', 20));

    [Theory]
    [InlineData("落实2021-2025年规划", "2025", 8)]
    [InlineData("二〇二二年以来", "2022", 1)]
    public void Year_OfAnotherReport_IsNamedWithItsPlace(string text, string found, int position)
    {
        var finding = ParticipationRules.YearIsTheReports.Evaluate(Passage(text) with { OtherYears = Fact<ValueList<int>>.None }, Today);

        finding.Verdict.Should().Be(Verdict.Breached);
        finding.Because["found"].Should().Be(found);
        finding.Because["position"].Should().Be((long)position);
    }

    [Fact]
    public void Facts_ThatCannotBe_AreRefusedByName()
    {
        Refuse.Argument(() => new PrintedPart(" ", PrintedFigure.Exact(1)), "name");
        Refuse.Argument(() => new GrowthFacts { Id = Id, Rate = PrintedFigure.Exact(5) }, "Rate", "5");
        Refuse.Argument(() => new GrowthFacts { Id = Id, Increase = PrintedFigure.Parse("5%") }, "Increase", "5%");
        Refuse.Argument(() => new PointsFacts { Id = Id, From = PrintedFigure.Exact(5) }, "From", "5");
        Refuse.Argument(() => new PointsFacts { Id = Id, To = PrintedFigure.Exact(5) }, "To", "5");
        Refuse.Argument(() => new PointsFacts { Id = Id, Points = PrintedFigure.Parse("5件") }, "Points", "5件");
        foreach (string rate in (string[])["5件", "全覆盖", "下降5%", "-5%"])
        {
            Refuse.Argument(() => new RatesFacts { Id = Id, Rates = (ValueList<PrintedPart>)[new PrintedPart("网站", PrintedFigure.Parse(rate))] }, "Rates", "网站", rate);
        }

        Refuse.Argument(() => new RepeatedFigureFacts { Id = Id, Name = " " }, "Name");
        Refuse.Argument(() => new ShareFacts { Id = Id, Share = PrintedFigure.Exact(5) }, "Share", "5");
        Refuse.OutOfRange(() => new FrequencyFacts { Id = Id, Months = -1 }, "Months", "0 to 12000");
        Refuse.OutOfRange(() => new FrequencyFacts { Id = Id, Terms = 12_001 }, "Terms", "0 to 12000");
        Refuse.OutOfRange(() => new FrequencyFacts { Id = Id, TeachingWeeks = -1 }, "TeachingWeeks", "0 to 12000");
        Refuse.Argument(() => Passage(" "), "Text");
    }

    private static ReportTextFacts Passage(string text) => new() { Id = Id, Year = 2023, Text = text };

    private static Finding Total(string total, params (string Name, string Figure)[] parts)
        => ParticipationRules.TotalEqualsParts.Evaluate(
            new() { Id = Id, Exhaustive = true, Total = PrintedFigure.Parse(total), Parts = parts.Select(part => new PrintedPart(part.Name, PrintedFigure.Parse(part.Figure))).ToValueList() },
            Today);
}
