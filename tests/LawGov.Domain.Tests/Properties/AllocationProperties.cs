using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Organizations;
using LawGov.Domain.Tests.Duties;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Properties;

/// <summary>What a table of ten thousand rows calls for each of them allocates nothing.</summary>
public class AllocationProperties
{
    private static readonly Percentage Rate = Percentage.FromScaled(7204, 2);
    private static readonly ValueList<long> Counts = [7_204, 10_000, 20_665];

    [Fact]
    public void TryFormat_OfAPercentage_AllocatesNothing()
        => Allocated(() =>
        {
            Span<char> text = stackalloc char[22];
            return Rate.TryFormat(text, out int written) ? written : -1;
        }).Should().Be((0, 6)); // 72.04%

    [Fact]
    public void TryParse_OfAPercentage_AllocatesNothing()
        => Allocated(() => Percentage.TryParse("72.04%".AsSpan(), null, out var read) ? read.Scaled : -1).Should().Be((0, 7204));

    [Theory]
    [InlineData("2.6万余人次")]
    [InlineData("约3000余人")]
    [InlineData("三四十人")]
    [InlineData("36所学校")]
    [InlineData("80%—90%")]
    [InlineData("下降12.3%")]
    [InlineData("第八届")]
    public void TryParse_OfAPrintedFigure_AllocatesNothing(string text)
        => Allocated(() => PrintedFigure.TryParse(text, out _, out int position) ? 1 : position).Bytes.Should().Be(0);

    [Fact]
    public void TryParse_OfAPrintedFrequency_AllocatesNothing()
        => Allocated(() => PrintedFrequency.TryParse("每季度至少听取一次", out var read) ? read.Times : -1).Should().Be((0, 1));

    [Fact]
    public void GetEnumerator_OfAValueList_AllocatesNothing()
        => Allocated(() =>
        {
            long sum = 0;
            foreach (long count in Counts) { sum += count; }

            return sum;
        }).Should().Be((0, 37_869));

    /// <summary>Twice the people, about twice the memory: of those in turn nothing is said, of those at once each day is a conflict.</summary>
    [Theory]
    [InlineData(1, 0)]
    [InlineData(1_500, 3_999)]
    public void Audit_OfOnePostForThousands_AllocatesInProportion(int days, int conflicts)
    {
        var first = new LocalDate(2010, 1, 1);
        IncumbentRow[] rows = [.. Enumerable.Range(0, 4_000).Select(index => Bureau.Hold("局长", $"人{index}", DateSpan.Between(first.PlusDays(index), first.PlusDays(index + days))))];
        DutyAudit Look(int count) => new DutyMapBuilder(Bureau.Areas).Scope(Bureau.All).Assign(Bureau.Give("法治", DutyTier.Overall, "局长", span: DateSpan.From(first)))
            .Incumbent(rows[..count]).Build().Audit(DateSpan.Between(first, first.PlusDays(count)), [DutyTier.Overall], [Bureau.Law]);

        long half = Allocation.Of(() => Look(2_000), enough: long.MaxValue), whole = Allocation.Of(() => Look(4_000), enough: long.MaxValue);
        whole.Should().BeLessThan(half * 23 / 10).And.BeLessThan(20_000_000);
        Look(4_000).Count(DutyIssueKind.Conflict).Should().Be(conflicts);
    }

    // Calls often enough that even one byte a call would show.
    private static (long Bytes, long Last) Allocated(Func<long> call)
    {
        long last = 0;
        long bytes = Allocation.Of(() =>
        {
            for (int i = 0; i < 100; i++) { last = call(); }
        });
        return (bytes, last);
    }
}
