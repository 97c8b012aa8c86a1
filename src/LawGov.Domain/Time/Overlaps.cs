using LawGov.Domain.Text;

namespace LawGov.Domain.Time;

/// <summary>Finds rows that say the same of some of the same days.</summary>
internal static class Overlaps
{
    /// <summary>Notes a fault, once, for every row that shares days with an earlier row; the value named is its own.</summary>
    internal static void NoteOverlaps<T, TKey, TFault>(
        this RowCheck<TFault> check,
        IEnumerable<Taken<T>> rows,
        Func<T,
        TKey> sameness,
        Func<T,
        (string Value, DateSpan Span)> words,
        TFault fault)
        where TFault : struct, Enum
    {
        foreach (var group in rows.GroupBy(row => sameness(row.Value)))
        {
            Taken<T>[] same = [.. group.OrderBy(row => row.Row)];
            if (same.Length == 1) { continue; }

            foreach (int later in SharingDaysWithEarlier(Array.ConvertAll(same, row => DayRange.Of(words(row.Value).Span))))
            {
                check.Note(same[later].Row, fault, words(same[later].Value).Value);
            }
        }
    }

    /// <summary>Lists the places of the spans that share days with one at an earlier place, in order.</summary>
    /// <remarks>
    /// In the order of first days each span meets those that still run. Of these the one at the earliest place is enough to say whether
    /// the new one is later; and those at later places are noted and never looked at again. So many that overlap cost little more than
    /// many that do not.
    /// </remarks>
    internal static IEnumerable<int> SharingDaysWithEarlier(DayRange[] spans)
    {
        bool[] later = new bool[spans.Length];
        PriorityQueue<int, int> earliest = new(), latest = new();
        foreach (int place in Enumerable.Range(0, spans.Length).OrderBy(place => spans[place].Start))
        {
            DropEnded(earliest);
            later[place] = earliest.Count > 0 && earliest.Peek() < place;
            for (DropEnded(latest); latest.Count > 0 && latest.Peek() > place; DropEnded(latest)) { later[latest.Dequeue()] = true; }

            earliest.Enqueue(place, place);
            if (!later[place]) { latest.Enqueue(place, -place); }

            void DropEnded(PriorityQueue<int, int> running)
            {
                while (running.Count > 0 && spans[running.Peek()].End <= spans[place].Start) { running.Dequeue(); }
            }
        }

        return Enumerable.Range(0, spans.Length).Where(place => later[place]);
    }
}
