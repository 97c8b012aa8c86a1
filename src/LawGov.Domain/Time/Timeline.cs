using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using NodaTime;

namespace LawGov.Domain.Time;

/// <summary>Values over days (时间线), with its gaps and overlaps in plain sight.</summary>
/// <remarks>
/// Entries are kept in order of their first day; those that start together, in the order supplied. Overlaps are facts of the
/// world and are reported, not refused; where they must not be, the caller looks at <see cref="Overlaps"/>.
/// </remarks>
/// <typeparam name="T">What holds on the days.</typeparam>
public sealed class Timeline<T>
{
    private Timeline(ValueList<TimelineEntry<T>> entries)
    {
        Entries = entries;
        Overlaps = FindOverlaps(entries);
    }

    /// <summary>The timeline without entries.</summary>
    public static Timeline<T> Empty { get; } = new(default);

    /// <summary>The entries in order of their first day.</summary>
    public ValueList<TimelineEntry<T>> Entries { get; }

    /// <summary>Each pair of entries that share days, in order of the entries.</summary>
    public ValueList<TimelineOverlap<T>> Overlaps { get; }

    /// <summary>Orders entries into a timeline.</summary>
    /// <param name="entries">In any order; none with an empty span.</param>
    /// <exception cref="ArgumentException">A span is empty.</exception>
    public static Timeline<T> Of(params ReadOnlySpan<TimelineEntry<T>> entries)
    {
        foreach (ref readonly var entry in entries)
        {
            if (entry.Span.IsEmpty)
            {
                throw new ArgumentException(
                    $"Expected a span with at least one day for \"{Quoted.Of(InvariantText.Of(entry.Value))}\".",
                    nameof(entries));
            }
        }

        return new(entries.ToArray().OrderBy(entry => entry.Span.Start).ToValueList()); // OrderBy is stable
    }

    /// <summary>Finds the one value of a day.</summary>
    /// <param name="day">The day asked about.</param>
    /// <param name="value">The value, if exactly one entry holds on that day.</param>
    /// <returns>False in a gap and under an overlap: neither has one value.</returns>
    public bool TryGetValue(LocalDate day, out T value)
    {
        value = default!;
        bool found = false;
        foreach (ref readonly var entry in Entries)
        {
            if (entry.Span.Start > day) { break; }

            if (!entry.Span.Contains(day)) { continue; }

            if (found) { return false; }

            (found, value) = (true, entry.Value);
        }

        return found;
    }

    /// <summary>Lists every value of a day.</summary>
    /// <param name="day">The day asked about.</param>
    /// <returns>Empty in a gap, several under an overlap; in order of first day.</returns>
    public ValueList<T> On(LocalDate day) => Entries.Where(entry => entry.Span.Contains(day)).Select(entry => entry.Value).ToValueList();

    /// <summary>Lists the days within a span on which nothing holds.</summary>
    /// <param name="within">The span looked at; its end may be open.</param>
    /// <returns>The gaps in order, none empty, none adjoining.</returns>
    public ValueList<DateSpan> Gaps(DateSpan within)
    {
        var gaps = new List<DateSpan>();
        var uncovered = within;
        foreach (ref readonly var entry in Entries)
        {
            if (uncovered.IsEmpty) { break; }

            if (entry.Span.Start > uncovered.Start)
            {
                var gap = uncovered.Intersect(DateSpan.Between(uncovered.Start, entry.Span.Start));
                if (!gap.IsEmpty) { gaps.Add(gap); }
            }

            uncovered = entry.Span.End is not { } end ? DateSpan.Empty
                : end <= uncovered.Start ? uncovered
                : uncovered.Intersect(DateSpan.From(end));
        }

        if (!uncovered.IsEmpty) { gaps.Add(uncovered); }

        return gaps.ToValueList();
    }

    private static ValueList<TimelineOverlap<T>> FindOverlaps(ValueList<TimelineEntry<T>> entries)
    {
        var overlaps = new List<TimelineOverlap<T>>();
        for (int i = 0; i < entries.Count; i++)
        {
            for (int j = i + 1; j < entries.Count; j++)
            {
                if (entries[i].Span.End is { } end && entries[j].Span.Start >= end) { break; } // ordered: none further on overlaps

                overlaps.Add(new(entries[i].Span.Intersect(entries[j].Span), entries[i].Value, entries[j].Value));
            }
        }

        return overlaps.ToValueList();
    }
}
