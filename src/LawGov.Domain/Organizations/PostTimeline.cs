using LawGov.Domain.Collections;
using LawGov.Domain.Time;

namespace LawGov.Domain.Organizations;

/// <summary>Who is in one post from day to day.</summary>
internal sealed class PostTimeline
{
    private readonly List<(DayRange Days, Occupancy Value)> _stretches;

    private readonly Occupancy _between; // what holds on days of which no row speaks

    private PostTimeline(List<(DayRange Days, Occupancy Value)> stretches, Occupancy between)
        => (_stretches, _between) = (stretches, between);

    /// <summary>Of a post that no row names nobody knows who is in it; of one that some row names the other days are a vacancy.</summary>
    internal static PostTimeline NotStated { get; } = new([], Occupancy.Unknown);

    internal static PostTimeline Of(IEnumerable<Incumbency> incumbencies, IEnumerable<StandIn> standIns)
    {
        Incumbency[] held = [.. incumbencies.OrderBy(held => held.Person).ThenBy(held => held.Span.Start)];
        StandIn[] acted = [
            .. standIns.OrderBy(acted => acted.Person)
                .ThenBy(acted => acted.Span.Start)
                .ThenBy(acted => acted.Kind)
                .ThenBy(acted => acted.Basis?.Key, StringComparer.Ordinal)
        ];
        return new(Sweep.Over(
            [.. held.Select(held => DayRange.Of(held.Span)), .. acted.Select(acted => DayRange.Of(acted.Span))],
            active => Occupancy.Of(
                active.Where(index => index < held.Length).Select(index => held[index].Person).Distinct().ToValueList(),
                active.Where(index => index >= held.Length).Select(index => acted[index - held.Length]).ToValueList())), Occupancy.Vacant);
    }

    internal Occupancy On(int day)
    {
        int first = FirstEndingAfter(day);
        return first < _stretches.Count && _stretches[first].Days.Contains(day) ? _stretches[first].Value : _between;
    }

    /// <summary>Lists who is in the post within some days, vacancies among them.</summary>
    internal IEnumerable<(DayRange Days, Occupancy Value)> Within(DayRange days)
    {
        if (days.IsEmpty) { yield break; }

        int from = days.Start;
        for (int i = FirstEndingAfter(days.Start); i < _stretches.Count && _stretches[i].Days.Start < days.End; i++)
        {
            var held = _stretches[i].Days.Intersect(days);
            if (held.Start > from) { yield return (new(from, held.Start), _between); }

            yield return (held, _stretches[i].Value);
            from = held.End;
        }

        if (from < days.End) { yield return (new(from, days.End), _between); }
    }

    private int FirstEndingAfter(int day)
    {
        int low = 0, high = _stretches.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_stretches[middle].Days.End > day) { high = middle; }
            else { low = middle + 1; }
        }

        return low;
    }
}
