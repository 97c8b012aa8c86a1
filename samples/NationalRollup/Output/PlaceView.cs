using LawGov.Domain.Participation.Comparing;
using LawGov.Domain.Participation.RollUp;
using LawGov.Samples.NationalRollup.Engine;

namespace LawGov.Samples.NationalRollup.Output;

/// <summary>A place as it is shown: its totals, its rank among its neighbours, and how complete it is.</summary>
/// <param name="Place">Its number in the table.</param>
/// <param name="Total">Its totals.</param>
/// <param name="Rank">Its rank below the place above, by exact rates; 0 for none.</param>
/// <param name="Neighbours">How many places stand below the one above.</param>
/// <param name="Answer">What its grain said.</param>
internal sealed record PlaceView(int Place, GroupTotal Total, int Rank, int Neighbours, Answer Answer)
{
    public static async Task<PlaceView> Of(IGrainFactory grains, Nation nation, int edition, int place)
    {
        var answer = await Places.Grain(grains, nation, edition, place).Ask();
        var total = TotalsOf(answer, nation)[place];
        if (place == 0) { return new(place, total, 0, 0, answer); }

        int above = nation.Divisions.ParentOf(place);
        var ranked = Ranked(TotalsOf(await Places.Grain(grains, nation, edition, above).Ask(), nation), above);
        return new(place, total, ranked[place], ranked.Count, answer);
    }

    public static ParticipationTotals TotalsOf(Answer answer, Nation nation) => ParticipationPartial.Read(answer.Held.Partial).RollUp(nation.Divisions);

    /// <summary>The ranks of the places below one.</summary>
    public static Dictionary<int, int> Ranked(ParticipationTotals totals, int above)
    {
        int[] below = totals.Divisions.ChildrenOf(above).ToArray(), ranks = new int[below.Length];
        Ranking.PlacesOf([.. below.Select(place => totals[place].Count)], Ties.SharedSkip, minimumBase: 1, ranks);
        return below.Zip(ranks).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}
