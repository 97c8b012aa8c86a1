using LawGov.Domain.Text;

namespace LawGov.Domain.Time;

/// <summary>Finds rows that say the same of some of the same days.</summary>
internal static class Overlaps
{
    /// <summary>Notes a fault for the later row of each two that share days, once.</summary>
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
            var ordered = group.Select(row => (row.Row, words(row.Value).Value, Days: DayRange.Of(words(row.Value).Span)))
                .OrderBy(row => row.Days.Start)
                .ThenBy(row => row.Row)
                .ToArray();
            var later = new SortedDictionary<int, string>();
            for (int i = 1, widest = 0; i < ordered.Length; i++)
            {
                if (ordered[i].Days.Start < ordered[widest].Days.End)
                {
                    var (row, value, _) = ordered[i].Row > ordered[widest].Row ? ordered[i] : ordered[widest];
                    later[row] = value;
                }

                if (ordered[i].Days.End > ordered[widest].Days.End) { widest = i; }
            }

            foreach (var (row, value) in later) { check.Note(row, fault, value); }
        }
    }
}
