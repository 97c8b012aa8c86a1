using System.Diagnostics;
using System.Runtime.InteropServices;
using LawGov.Domain.Participation.RollUp;

namespace LawGov.Samples.NationalRollup.Loading;

/// <summary>The same nation, added up by the plain library in this process: what the engine has to say too, to the last unit.</summary>
internal static class PlainNation
{
    /// <param name="nation">The nation.</param>
    /// <param name="sequenceOf">Which delivery counts of a school, by its county and number; -1 for none.</param>
    public static (ParticipationTotals Totals, TimeSpan Took) Of(Nation nation, Func<int, int, long> sequenceOf)
    {
        var sums = new ParticipationAggregator(nation.Divisions);
        byte[] rows = new byte[nation.RowsEach * Nation.BytesOfRow];
        int[] places = new int[nation.RowsEach];
        var watch = Stopwatch.StartNew();
        foreach (int county in nation.Counties)
        {
            Array.Fill(places, county);
            int schools = nation.SchoolsOf(county).Length;
            for (int school = 0; school < schools; school++)
            {
                if (sequenceOf(county, school) is not (>= 0 and var sequence)) { continue; }

                nation.WriteRows(county, school, sequence, rows);
                var cells = MemoryMarshal.Cast<byte, int>(rows);
                sums.Add(places, cells[..places.Length], cells[places.Length..]);
            }
        }

        return (sums.RollUp(), watch.Elapsed);
    }
}
