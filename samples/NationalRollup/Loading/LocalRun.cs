using System.Collections.Concurrent;
using System.Diagnostics;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Text;
using LawGov.Samples.NationalRollup.Engine;

namespace LawGov.Samples.NationalRollup.Loading;

/// <summary>What a load took.</summary>
internal sealed record Loaded(bool AsColumns, long Deliveries, long Rows, long Refused, long Retries, TimeSpan Took)
{
    public double PerSecond => (AsColumns ? Rows : Deliveries) / Took.TotalSeconds;
}

/// <summary>What a whole run found.</summary>
/// <param name="Loads">As columns, then again as partials.</param>
/// <param name="Corrections">How long each correction took to the nation's figure while columns were loaded, in order of length.</param>
/// <param name="Plain">How long the plain library took for the same rows as columns.</param>
/// <param name="PlainRows">How many rows they were.</param>
/// <param name="Memory">Of all silos together, in bytes.</param>
/// <param name="Counties">How many counties there are.</param>
/// <param name="IsExact">Whether every place has the totals of the plain library.</param>
internal sealed record LocalFound(Loaded[] Loads, TimeSpan[] Corrections, TimeSpan Plain, long PlainRows, long Memory, int Counties, bool IsExact)
{
    public TimeSpan Median => At(50);

    public TimeSpan Most => At(99);

    /// <summary>How many times as long the engine took for a row as the plain library.</summary>
    public double Ratio => Loads[0].Took.TotalSeconds / Loads[0].Rows / (Plain.TotalSeconds / PlainRows);

    private TimeSpan At(int percent) => Corrections.Length == 0 ? TimeSpan.Zero : Corrections[Math.Min(Corrections.Length - 1, Corrections.Length * percent / 100)];
}

/// <summary>Loads a nation twice, corrects schools meanwhile, and holds every total against the plain library.</summary>
internal sealed class LocalRun(IGrainFactory grains, Nation nation, int inFlight, Func<long> memory)
{
    private const int Edition = 1;
    private const int MostCorrected = 100;
    private const int Rounds = 3; // of partials: one is over before the silos have compiled what they do

    private static readonly TimeSpan Settles = TimeSpan.FromSeconds(60), BetweenLooks = TimeSpan.FromMilliseconds(200);

    public async Task<LocalFound> Go(Action<IBilingualText> say)
    {
        int reserved = Math.Min(MostCorrected, nation.Counties.Count / 2);
        int[] corrected = [.. nation.Counties.TakeLast(reserved)], others = [.. nation.Counties.SkipLast(reserved)];
        var first = new Loader(grains, nation, Edition, inFlight);
        _ = await first.Deliver(corrected, county => first.Partials(county, 0));

        using var done = new CancellationTokenSource();
        var correcting = new Corrections(grains, nation, Edition, first).Run(corrected, done.Token);
        var columns = await Load(true, others, loader => county => loader.Columns(county, 0), say);
        await done.CancelAsync();
        var corrections = await correcting;

        var made = new Loader(grains, nation, Edition, inFlight);
        var partials = new ConcurrentDictionary<int, Queue<Delivery[]>>(others.Select(county => KeyValuePair.Create(county, new Queue<Delivery[]>(Enumerable.Range(1, Rounds).Select(round => made.Partials(county, round))))));
        var again = await Load(false, [.. Enumerable.Repeat(others, Rounds).SelectMany(county => county)], _ => county => partials[county].Dequeue(), say); // made before: how they are made is not measured

        var (_, plain) = PlainNation.Of(nation, (county, _) => county < corrected[0] ? 0 : -1);
        var expected = PlainNation.Of(nation, (county, school) => county < corrected[0] ? Rounds : school == 0 && county - corrected[0] < corrections.Length ? 1 : 0).Totals;
        return new([columns, again], [.. corrections.Order()], plain, columns.Rows, memory(), nation.Counties.Count, await Settled(grains, nation, Edition, expected));
    }

    /// <summary>Whether the nation comes to have the totals expected, of every place.</summary>
    public static async Task<bool> Settled(IGrainFactory grains, Nation nation, int edition, ParticipationTotals expected)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Settles; await Task.Delay(BetweenLooks))
        {
            try
            {
                var answer = await grains.GetGrain<IPlace>(Places.Key(edition, 0)).Ask();
                if (answer.IsWhole && Equal(ParticipationPartial.Read(answer.Held.Partial).RollUp(nation.Divisions), expected)) { return true; }
            }
            catch (Exception trouble) when (trouble is OrleansException or TimeoutException)
            {
                // Its silo fell: it is started elsewhere.
            }
        }

        return false;
    }

    /// <summary>Whether two have the same sums at every place.</summary>
    public static bool Equal(ParticipationTotals left, ParticipationTotals right)
        => Enumerable.Range(0, left.Divisions.Count).All(place => left[place] == right[place]);

    private async Task<Loaded> Load(bool asColumns, int[] counties, Func<Loader, Func<int, Delivery[]>> deliveries, Action<IBilingualText> say)
    {
        var loader = new Loader(grains, nation, Edition, inFlight);
        var loading = loader.Deliver(counties, deliveries(loader));
        for (long before = 0; await Task.WhenAny(loading, Task.Delay(1_000)) != loading; before = loader.Deliveries)
        {
            say(Words.Going.With(("deliveries", loader.Deliveries), ("rate", loader.Deliveries - before), ("retries", loader.Retries)));
        }

        return new(asColumns, loader.Deliveries, asColumns ? loader.Rows : 0, loader.Refused, loader.Retries, await loading);
    }
}
