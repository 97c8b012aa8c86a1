using FluentAssertions;
using LawGov.Domain.Participation.RollUp;
using LawGov.Samples.NationalRollup.Engine;

namespace LawGov.Domain.Samples.Tests.NationalRollup;

/// <summary>What goes wrong in a nation: after each the totals of every place are those of the plain library, to the last unit.</summary>
public class DrillTests
{
    private static readonly Random Order = new(7);

    [Fact]
    public async Task Deliveries_DuplicatedReorderedLateCorrectedAndThroughTwoSilos_CountOnce()
    {
        await using var cluster = await RollupCluster.Start();
        var nation = RollupCluster.Nation;
        var one = cluster.LoaderAt(0);
        var all = nation.Counties.SelectMany(county => Enumerable.Range(0, 3).SelectMany(sequence => one.Partials(county, sequence)).Concat(one.Columns(county, 1)).Select(delivery => (county, delivery))).ToArray();

        await Task.WhenAll(Enumerable.Range(0, 2).Select(async silo =>
        {
            var shuffled = all.ToArray();
            lock (Order) { Order.Shuffle(shuffled); }

            var loader = cluster.LoaderAt(silo);
            foreach (var chunk in shuffled.Chunk(60)) { await Task.WhenAll(chunk.Select(item => loader.Deliver(item.county, [item.delivery]))); }
        }));

        (await cluster.ComesTo(sequence: 2)).Should().BeTrue();
    }

    [Fact]
    public async Task ASiloKilledDuringALoad_Twice_LosesNothingThatWasAcknowledged()
    {
        await using var cluster = await RollupCluster.Start();
        var loader = cluster.Loader();
        for (int round = 0; round < 2; round++)
        {
            var loading = Load(loader, round);
            await Task.Delay(50, TestContext.Current.CancellationToken);
            await cluster.Silos.KillSiloAsync(cluster.Silos.Silos[^1]);
            await loading;
            _ = await cluster.Silos.StartAdditionalSiloAsync();
        }

        (await cluster.ComesTo(sequence: 1)).Should().BeTrue();
    }

    [Fact]
    public async Task TheDatabaseStoppedAndStarted_NothingIsAcknowledgedMeanwhileAndAllIsThereAfter()
    {
        await using var cluster = await RollupCluster.Start();
        var loader = cluster.Loader();
        await Load(loader, 0);
        await cluster.Postgres.Stop();
        var loading = Load(loader, 1);
        await Task.Delay(1_000, TestContext.Current.CancellationToken);

        loading.IsCompleted.Should().BeFalse();
        loader.Deliveries.Should().Be(RollupCluster.Size.Schools, "the first load was acknowledged, and nothing of the second");

        await cluster.Postgres.Start();
        await loading;
        (await cluster.ComesTo(sequence: 1)).Should().BeTrue();
    }

    [Fact]
    public async Task ARollingRestartDuringLoads_ChangesNothing()
    {
        await using var cluster = await RollupCluster.Start();
        var loader = cluster.Loader();
        for (int silo = 0; silo < 3; silo++)
        {
            var loading = Load(loader, silo);
            await cluster.Silos.StopSiloAsync(cluster.Silos.Silos[0]);
            _ = await cluster.Silos.StartAdditionalSiloAsync();
            await loading;
        }

        (await cluster.ComesTo(sequence: 2)).Should().BeTrue();
    }

    [Fact]
    public async Task ANewEditionInTheMiddle_IsATreeOfItsOwn()
    {
        await using var cluster = await RollupCluster.Start();
        var (old, next) = (RollupCluster.Editions[1], RollupCluster.Editions[2]);
        int[] half = [.. old.Counties.Take(old.Counties.Count / 2)];
        var before = cluster.Loader(edition: 1);
        _ = await before.Deliver(half, county => before.Partials(county, 0), TestContext.Current.CancellationToken);
        var after = cluster.Loader(edition: 2);

        var late = await after.Deliver(next.Counties[0], before.Partials(old.Counties[0], 1), TestContext.Current.CancellationToken);
        _ = await after.Deliver(next.Counties, county => after.Partials(county, 1), TestContext.Current.CancellationToken);

        late.Should().OnlyContain(receipt => receipt.Reply == Reply.Mismatched && receipt.Reason!.Contains("division table: edition 2, edition 1"));
        (await cluster.ComesTo((county, _) => half.Contains(county) ? 0 : -1, edition: 1)).Should().BeTrue();
        (await cluster.ComesTo(sequence: 1, edition: 2)).Should().BeTrue();
    }

    [Fact]
    public async Task OneSequenceWithTwoContents_CountsAsInTheLedger_InAnyOrderAndAfterARestart()
    {
        await using var cluster = await RollupCluster.Start();
        var nation = RollupCluster.Nation;
        int county = nation.Counties[3];
        string school = nation.SchoolsOf(county)[0];
        var ledger = new PartialLedger(nation.Header, nation.Divisions.Count);
        Delivery[] both = [.. new long[] { 5, 6 }.Select(content => new Delivery(school, 1, DateTime.UtcNow, nation.PartialOf(county, 0, content).ToBytes()))];
        foreach (var delivery in both) { _ = ledger.Record(ParticipationPartial.Read(delivery.Partial), 1); }

        var loader = cluster.Loader();
        var replies = await loader.Deliver(county, [both[1], both[0], both[1]], TestContext.Current.CancellationToken);
        foreach (var silo in cluster.Silos.Silos.ToArray()) { await cluster.Silos.KillSiloAsync(silo); _ = await cluster.Silos.StartAdditionalSiloAsync(); }

        replies.Select(receipt => receipt.Reply).Should().Equal(Reply.First, Reply.Conflicting, Reply.Repeated);
        (await cluster.ComesTo(ledger.Sum().RollUp(nation.Divisions))).Should().BeTrue();
    }

    private static Task<TimeSpan> Load(LawGov.Samples.NationalRollup.Loading.Loader loader, long sequence)
        => loader.Deliver(RollupCluster.Nation.Counties, county => county % 2 == 0 ? loader.Partials(county, sequence) : loader.Columns(county, sequence), TestContext.Current.CancellationToken);
}
