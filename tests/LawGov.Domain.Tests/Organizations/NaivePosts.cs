using LawGov.Domain.Organizations;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Organizations;

/// <summary>Who is in a post on a day, read off all rows anew for each question: slow, and made of nothing that the register is made of.</summary>
internal sealed class NaivePosts(IncumbentRow[] held, StandInRow[] acted, AbsenceRow[] away)
{
    private readonly Dictionary<(string Person, LocalDate On), bool> _away = [];
    private readonly Dictionary<StandInRow, bool> _standing = [];

    public IEnumerable<string> Posts => held.Select(row => row.Post!).Concat(acted.Select(row => row.Post!)).Distinct();

    public Answer On(string post, LocalDate on)
    {
        if (!Known(post)) { return new(HoldingState.PersonUnknown, [], [], [], [], [], false); }

        string[] holders = [.. Holders(post, on)], there = [.. holders.Where(person => !IsAway(person, on))];
        var rows = Acting(post).Where(row => row.Span.Contains(on)).ToList();
        bool circular = false;
        var met = new List<string>();
        var acting = new List<(StandInRow Row, string Person, bool ByDecision)>();
        var lapsed = new List<string>();
        foreach (var row in rows)
        {
            bool begunBeside = holders.Length == 1 && there.Length == 1 && Holders(post, row.Span.Start).Contains(holders[0]);
            bool acts = row.Kind switch
            {
                StandInKind.Acting => true,
                StandInKind.InCharge => there.Length == 0 || begunBeside,
                _ when IsStanding(row) => there.Length == 0 && holders.Length > 0,
                _ => true,
            };
            if (row.Kind == StandInKind.InCharge && !acts) { lapsed.Add(row.Person!); }

            bool byDecision = row.Kind == StandInKind.Acting || (row.Kind == StandInKind.InCharge && row.Span.End is null);
            foreach (var found in acts ? Follow(row, on, there.Length == 0 ? [.. holders] : [], met, ref circular) : []) { acting.Add((found, found.Person!, byDecision)); }
        }

        string[] persons = [.. acting.Select(found => found.Person).Distinct()];
        var absent = holders.Except(there).Concat(met).ToHashSet();
        var standIns = acting.Select(found => found.Person).ToHashSet();
        int seats = held.Where(row => row.Post == post && row.Span.Contains(on)).Min(row => row.Seats) ?? 1;
        if (persons.Length > 0)
        {
            bool contested = persons.Length > 1 || (acting.Exists(found => found.ByDecision) && there.Length > 0) || (seats > 1 && there.Length > 1);
            return new(contested ? HoldingState.Conflict : HoldingState.StandIn, contested ? [] : persons, holders, [.. standIns], lapsed, [.. absent], circular);
        }

        if (holders.Length == 0 || holders.Length > seats)
        {
            return new(holders.Length == 0 ? HoldingState.Vacant : HoldingState.Conflict, [], holders, [], lapsed, [.. absent], circular);
        }

        if (!HasSeats(post))
        {
            return new(there.Length == 0 ? HoldingState.Absent : HoldingState.InPost, holders, holders, [], lapsed, [.. absent], circular);
        }

        var bySeat = holders.Select(holder => On($"{post}·{holder}", on)).ToList();
        var state = bySeat.Count == 1 ? bySeat[0].State
            : bySeat.Exists(seat => seat.State == HoldingState.Conflict) ? HoldingState.Conflict
            : bySeat.TrueForAll(seat => seat.State == HoldingState.Absent) ? HoldingState.Absent
            : HoldingState.Joint;
        return new(
            state,
            state == HoldingState.Conflict ? [] : [.. bySeat.SelectMany(seat => seat.Persons).Distinct()],
            holders,
            [.. bySeat.SelectMany(seat => seat.StandIns).Distinct()],
            lapsed,
            [.. absent.Concat(bySeat.SelectMany(seat => seat.Absent)).Distinct()],
            circular || bySeat.Exists(seat => seat.IsCircular));
    }

    public IEnumerable<string> PostsOf(string person, LocalDate on) => Posts.Where(post => !IsSeatAlone(post)).Where(post => IsIn(post, person, on));

    public bool IsIn(string post, string person, LocalDate on) => Holders(post, on).Contains(person) || On(post, on).StandIns.Contains(person);

    /// <summary>Who answers, or claims it.</summary>
    public IEnumerable<string> Concerned(string post, LocalDate on)
    {
        var answer = On(post, on);
        return answer.State == HoldingState.Conflict ? answer.InPost.Concat(answer.StandIns).Distinct() : answer.Persons;
    }

    private bool HasSeats(string post) => held.Any(row => row.Post == post && row.Seats > 1);

    private bool Known(string post) => held.Any(row => row.Post == post) || Acting(post).Any() || SeatRows(post).Any();

    /// <summary>An address of a post of several: no row of holders has it as its own post.</summary>
    private bool IsSeatAlone(string post) => SeatRows(post).Any() && !held.Any(row => row.Post == post);

    private IEnumerable<IncumbentRow> SeatRows(string post) => held.Where(row => HasSeats(row.Post!) && $"{row.Post}·{row.Person}" == post);

    private IEnumerable<string> Holders(string post, LocalDate on)
        => held.Where(row => row.Post == post).Concat(SeatRows(post)).Where(row => row.Span.Contains(on)).Select(row => row.Person!).Distinct().OrderBy(person => person, StringComparer.Ordinal);

    /// <summary>Without those who are said to stand in for themselves; who comes to hold the post stands in until then.</summary>
    private IEnumerable<StandInRow> Acting(string post) => acted.Where(row => row.Post == post).Select(row => Until(row, post)).OfType<StandInRow>();

    private StandInRow? Until(StandInRow row, string post)
    {
        var own = held.Where(holds => holds.Post == post).Concat(SeatRows(post)).Where(holds => holds.Person == row.Person && holds.Span.Overlaps(row.Span)).ToList();
        if (own.Count == 0) { return row; }

        var first = own.Min(holds => holds.Span.Start);
        bool isStanding = row.IsStanding || (row.Kind == StandInKind.Alternate && row.Span.End is null);
        return first <= row.Span.Start ? null : row with { Span = DateSpan.Between(row.Span.Start, first), IsStanding = isStanding };
    }

    private bool IsAway(string person, LocalDate on) => Once(_away, (person, on), () => away.Any(row => row.Span.Contains(on)
        && (row.Person == person || (row.Person is null && !HasSeats(row.Post!) && Holders(row.Post!, on).Contains(person)))));

    private bool IsStanding(StandInRow row) => Once(_standing, row, () => row.Span.End is null || row.IsStanding
        || Days(row.Span).Any(on => Holders(row.Post!, on).Any(holder => IsAway(holder, on)))
        || held.Where(holds => (holds.Post == row.Post || SeatRows(row.Post!).Contains(holds)) && holds.Span.Overlaps(row.Span))
            .Any(holds => acted.Select(other => other.Post!).Distinct().SelectMany(Acting).Any(other => other.Kind == StandInKind.Alternate && other.Person == holds.Person && other.Span.Overlaps(row.Span)
                && Days(other.Span).Any(on => Holders(other.Post!, on).Contains(row.Person!)))));

    /// <summary>Keeps what was found out: it depends on the rows alone.</summary>
    private static bool Once<T>(Dictionary<T, bool> known, T key, Func<bool> find)
        where T : notnull
    {
        if (!known.TryGetValue(key, out bool found)) { known.Add(key, found = find()); }

        return found;
    }

    private static IEnumerable<LocalDate> Days(DateSpan span)
    {
        for (var on = span.Start; span.Contains(on) && on < new LocalDate(2023, 6, 1); on = on.PlusDays(1)) { yield return on; }
    }

    private List<StandInRow> Follow(StandInRow row, LocalDate on, List<string> way, List<string> met, ref bool circular)
    {
        if (!IsAway(row.Person!, on)) { return [row]; }

        if (way.Contains(row.Person!))
        {
            circular = true;
            return [];
        }

        met.Add(row.Person!);
        var found = new List<StandInRow>();
        var places = held.Where(holds => holds.Person == row.Person && holds.Span.Contains(on)).Select(holds => HasSeats(holds.Post!) ? $"{holds.Post}·{holds.Person}" : holds.Post!).Distinct();
        foreach (string place in places)
        {
            foreach (var next in Acting(place).Where(next => next.Span.Contains(on))) { found.AddRange(Follow(next, on, [.. way, row.Person!], met, ref circular)); }
        }

        return found;
    }

    /// <summary>What a post comes to on a day, by names.</summary>
    internal sealed record Answer(
        HoldingState State, IReadOnlyList<string> Persons, IReadOnlyList<string> InPost, IReadOnlyList<string> StandIns, IReadOnlyList<string> Lapsed, IReadOnlyList<string> Absent, bool IsCircular)
    {
        /// <summary>The one who answers; of several seats nobody is the one, even where one person answers for all of them.</summary>
        public string? One => State != HoldingState.Joint && Persons.Count == 1 ? Persons[0] : null;
    }
}
