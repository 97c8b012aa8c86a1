using CsCheck;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Tests.Properties;

/// <summary>The coverage of a catalogue against a naive count, over any facts.</summary>
public class DisclosureCoverageProperties
{
    private static readonly LocalDate First = new(2025, 8, 1);
    private static readonly RuleContext Context = new() { AsOf = new(2025, 12, 1) };
    private static readonly Unit[] Units = [new(new("局"), "局", BodyKind.Department), new(new("校"), "校", BodyKind.School)];

    private static readonly DisclosureCatalogue Catalogue = DisclosureCatalogue.Build(
        Basis.Local(new("目录", "catalogue")),
        [Row("a", "20个工作日"), Row("b", "30个工作日"), Row("c", "定期"), Row("d", "每年1月31日前"), Row("e", "15个工作日") with { Mode = "依申请" }],
        Context.AsOf);

    private static readonly Gen<Fact<LocalDate>> Dates = Gen.Int[-30, 150].Select(day
        => day < -15 ? Fact<LocalDate>.Unknown : day < 0 ? Fact<LocalDate>.None : First.PlusDays(day));

    private static readonly Gen<PublicationFacts> Records = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 2], Dates, Dates, Dates, Gen.Int[0, 3]).Select((item, unit, formed, changed, published, channel) => new PublicationFacts
    {
        Id = new($"r{item}{unit}"),
        Item = new SubjectId("abcdef"[item].ToString()),
        Unit = unit == 2 ? new UnitId("别处") : Units[unit].Id,
        Formed = formed,
        Changed = changed,
        Published = published,
        Channels = channel switch { 0 => default, 1 => Fact<ValueList<DisclosureChannel>>.None, 2 => Fact<ValueList<DisclosureChannel>>.Of([DisclosureChannel.Website]), _ => Fact<ValueList<DisclosureChannel>>.Of([DisclosureChannel.Print]) },
    });

    [Fact]
    public void Of_AnyRecords_GivesEachOnePlaceAndEachPairALine()
        => Records.Array[0, 12].Sample(records =>
        {
            var coverage = Cover(records);
            coverage.Lines.Select(line => line.Record).OfType<PublicationFacts>().Concat(coverage.Uncovered).Should().BeEquivalentTo(records);
            coverage.Lines.Select(line => (line.Item.Id, line.Unit.Id)).Distinct().Should().HaveCount(4 * 2); // a to d at both bodies; e is on request
            var total = coverage.Total;
            (total.Covered + total.NotCovered + total.Undetermined + total.Pending).Should().Be(8);
            total.Should().Be(Sum(coverage.OfUnit(Units[0].Id), coverage.OfUnit(Units[1].Id)));
        });

    [Fact]
    public void Of_TheSameRecordsInAnotherOrder_FindsTheSame()
        => Gen.Select(Records.Array[0, 12], Gen.Int).Sample((records, seed) =>
        {
            var shuffled = records.ToArray();
            new Random(seed).Shuffle(shuffled);
            Cover(shuffled).Lines.Select(line => $"{line} {line.Record}").Should().Equal(Cover(records).Lines.Select(line => $"{line} {line.Record}"));
            Cover(shuffled).Uncovered.Should().Equal(Cover(records).Uncovered);
        });

    [Fact]
    public void Of_OneRecordOfAnOrgan_StandsAsTheNaiveModelSays()
        => Records.Sample(record =>
        {
            var line = Cover([record with { Item = new SubjectId("a"), Unit = Units[0].Id }]).Lines.Single(line => line.Record is not null);
            line.State.Should().Be(Naive(record), record.ToString());
        }, iter: 1_000);

    [Fact]
    public void Of_ARecordWithOneFactUnknown_NeverComesToAnotherOutcome()
        => Records.Sample(record =>
        {
            var before = StateOf(record);
            foreach (var less in new[] { record with { Formed = default }, record with { Changed = default }, record with { Published = default }, record with { Channels = default } })
            {
                if (StateOf(less) is CoverageOutcome.Covered or CoverageOutcome.CoveredLate or CoverageOutcome.NotCovered) { StateOf(less).Should().Be(before, less.ToString()); }
            }
        }, iter: 1_000);

    private static CoverageOutcome StateOf(PublicationFacts record)
        => Cover([record with { Item = new SubjectId("a"), Unit = Units[0].Id }]).Lines.Single(line => line.Record is not null).Outcome;

    /// <summary>Day by day, as one would say it: what is later than today is not yet; twenty days worked after the last change.</summary>
    private static PublicationState Naive(PublicationFacts record)
    {
        bool done = record.Published.Known(out var published) && published <= Context.AsOf;
        bool isFormed = record.Formed.Known(out var formed);
        bool isChanged = record.Changed.Known(out var changed) && changed <= Context.AsOf;
        if (isFormed && done && published < formed) { return PublicationState.BeforeFormed; }

        if (isFormed && formed > Context.AsOf) { return PublicationState.Pending; }

        if (!isFormed || record.Published.IsUnknown) { return PublicationState.Undetermined; }

        if (!done) { return Late(formed, Context.AsOf) ? PublicationState.Missing : PublicationState.Pending; }

        if (record.Changed.IsUnknown || (isChanged && changed < formed)) { return PublicationState.Undetermined; }

        var last = isChanged ? changed : formed;
        return published >= last
            ? Late(last, published) ? PublicationState.Late : PublicationState.Current
            : Late(last, Context.AsOf) ? PublicationState.Stale : PublicationState.Pending;
    }

    private static bool Late(LocalDate from, LocalDate on)
    {
        int worked = 0;
        for (var day = from.PlusDays(1); day < on; day = day.PlusDays(1)) { worked += WorkCalendar.StateCouncil.IsWorkday(day) ? 1 : 0; }

        return worked >= 20 && on > from; // twenty worked before that day: the last of them has passed
    }

    private static CoverageCount Sum(CoverageCount left, CoverageCount right)
        => new(left.Covered + right.Covered, left.NotCovered + right.NotCovered, left.Undetermined + right.Undetermined, left.Pending + right.Pending, left.CoveredLate + right.CoveredLate);

    private static CatalogueRow Row(string id, string limit) => new() { Id = id, SecondLevel = id, Basis = "条例", Limit = limit, Channels = "政府网站" };

    private static DisclosureCoverage Cover(PublicationFacts[] records) => DisclosureCoverage.Of(Catalogue, records, false, _ => Units, (_, _, _) => null, Context);
}
