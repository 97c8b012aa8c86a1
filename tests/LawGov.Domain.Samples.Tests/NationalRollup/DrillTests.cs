using FluentAssertions;
using LawGov.Domain.Participation.RollUp;
using LawGov.Samples.NationalRollup.Engine;

namespace LawGov.Domain.Samples.Tests.NationalRollup;

/// <summary>What goes wrong in a nation: after each the totals of every place are those of the plain library, to the last unit.</summary>
public class DrillTests
{
    private static readonly Random Order = new(7);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

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
            await Task.Delay(50, Cancel);
            await cluster.Silos.KillSiloAsync(cluster.Silos.Silos[^1], Cancel);
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
        await Task.Delay(1_000, Cancel);

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
            await cluster.Silos.StopSiloAsync(cluster.Silos.Silos[0], Cancel);
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
        _ = await before.Deliver(half, county => before.Partials(county, 0), Cancel);
        var after = cluster.Loader(edition: 2);

        var late = await after.Deliver(next.Counties[0], before.Partials(old.Counties[0], 1), Cancel);
        _ = await after.Deliver(next.Counties, county => after.Partials(county, 1), Cancel);

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
        var replies = await loader.Deliver(county, [both[1], both[0], both[1]], Cancel);
        foreach (var silo in cluster.Silos.Silos.ToArray())
        {
            await cluster.Silos.KillSiloAsync(silo, Cancel);
            _ = await cluster.Silos.StartAdditionalSiloAsync();
        }

        replies.Select(receipt => receipt.Reply).Should().Equal(Reply.First, Reply.Conflicting, Reply.Repeated);
        (await cluster.ComesTo(ledger.Sum().RollUp(nation.Divisions))).Should().BeTrue();
    }

    [Fact]
    public async Task ASlowProvince_HoldsUpNoCounty()
    {
        var slow = new SlowPlaces();
        await using var cluster = await RollupCluster.Start(further: silo => silo.AddIncomingGrainCallFilter(slow));
        var loader = cluster.Loader();
        for (int sequence = 0; sequence < 20; sequence++) { await Load(loader, sequence); }

        loader.Deliveries.Should().Be(20 * RollupCluster.Size.Schools);
        slow.MostAtOnce.Should().BeLessThanOrEqualTo(RollupCluster.Nation.Divisions.Count, "each place has one handing on the way, whatever is delivered to it");

        slow.Stop();
        (await cluster.ComesTo(sequence: 19)).Should().BeTrue();
    }

    [Fact]
    public async Task ACountyWithTooMuchInHand_RefusesForAWhile_AndTheLoadComesThrough()
    {
        await using var cluster = await RollupCluster.Start(new() { BytesInHand = 2_000, Sweep = TimeSpan.FromSeconds(1) });
        int county = RollupCluster.Nation.Counties[0];
        var loader = cluster.Loader();

        await Task.WhenAll(Enumerable.Range(0, 40).Select(sequence => loader.Deliver(county, loader.Partials(county, sequence), Cancel)));

        var answer = await cluster.Grains.GetGrain<ICounty>(Places.Key(1, county)).Ask();
        loader.Retries.Should().BePositive();
        answer.Held.Refused[(int)Reply.Busy].Should().Be(loader.Retries * RollupCluster.Nation.SchoolsOf(county).Length);
        (await cluster.ComesTo((at, _) => at == county ? 39 : -1)).Should().BeTrue();
    }

    private static Task<TimeSpan> Load(LawGov.Samples.NationalRollup.Loading.Loader loader, long sequence)
        => loader.Deliver(RollupCluster.Nation.Counties, county => county % 2 == 0 ? loader.Partials(county, sequence) : loader.Columns(county, sequence), Cancel);

    /// <summary>Places above counties that take their time.</summary>
    private sealed class SlowPlaces : IIncomingGrainCallFilter
    {
        private int _now, _most;
        private volatile bool _isSlow = true;

        public int MostAtOnce => _most;

        public void Stop() => _isSlow = false;

        public async Task Invoke(IIncomingGrainCallContext context)
        {
            if (_isSlow && context.InterfaceMethod?.Name == nameof(IPlace.Take))
            {
                int now = Interlocked.Increment(ref _now);
                _most = Math.Max(_most, now);
                await Task.Delay(1_500);
                _ = Interlocked.Decrement(ref _now);
            }

            await context.Invoke();
        }
    }
}
