namespace LawGov.Domain.Time;

/// <summary>Walks through overlapping spans from change to change.</summary>
internal static class Sweep
{
    /// <summary>Lists the days between two changes on which something holds, with what holds on them.</summary>
    /// <param name="spans">The spans, none empty.</param>
    /// <param name="resolve">What the spans of some days come to; the indexes are in rising order. Equal results of adjoining days become
    /// one.</param>
    internal static List<(DayRange Days, T Value)> Over<T>(ReadOnlySpan<DayRange> spans, Func<List<int>, T> resolve)
    {
        var changes = new (int Day, int Index)[spans.Length * 2]; // an index for a beginning, its complement for an end
        for (int i = 0; i < spans.Length; i++) { (changes[2 * i], changes[(2 * i) + 1]) = ((spans[i].Start, i), (spans[i].End, ~i)); }

        Array.Sort(changes);
        var stretches = new List<(DayRange Days, T Value)>();
        var active = new List<int>();
        for (int at = 0; at < changes.Length;)
        {
            int day = changes[at].Day;
            for (; at < changes.Length && changes[at].Day == day; at++) { Change(active, changes[at].Index); }

            if (active.Count > 0) { Add(stretches, new(day, changes[at].Day), resolve(active)); }
        }

        return stretches;
    }

    /// <summary>Adds a stretch, or makes the last one longer where it adjoins and says the same.</summary>
    internal static void Add<T>(List<(DayRange Days, T Value)> stretches, DayRange days, T value)
    {
        if (
            stretches.Count > 0
                && stretches[^1] is var (last, same)
                && last.End == days.Start
                && EqualityComparer<T>.Default.Equals(same, value))
        {
            stretches[^1] = (new(last.Start, days.End), value);
        }
        else { stretches.Add((days, value)); }
    }

    private static void Change(List<int> active, int index)
    {
        if (index < 0) { active.RemoveAt(active.BinarySearch(~index)); }
        else { active.Insert(~active.BinarySearch(index), index); }
    }
}
