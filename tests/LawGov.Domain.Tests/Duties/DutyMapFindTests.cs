using FluentAssertions;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Tests.Duties;

public class DutyMapFindTests
{
    private static readonly DutyMap Map = Bureau.Builder().Build();
    private static readonly LocalDate On = new(2023, 5, 1);

    [Fact]
    public void Find_ByIndexByPathAndInBulk_AgreesForEveryArea()
    {
        int[] indexes = [.. Enumerable.Repeat(Enumerable.Range(0, Bureau.Areas.Count).Reverse(), 3).SelectMany(all => all)];
        foreach (var tier in new[] { DutyTier.Overall, DutyTier.Specific, DutyTier.Direct })
        {
            var many = new Holding[indexes.Length];
            Map.Find(indexes, tier, On, many);
            many.Should().Equal(indexes.Select(index => Map.Find(index, tier, On)));
            many.Should().Equal(indexes.Select(index => Map.Find(Bureau.Areas[index].Path, tier, On)));
            var two = new Holding[2];
            Map.Find(indexes.AsSpan(0, 2), tier, On, two);
            two.Should().Equal(many.Take(2));
        }
    }

    [Fact]
    public void Find_WhereNobodyWasGivenTheDuty_IsTheDefault()
    {
        var found = Map.Find(Bureau.Law, DutyTier.Direct, On);

        found.Should().Be(default(Holding));
        (found.State, found.AreaIndex, found.Person, found.Assignment).Should().Be((HoldingState.None, -1, PersonId.None, null));
    }

    [Fact]
    public void Find_WithWrongArguments_NamesEach()
    {
        Refuse.OutOfRange(() => Map.Find(4, DutyTier.Direct, On), "areaIndex", "4", "0 to 3");
        Refuse.OutOfRange(() => Map.Find(0, DutyTier.Unstated, On), "tier", "Unstated", "Overall");
        Refuse.Argument(() => Map.Find(0, DutyTier.Direct, On.WithCalendar(CalendarSystem.Julian)), "on", "ISO");
        Refuse.Argument(() => Many([0, 1], new Holding[1]), "answers", "2", "1");
        Refuse.OutOfRange(() => Many([0, 1, 2, 3, 4], new Holding[5]), "areaIndexes", "4", "0 to 3");

        static Holding[] Many(int[] indexes, Holding[] answers)
        {
            Map.Find(indexes, DutyTier.Direct, On, answers);
            return answers;
        }
    }

    [Fact]
    public void Find_ByIndex_AllocatesNothing()
    {
        int found = 0;
        Allocation.Of(() =>
        {
            for (int i = 0; i < 1_000; i++) { found += (int)Map.Find(i % 4, DutyTier.Direct, On).State; }
        }).Should().Be(0);
        found.Should().BePositive();
    }
}
