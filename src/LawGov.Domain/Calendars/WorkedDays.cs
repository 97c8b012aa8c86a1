using System.Numerics;

namespace LawGov.Domain.Calendars;

/// <summary>Which days are worked, with prefix counts: how many up to a day, and which day is the n-th, both in one step.</summary>
internal sealed class WorkedDays
{
    private readonly int[] _rank;   // worked days among days 0 … i, i included
    private readonly int[] _select; // the k-th worked day at [k - 1]

    internal WorkedDays(bool[] worked)
    {
        _rank = new int[worked.Length];
        int count = 0;
        for (int i = 0; i < worked.Length; i++) { _rank[i] = count += worked[i] ? 1 : 0; }

        _select = new int[count];
        for (int i = 0, k = 0; i < worked.Length; i++)
        {
            if (worked[i]) { _select[k++] = i; }
        }
    }

    /// <summary>Worked days up to a day, that day included; a day before the first has none.</summary>
    internal int UpTo(int day) => day < 0 ? 0 : _rank[day];

    internal bool IsWorked(int day) => UpTo(day) != UpTo(day - 1);

    /// <summary>The n-th worked day after a day (n above 0) or before it (n below 0); -1 where the table ends.</summary>
    internal int Step(int day, int n)
    {
        long k = n > 0 ? (long)_rank[day] + n : (long)UpTo(day - 1) + n + 1;
        return k >= 1 && k <= _select.Length ? _select[(int)k - 1] : -1;
    }
}

/// <summary>Around one festival whose arrangement is not announced: which days may still change, at most how many each way.</summary>
/// <param name="Start">The day of bit 0.</param>
/// <param name="End">The last day looked at.</param>
/// <param name="MayRest">Days worked by statute that may be given off.</param>
/// <param name="MayWork">Days off by statute, not statutory themselves, that may be worked.</param>
/// <param name="Most">How many days at most are swapped.</param>
internal readonly record struct FestivalWindow(int Start, int End, ulong MayRest, ulong MayWork, int Most)
{
    internal bool Holds(int day) => day >= Start && day <= End;

    /// <summary>The most that swaps can add to the days worked from <paramref name="first"/> through <paramref name="last"/>.</summary>
    internal int MostAdded(int first, int last)
    {
        ulong inside = Inside(first, last);
        return Math.Min(Most, Math.Min(BitOperations.PopCount(MayWork & inside), BitOperations.PopCount(MayRest & ~inside)));
    }

    /// <summary>The most that swaps can take from them.</summary>
    internal int MostTaken(int first, int last)
    {
        ulong inside = Inside(first, last);
        return Math.Min(Most, Math.Min(BitOperations.PopCount(MayRest & inside), BitOperations.PopCount(MayWork & ~inside)));
    }

    private ulong Inside(int first, int last)
    {
        int from = Math.Max(first - Start, 0), to = Math.Min(last - Start, 63);
        return to < from ? 0 : (ulong.MaxValue >> (63 - to)) & (ulong.MaxValue << from);
    }
}
