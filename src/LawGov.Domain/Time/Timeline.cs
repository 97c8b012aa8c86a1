using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Time;

/// <summary>Values over days (时间线), with its gaps and overlaps in plain sight.</summary>
/// <remarks>
/// Entries are kept in order of their first day; those that start together, in the order supplied. Overlaps are facts of the
/// world and are reported, not refused; where they must not be, the caller looks at <see cref="Overlaps"/>.
/// </remarks>
/// <typeparam name="T">What holds on the days.</typeparam>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class Timeline<T>
{
    private Timeline(ValueList<TimelineEntry<T>> entries) => Entries = entries;

    /// <summary>The timeline without entries.</summary>
    public static Timeline<T> Empty { get; } = new(default);

    /// <summary>The entries in order of their first day.</summary>
    public ValueList<TimelineEntry<T>> Entries { get; }

    /// <summary>Each pair of entries that share days, in order of the entries; found while it is walked through, and kept
    /// nowhere.</summary>
    /// <remarks>Of n entries that all share a day there are n × (n - 1) / 2 pairs. Whether there is one at all,
    /// <see cref="HasOverlaps"/> says at once.</remarks>
    public IEnumerable<TimelineOverlap<T>> Overlaps
    {
        get
        {
            for (int i = 0; i < Entries.Count; i++)
            {
                for (int j = i + 1; j < Entries.Count; j++)
                {
                    if (Entries[i].Span.End is { } end && Entries[j].Span.Start >= end) { break; } // ordered: none further on overlaps

                    yield return new(Entries[i].Span.Intersect(Entries[j].Span), Entries[i].Value, Entries[j].Value);
                }
            }
        }
    }

    /// <summary>Whether two entries share a day.</summary>
    public bool HasOverlaps
    {
        get
        {
            for (int i = 1; i < Entries.Count; i++) // where any two do, two do that follow each other
            {
                if (Entries[i - 1].Span.End is not { } end || end > Entries[i].Span.Start) { return true; }
            }

            return false;
        }
    }

    /// <summary>Finds the first pair of entries with different values that share days within some, without allocating.</summary>
    internal bool TryFindContradiction(DateSpan within, out TimelineOverlap<T> found)
    {
        for (int i = 0; i < Entries.Count; i++)
        {
            for (int j = i + 1; j < Entries.Count; j++)
            {
                if (Entries[i].Span.End is { } end && Entries[j].Span.Start >= end) { break; }

                found = new(Entries[i].Span.Intersect(Entries[j].Span), Entries[i].Value, Entries[j].Value);
                if (found.Span.Overlaps(within) && !EqualityComparer<T>.Default.Equals(found.First, found.Second)) { return true; }
            }
        }

        found = default;
        return false;
    }

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
}
