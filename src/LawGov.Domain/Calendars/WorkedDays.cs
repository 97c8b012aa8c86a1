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
