using LawGov.Domain.Collections;
using LawGov.Domain.Time;

namespace LawGov.Domain.Organizations;

/// <summary>What the rows of one post come to on one day: the rules of who goes before whom.</summary>
internal static class PostDay
{
    /// <summary>In how many manners somebody can stand in, see <see cref="MannerOf"/>.</summary>
    internal const int Manners = 4;

    private const int Decided = 0; // by decision (代理): claims the post, also beside a holder
    private const int Stated = 1; // an alternate whose days are the absence: goes before the holder
    private const int InCharge = 2; // 主持工作: where no holder is there, or begun beside him
    private const int Standing = 3; // a standing pair: where the holder is absent

    /// <summary>The rows by manner of a day on which none is to stand in, which most days are.</summary>
    internal static IReadOnlyList<IEnumerable<StandIn>> NobodyActs { get; } = [[], [], [], []];

    internal static int MannerOf(StandIn row) => row switch
    {
        { Kind: StandInKind.Acting } => Decided,
        { Kind: StandInKind.InCharge } => InCharge,
        { IsStanding: true } => Standing,
        _ => Stated,
    };

    /// <summary>Who is in a post, with every list, from the rows of the day.</summary>
    internal static Occupancy Of(Staffing staffing, PostId post, int day)
    {
        var held = Array.FindAll(staffing.HeldIn(post), row => DayRange.Of(row.Span).Contains(day));
        var byManner = new List<StandIn>[Manners];
        for (int manner = 0; manner < Manners; manner++) { byManner[manner] = []; }

        foreach (var row in staffing.ActedIn(post))
        {
            if (DayRange.Of(row.Span).Contains(day)) { byManner[MannerOf(row)].Add(row); }
        }

        PersonId[] inPost = [.. held.Select(row => row.Person).Distinct()]; // the rows are in the order of persons
        return Of(staffing, post, day, inPost, held.Min(row => row.Seats) ?? 1, byManner);
    }

    /// <summary>The same, where the rows of the day are known.</summary>
    /// <param name="staffing">All rows.</param>
    /// <param name="post">The post.</param>
    /// <param name="day">The day.</param>
    /// <param name="inPost">Who holds it, each once and in order.</param>
    /// <param name="seats">How many can hold it together.</param>
    /// <param name="byManner">Who is to stand in, by manner.</param>
    internal static Occupancy Of(
        Staffing staffing,
        PostId post,
        int day,
        IReadOnlyCollection<PersonId> inPost,
        int seats,
        IReadOnlyList<IEnumerable<StandIn>> byManner)
    {
        PersonId[] absent = [.. inPost.Where(person => staffing.IsAbsent(person, day))];
        int present = inPost.Count - absent.Length;
        var cover = CoverOf(staffing, post, day, inPost, present, byManner, whole: true, out bool decided);
        var bySeat = BySeat(staffing, post, seats, inPost, cover) ? SeatsOf(staffing, post, day, inPost) : [];
        var (state, person) = Decide(inPost, present, seats, cover, decided, bySeat);
        return new(
            state,
            person,
            new()
            {
                InPost = inPost.ToValueList(),
                Persons = state switch
                {
                    _ when !person.IsNone => [person],
                    HoldingState.Joint or HoldingState.Absent => bySeat.SelectMany(seat => seat.Persons).Distinct().ToValueList(),
                    _ => [],
                },
                StandIns = [.. cover.Acting, .. bySeat.SelectMany(seat => seat.StandIns)],
                Lapsed = byManner[InCharge].Where(row => !Runs(staffing, post, inPost, present, row)).ToValueList(),
                Absent = absent.Concat(cover.Absent).Concat(bySeat.SelectMany(seat => seat.Absent)).Distinct().ToValueList(),
                IsCircular = cover.IsCircular || Array.Exists(bySeat, seat => seat.IsCircular),
            });
    }

    /// <summary>The state and the one person alone, without looking at each of many holders.</summary>
    internal static (HoldingState State, PersonId Person) InShort(
        Staffing staffing,
        PostId post,
        int day,
        IReadOnlyCollection<PersonId> inPost,
        int present,
        int seats,
        IReadOnlyList<IEnumerable<StandIn>> byManner,
        bool seatsHaveStandIns)
    {
        var cover = CoverOf(staffing, post, day, inPost, present, byManner, whole: false, out bool decided);
        bool alike = !seatsHaveStandIns && present > 0 && inPost.Count > 1; // then every seat has its holder, there or not
        var bySeat = !alike && BySeat(staffing, post, seats, inPost, cover) ? SeatsOf(staffing, post, day, inPost) : [];
        return Decide(inPost, present, seats, cover, decided, bySeat);
    }

    private static Cover CoverOf(
        Staffing staffing,
        PostId post,
        int day,
        IReadOnlyCollection<PersonId> inPost,
        int present,
        IReadOnlyList<IEnumerable<StandIn>> byManner,
        bool whole,
        out bool decided)
    {
        decided = false;
        if (byManner == NobodyActs) { return Cover.None; }

        var cover = new Cover(staffing, day, present == 0 ? inPost : []);

        // Those by decision come first: one person may be found by several ways, and then it counts that a decision is among them.
        AddAll(byDecision: true);
        decided = cover.Acting.Count > 0;
        AddAll(byDecision: false);
        return cover;

        void AddAll(bool byDecision)
        {
            for (int manner = 0; manner < Manners; manner++)
            {
                if (cover.IsContested && !whole) { break; } // whoever else there is, none is picked

                // of a crowd the rows are not gone through for nothing
                if (byDecision ? manner is Stated or Standing : manner == Decided) { continue; }

                if (manner == Standing && (present > 0 || inPost.Count == 0)) { continue; }

                if (manner == InCharge && present > 0 && inPost.Count > 1) { continue; }

                foreach (var row in byManner[manner])
                {
                    if (IsByDecision(manner, row) != byDecision) { continue; }

                    if (manner == InCharge && !Runs(staffing, post, inPost, present, row)) { continue; }

                    cover.Add(row);
                    if (cover.IsContested && !whole) { break; }
                }
            }
        }
    }

    private static bool IsByDecision(int manner, StandIn row) => manner == Decided || (manner == InCharge && row.Span.End is null);

    /// <summary>Whether somebody in charge still is: a holder who comes into post later ends it; one in whose time it began does
    /// not.</summary>
    private static bool Runs(Staffing staffing, PostId post, IReadOnlyCollection<PersonId> inPost, int present, StandIn row)
        => present == 0 || (inPost.Count == 1 && staffing.Holds(post, inPost.First(), DayKey.Of(row.Span.Start)));

    /// <summary>Whether each seat has to be looked at: nobody stands in for the whole post, and it is not held by too many.</summary>
    private static bool BySeat(Staffing staffing, PostId post, int seats, IReadOnlyCollection<PersonId> inPost, Cover cover)
        => staffing.IsSeveral(post) && cover.Acting.Count == 0 && inPost.Count <= seats;

    private static Occupancy[] SeatsOf(Staffing staffing, PostId post, int day, IEnumerable<PersonId> inPost)
        => [.. inPost.Select(holder => Of(staffing, post.Seat(holder), day))];

    private static (HoldingState State, PersonId Person) Decide(
        IReadOnlyCollection<PersonId> inPost, int present, int seats, Cover cover, bool decided, Occupancy[] bySeat)
    {
        if (cover.Acting.Count > 0)
        {
            // one by decision beside a holder who is there: the papers contradict each other; one for several holders: for whom is not
            // stated
            bool contested = cover.IsContested || (decided && present > 0) || (seats > 1 && present > 1);
            return contested ? (HoldingState.Conflict, default) : (HoldingState.StandIn, cover.Acting[0].Person);
        }

        return (inPost.Count, bySeat.Length) switch
        {
            (0, _) => (HoldingState.Vacant, default),
            (var holders, _) when holders > seats => (HoldingState.Conflict, default),
            (1, 1) => (bySeat[0].State, bySeat[0].Person),
            (1, _) => (present == 0 ? HoldingState.Absent : HoldingState.InPost, inPost.First()),
            _ when Array.Exists(bySeat, seat => seat.State == HoldingState.Conflict) => (HoldingState.Conflict, default),
            _ when bySeat.Length > 0 && Array.TrueForAll(bySeat, seat => seat.State == HoldingState.Absent)
                => (HoldingState.Absent, default),
            _ => (HoldingState.Joint, default),
        };
    }
}
