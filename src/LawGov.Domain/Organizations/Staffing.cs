using LawGov.Domain.Time;

namespace LawGov.Domain.Organizations;

/// <summary>The rows of a register by post and by person: who holds what, who stands in, who is absent.</summary>
internal sealed class Staffing
{
    private readonly Dictionary<PostId, Incumbency[]> _held;
    private readonly Dictionary<PersonId, Incumbency[]> _heldBy;
    private readonly HashSet<PostId> _several;
    private Dictionary<PostId, StandIn[]> _acted = [];
    private Dictionary<PersonId, DayRange[]> _absent = [];

    /// <param name="incumbencies">Who holds which post, in the order of the register: it is kept among the rows of a person.</param>
    internal Staffing(IReadOnlyCollection<Incumbency> incumbencies)
    {
        _several = [.. incumbencies.Where(held => held.Seats > 1).Select(held => held.Post)];
        _heldBy = incumbencies.GroupBy(held => held.Person).ToDictionary(person => person.Key, person => person.ToArray());
        _held = incumbencies.Concat(incumbencies.Where(held => IsSeveral(held.Post)).Select(Seated))
            .GroupBy(held => held.Post)
            .ToDictionary(post => post.Key, post => post.OrderBy(held => held.Person).ToArray());
    }

    /// <summary>The posts that a row names, and the seats of those that have several.</summary>
    internal IEnumerable<PostId> Posts => _held.Keys.Union(_acted.Keys);

    internal void Take(IEnumerable<Absence> absences)
        => _absent = absences.GroupBy(absence => absence.Person, absence => DayRange.Of(absence.Span))
            .ToDictionary(person => person.Key, Merged);

    /// <param name="standIns">Who stands in, in the order of the register.</param>
    internal void Take(IEnumerable<StandIn> standIns)
        => _acted = standIns.GroupBy(acted => acted.Post)
            .ToDictionary(post => post.Key, post => post.OrderBy(acted => acted.Person).ToArray());

    internal Incumbency[] HeldIn(PostId post) => _held.GetValueOrDefault(post, []);

    internal Incumbency[] HeldBy(PersonId person) => _heldBy.GetValueOrDefault(person, []);

    internal bool Holds(PostId post, PersonId person, int day)
        => Array.Exists(HeldBy(person), held => (held.Post == post || PlaceOf(held) == post) && DayRange.Of(held.Span).Contains(day));

    internal StandIn[] ActedIn(PostId post) => _acted.GetValueOrDefault(post, []);

    internal DayRange[] AbsencesOf(PersonId person) => _absent.GetValueOrDefault(person, []);

    /// <summary>The days on which a holder of a post is absent from it, as spans that neither meet nor adjoin, in order.</summary>
    internal DayRange[] AbsencesIn(PostId post)
        => Merged(HeldIn(post).SelectMany(held => AbsencesOf(held.Person).Select(away => away.Intersect(DayRange.Of(held.Span)))));

    /// <summary>Whether some days have one in common with spans that neither meet nor adjoin, in order.</summary>
    internal static bool Meets(DayRange[] spans, DayRange days)
    {
        int at = FirstEndingAfter(spans, days.Start);
        return at < spans.Length && spans[at].Start < days.End;
    }

    /// <summary>Whether a post has several seats, on some of its days at least.</summary>
    internal bool IsSeveral(PostId post) => _several.Contains(post);

    /// <summary>Whether the id is the seat of a person in a post of several: an address of it, not one more post.</summary>
    internal bool IsSeat(PostId post) => _held.TryGetValue(post, out var rows)
        && Array.TrueForAll(
            rows,
            held => Array.Exists(HeldBy(held.Person), other => IsSeveral(other.Post) && other.Post.Seat(held.Person) == post));

    /// <summary>Where the stand-ins of a holder are looked for: in the post, and of a post of several seats in the holder's own.</summary>
    internal PostId PlaceOf(Incumbency held) => IsSeveral(held.Post) ? held.Post.Seat(held.Person) : held.Post;

    internal bool IsAbsent(PersonId person, int day)
    {
        var absences = AbsencesOf(person);
        int at = FirstEndingAfter(absences, day);
        return at < absences.Length && absences[at].Start <= day;
    }

    private static int FirstEndingAfter(DayRange[] spans, int day)
    {
        int low = 0, high = spans.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (spans[middle].End > day) { high = middle; }
            else { low = middle + 1; }
        }

        return low;
    }

    private Incumbency Seated(Incumbency held) => new(PlaceOf(held), held.Person, held.Span);

    /// <summary>Days as spans that neither meet nor adjoin, in order.</summary>
    private static DayRange[] Merged(IEnumerable<DayRange> spans)
    {
        var merged = new List<DayRange>();
        foreach (var days in spans.Where(days => !days.IsEmpty).OrderBy(days => days.Start))
        {
            if (merged.Count > 0 && days.Start <= merged[^1].End)
            {
                merged[^1] = new(merged[^1].Start, Math.Max(merged[^1].End, days.End));
            }
            else { merged.Add(days); }
        }

        return [.. merged];
    }
}
