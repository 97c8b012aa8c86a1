using System.Numerics;

namespace LawGov.Domain.Calendars;

/// <summary>Around one festival whose arrangement is not announced: which days may still change, at most how many each way.</summary>
/// <param name="Start">The day of bit 0.</param>
/// <param name="End">The last day looked at.</param>
/// <param name="MayRest">Days worked by statute that may be given off.</param>
/// <param name="MayWork">Days off by statute, not statutory themselves, that may be worked.</param>
/// <param name="MostRests">How many days at most are given off.</param>
/// <param name="MostWorks">How many days at most are worked for them.</param>
/// <param name="Due">How many days more must still be worked than given off, for what is named already; below 0, given off.</param>
internal readonly record struct FestivalWindow(int Start, int End, ulong MayRest, ulong MayWork, int MostRests, int MostWorks, int Due)
{
    /// <summary>A window of which days have been named already: what they took has to be given back.</summary>
    internal static FestivalWindow Of(int start, int end, ulong mayRest, ulong mayWork, int most, int rests, int works)
    {
        int due = Math.Clamp(rests - works, -BitOperations.PopCount(mayRest), BitOperations.PopCount(mayWork));
        return new(
            start, end, mayRest, mayWork, Math.Max(Math.Max(most - rests, 0), -due), Math.Max(Math.Max(most - works, 0), due), due);
    }

    internal bool Holds(int day) => day >= Start && day <= End;

    /// <summary>The most that it can add to the days worked from <paramref name="first"/> through <paramref name="last"/>.</summary>
    internal int MostAdded(int first, int last)
    {
        ulong inside = Inside(first, last);
        return Most(Count.Of(MayWork, inside), Count.Of(MayRest, inside), MostWorks, MostRests, Due);
    }

    /// <summary>The most that it can take from them.</summary>
    internal int MostTaken(int first, int last)
    {
        ulong inside = Inside(first, last);
        return Most(Count.Of(MayRest, inside), Count.Of(MayWork, inside), MostRests, MostWorks, -Due);
    }

    /// <summary>So many changes one way and so many less <paramref name="due"/> the other: the most that the first can outweigh the second
    /// inside.</summary>
    private static int Most(Count one, Count other, int mostOne, int mostOther, int due)
    {
        if (due == 0) { return Math.Min(Math.Min(mostOne, mostOther), Math.Min(one.Inside, other.Outside)); }

        int best = int.MinValue;
        for (int n = Math.Max(0, due); n <= Math.Min(mostOne, one.Inside + one.Outside); n++)
        {
            int m = n - due;
            if (m > mostOther || m > other.Inside + other.Outside) { continue; }

            best = Math.Max(best, Math.Min(n, one.Inside) - Math.Max(0, m - other.Outside));
        }

        return best == int.MinValue ? 0 : best;
    }

    private ulong Inside(int first, int last)
    {
        int from = Math.Max(first - Start, 0), to = Math.Min(last - Start, 63);
        return to < from ? 0 : (ulong.MaxValue >> (63 - to)) & (ulong.MaxValue << from);
    }

    private readonly record struct Count(int Inside, int Outside)
    {
        internal static Count Of(ulong days, ulong inside)
            => new(BitOperations.PopCount(days & inside), BitOperations.PopCount(days & ~inside));
    }
}
