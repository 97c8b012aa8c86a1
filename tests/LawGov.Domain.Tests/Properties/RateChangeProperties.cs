using System.Numerics;
using CsCheck;
using FluentAssertions;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Comparing;

namespace LawGov.Domain.Tests.Properties;

/// <summary>The change of a rate: the parts give the total, each part is that of its formula, and nothing is dropped.</summary>
public class RateChangeProperties
{
    private static readonly Gen<long> Bases = Gen.OneOf(Gen.Long[0, 6], Gen.Long[0, 4_000], Gen.Long[0, long.MaxValue / 16]);

    private static readonly Gen<UnitReport> Reports = Gen.Select(Gen.Int[0, 11], Bases, Gen.Long[0, long.MaxValue], Gen.Int[0, 9]).Select((unit, eligible, any, kind) => kind switch
    {
        0 => UnitReport.NotReported(Unit(unit)),
        1 => UnitReport.Of(Unit(unit), eligible + 1, eligible),
        _ => new(Unit(unit), new ParticipationCount(any % (eligible + 1), eligible)),
    });

    private static readonly Gen<UnitSuccession[]> Successions = Gen.Select(Gen.Int[0, 11], Gen.Int[0, 11]).Select((from, to) => new UnitSuccession(Unit(from), Unit(to))).Array[0, 4];

    [Fact]
    public void Parts_OfAnyChange_GiveTheTotalExactly()
        => Gen.Select(Reports.Array[0, 14], Reports.Array[0, 14], Successions).Sample((before, after, successions) =>
        {
            var change = RateChange.Between(before, after, successions);

            (change.RateEffect + change.MixEffect + change.EntryEffect + change.ExitEffect).Should().Be(change.Total);
            if (!change.Total.IsUndefined) { change.Units.Aggregate(PointChange.Zero, (sum, unit) => sum + unit.Effect).Should().Be(change.Total); }

            change.Before.Should().Be(ParticipationCount.Sum(change.Units.Select(unit => unit.Before)));
            change.After.Should().Be(ParticipationCount.Sum(change.Units.Select(unit => unit.After)));
        }, iter: 2_000);

    [Fact]
    public void Reports_OfAnyChange_TakePartOrAreListedOnce()
        => Gen.Select(Reports.Array[0, 14], Reports.Array[0, 14], Successions).Sample((before, after, successions) =>
        {
            var change = RateChange.Between(before, after, successions);

            change.Units.SelectMany(unit => unit.UnitsBefore).Concat(change.LeftOutBefore.Select(unit => unit.Report.Unit)).Should().BeEquivalentTo(before.Select(report => report.Unit));
            change.Units.SelectMany(unit => unit.UnitsAfter).Concat(change.LeftOutAfter.Select(unit => unit.Report.Unit)).Should().BeEquivalentTo(after.Select(report => report.Unit));
        }, iter: 500);

    /// <summary>Without successions and gaps, by the formulas as they are written.</summary>
    [Fact]
    public void Effects_OfPlainUnits_AreThoseOfTheFormulas()
        => Gen.Select(Plain(), Plain()).Sample((before, after) =>
        {
            var change = RateChange.Between(before.Select(Report), after.Select(Report));

            var (wholeBefore, wholeAfter) = (Sum(before.Values), Sum(after.Values));
            PointChange rate = PointChange.Zero, mix = rate, entry = rate, exit = rate;
            var whole = Of(wholeBefore.Participants, wholeBefore.Eligible);
            foreach (int unit in before.Keys.Union(after.Keys))
            {
                bool was = before.TryGetValue(unit, out var old), stays = after.TryGetValue(unit, out var now);
                var (shareBefore, shareAfter) = (Of(old.Eligible, wholeBefore.Eligible), Of(now.Eligible, wholeAfter.Eligible));
                if (was && stays)
                {
                    rate += Times(shareAfter, Of(now.Participants, now.Eligible) - Of(old.Participants, old.Eligible));
                    mix += Times(shareAfter - shareBefore, Of(old.Participants, old.Eligible) - whole);
                }
                else if (stays) { entry += Times(shareAfter, Of(now.Participants, now.Eligible) - whole); }
                else { exit += Times(shareBefore, whole - Of(old.Participants, old.Eligible)); }
            }

            (change.RateEffect, change.MixEffect, change.EntryEffect, change.ExitEffect).Should().Be((rate, mix, entry, exit));
        }, iter: 500);

    private static Gen<Dictionary<int, ParticipationCount>> Plain()
        => Gen.Select(Gen.Int[0, 8], Gen.Long[1, 5_000], Gen.Long[0, 5_000]).Select((unit, eligible, any) => (unit, count: new ParticipationCount(any % (eligible + 1), eligible)))
            .Array[1, 9].Select(rows => rows.DistinctBy(row => row.unit).ToDictionary(row => row.unit, row => row.count));

    private static UnitId Unit(int number) => new(((char)('a' + number)).ToString());

    private static UnitReport Report(KeyValuePair<int, ParticipationCount> row) => new(Unit(row.Key), row.Value);

    private static ParticipationCount Sum(IEnumerable<ParticipationCount> counts) => ParticipationCount.Sum(counts);

    private static PointChange Of(long numerator, long denominator) => new(new BigInteger(numerator), denominator);

    private static PointChange Times(PointChange left, PointChange right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);
}
