using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Publicity;
using LawGov.Domain.Time;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Publicity;

public class PublicityFactsTests
{
    private static readonly UnitId[] Schools = [new("一小"), new("二小")];
    private static readonly string[] List = ["主题班会", "法治讲座"];
    private static readonly CampaignFacts Campaign = new() { Id = new("宪法宣传周"), Year = 2023 };

    /// <summary>Every way in which two schools can have done two things: held, held later, not held, undated, or without a record.</summary>
    [Fact]
    public void Coverage_OfEachWay_EqualsACountByHand()
    {
        Fact<DateSpan>?[] ways = [On("2023-12-04"), On("2023-12-05"), Fact<DateSpan>.None, default(Fact<DateSpan>), null];
        for (int code = 0; code < 625; code++)
        {
            int[] chosen = [code % 5, code / 5 % 5, code / 25 % 5, code / 125];
            var records = chosen.Select((way, at) => ways[way] is { } days ? new PublicityRecord(Schools[at / 2], List[at % 2], days) : null).OfType<PublicityRecord>();
            var facts = Campaign with { Days = On("2023-12-04"), Schools = Of(Schools), Checklist = Of(List), Records = Of(records.ToArray()) };

            if (chosen.All(way => way == 4)) { chosen = [2, 2, 2, 2]; } // an empty list says that nothing was held

            var tally = facts.Coverage(Day("2023-12-04"));
            (tally.All, tally.Done, tally.Denied).Should().Be((4, chosen.Count(way => way == 0), chosen.Count(way => way is 1 or 2)));
            facts.Gaps(Day("2023-12-04")).Count.Should().Be(4 - tally.Done);
            facts.Gaps(Day("2023-12-04")).Count(gap => gap.Days.IsUnknown).Should().Be(tally.Open);

            // the verdict is the one that all completions of what is not stated agree on
            foreach (string asOf in new[] { "2023-12-04", "2024-01-31" })
            {
                var context = new RuleContext { AsOf = Day(asOf) };
                int done = chosen.Count(way => way == 0 || (way == 1 && asOf != "2023-12-04")), open = chosen.Count(way => way > 2);
                var worst = asOf == "2023-12-04" ? Verdict.Pending : Verdict.Breached;
                PublicityRules.ChecklistDone.Evaluate(facts, context).Verdict.Should().Be(done == 4 ? Verdict.Met : done + open < 4 ? worst : Verdict.Undetermined, $"{code} on {asOf}");
            }
        }
    }

    [Fact]
    public void Gaps_SchoolBySchool_SayWhatIsKnownNotToBeDoneAndWhatIsNotStated()
    {
        var facts = Campaign with
        {
            Schools = Of(Schools), Checklist = Of(List),
            Records = Of(new PublicityRecord(Schools[0], "主题班会", On("2023-12-04")), new PublicityRecord(Schools[1], "法治讲座", Fact<DateSpan>.None)),
        };

        facts.Gaps(Day("2023-12-31")).Select(gap => $"{gap.Unit} {gap.What} {gap.Days}").Should().Equal("一小 法治讲座 未知", "二小 主题班会 未知", "二小 法治讲座 无（经核实）");
        (facts with { Records = Fact<ValueList<PublicityRecord>>.None }).Coverage(Day("2023-12-31")).Denied.Should().Be(4);
        Campaign.Coverage(Day("2023-12-31")).All.Should().Be(0);
    }

    /// <summary>A school or entry that is listed twice counts once, and a long list is looked up as a short one is.</summary>
    [Fact]
    public void Coverage_OfALongList_EqualsThatOfItsSchoolsOneByOne()
    {
        UnitId[] schools = [.. Enumerable.Range(0, 120).Select(number => new UnitId($"校{number % 100}"))];
        var records = schools.SelectMany((school, at) => new[]
        {
            new PublicityRecord(school, "主题班会", at % 3 == 0 ? On("2023-12-04") : at % 3 == 1 ? Fact<DateSpan>.None : default), new PublicityRecord(school, "法治讲座", at % 5 == 0 ? On("2023-12-05") : Fact<DateSpan>.None),
        }).ToArray();
        var facts = Campaign with { Schools = Of(schools), Checklist = Of([.. List, List[0]]), Records = Of(records) };

        var whole = facts.Coverage(Day("2023-12-05"));
        var parts = schools.Distinct().Select(school => facts with { Schools = Of(school), Records = Of(records.Where(record => record.Unit == school).ToArray()) }).Select(one => one.Coverage(Day("2023-12-05"))).ToList();
        (whole.All, whole.Done, whole.Denied).Should().Be((200, parts.Sum(part => part.Done), parts.Sum(part => part.Denied)));
        facts.Gaps(Day("2023-12-05")).Should().HaveCount(whole.All - whole.Done);
        PublicityRules.ChecklistDone.Evaluate(facts, new() { AsOf = Day("2024-01-31") }).Because.ToString().Should().Contain("100所学校，每校2项）共200项");
    }

    [Fact]
    public void StateAt_AUnit_SaysWhetherItHasACarrierOnTheDay()
    {
        var facts = new CarrierFacts { Id = new("载体"), On = Day("2023-09-01"), Units = Of(Schools[0], Schools[0], Schools[1]) };
        facts.StateAt(Schools[0]).Should().Be(FactState.Unknown);
        var listed = facts with { Carriers = Of(new PublicityRecord(Schools[0], "橱窗"), new PublicityRecord(Schools[0], "文化墙", On("2023-09-01")), new PublicityRecord(new("三小"), "橱窗"), new PublicityRecord(new("四小"), "橱窗", On("2023-08-31"))) };
        new[] { "一小", "二小", "三小", "四小" }.Select(name => listed.StateAt(new(name))).Should().Equal(FactState.Known, FactState.None, FactState.Unknown, FactState.None);
        PublicityRules.CarriersAtEveryUnit.Evaluate(listed, new() { AsOf = Day("2023-12-31") }).Because.ToString().Should().Be("2023年9月1日，应当设置宣传载体的单位共2个，其中1个经确认没有设置：二小");
    }

    /// <summary>Each of 256 ways in which the four ceremonies can stand, at both ends of the year.</summary>
    [Fact]
    public void Ceremonies_InEachWay_FindWhatAllCompletionsAgreeOn()
    {
        Fact<bool>[] ways = [true, false, Fact<bool>.None, default];
        for (int code = 0; code < 256; code++)
        {
            int[] chosen = [code % 4, code / 4 % 4, code / 16 % 4, code / 64];
            var facts = new CeremonyFacts { Id = new("一小"), Year = 2023, Entrance = ways[chosen[0]], Pioneers = ways[chosen[1]], ComingOfAge = ways[chosen[2]], Graduation = ways[chosen[3]] };
            foreach (var (asOf, isOver) in new[] { ("2023-12-31", false), ("2024-01-01", true) })
            {
                var expected = chosen.Contains(1) ? Verdict.Breached : chosen.Contains(3) ? Verdict.Undetermined
                    : !isOver && chosen.Contains(2) ? Verdict.Pending : chosen.All(way => way == 2) ? Verdict.NotApplicable : Verdict.Met;
                PublicityRules.CeremoniesHoldLaw.Evaluate(facts, new() { AsOf = Day(asOf) }).Verdict.Should().Be(expected, $"{string.Concat(chosen)} on {asOf}");
            }
        }
    }

    /// <summary>The two numberings differ by two, and are not to be mixed.</summary>
    [Fact]
    public void Edition_OfTheContest_IsTwoLessThanTheNumberOfConstitutionDay()
    {
        foreach (int year in Enumerable.Range(2016, 15))
        {
            int number = ThemeDays.In(year).Single(day => day.Number is not null).Number!.Value;
            var contest = new ContestFacts { Id = new("学宪法讲宪法"), Year = year, Edition = number - 2 };
            PublicityRules.EditionAgrees.Evaluate(contest, new() { AsOf = Day("2031-01-01") }).Verdict.Should().Be(Verdict.Met);
        }
    }

    [Fact]
    public void Facts_ThatCannotBe_AreNamed()
    {
        var law = Basis.Law(Instruments.LawPublicity2025.Article(9).Cite(Application.Direct));
        FluentActions.Invoking(() => Campaign with { Days = Span("2023-12-01") }).Should().Throw<ArgumentException>().WithMessage("*a first and a last day*").WithParameterName("Days");
        FluentActions.Invoking(() => Campaign with { Checklist = Of("讲座", " ") }).Should().Throw<ArgumentException>().WithParameterName("Checklist");
        FluentActions.Invoking(() => Campaign with { Rule = law }).Should().Throw<ArgumentException>().WithParameterName("Rule");
        FluentActions.Invoking(() => new CarrierFacts { Id = new("x"), On = Day("2023-12-01"), Rule = law }).Should().Throw<ArgumentException>().WithParameterName("Rule");
        FluentActions.Invoking(() => new CeremonyFacts { Id = new("x"), Year = 2023, Rule = law }).Should().Throw<ArgumentException>().WithParameterName("Rule");
        Refuse.OutOfRange(() => new CeremonyFacts { Id = new("x"), Year = 2000 }, "Year", "2001", "2099");
        Refuse.OutOfRange(() => Campaign with { Year = 2100 }, "Year", "2001", "2099");
        Refuse.OutOfRange(() => new ContestFacts { Id = new("x"), Year = 2023, Edition = 0 }, "Edition", "1", "9999");
        FluentActions.Invoking(() => new ContestFacts { Id = new("x"), Year = 2023, Awarded = -5 }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Awarded");
        FluentActions.Invoking(() => new ContestFacts { Id = new("x"), Year = 2023, Stage = " " }).Should().Throw<ArgumentException>().WithParameterName("Stage");
        FluentActions.Invoking(() => new PublicityRecord(default, "讲座")).Should().Throw<ArgumentException>().WithParameterName("unit");
        FluentActions.Invoking(() => new PublicityRecord(new("一小"), " ")).Should().Throw<ArgumentException>().WithParameterName("what");
        FluentActions.Invoking(() => new PublicityRecord(new("一小"), "讲座", DateSpan.Empty)).Should().Throw<ArgumentException>().WithParameterName("days");
        FluentActions.Invoking(() => new PublicityDuty("《》", "法规科")).Should().Throw<ArgumentException>().WithParameterName("law");
    }

    private static Fact<DateSpan> On(string day) => DateSpan.Through(Day(day), Day(day));

    private static Fact<ValueList<T>> Of<T>(params T[] items) => Fact<ValueList<T>>.Of([.. items]);
}
