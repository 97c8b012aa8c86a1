using System.Diagnostics;
using LawGov.Domain.Participation.RollUp;
using LawGov.Samples.NationalRollup.Engine;

namespace LawGov.Samples.NationalRollup.Loading;

/// <summary>How long a school's correction takes to the nation's figure, while other counties are loaded.</summary>
internal sealed class Corrections(IGrainFactory grains, Nation nation, int edition, Loader loader)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(25);

    /// <summary>Corrects the first school of each county, one after another, and looks until the nation's sums of that county are the new ones.</summary>
    /// <param name="counties">Counties that deliver nothing else meanwhile, all schools of which have delivered sequence 0.</param>
    /// <param name="cancel">Stops after the correction at hand.</param>
    public async Task<TimeSpan[]> Run(IReadOnlyList<int> counties, CancellationToken cancel)
    {
        var nationGrain = grains.GetGrain<IPlace>(Places.Key(edition, 0));
        var took = new List<TimeSpan>();
        for (int at = 0; at < counties.Count && !cancel.IsCancellationRequested; at++)
        {
            int county = counties[at];
            int schools = nation.SchoolsOf(county).Length;
            var expected = ParticipationPartial.Combine(nation.Header, Enumerable.Range(0, schools).Select(school => nation.PartialOf(county, school, school == 0 ? 1 : 0)))[county];
            var delivery = new Delivery(nation.SchoolsOf(county)[0], 1, DateTime.UtcNow, nation.PartialOf(county, 0, 1).ToBytes());
            var watch = Stopwatch.StartNew();
            _ = await loader.Deliver(county, [delivery], CancellationToken.None);
            while (ParticipationPartial.Read((await nationGrain.Ask()).Held.Partial)[county] != expected) { await Task.Delay(Look, CancellationToken.None); }

            took.Add(watch.Elapsed);
        }

        return [.. took];
    }
}
