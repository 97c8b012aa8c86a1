using Ardalis.GuardClauses;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Duties.Map;

/// <summary>Takes rows of a bureau's papers in, and makes a map of them (职责分工录入).</summary>
/// <remarks>
/// A row with a fault is reported by <see cref="DutyMap.Errors"/> with its number and reason, each fault on its own, and is not taken in;
/// the others stand. The order of the rows never changes an answer. Changes while rows come in: not for two threads at once.
/// </remarks>
/// <example><code>
/// var map = new DutyMapBuilder(areas).Assign(assignments).Incumbent(incumbents).StandIn(standIns).Build();
/// map.WhoAnswers(AreaPath.Parse("招生"), new LocalDate(2023, 6, 30))[DutyTier.Direct].Person
/// </code></example>
public sealed partial class DutyMapBuilder
{
    private static readonly MessageTemplate AreaMissing = new("事项缺失或者写法有误：{value}", "the area is missing or is not a path: {value}");
    private static readonly MessageTemplate AreaUndeclared = new("事项未列入清单：{value}", "the area is not declared: {value}");
    private static readonly MessageTemplate TierUnstated = new(
        "责任层级应为统筹、具体或者直接；所填：{value}",
        "the tier must be overall, specific or direct; stated: {value}");
    private static readonly MessageTemplate PartUnstated = new("应说明牵头或者配合；所填：{value}", "the part must be lead or partner; stated: {value}");
    private static readonly MessageTemplate PostMissing = new("岗位缺失或者写法有误：{value}", "the post is missing or is not a name: {value}");
    private static readonly MessageTemplate DaysMissing = new("日期缺失：{value}", "the days are missing: {value}");
    private static readonly MessageTemplate BasisMissing = new("依据缺失：{value}", "the basis is missing: {value}");
    private static readonly MessageTemplate LiaisonLeads = new("联系不能作为牵头：{value}", "a liaison cannot lead: {value}");
    private static readonly MessageTemplate KindUnstated = new(
        "方式未说明或者不存在；所填：{value}",
        "the kind is not stated or does not exist; stated: {value}");
    private static readonly MessageTemplate SamePost = new("岗位不能承接自身：{value}", "a post cannot take over from itself: {value}");
    private static readonly MessageTemplate Overlap = new("与前一行日期重叠：{value}", "shares days with an earlier row: {value}");
    private static readonly MessageTemplate NothingToTakeOver = new("没有可承接的分工：{value}", "has no duties to give up: {value}");

    private readonly DutyAreas _areas;
    private readonly List<Taken<DutyAssignment>> _assignments = [];
    private readonly List<Taken<Reorganization>> _reorganizations = [];
    private readonly List<IncumbentRow> _incumbents = [];
    private readonly List<StandInRow> _standIns = [];
    private readonly RowCheck<DutyRowFault> _assigned = Check(DutyRowKind.Assignment);
    private readonly RowCheck<DutyRowFault> _reorganized = Check(DutyRowKind.Reorganization);

    /// <summary>Begins a map.</summary>
    /// <param name="areas">The areas in which duties can be given.</param>
    /// <exception cref="ArgumentNullException">There are no areas.</exception>
    public DutyMapBuilder(DutyAreas areas) => _areas = Guard.Against.Null(areas);

    /// <summary>Takes in rows of the division of duties.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <exception cref="ArgumentNullException">A row is null.</exception>
    public DutyMapBuilder Assign(params IEnumerable<AssignmentRow> rows)
    {
        foreach (var row in Guard.Against.Null(rows))
        {
            Guard.Against.Null(row, nameof(rows));
            var check = _assigned;
            check.Next();
            var area = Area(check, row.Area);
            check.Fault(
                row.Tier is < DutyTier.Overall or > DutyTier.Direct,
                DutyRowFault.TierUnstated,
                Enum.IsDefined(row.Tier) ? row.Tier.Name() : (int)row.Tier);
            check.Fault(
                row.Part is < Part.Lead or > Part.Partner,
                DutyRowFault.PartUnstated,
                Enum.IsDefined(row.Part) ? row.Part.Name() : (int)row.Part);
            check.Fault(!Enum.IsDefined(row.Kind), DutyRowFault.KindUnstated, (int)row.Kind);
            check.Fault(row.Kind == DutyKind.Liaison && row.Part == Part.Lead, DutyRowFault.LiaisonLeads, row.Post);
            var post = Post(check, row.Post);
            check.Fault(row.Span.IsEmpty, DutyRowFault.DaysMissing, null);
            check.Fault(row.Basis is null, DutyRowFault.BasisMissing, row.Post);
            if (check.Passes)
            {
                _assignments.Add(new(check.Row, new(area, row.Tier, row.Part, row.Kind, post, row.Span, row.Basis!, row.IsJoint)));
            }
        }

        return this;
    }

    /// <summary>Takes in rows that say who holds which post.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <exception cref="ArgumentNullException">A row is null.</exception>
    public DutyMapBuilder Incumbent(params IEnumerable<IncumbentRow> rows)
    {
        _incumbents.AddRange(Guard.Against.Null(rows).Select(row => Guard.Against.Null(row, nameof(rows))));
        return this;
    }

    /// <summary>Takes in rows that say who stands in; one without basis is taken in too, and the audit reports it.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <exception cref="ArgumentNullException">A row is null.</exception>
    public DutyMapBuilder StandIn(params IEnumerable<StandInRow> rows)
    {
        _standIns.AddRange(Guard.Against.Null(rows).Select(row => Guard.Against.Null(row, nameof(rows))));
        return this;
    }

    /// <summary>Takes in rows that say which post takes over the duties of another.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <exception cref="ArgumentNullException">A row is null.</exception>
    public DutyMapBuilder Reorganize(params IEnumerable<ReorganizationRow> rows)
    {
        foreach (var row in Guard.Against.Null(rows))
        {
            Guard.Against.Null(row, nameof(rows));
            var check = _reorganized;
            check.Next();
            var (from, to) = (Post(check, row.From), Post(check, row.To));
            var area = row.Area is null ? AreaPath.None : Area(check, row.Area);
            bool declared = Enum.IsDefined(row.Kind);
            check.Fault(!from.IsNone && from == to, DutyRowFault.SamePost, row.To);
            check.Fault(
                row.Kind == ReorganizationKind.Unstated || !declared,
                DutyRowFault.KindUnstated,
                declared ? row.Kind.Name() : (int)row.Kind);
            check.Fault(row.On?.Calendar != CalendarSystem.Iso, DutyRowFault.DaysMissing, null);
            check.Fault(row.Basis is null, DutyRowFault.BasisMissing, row.To);
            if (check.Passes) { _reorganizations.Add(new(check.Row, new(row.On!.Value, row.Kind, from, to, area, row.Basis!))); }
        }

        return this;
    }

    /// <summary>Makes the map of the rows taken in so far.</summary>
    /// <param name="escalation">The bureau's policy on tiers with nobody who answers; null where it has none.</param>
    public DutyMap Build(EscalationPolicy? escalation = null)
    {
        var posts = PostRegister.Of(_incumbents, _standIns, _absences);
        var succession = new Succession(_assignments.Select(taken => taken.Value), _reorganizations.Select(taken => taken.Value));
        return new(
            _areas,
            succession.Assignments,
            posts,
            [
                .. _reorganizations.Select(taken => taken.Value)
                    .Distinct()
                    .OrderBy(row => row.On)
                    .ThenBy(row => row.From)
                    .ThenBy(row => row.To)
                    .ThenBy(row => row.Area)
                    .ThenBy(row => row.Kind)
                    .ThenBy(row => row.Basis.Key, StringComparer.Ordinal)],
            escalation,
            [
                .. ErrorsOf(_assigned, BetweenAssignments()),
                .. posts.IncumbentErrors.Select(error => OfPosts(error, DutyRowKind.Incumbent)),
                .. posts.StandInErrors.Select(error => OfPosts(error, DutyRowKind.StandIn)),
                .. ErrorsOf(_reorganized, BetweenReorganizations(succession)),
                .. posts.AbsenceErrors.Select(error => OfPosts(error, DutyRowKind.Absence)),
                .. ErrorsOf(_units, BetweenUnits(succession)),
            ]);
    }

    /// <summary>The faults of single rows and those that only two rows together show, which are found anew for each map.</summary>
    private static IEnumerable<RowError<DutyRowFault>> ErrorsOf(RowCheck<DutyRowFault> single, RowCheck<DutyRowFault> between)
        => single.Errors.Concat(between.Errors).OrderBy(error => error.Row).ThenBy(error => error.Fault);

    private RowCheck<DutyRowFault> BetweenAssignments()
    {
        var check = Check(DutyRowKind.Assignment);
        check.NoteOverlaps(
            _assignments,
            given => (given.Area, given.Tier, given.Part, given.Post),
            given => (given.Post.ToString(), given.Span),
            DutyRowFault.Overlap);
        return check;
    }

    private RowCheck<DutyRowFault> BetweenReorganizations(Succession succession)
    {
        var check = Check(DutyRowKind.Reorganization);
        check.NoteOverlaps(
            _reorganizations,
            row => (row.On, row.From, row.To, row.Area),
            row => (row.To.ToString(), DateSpan.From(row.On)),
            DutyRowFault.Overlap);
        foreach (var taken in _reorganizations.Where(taken => !succession.HasEffect(taken.Value)))
        {
            check.Note(taken.Row, DutyRowFault.NothingToTakeOver, taken.Value.From.ToString());
        }

        return check;
    }

    private static RowError<DutyRowFault> OfPosts(RowError<PostRowFault> error, DutyRowKind table) => new(
        error.Row,
        error.Fault switch
        {
            PostRowFault.PostMissing => DutyRowFault.PostMissing,
            PostRowFault.PersonMissing => DutyRowFault.PersonMissing,
            PostRowFault.DaysMissing => DutyRowFault.DaysMissing,
            PostRowFault.KindUnstated => DutyRowFault.KindUnstated,
            PostRowFault.Overlap => DutyRowFault.Overlap,
            PostRowFault.SeatsWrong => DutyRowFault.SeatsWrong,
            _ => DutyRowFault.SamePerson,
        },
        error.Reason,
        table.Name());

    private static RowCheck<DutyRowFault> Check(DutyRowKind table) => new(table.Name(), ReasonOf);

    /// <summary>The faults of the two tables that are looked at here; a register of posts has reasons of its own.</summary>
    private static MessageTemplate ReasonOf(DutyRowFault fault) => fault switch
    {
        DutyRowFault.AreaMissing => AreaMissing,
        DutyRowFault.AreaUndeclared => AreaUndeclared,
        DutyRowFault.TierUnstated => TierUnstated,
        DutyRowFault.PartUnstated => PartUnstated,
        DutyRowFault.PostMissing => PostMissing,
        DutyRowFault.DaysMissing => DaysMissing,
        DutyRowFault.BasisMissing => BasisMissing,
        DutyRowFault.LiaisonLeads => LiaisonLeads,
        DutyRowFault.KindUnstated => KindUnstated,
        DutyRowFault.SamePost => SamePost,
        DutyRowFault.Overlap => Overlap,
        DutyRowFault.PostForgotten => PostForgotten,
        _ => NothingToTakeOver,
    };

    private AreaPath Area(RowCheck<DutyRowFault> check, string? text)
    {
        bool read = AreaPath.TryParse(text, null, out var area);
        check.Fault(!read || area.IsNone, DutyRowFault.AreaMissing, text);
        check.Fault(read && !area.IsNone && _areas.IndexOf(area) < 0, DutyRowFault.AreaUndeclared, text);
        return area;
    }

    private static PostId Post(RowCheck<DutyRowFault> check, string? text)
    {
        check.Fault(!PostId.TryParse(text, null, out var post) || post.IsNone, DutyRowFault.PostMissing, text);
        return post;
    }
}
