using Ardalis.GuardClauses;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Duties.Map;

/// <summary>Takes rows of a bureau's papers in, and makes a map of them (职责分工录入).</summary>
/// <remarks>
/// A row with a fault is reported by <see cref="DutyMap.Errors"/> with its number and reason, each fault on its own, and is left out; the others stand. The order of
/// the rows never changes an answer. Changes while rows come in: not for two threads at once.
/// </remarks>
/// <example><code>
/// var map = new DutyMapBuilder(areas).Assign(assignments).Incumbent(incumbents).StandIn(standIns).Build();
/// map.WhoAnswers(AreaPath.Parse("招生"), new LocalDate(2023, 6, 30))[DutyTier.Direct].Person
/// </code></example>
public sealed class DutyMapBuilder
{
    private readonly DutyAreas _areas;
    private readonly List<Taken<DutyAssignment>> _assignments = [];
    private readonly List<Taken<Incumbency>> _incumbencies = [];
    private readonly List<Taken<StandIn>> _standIns = [];
    private readonly List<Taken<Reorganization>> _reorganizations = [];
    private readonly List<DutyRowError> _errors = [];
    private readonly int[] _rows = new int[4]; // how many of each kind came in

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
            var check = Begin(DutyRowKind.Assignment, row);
            var area = check.Area(row.Area, _areas);
            check.Fault(row.Tier is < DutyTier.Overall or > DutyTier.Direct, DutyRowFault.TierUnstated, row.Tier.ToString());
            check.Fault(row.Part is < Part.Lead or > Part.Partner, DutyRowFault.PartUnstated, row.Part.ToString());
            check.Fault(!Enum.IsDefined(row.Kind), DutyRowFault.KindUnstated, row.Kind.ToString());
            check.Fault(row.Kind == DutyKind.Liaison && row.Part == Part.Lead, DutyRowFault.LiaisonLeads, row.Post);
            var post = check.Post(row.Post);
            check.Days(row.Span);
            check.Fault(row.Basis is null, DutyRowFault.BasisMissing, row.Post);
            if (check.Passes) { _assignments.Add(new(check.Row, new(area, row.Tier, row.Part, row.Kind, post, row.Span, row.Basis!, row.IsJoint))); }
        }

        return this;
    }

    /// <summary>Takes in rows that say who holds which post.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <exception cref="ArgumentNullException">A row is null.</exception>
    public DutyMapBuilder Incumbent(params IEnumerable<IncumbentRow> rows)
    {
        foreach (var row in Guard.Against.Null(rows))
        {
            var check = Begin(DutyRowKind.Incumbent, row);
            var (post, person) = (check.Post(row.Post), check.Person(row.Person));
            check.Days(row.Span);
            if (check.Passes) { _incumbencies.Add(new(check.Row, new(post, person, row.Span))); }
        }

        return this;
    }

    /// <summary>Takes in rows that say who stands in; one without basis is taken in too, and the audit reports it.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <exception cref="ArgumentNullException">A row is null.</exception>
    public DutyMapBuilder StandIn(params IEnumerable<StandInRow> rows)
    {
        foreach (var row in Guard.Against.Null(rows))
        {
            var check = Begin(DutyRowKind.StandIn, row);
            var (post, person) = (check.Post(row.Post), check.Person(row.Person));
            check.Fault(row.Kind == StandInKind.Unstated || !Enum.IsDefined(row.Kind), DutyRowFault.KindUnstated, row.Kind.ToString());
            check.Days(row.Span);
            if (check.Passes) { _standIns.Add(new(check.Row, new(post, person, row.Kind, row.Span, row.Basis))); }
        }

        return this;
    }

    /// <summary>Takes in rows that say which post takes over the duties of another.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <exception cref="ArgumentNullException">A row is null.</exception>
    public DutyMapBuilder Reorganize(params IEnumerable<ReorganizationRow> rows)
    {
        foreach (var row in Guard.Against.Null(rows))
        {
            var check = Begin(DutyRowKind.Reorganization, row);
            var (from, to) = (check.Post(row.From), check.Post(row.To));
            var area = row.Area is null ? AreaPath.None : check.Area(row.Area, _areas);
            check.Fault(!from.IsNone && from == to, DutyRowFault.SamePost, row.To);
            check.Fault(row.Kind == ReorganizationKind.Unstated || !Enum.IsDefined(row.Kind), DutyRowFault.KindUnstated, row.Kind.ToString());
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
        var standIns = _standIns.Where(taken => !StandsInForSelf(taken.Value)).ToList();
        var succession = new Succession(_assignments.Select(taken => taken.Value), _reorganizations.Select(taken => taken.Value));
        return new(
            _areas,
            succession.Assignments,
            [.. _incumbencies.Select(taken => taken.Value)],
            [.. standIns.Select(taken => taken.Value)],
            [.. _reorganizations.Select(taken => taken.Value).Distinct().OrderBy(row => row.On).ThenBy(row => row.From).ThenBy(row => row.To).ThenBy(row => row.Area).ThenBy(row => row.Kind).ThenBy(row => row.Basis.Key, StringComparer.Ordinal)],
            escalation,
            [.. _errors.Concat(Between(standIns, succession)).OrderBy(error => error.Kind).ThenBy(error => error.Row).ThenBy(error => error.Fault)]);
    }

    /// <summary>The faults that only two rows together show.</summary>
    private IEnumerable<DutyRowError> Between(List<Taken<StandIn>> standIns, Succession succession) =>
    [
        .. Overlaps.Of(DutyRowKind.Assignment, _assignments, taken => (taken.Area, taken.Tier, taken.Part, taken.Post), taken => (taken.Post.ToString(), taken.Span)),
        .. Overlaps.Of(DutyRowKind.Incumbent, _incumbencies, taken => (taken.Post, taken.Person), taken => (taken.Person.ToString(), taken.Span)),
        .. Overlaps.Of(DutyRowKind.StandIn, standIns, taken => (taken.Post, taken.Person), taken => (taken.Person.ToString(), taken.Span)),
        .. Overlaps.Of(DutyRowKind.Reorganization, _reorganizations, taken => (taken.On, taken.From, taken.To, taken.Area), taken => (taken.To.ToString(), DateSpan.From(taken.On))),
        .. _standIns.Except(standIns).Select(taken => RowCheck.Error(DutyRowKind.StandIn, taken.Row, DutyRowFault.SamePerson, taken.Value.Person.ToString())),
        .. _reorganizations.Where(taken => !succession.HasEffect(taken.Value))
            .Select(taken => RowCheck.Error(DutyRowKind.Reorganization, taken.Row, DutyRowFault.NothingToTakeOver, taken.Value.From.ToString())),
    ];

    /// <summary>Who holds a post on some of the days cannot stand in for himself on them.</summary>
    private bool StandsInForSelf(StandIn standIn)
        => _incumbencies.Exists(taken => taken.Value.Post == standIn.Post && taken.Value.Person == standIn.Person && taken.Value.Span.Overlaps(standIn.Span));

    private RowCheck Begin<TRow>(DutyRowKind kind, TRow row)
        where TRow : class
    {
        Guard.Against.Null(row, "rows");
        return new(kind, ++_rows[(int)kind], _errors);
    }
}
