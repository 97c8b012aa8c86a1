using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Duties.Map;

/// <summary>Takes rows of a bureau's papers in, and makes a map of them (职责分工录入).</summary>
/// <remarks>
/// A row with a fault is reported by <see cref="DutyMap.Errors"/> with its number and reason, each fault on its own, and is not taken in;
/// the others stand. What such a row may be about is not known: an audit says so and names the row. A duty that no row gives is known to
/// be given to nobody only within a stated scope. The order of the rows never changes an answer. Changes while rows come in: not for two
/// threads at once.
/// </remarks>
/// <example><code>
/// var map = new DutyMapBuilder(areas).Scope(scopes).Assign(assignments).Incumbent(incumbents).StandIn(standIns).Build();
/// map.WhoAnswers(AreaPath.Parse("招生"), new LocalDate(2023, 6, 30))[DutyTier.Direct].Person
/// </code></example>
public sealed partial class DutyMapBuilder
{
    private static readonly MessageTemplate AreaMissing = new("事项缺失或者写法有误：{value}", "the area is missing or is not a path: {value}");
    private static readonly MessageTemplate AreaUndeclared = new("事项未列入清单：{value}", "the area is not declared: {value}");
    private static readonly MessageTemplate TierUnstated = new(
        "责任层级应为统筹、具体或者直接；所填：{value}",
        "the tier must be overall, specific or direct; stated: {value}");
    private static readonly MessageTemplate PartUnstated = new(
        "牵头、配合或者暂无以外的写法：{value}",
        "the part must be lead, partner or nobody, or left unmarked; stated: {value}");
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

    private static readonly MessageTemplate GroupMissing = new("领导小组名称缺失：{value}", "the group is missing: {value}");
    private static readonly MessageTemplate RoleUnstated = new(
        "小组职务应为组长、常务副组长、副组长、成员、办公室主任或者办公室设在；所填：{value}",
        "the role must be head, executive deputy head, deputy head, member, director or seat of the office; stated: {value}");

    private static readonly MessageTemplate PostNamed = new(
        "载明暂无的行不应填写岗位：{value}",
        "a row that gives the duty to nobody names a post: {value}");

    private static readonly MessageTemplate DatesOutOfOrder = new(
        "印发、公开日期早于成文日期：{value}",
        "published before the day it is dated: {value}");

    private static readonly MessageTemplate AreasOverlap = new(
        "两个事项相互包含，不能分设：{value}",
        "one of the two areas lies within the other: {value}");

    private static readonly Bilingual NotRecognised = new("无法识别", "not recognised");

    private readonly DutyAreas _areas;
    private readonly List<Taken<DutyAssignment>> _assignments = [];
    private readonly List<Taken<Reorganization>> _reorganizations = [];
    private readonly List<Taken<DutyAssignment>> _groups = [];
    private readonly List<IncumbentRow> _incumbents = [];
    private readonly List<StandInRow> _standIns = [];
    private readonly List<ScopeRow> _scopes = [];
    private readonly List<PaperRow> _papers = [];
    private readonly List<ApartRow> _apart = [];
    private readonly List<LeftOut> _leftOutDuties = [];
    private readonly List<LeftOut> _leftOutMoves = [];
    private readonly List<LeftOut> _leftOutScopes = [];
    private readonly RowCheck<DutyRowFault> _assigned = Check(DutyRowKind.Assignment);
    private readonly RowCheck<DutyRowFault> _reorganized = Check(DutyRowKind.Reorganization);
    private readonly RowCheck<DutyRowFault> _scoped = Check(DutyRowKind.Scope);
    private readonly RowCheck<DutyRowFault> _grouped = Check(DutyRowKind.Group);
    private readonly RowCheck<DutyRowFault> _dated = Check(DutyRowKind.Paper);
    private readonly RowCheck<DutyRowFault> _parted = Check(DutyRowKind.Apart);

    /// <summary>Begins a map.</summary>
    /// <param name="areas">The areas in which duties can be given.</param>
    /// <exception cref="ArgumentNullException">There are no areas.</exception>
    public DutyMapBuilder(DutyAreas areas) => _areas = Guard.Against.Null(areas);

    /// <summary>Takes in rows that say what a paper divides; without any it is not known whether a duty that no row gives is given
    /// elsewhere.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <exception cref="ArgumentNullException">A row is null.</exception>
    public DutyMapBuilder Scope(params IEnumerable<ScopeRow> rows)
    {
        foreach (var row in Guard.Against.Null(rows))
        {
            Guard.Against.Null(row, nameof(rows));
            var check = _scoped;
            check.Next(row.Row);
            foreach (string area in row.Areas) { Area(check, area); }

            foreach (var tier in row.Tiers) { Tier(check, tier); }

            check.Fault(row.Span.IsEmpty, DutyRowFault.DaysMissing, null);
            check.Fault(row.Basis is null, DutyRowFault.BasisMissing, null);
            if (check.Passes) { _scopes.Add(row); }
            else { _leftOutScopes.Add(new() { Errors = check.OfRow, Row = row, Days = LeftOut.DaysOf(row.Span) }); }
        }

        return this;
    }

    /// <summary>Takes in rows of the division of duties.</summary>
    /// <param name="rows">The rows, in any order. One that marks neither lead nor partner is taken in, see <see cref="Part"/>.</param>
    /// <exception cref="ArgumentNullException">A row is null.</exception>
    public DutyMapBuilder Assign(params IEnumerable<AssignmentRow> rows)
    {
        foreach (var row in Guard.Against.Null(rows))
        {
            Guard.Against.Null(row, nameof(rows));
            var check = _assigned;
            check.Next(row.Row);
            var area = Area(check, row.Area);
            Tier(check, row.Tier);
            check.Fault(!Enum.IsDefined(row.Part), DutyRowFault.PartUnstated, NotRecognised);
            check.Fault(!Enum.IsDefined(row.Kind), DutyRowFault.KindUnstated, NotRecognised);
            check.Fault(row.Kind == DutyKind.Liaison && row.Part == Part.Lead, DutyRowFault.LiaisonLeads, row.Post);
            bool isNobody = row.Part == Part.Nobody;
            check.Fault(isNobody && !string.IsNullOrWhiteSpace(row.Post), DutyRowFault.PostNamed, row.Post);
            var post = isNobody ? default : Post(check, row.Post);
            check.Fault(row.Span.IsEmpty, DutyRowFault.DaysMissing, null);
            check.Fault(row.Basis is null, DutyRowFault.BasisMissing, row.Post);
            if (check.Passes)
            {
                bool isLink = row.Kind == DutyKind.Liaison; // a link leads nothing, marked or not
                var part = row.Part == Part.Unstated ? isLink ? Part.Partner : Part.Lead : row.Part;
                _assignments.Add(
                    new(
                        check.Row,
                        new(area, row.Tier, part, post, row.Span, row.Basis!)
                        {
                            IsMarked = row.Part != Part.Unstated || isLink,
                            Kind = row.Kind,
                            IsJoint = row.IsJoint && !isNobody,
                        }));
            }
            else
            {
                var leftOut = Duty(check, row, row.Area, row.Tier, PartOf(row), row.Post, row.Span);
                _leftOutDuties.Add(leftOut with { IsJoint = row.IsJoint });
            }
        }

        return this;
    }

    /// <summary>Takes in rows that say what posts are in leading groups (领导小组); each gives a duty by the table of <see
    /// cref="GroupRole"/>.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <exception cref="ArgumentNullException">A row is null.</exception>
    public DutyMapBuilder Group(params IEnumerable<GroupRow> rows)
    {
        foreach (var row in Guard.Against.Null(rows))
        {
            Guard.Against.Null(row, nameof(rows));
            var check = _grouped;
            check.Next(row.Row);
            bool declared = Enum.IsDefined(row.Role);
            check.Fault(string.IsNullOrWhiteSpace(row.Group), DutyRowFault.GroupMissing, row.Group);
            var area = Area(check, row.Area);
            check.Fault(
                row.Role == GroupRole.Unstated || !declared,
                DutyRowFault.RoleUnstated,
                declared ? row.Role.Name() : NotRecognised);
            var post = Post(check, row.Post);
            check.Fault(row.Span.IsEmpty, DutyRowFault.DaysMissing, null);
            check.Fault(row.Basis is null, DutyRowFault.BasisMissing, row.Post);
            var (tier, part) = DutyOf(row.Role);
            if (check.Passes)
            {
                _groups.Add(
                    new(
                        check.Row,
                        new(area, tier, part == Part.Unstated ? Part.Lead : part, post, row.Span, row.Basis!)
                        {
                            IsMarked = part != Part.Unstated,
                            IsJoint = row.Role == GroupRole.Head,
                            Group = row.Group,
                            Role = row.Role,
                        }));
            }
            else
            {
                var leftOut = Duty(check, row, row.Area, tier, part, row.Post, row.Span);
                _leftOutDuties.Add(leftOut with { IsJoint = row.Role == GroupRole.Head });
            }
        }

        return this;
    }

    /// <summary>Takes in the dates of papers, so that an audit can say which rows begin before theirs.</summary>
    /// <param name="rows">The rows, in any order. Of two on one paper that with the earlier first day counts.</param>
    /// <exception cref="ArgumentNullException">A row is null.</exception>
    public DutyMapBuilder Paper(params IEnumerable<PaperRow> rows)
    {
        foreach (var row in Guard.Against.Null(rows))
        {
            Guard.Against.Null(row, nameof(rows));
            var check = _dated;
            check.Next(row.Row);
            LocalDate?[] days = [row.Dated, row.Published, row.InForce];
            check.Fault(row.Basis is null, DutyRowFault.BasisMissing, null);
            check.Fault(
                Array.TrueForAll(days, day => day is null)
                    || Array.Exists(days, day => day is { } stated && stated.Calendar != CalendarSystem.Iso),
                DutyRowFault.DaysMissing,
                null);
            check.Fault(check.Passes && row.Published < row.Dated, DutyRowFault.DatesOutOfOrder, row.Published);
            if (check.Passes) { _papers.Add(row); }
        }

        return this;
    }

    /// <summary>Takes in pairs of areas that must not lie in one hand; an audit reports where they do.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <exception cref="ArgumentNullException">A row is null.</exception>
    public DutyMapBuilder KeepApart(params IEnumerable<ApartRow> rows)
    {
        foreach (var row in Guard.Against.Null(rows))
        {
            Guard.Against.Null(row, nameof(rows));
            var check = _parted;
            check.Next(row.Row);
            var (first, second) = (Area(check, row.First), Area(check, row.Second));
            check.Fault(first.Contains(second) || second.Contains(first), DutyRowFault.AreasOverlap, row.Second);
            Tier(check, row.Tier);
            check.Fault(row.Basis is null, DutyRowFault.BasisMissing, row.Second);
            if (check.Passes) { _apart.Add(row); }
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
            check.Next(row.Row);
            var (from, to) = (Post(check, row.From), Post(check, row.To));
            var area = row.Area is null ? AreaPath.None : Area(check, row.Area);
            bool declared = Enum.IsDefined(row.Kind);
            check.Fault(!from.IsNone && from == to, DutyRowFault.SamePost, row.To);
            check.Fault(
                row.Kind == ReorganizationKind.Unstated || !declared,
                DutyRowFault.KindUnstated,
                declared ? row.Kind.Name() : NotRecognised);
            check.Fault(row.On?.Calendar != CalendarSystem.Iso, DutyRowFault.DaysMissing, null);
            check.Fault(row.Basis is null, DutyRowFault.BasisMissing, row.To);
            if (check.Passes) { _reorganizations.Add(new(check.Row, new(row.On!.Value, row.Kind, from, to, area, row.Basis!))); }
            else
            {
                var days = row.On is { } on && on.Calendar == CalendarSystem.Iso ? DateSpan.From(on) : DateSpan.Empty;
                var leftOut = Duty(check, row, row.Area, DutyTier.Unstated, Part.Lead, row.From, days);
                _leftOutMoves.Add(leftOut with { To = LeftOut.PostOf(row.To) });
            }
        }

        return this;
    }

    /// <summary>Makes the map of the rows taken in so far.</summary>
    /// <param name="escalation">The bureau's policy on tiers with nobody who answers; null where it has none.</param>
    public DutyMap Build(EscalationPolicy? escalation = null)
    {
        var posts = PostRegister.Of(_incumbents, _standIns, _absences);
        var succession = new Succession(
            PartMarks.Settled([.. _assignments.Concat(_groups).Select(taken => taken.Value)]),
            _reorganizations.Select(taken => taken.Value));
        return new(
            _areas,
            [.. PartMarks.Settled(succession.Assignments)],
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
            new(_scopes, _papers, _apart, new(_areas, _leftOutDuties, LeftOutPersons(posts), _leftOutMoves, _leftOutScopes)),
            [
                .. ErrorsOf(_assigned, BetweenDuties(DutyRowKind.Assignment, _assignments)),
                .. posts.IncumbentErrors.Select(error => OfPosts(error, DutyRowKind.Incumbent)),
                .. posts.StandInErrors.Select(error => OfPosts(error, DutyRowKind.StandIn)),
                .. ErrorsOf(_reorganized, BetweenReorganizations(succession)),
                .. posts.AbsenceErrors.Select(error => OfPosts(error, DutyRowKind.Absence)),
                .. ErrorsOf(_units, BetweenUnits(succession)),
                .. _scoped.Errors,
                .. ErrorsOf(_grouped, BetweenDuties(DutyRowKind.Group, _groups)),
                .. _dated.Errors,
                .. _parted.Errors,
            ]);
    }

    /// <summary>The faults of single rows and those that only two rows together show, which are found anew for each map.</summary>
    private static IEnumerable<RowError<DutyRowFault>> ErrorsOf(RowCheck<DutyRowFault> single, RowCheck<DutyRowFault> between)
        => single.Errors.Concat(between.Errors).OrderBy(error => error.Row).ThenBy(error => error.Fault);

    /// <summary>The rows of persons that were not taken in, each asked on its own; who stands in for himself changes nothing.</summary>
    private IEnumerable<LeftOut> LeftOutPersons(PostRegister posts)
    {
        foreach (var (row, errors, holders) in posts.AbsencesLeftOut)
        {
            var asked = errors.Select(error => OfPosts(error, DutyRowKind.Absence)).ToValueList();
            var away = Person(asked, row, null, row.Person, row.Span);
            foreach (var found in holders?.Select(holder => away with { Person = holder }) ?? [away]) { yield return found; }
        }

        if (posts.IncumbentErrors.IsEmpty && posts.StandInErrors.IsEmpty) { yield break; }

        for (int i = 0; i < _incumbents.Count; i++)
        {
            var row = _incumbents[i];
            if (Alone(PostRegister.Of([row]).IncumbentErrors, row.Row ?? i + 1, DutyRowKind.Incumbent) is { IsEmpty: false } errors)
            {
                yield return Person(errors, row, row.Post, row.Person, row.Span);
            }
        }

        for (int i = 0; i < _standIns.Count; i++)
        {
            var row = _standIns[i];
            if (Alone(PostRegister.Of([], [row]).StandInErrors, row.Row ?? i + 1, DutyRowKind.StandIn) is { IsEmpty: false } errors)
            {
                var kind = Enum.IsDefined(row.Kind) ? row.Kind : StandInKind.Unstated;
                yield return Person(errors, row, row.Post, row.Person, row.Span) with { Kind = kind };
            }
        }

        static ValueList<RowError<DutyRowFault>> Alone(ValueList<RowError<PostRowFault>> errors, int number, DutyRowKind table)
            => errors.Where(error => !PostRegister.TakesIn(error.Fault)).Select(error => OfPosts(error, table, number)).ToValueList();

        static LeftOut Person(ValueList<RowError<DutyRowFault>> errors, object row, string? post, string? person, DateSpan span) => new()
        {
            Errors = errors,
            Row = row,
            Days = LeftOut.DaysOf(span),
            Post = LeftOut.PostOf(post),
            Person = LeftOut.PersonOf(person),
        };
    }

    private LeftOut Duty(RowCheck<DutyRowFault> check, object row, string? area, DutyTier tier, Part part, string? post, DateSpan span)
    {
        bool read = AreaPath.TryParse(area, null, out var path);
        bool declared = read && _areas.IndexOf(path) >= 0;
        while (!path.IsNone && _areas.IndexOf(path) < 0) { path = path.Parent; }

        return new()
        {
            Errors = check.OfRow,
            Row = row,
            Days = LeftOut.DaysOf(span),
            Post = LeftOut.PostOf(post),
            Area = path.IsNone ? -1 : _areas.IndexOf(path),
            IsUndeclared = read && !declared,
            Tier = Enum.IsDefined(tier) ? tier : DutyTier.Unstated,
            Part = part,
        };
    }

    /// <summary>The part of a row that was not taken in; what cannot be told may be a lead.</summary>
    private static Part PartOf(AssignmentRow row) => (row.Part, row.Kind) switch
    {
        (Part.Unstated, DutyKind.Liaison) => Part.Partner,
        (Part.Nobody, _) when !string.IsNullOrWhiteSpace(row.Post) => Part.Lead, // it says both
        (var part, _) => Enum.IsDefined(part) ? part : Part.Lead,
    };

    /// <summary>The table of <see cref="GroupRole"/>; a role that is not stated may lead on any tier.</summary>
    private static (DutyTier Tier, Part Part) DutyOf(GroupRole role) => role switch
    {
        GroupRole.Head => (DutyTier.Overall, Part.Lead),
        GroupRole.ExecutiveDeputy => (DutyTier.Specific, Part.Lead),
        GroupRole.Deputy => (DutyTier.Specific, Part.Unstated),
        GroupRole.Member => (DutyTier.Direct, Part.Partner),
        GroupRole.OfficeDirector => (DutyTier.Direct, Part.Lead),
        GroupRole.OfficeHost => (DutyTier.Direct, Part.Unstated),
        _ => (DutyTier.Unstated, Part.Lead),
    };

    private static RowCheck<DutyRowFault> BetweenDuties(DutyRowKind table, List<Taken<DutyAssignment>> taken)
    {
        var check = Check(table);
        check.NoteOverlaps(
            taken,
            given => (given.Area, given.Tier, given.Part, given.Post, given.Group, given.Role),
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

    private static RowError<DutyRowFault> OfPosts(RowError<PostRowFault> error, DutyRowKind table, long? number = null) => new(
        number ?? error.Row,
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
        DutyRowFault.GroupMissing => GroupMissing,
        DutyRowFault.RoleUnstated => RoleUnstated,
        DutyRowFault.PostNamed => PostNamed,
        DutyRowFault.DatesOutOfOrder => DatesOutOfOrder,
        DutyRowFault.AreasOverlap => AreasOverlap,
        _ => NothingToTakeOver,
    };

    private AreaPath Area(RowCheck<DutyRowFault> check, string? text)
    {
        bool read = AreaPath.TryParse(text, null, out var area);
        check.Fault(!read || area.IsNone, DutyRowFault.AreaMissing, text);
        check.Fault(read && !area.IsNone && _areas.IndexOf(area) < 0, DutyRowFault.AreaUndeclared, text);
        return area;
    }

    private static void Tier(RowCheck<DutyRowFault> check, DutyTier tier)
        => check.Fault(
            tier is < DutyTier.Overall or > DutyTier.Direct,
            DutyRowFault.TierUnstated,
            Enum.IsDefined(tier) ? tier.Name() : NotRecognised);

    private static PostId Post(RowCheck<DutyRowFault> check, string? text)
    {
        check.Fault(!PostId.TryParse(text, null, out var post) || post.IsNone, DutyRowFault.PostMissing, text);
        return post;
    }
}
