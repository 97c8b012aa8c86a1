using LawGov.Domain.Time;

namespace LawGov.Domain.Organizations;

/// <summary>Who is in one post from day to day.</summary>
internal sealed class PostTimeline
{
    private readonly Staffing? _staffing;
    private readonly PostId _post;
    private readonly List<(DayRange Days, Occupancy Value)> _stretches;
    private readonly Occupancy _between; // what holds on days of which no row speaks

    private PostTimeline()
    {
        _stretches = [];
        _between = Occupancy.Unknown;
    }

    internal PostTimeline(Staffing staffing, PostId post)
    {
        (_staffing, _post, _between) = (staffing, post, Occupancy.Vacant);
        _stretches = new PostSweep(staffing, post, this).Stretches();
    }

    /// <summary>Of a post that no row names nobody knows who is in it; of one that some row names the other days are a vacancy.</summary>
    internal static PostTimeline NotStated { get; } = new();

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

    /// <summary>The lists of a day, made from the rows.</summary>
    internal Occupancy.Lists TellOn(int day) => PostDay.Of(_staffing!, _post, day).Whole;

    /// <summary>Whether a person holds the post on a day, without looking at the rows of others.</summary>
    internal bool Holds(PersonId person, int day) => _staffing!.Holds(_post, person, day);

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
