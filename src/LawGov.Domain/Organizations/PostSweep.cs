using LawGov.Domain.Time;

namespace LawGov.Domain.Organizations;

/// <summary>Walks through the rows of one post from change to change, and keeps count of who is in it: so that many rows cost no more each
/// than few.</summary>
internal sealed class PostSweep
{
    private const int Few = 8; // up to so many holders and stand-ins a stretch keeps its lists

    private readonly Staffing _staffing;
    private readonly PostId _post;
    private readonly PostTimeline _timeline;
    private readonly Incumbency[] _held;
    private readonly StandIn[] _acted;
    private readonly bool _seatsHaveStandIns;

    private readonly List<(int Day, Change What, int Index)> _changes = [];
    private readonly Dictionary<PersonId, Holder> _holders = [];
    private readonly List<Holder> _touched = [];
    private readonly SortedSet<PersonId> _inPost = [];
    private readonly SortedDictionary<int, int> _seats = []; // each number stated, by how many rows
    private readonly SortedSet<int>[] _acting = [[], [], [], []]; // by manner
    private int _absent;

    internal PostSweep(Staffing staffing, PostId post, PostTimeline timeline)
    {
        (_staffing, _post, _timeline) = (staffing, post, timeline);
        (_held, _acted) = (staffing.HeldIn(post), staffing.ActedIn(post));
        _seatsHaveStandIns = staffing.IsSeveral(post) && Array.Exists(_held, held => staffing.ActedIn(staffing.PlaceOf(held)).Length > 0);
    }

    private enum Change
    {
        Holds,
        HoldsNoMore,
        Acts,
        ActsNoMore,
        IsAbsent,
        IsBack,
        Elsewhere, // of somebody who is looked at because another is absent
    }

    internal List<(DayRange Days, Occupancy Value)> Stretches()
    {
        Note();
        _changes.Sort(static (one, other) => one.Day.CompareTo(other.Day));
        var stretches = new List<(DayRange Days, Occupancy Value)>();
        bool wasFew = false;
        for (int at = 0; at < _changes.Count;)
        {
            int day = _changes[at].Day;
            bool elsewhere = false, here = false;
            for (; at < _changes.Count && _changes[at].Day == day; at++)
            {
                var (_, what, index) = _changes[at];
                elsewhere |= what == Change.Elsewhere;
                here |= what is Change.Acts or Change.ActsNoMore;
                Make(what, index);
            }

            here |= Settle();
            int acting = _acting.Sum(rows => rows.Count);
            if (at == _changes.Count || (_inPost.Count == 0 && acting == 0)) { continue; }

            bool few = _inPost.Count <= Few && acting <= Few;
            var days = new DayRange(day, _changes[at].Day);
            var value = few ? Tell(day) : InShort(day);
            // In a crowd who comes or goes is not compared name by name: the lists of both days would have to be made.
            bool adjoins = stretches.Count > 0 && stretches[^1].Days.End == day && wasFew == few;
            bool same = adjoins && (few || !here) && (elsewhere || few ? stretches[^1].Value == value : Agree(stretches[^1].Value, value));
            if (same) { stretches[^1] = (new(stretches[^1].Days.Start, days.End), stretches[^1].Value); }
            else if (!few || value != Occupancy.Vacant) { stretches.Add((days, value)); }

            wasFew = few;
        }

        stretches.TrimExcess();
        return stretches;
    }

    private static bool Agree(Occupancy one, Occupancy other) => one.State == other.State && one.Person == other.Person;

    private IReadOnlyList<IEnumerable<StandIn>> ByManner => Array.TrueForAll(_acting, static rows => rows.Count == 0)
        ? PostDay.NobodyActs
        : Array.ConvertAll(_acting, rows => rows.Select(row => _acted[row]));

    private int Seats => _seats.Count == 0 ? 1 : _seats.First().Key;

    private Occupancy Tell(int day) => PostDay.Of(_staffing, _post, day, [.. _inPost], Seats, ByManner);

    private Occupancy InShort(int day)
    {
        int present = _inPost.Count - _absent;
        var (state, person) = PostDay.InShort(_staffing, _post, day, _inPost, present, Seats, ByManner, _seatsHaveStandIns);
        return new(state, person, _timeline, day);
    }

    private void Make(Change what, int index)
    {
        switch (what)
        {
            case Change.Holds or Change.HoldsNoMore:
                int more = what == Change.Holds ? 1 : -1;
                Touch(_held[index].Person).Rows += more;
                if (_held[index].Seats is { } seats && (_seats[seats] = _seats.GetValueOrDefault(seats) + more) == 0)
                {
                    _seats.Remove(seats);
                }

                break;
            case Change.IsAbsent or Change.IsBack:
                Touch(_held[index].Person).IsAbsent = what == Change.IsAbsent;
                break;
            case Change.Acts:
                _acting[PostDay.MannerOf(_acted[index])].Add(index);
                break;
            case Change.ActsNoMore:
                _acting[PostDay.MannerOf(_acted[index])].Remove(index);
                break;
        }
    }

    private Holder Touch(PersonId person)
    {
        if (!_holders.TryGetValue(person, out var holder)) { _holders.Add(person, holder = new(person)); }

        _touched.Add(holder);
        return holder;
    }

    /// <summary>Counts anew those who came, went, or are absent or back; true where the day made a difference to one.</summary>
    private bool Settle()
    {
        bool changed = false;
        foreach (var holder in _touched)
        {
            var now = (IsIn: holder.Rows > 0, IsOut: holder.Rows > 0 && holder.IsAbsent);
            if (now == holder.Counted) { continue; }

            if (now.IsIn != holder.Counted.IsIn) { _ = now.IsIn ? _inPost.Add(holder.Person) : _inPost.Remove(holder.Person); }

            _absent += (now.IsOut ? 1 : 0) - (holder.Counted.IsOut ? 1 : 0);
            holder.Counted = now;
            changed = true;
        }

        _touched.Clear();
        return changed;
    }

    private void Note()
    {
        for (int i = 0; i < _held.Length; i++)
        {
            Note(DayRange.Of(_held[i].Span), Change.Holds, Change.HoldsNoMore, i);
            if (i > 0 && _held[i - 1].Person == _held[i].Person) { continue; } // the rows are in the order of persons

            foreach (var days in _staffing.AbsencesOf(_held[i].Person)) { Note(days, Change.IsAbsent, Change.IsBack, i); }
        }

        var elsewhere = new Stack<(StandIn Row, DayRange Days)>();
        for (int i = 0; i < _acted.Length; i++)
        {
            var days = DayRange.Of(_acted[i].Span);
            Note(days, Change.Acts, Change.ActsNoMore, i);
            elsewhere.Push((_acted[i], days));
        }

        foreach (var held in _seatsHaveStandIns ? _held : [])
        {
            foreach (var row in _staffing.ActedIn(_staffing.PlaceOf(held)))
            {
                var days = DayRange.Of(row.Span).Intersect(DayRange.Of(held.Span));
                if (days.IsEmpty) { continue; }

                Note(days, Change.Elsewhere, Change.Elsewhere, 0);
                elsewhere.Push((row, days));
            }
        }

        Follow(elsewhere);
    }

    /// <summary>Where somebody who is to stand in is absent, whoever stands in for him counts, on those days.</summary>
    private void Follow(Stack<(StandIn Row, DayRange Days)> rows)
    {
        var seen = new HashSet<(PostId Post, DayRange Days)>();
        while (rows.TryPop(out var at))
        {
            foreach (var absence in _staffing.AbsencesOf(at.Row.Person))
            {
                var away = absence.Intersect(at.Days);
                if (away.IsEmpty) { continue; }

                Note(away, Change.Elsewhere, Change.Elsewhere, 0);
                foreach (var held in _staffing.HeldBy(at.Row.Person))
                {
                    var days = DayRange.Of(held.Span).Intersect(away);
                    if (days.IsEmpty || !seen.Add((_staffing.PlaceOf(held), days))) { continue; }

                    foreach (var row in _staffing.ActedIn(_staffing.PlaceOf(held)))
                    {
                        var acts = DayRange.Of(row.Span).Intersect(days);
                        if (acts.IsEmpty) { continue; }

                        Note(days, Change.Elsewhere, Change.Elsewhere, 0);
                        Note(acts, Change.Elsewhere, Change.Elsewhere, 0);
                        rows.Push((row, acts));
                    }
                }
            }
        }
    }

    private void Note(DayRange days, Change begins, Change ends, int index)
    {
        _changes.Add((days.Start, begins, index));
        _changes.Add((days.End, ends, index));
    }

    /// <summary>How many rows say that somebody holds the post, whether he is absent, and how he was counted last.</summary>
    private sealed class Holder(PersonId person)
    {
        internal PersonId Person { get; } = person;

        internal int Rows { get; set; }

        internal bool IsAbsent { get; set; }

        internal (bool IsIn, bool IsOut) Counted { get; set; }
    }
}
