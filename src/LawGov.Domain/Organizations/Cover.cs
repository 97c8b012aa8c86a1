using LawGov.Domain.Time;

namespace LawGov.Domain.Organizations;

/// <summary>Who of those who are to stand in on a day is there to do it; for one who is absent, whoever stands in for him, and so on to
/// the end.</summary>
/// <param name="staffing">The rows.</param>
/// <param name="day">The day.</param>
/// <param name="holders">The absent holders for whom somebody is looked for: who leads back to them leads nowhere.</param>
internal sealed class Cover(Staffing staffing, int day, IEnumerable<PersonId> holders)
{
    private readonly HashSet<PersonId> _onTheWay = [.. holders];
    private readonly HashSet<PersonId> _seen = [];
    private readonly HashSet<StandIn> _added = [];

    /// <summary>Where no row says that anybody stands in; nothing is added to it.</summary>
    internal static Cover None { get; } = new(new Staffing([]), 0, []);

    /// <summary>Those who act, each by the row that leads to the person.</summary>
    internal List<StandIn> Acting { get; } = [];

    /// <summary>Those who should act and are absent themselves, in the order in which they were met.</summary>
    internal List<PersonId> Absent { get; } = [];

    /// <summary>Whether somebody absent is stood in for by one for whom he is looked for himself.</summary>
    internal bool IsCircular { get; private set; }

    /// <summary>Whether two persons act: none can be picked, whoever else there is.</summary>
    internal bool IsContested { get; private set; }

    internal void Add(StandIn row)
    {
        var way = new Stack<(PersonId Person, IEnumerator<StandIn> Rows)>(); // not the stack of calls: a chain can be as long as a table
        if (Meet(row)) { way.Push((row.Person, StandInsOf(row.Person))); }

        while (way.TryPeek(out var at))
        {
            if (!at.Rows.MoveNext())
            {
                at.Rows.Dispose();
                way.Pop();
                _onTheWay.Remove(at.Person);
            }
            else if (Meet(at.Rows.Current)) { way.Push((at.Rows.Current.Person, StandInsOf(at.Rows.Current.Person))); }
        }
    }

    /// <summary>Takes a row in; true where its person is absent and was not met before, so that those who stand in for him are looked
    /// at.</summary>
    private bool Meet(StandIn row)
    {
        if (!staffing.IsAbsent(row.Person, day))
        {
            IsContested |= Acting.Count > 0 && Acting[0].Person != row.Person;
            if (_added.Add(row)) { Acting.Add(row); }

            return false;
        }

        IsCircular |= _onTheWay.Contains(row.Person);
        if (_onTheWay.Contains(row.Person) || !_seen.Add(row.Person)) { return false; }

        Absent.Add(row.Person);
        return _onTheWay.Add(row.Person);
    }

    private IEnumerator<StandIn> StandInsOf(PersonId absent)
    {
        foreach (var held in staffing.HeldBy(absent))
        {
            if (!DayRange.Of(held.Span).Contains(day)) { continue; }

            foreach (var row in staffing.ActedIn(staffing.PlaceOf(held)))
            {
                if (DayRange.Of(row.Span).Contains(day)) { yield return row; }
            }
        }
    }
}
