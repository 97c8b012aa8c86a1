using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Duties.Map;

/// <summary>Who answers for what, and when (责任分工图): made by <see cref="DutyMapBuilder"/>, immutable.</summary>
/// <remarks>
/// On each tier the closest assignment wins: that of the area itself before that of an area around it, on each day anew. Two leads of the same area are a
/// conflict and none is picked, unless they were made to answer together. A closer lead whose post is vacant stays the lead. Tiers and
/// 谁主管谁负责 have no national text: an answer rests on the paper of its assignment. Outwardly the organ answers, whoever does inside.
/// </remarks>
public sealed partial class DutyMap
{
    private readonly DutyAssignment[] _assignments;
    private readonly int[] _slots; // of each assignment; rising
    private readonly Dictionary<PostId, PostTimeline> _posts;
    private readonly HoldingTable _table;

    internal DutyMap(
        DutyAreas areas,
        DutyAssignment[] assignments,
        Incumbency[] incumbencies,
        StandIn[] standIns,
        ValueList<Reorganization> reorganizations,
        EscalationPolicy? escalation,
        ValueList<DutyRowError> errors)
    {
        Areas = areas;
        Reorganizations = reorganizations;
        Escalation = escalation;
        Errors = errors;
        _assignments = InOrder(areas, assignments);
        _slots = Array.ConvertAll(_assignments, assignment => HoldingTable.SlotOf(areas, assignment));
        Incumbencies = incumbencies.OrderBy(held => held.Post).ThenBy(held => held.Span.Start).ThenBy(held => held.Person).ThenBy(held => held.Span.End ?? LocalDate.MaxIsoValue).ToValueList();
        StandIns = standIns.OrderBy(acted => acted.Post).ThenBy(acted => acted.Span.Start).ThenBy(acted => acted.Person).ThenBy(acted => acted.Span.End ?? LocalDate.MaxIsoValue)
            .ThenBy(acted => acted.Kind).ThenBy(acted => acted.Basis?.Key, StringComparer.Ordinal).ToValueList();
        _posts = TimelinesOf(incumbencies, standIns);
        _table = new(areas, _assignments, TimelineOf);
    }

    /// <summary>The areas in which duties can be given.</summary>
    public DutyAreas Areas { get; }

    /// <summary>The assignments, those of later reorganizations among them, in the order of area, tier, part and first day.</summary>
    public ValueList<DutyAssignment> Assignments => new(_assignments);

    /// <summary>Who holds which post, in the order of post and first day.</summary>
    public ValueList<Incumbency> Incumbencies { get; }

    /// <summary>Who stands in, in the order of post and first day.</summary>
    public ValueList<StandIn> StandIns { get; }

    /// <summary>Which posts take over from which, in the order of days.</summary>
    public ValueList<Reorganization> Reorganizations { get; }

    /// <summary>The policy on tiers with nobody who answers; null where there is none.</summary>
    public EscalationPolicy? Escalation { get; }

    /// <summary>The rows that were wrong, in the order of table and row.</summary>
    public ValueList<DutyRowError> Errors { get; }

    /// <summary>Finds who is in a post on a day, whatever its duties.</summary>
    /// <param name="post">The post.</param>
    /// <param name="on">The day asked about.</param>
    /// <returns>None where the post is vacant; unknown where the map knows nobody of the post, or more than one on that day.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<PersonId> PersonIn(PostId post, LocalDate on)
    {
        if (!_posts.TryGetValue(post, out var timeline)) { return Fact<PersonId>.Unknown; }

        var occupancy = timeline.On(DayKey.Of(on, nameof(on)));
        return occupancy.State switch
        {
            HoldingState.Vacant => Fact<PersonId>.None,
            HoldingState.Conflict => Fact<PersonId>.Unknown,
            _ => occupancy.Person,
        };
    }

    /// <summary>Lists the posts in which a person is on a day, as holder or stand-in.</summary>
    /// <param name="person">The person.</param>
    /// <param name="on">The day asked about.</param>
    /// <returns>In order; empty where the map knows of none.</returns>
    public ValueList<PostId> PostsOf(PersonId person, LocalDate on)
        => Incumbencies.Where(held => held.Person == person && held.Span.Contains(on)).Select(held => held.Post)
            .Concat(StandIns.Where(acted => acted.Person == person && acted.Span.Contains(on)).Select(acted => acted.Post))
            .Distinct().Order().ToValueList();

    internal static DutyTier Checked(DutyTier tier, string name)
        => tier is >= DutyTier.Overall and <= DutyTier.Direct ? tier : throw new ArgumentOutOfRangeException(name, tier, "Expected Overall, Specific or Direct.");

    private PostTimeline TimelineOf(PostId post) => _posts.GetValueOrDefault(post, PostTimeline.NotStated);

    /// <summary>Orders by what an assignment says and not by when it came in, so that the order of the rows changes nothing.</summary>
    private static DutyAssignment[] InOrder(DutyAreas areas, DutyAssignment[] assignments) =>
    [
        .. assignments.OrderBy(assignment => HoldingTable.SlotOf(areas, assignment))
            .ThenBy(assignment => assignment.Span.Start).ThenBy(assignment => assignment.Post)
            .ThenBy(assignment => assignment.Span.End ?? LocalDate.MaxIsoValue).ThenBy(assignment => assignment.IsJoint).ThenBy(assignment => assignment.Kind)
            .ThenBy(assignment => assignment.Basis.Key, StringComparer.Ordinal)
            .ThenBy(assignment => assignment.Through?.From).ThenBy(assignment => assignment.Through?.On).ThenBy(assignment => assignment.Through?.Area)
            .ThenBy(assignment => assignment.Through?.Kind).ThenBy(assignment => assignment.Through?.Basis.Key, StringComparer.Ordinal),
    ];

    private static Dictionary<PostId, PostTimeline> TimelinesOf(Incumbency[] incumbencies, StandIn[] standIns)
    {
        var held = incumbencies.ToLookup(incumbency => incumbency.Post);
        var acted = standIns.ToLookup(standIn => standIn.Post);
        return held.Select(post => post.Key).Union(acted.Select(post => post.Key)).ToDictionary(post => post, post => PostTimeline.Of(held[post], acted[post]));
    }
}
