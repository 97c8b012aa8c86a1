using System.Diagnostics;
using LawGov.Domain.Participation.RollUp;
using LawGov.Samples.NationalRollup.Engine;

namespace LawGov.Samples.NationalRollup.Loading;

/// <summary>Delivers a nation, county by county, as often as it takes until each is acknowledged.</summary>
internal sealed class Loader(IGrainFactory grains, Nation nation, int edition, int inFlight)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    private readonly byte[] _headerAlone = ParticipationPartial.Combine(nation.Header, []).ToBytes();
    private long _deliveries, _rows, _refused, _retries;

    public long Deliveries => Interlocked.Read(ref _deliveries);

    public long Rows => Interlocked.Read(ref _rows);

    /// <summary>How many deliveries were refused for good.</summary>
    public long Refused => Interlocked.Read(ref _refused);

    /// <summary>How often a county was busy, or a call failed, and it was delivered again.</summary>
    public long Retries => Interlocked.Read(ref _retries);

    /// <summary>The deliveries of a county as rows: every school its own.</summary>
    public Delivery[] Columns(int county, long sequence)
    {
        string[] schools = nation.SchoolsOf(county);
        var deliveries = new Delivery[schools.Length];
        for (int school = 0; school < schools.Length; school++)
        {
            byte[] rows = new byte[nation.RowsEach * Nation.BytesOfRow];
            nation.WriteRows(county, school, sequence, rows);
            deliveries[school] = new(schools[school], sequence, DateTime.UtcNow, _headerAlone, rows);
        }

        return deliveries;
    }

    /// <summary>The deliveries of a county as sums that were made elsewhere.</summary>
    public Delivery[] Partials(int county, long sequence)
    {
        string[] schools = nation.SchoolsOf(county);
        return [.. schools.Select((school, at) => new Delivery(school, sequence, DateTime.UtcNow, nation.PartialOf(county, at, sequence).ToBytes()))];
    }

    /// <summary>Delivers all counties.</summary>
    /// <param name="counties">Which.</param>
    /// <param name="deliveriesOf">What each delivers.</param>
    /// <param name="cancel">Stops it between deliveries.</param>
    /// <returns>How long it took until the last was acknowledged.</returns>
    public async Task<TimeSpan> Deliver(IEnumerable<int> counties, Func<int, Delivery[]> deliveriesOf, CancellationToken cancel = default)
    {
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(counties, new ParallelOptions { MaxDegreeOfParallelism = inFlight, CancellationToken = cancel },
            async (county, token) => await Deliver(county, deliveriesOf(county), token));
        return watch.Elapsed;
    }

    /// <summary>Delivers to one county until everything is acknowledged or refused for good.</summary>
    public async Task<Receipt[]> Deliver(int county, Delivery[] deliveries, CancellationToken cancel = default)
    {
        var grain = grains.GetGrain<ICounty>(Places.Key(edition, county));
        for (var wait = TimeSpan.FromMilliseconds(20); ; wait = wait * 2 < LongestWait ? wait * 2 : LongestWait)
        {
            try
            {
                var receipts = await grain.Deliver(deliveries);
                if (Array.TrueForAll(receipts, receipt => receipt.Reply != Reply.Busy))
                {
                    _ = Interlocked.Add(ref _refused, receipts.Count(receipt => !receipt.IsTaken));
                    _ = Interlocked.Add(ref _deliveries, deliveries.Length);
                    _ = Interlocked.Add(ref _rows, (long)deliveries.Length * nation.RowsEach);
                    return receipts;
                }
            }
            catch (Exception trouble) when (trouble is not (OperationCanceledException or ArgumentException))
            {
                // A silo fell, the database is away, the answer was late: what was not acknowledged is delivered again.
            }

            _ = Interlocked.Increment(ref _retries);
            await Task.Delay(wait, cancel);
        }
    }
}
