using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
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
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed partial class DutyMapBuilder
{
    private static readonly Bilingual NotRecognised = new("无法识别", "not recognised");

    private readonly DutyAreas _areas;
    private readonly List<AssignmentRow> _assignmentRows = [];
    private readonly List<ReorganizationRow> _reorganizationRows = [];
    private readonly List<ScopeRow> _scopeRows = [];
    private readonly List<GroupRow> _groupRows = [];
    private readonly List<PaperRow> _paperRows = [];
    private readonly List<ApartRow> _apartRows = [];
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

    /// <summary>Takes in rows of the division of duties.</summary>
    /// <param name="rows">The rows, in any order. One that marks neither lead nor partner is taken in, see <see cref="Part"/>.</param>
    /// <exception cref="ArgumentNullException">A row is null.</exception>
    public DutyMapBuilder Assign(params IEnumerable<AssignmentRow> rows)
    {
        foreach (var row in Next(rows, _assignmentRows, _assigned, row => row.Row))
        {
            var area = Area(_assigned, row.Area);
            Tier(_assigned, row.Tier);
            _assigned.Fault(!Enum.IsDefined(row.Part), DutyRowFault.PartUnstated, NotRecognised);
            _assigned.Fault(!Enum.IsDefined(row.Kind), DutyRowFault.KindUnstated, NotRecognised);
            _assigned.Fault(row.Kind == DutyKind.Liaison && row.Part == Part.Lead, DutyRowFault.LiaisonLeads, row.Post);
            bool isNobody = row.Part == Part.Nobody;
            _assigned.Fault(isNobody && !string.IsNullOrWhiteSpace(row.Post), DutyRowFault.PostNamed, row.Post);
            var post = isNobody ? default : Post(_assigned, row.Post);
            _assigned.Fault(row.Span.IsEmpty, DutyRowFault.DaysMissing, null);
            _assigned.Fault(row.Basis is null, DutyRowFault.BasisMissing, row.Post);
            if (_assigned.Passes)
            {
                bool isLink = row.Kind == DutyKind.Liaison; // a link leads nothing, marked or not
                var part = row.Part == Part.Unstated ? isLink ? Part.Partner : Part.Lead : row.Part;
                _assignments.Add(
                    new(
                        _assigned.Row,
                        new(area, row.Tier, part, post, row.Span, row.Basis!)
                        {
                            IsMarked = row.Part != Part.Unstated || isLink,
                            Kind = row.Kind,
                            IsJoint = row.IsJoint && !isNobody,
                        }));
            }
            else
            {
                var leftOut = Duty(_assigned, row, row.Area, row.Tier, PartOf(row), row.Post, row.Span);
                _leftOutDuties.Add(leftOut with { IsJoint = row.IsJoint });
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
        foreach (var row in Next(rows, _reorganizationRows, _reorganized, row => row.Row))
        {
            var (from, to) = (Post(_reorganized, row.From), Post(_reorganized, row.To));
            var area = row.Area is null ? AreaPath.None : Area(_reorganized, row.Area);
            bool declared = Enum.IsDefined(row.Kind);
            _reorganized.Fault(!from.IsNone && from == to, DutyRowFault.SamePost, row.To);
            _reorganized.Fault(
                row.Kind == ReorganizationKind.Unstated || !declared,
                DutyRowFault.KindUnstated,
                declared ? row.Kind.Name() : NotRecognised);
            _reorganized.Fault(row.On?.Calendar != CalendarSystem.Iso, DutyRowFault.DaysMissing, null);
            _reorganized.Fault(row.Basis is null, DutyRowFault.BasisMissing, row.To);
            if (_reorganized.Passes)
            {
                _reorganizations.Add(new(_reorganized.Row, new(row.On!.Value, row.Kind, from, to, area, row.Basis!)));
            }
            else
            {
                var days = row.On is { } on && on.Calendar == CalendarSystem.Iso ? DateSpan.From(on) : DateSpan.Empty;
                var leftOut = Duty(_reorganized, row, row.Area, DutyTier.Unstated, Part.Lead, row.From, days);
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
            Tables(escalation),
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

    private DutyTables Tables(EscalationPolicy? escalation) => new()
    {
        Areas = _areas,
        Assignments = [.. _assignmentRows],
        Incumbents = [.. _incumbents],
        StandIns = [.. _standIns],
        Absences = [.. _absences],
        Reorganizations = [.. _reorganizationRows],
        UnitsEnded = [.. _unitRows],
        Scopes = [.. _scopeRows],
        Groups = [.. _groupRows],
        Papers = [.. _paperRows],
        Apart = [.. _apartRows],
        Escalation = escalation,
    };

    /// <summary>The faults of single rows and those that only two rows together show, which are found anew for each map.</summary>
    private static IEnumerable<RowError<DutyRowFault>> ErrorsOf(RowCheck<DutyRowFault> single, RowCheck<DutyRowFault> between)
        => single.Errors.Concat(between.Errors).OrderBy(error => error.Row).ThenBy(error => error.Fault);

    /// <summary>Walks through rows, each kept as it came and counted by its table.</summary>
    private static IEnumerable<T> Next<T>(IEnumerable<T> rows, List<T> kept, RowCheck<DutyRowFault> table, Func<T, int?> numberOf)
        where T : class
    {
        foreach (var row in Guard.Against.Null(rows))
        {
            table.Next(numberOf(Guard.Against.Null(row, nameof(rows))));
            kept.Add(row);
            yield return row;
        }
    }

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

    private static RowCheck<DutyRowFault> Check(DutyRowKind table) => new(table.Name(), DutyRowReasons.Of);

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
