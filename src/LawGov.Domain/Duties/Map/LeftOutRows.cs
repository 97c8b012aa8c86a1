using LawGov.Domain.Organizations;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <summary>What a row that was not taken in could do to an answer, were it put right.</summary>
internal enum LeftOutEffect
{
    /// <summary>Nothing: every way of putting it right leaves the verdict.</summary>
    None = 0,

    /// <summary>It could put right what is wrong, a gap or a vacancy.</summary>
    Lifts = 1,

    /// <summary>It could make wrong what is right: a second lead, a second person.</summary>
    Spoils = 2,

    /// <summary>Either.</summary>
    Decides = 3,
}

/// <summary>The rows that were not taken in for their faults, by what they may be about.</summary>
/// <remarks>
/// A row not taken in is not a row that was never written: what it may be about is not known until it is put right. A row whose area can be
/// read but is not declared is held to be about an area of its own; it keeps gaps from being known, and spoils nothing.
/// </remarks>
internal sealed class LeftOutRows
{
    private readonly DutyAreas _areas;
    private readonly ILookup<int, LeftOut> _duties; // by area, -1 for any
    private readonly ILookup<PostId, LeftOut> _persons; // by post, none for any
    private readonly LeftOut[] _moves;

    internal LeftOutRows(
        DutyAreas areas,
        IEnumerable<LeftOut> duties,
        IEnumerable<LeftOut> persons,
        IEnumerable<LeftOut> moves,
        IEnumerable<LeftOut> scopes)
    {
        _areas = areas;
        _duties = duties.Where(row => row.Part != Part.Partner).ToLookup(row => row.Area);
        _persons = persons.ToLookup(row => row.Post);
        _moves = [.. moves];
        Scopes = [.. scopes];
    }

    /// <summary>The rows of scopes that were not taken in.</summary>
    internal LeftOut[] Scopes { get; }

    /// <summary>The rows that may give an area a lead on a tier, whatever else does.</summary>
    internal LeftOut[] About(int area, DutyTier tier)
    {
        var rows = _duties[-1];
        for (int at = area; at >= 0; at = _areas.ParentOf(at)) { rows = rows.Concat(_duties[at]); }

        return [.. rows.Where(row => row.Tier == DutyTier.Unstated || row.Tier == tier)];
    }

    /// <summary>The rows that may say who is in a post.</summary>
    internal LeftOut[] About(PostId post) => [.. _persons[PostId.None], .. _persons[post]];

    /// <summary>The rows that may take a duty in an area away from one of some posts.</summary>
    internal IEnumerable<LeftOut> Moving(int area, IReadOnlyCollection<DutyAssignment> claims)
        => claims.Count == 0 ? [] : _moves.Where(
            row
                => !row.IsUndeclared
                && (row.Area < 0 || _areas[row.Area].Path.Contains(_areas[area].Path))
                && claims.Any(claim => claim.Part != Part.Nobody && (row.Post.IsNone || claim.Post == row.Post)));

    /// <summary>Whether a row that was not taken in may give a post a duty, so that nobody can say it has none.</summary>
    internal bool MayGiveDuties(PostId post)
        => _duties.Any(area => area.Any(row => row.Part != Part.Nobody && (row.Post.IsNone || row.Post == post)))
            || _moves.Any(row => row.To.IsNone || row.To == post);

    /// <summary>What a row could do where some claims to the lead decide.</summary>
    /// <param name="row">One of those <see cref="About(int, DutyTier)"/>.</param>
    /// <param name="area">The area asked about.</param>
    /// <param name="decided">The area whose rows decide; -1 where none do.</param>
    /// <param name="claims">Those rows, each post once.</param>
    internal LeftOutEffect EffectOf(LeftOut row, int area, int decided, IReadOnlyCollection<DutyAssignment> claims)
    {
        bool isGap = claims.All(claim => claim.Part == Part.Nobody);
        bool anyArea = row.Area < 0 || row.IsUndeclared;
        bool isCloser = anyArea ? decided != area : decided < 0 || _areas[row.Area].Path.Depth > _areas[decided].Path.Depth;
        bool isSame = anyArea ? decided == area : row.Area == decided;
        if (row.IsUndeclared) { return isCloser && row.Part != Part.Nobody ? LeftOutEffect.Lifts : LeftOutEffect.None; }

        if (row.Part == Part.Nobody && (isGap || !isCloser)) { return isSame && !isGap ? LeftOutEffect.Spoils : LeftOutEffect.None; }

        if (isCloser) { return LeftOutEffect.Decides; }

        // a lead beside a row that gives the duty to nobody makes a conflict of a gap: wrong either way
        return isSame && !isGap ? EffectBeside(row, claims) : LeftOutEffect.None;
    }

    private static LeftOutEffect EffectBeside(LeftOut row, IReadOnlyCollection<DutyAssignment> claims)
    {
        if (claims.All(claim => !claim.IsMarked && claim.Part == Part.Lead))
        {
            return claims.Count == 1 && claims.Single().Post == row.Post ? LeftOutEffect.None : LeftOutEffect.Decides;
        }

        bool together = claims.All(claim => claim.IsJoint);
        if ((claims.Count > 1 && !together) || row.Part == Part.Unstated) { return LeftOutEffect.None; }

        bool known = claims.Any(claim => claim.Post == row.Post) && (claims.Count == 1 || row.IsJoint);
        return known ? LeftOutEffect.None : LeftOutEffect.Spoils;
    }

    /// <summary>What a row could do to who is in a post on some days, all of which it may be about.</summary>
    internal static LeftOutEffect EffectOf(LeftOut row, Occupancy occupancy, PostId post, PostTimeline timeline)
    {
        if (row.Row is AbsenceRow) { return EffectOfAbsence(row, occupancy); }

        bool isOther = row.Person.IsNone || row.Person != occupancy.Person;
        return (occupancy.State, row.Row is StandInRow) switch
        {
            (HoldingState.Vacant or HoldingState.PersonUnknown, _) or (HoldingState.Absent, true) => LeftOutEffect.Lifts,
            (HoldingState.Conflict, true) when occupancy.StandIns.IsEmpty => LeftOutEffect.Lifts,
            (HoldingState.InPost, true) when isOther && MayContest(row, occupancy.Person, timeline) => LeftOutEffect.Spoils,
            (HoldingState.StandIn, true) when isOther => LeftOutEffect.Spoils,
            (HoldingState.InPost or HoldingState.Absent, false) when isOther => LeftOutEffect.Spoils,
            (HoldingState.StandIn, false) when isOther && occupancy.StandIns.Any(acting => IsContestedBy(row, acting, occupancy, post))
                => LeftOutEffect.Spoils,
            _ => LeftOutEffect.None,
        };
    }

    /// <summary>Whether one who stands in may claim a post beside its holder: by decision, or in charge without an end since days on which
    /// the holder was there already. Who was in charge before lapses.</summary>
    private static bool MayContest(LeftOut row, PersonId holder, PostTimeline timeline) => row.Kind switch
    {
        StandInKind.Unstated or StandInKind.Acting => true,
        StandInKind.InCharge => row.Days.Start == int.MinValue || (row.Days.End == DayKey.Open && timeline.Holds(holder, row.Days.Start)),
        _ => false,
    };

    /// <summary>Whether one more holder may contest what one does who stands in.</summary>
    private static bool IsContestedBy(LeftOut row, StandIn acting, Occupancy occupancy, PostId post)
        => acting.Post != post // for another who stands in: by which row of this post is not looked up
            || acting.Kind == StandInKind.Acting
            || (!occupancy.InPost.IsEmpty && (acting.Kind == StandInKind.InCharge || acting.IsStanding)) // two holders then
            || (acting.Kind == StandInKind.InCharge && acting.Span.End is null && row.Days.Contains(DayKey.Of(acting.Span.Start)));

    /// <summary>An absence leaves a holder, or one who stands in, without an answer for him; beside a holder who is away a decision is no
    /// conflict.</summary>
    private static LeftOutEffect EffectOfAbsence(LeftOut row, Occupancy occupancy)
    {
        bool standInMayBeAway = occupancy.StandIns.Any(acting => MayBe(acting.Person));
        return occupancy.State switch
        {
            HoldingState.InPost when MayBe(occupancy.Person) => LeftOutEffect.Spoils,
            HoldingState.StandIn when standInMayBeAway => LeftOutEffect.Spoils,
            HoldingState.Conflict when standInMayBeAway || (!occupancy.StandIns.IsEmpty && occupancy.InPost.Any(MayBe))
                => LeftOutEffect.Lifts,
            _ => LeftOutEffect.None,
        };

        bool MayBe(PersonId person) => row.Person.IsNone || row.Person == person;
    }
}
