using LawGov.Domain.Findings;
using static LawGov.Domain.Tests.Findings.Judging.Judged;

namespace LawGov.Domain.Tests.Findings.Judging;

public class StatedTests
{
    private static readonly FactKey Took = KeyOf("test.took-part", "参加人数", "the number of participants");

    [Fact]
    public void Stated_AFact_IsMetBreachedOrAskedFor()
    {
        Ask<long>(20_665).ShouldBe(Verdict.Met, "已载明参加人数：20,665", "stated: the number of participants: 20,665");
        Ask(Fact<long>.None).ShouldBe(Verdict.Breached, "经确认没有载明参加人数", "known to be stated nowhere: the number of participants");
        Ask(Fact<long>.Unknown).ShouldBe(Verdict.Undetermined, "未载明参加人数", "not stated: the number of participants", Took);
    }

    /// <summary>It has no day of its own to be after the as-of day.</summary>
    [Fact]
    public void Stated_ADayAfterTheAsOfDay_IsStatedAllTheSame()
        => Ask(On("2024-07-01")).ShouldBe(Verdict.Met, "已载明参加人数：2024年7月1日", "stated: the number of participants: 2024-07-01");

    [Fact]
    public void Stated_AValueThatCannotStandInASentence_IsRefused() => Refuse.Argument(() => Ask<bool>(true), "figures", "True");

    [Fact]
    public void Stated_WithAPartMissing_NamesThePart()
    {
        Refuse.Null(() => Judged.Ask(c => c.Stated(Fact<long>.None, null!, Judged.Basis)), "key");
        Refuse.Null(() => Judged.Ask(c => c.Stated(Fact<long>.Unknown, Took, null!)), "basis");
    }

    private static Finding Ask<T>(Fact<T> fact)
        where T : notnull
        => Judged.Ask(c => c.Stated(fact, Took, Judged.Basis));
}
