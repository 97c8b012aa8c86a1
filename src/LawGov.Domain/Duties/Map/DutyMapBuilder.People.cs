using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Duties.Map;

/// <content>Absences, and units that go with all their posts.</content>
public sealed partial class DutyMapBuilder
{
    private readonly List<AbsenceRow> _absences = [];
    private readonly List<UnitReorganizationRow> _unitRows = [];
    private readonly List<Taken<(LocalDate On, ValueList<PostId> Posts)>> _gone = [];
    private readonly RowCheck<DutyRowFault> _units = Check(DutyRowKind.UnitReorganization);

    /// <summary>Takes in rows that say who is absent, from all posts.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <exception cref="ArgumentNullException">A row is null.</exception>
    public DutyMapBuilder Absent(params IEnumerable<AbsenceRow> rows)
    {
        _absences.AddRange(Guard.Against.Null(rows).Select(row => Guard.Against.Null(row, nameof(rows))));
        return this;
    }

    /// <summary>Takes in rows that say which unit is merged or abolished with all its posts. Who takes the duties of each post over, the
    /// rows of <see cref="Reorganize"/> say; a post forgotten there is reported, and its duties stay with it.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <exception cref="ArgumentNullException">A row is null.</exception>
    public DutyMapBuilder ReorganizeUnit(params IEnumerable<UnitReorganizationRow> rows)
    {
        foreach (var row in Next(rows, _unitRows, _units, row => row.Row))
        {
            _units.Fault(row.Posts.IsEmpty, DutyRowFault.PostMissing, null);
            var posts = row.Posts.Select(text => Post(_units, text)).ToValueList();
            _units.Fault(row.On?.Calendar != CalendarSystem.Iso, DutyRowFault.DaysMissing, null);
            if (_units.Passes) { _gone.Add(new(_units.Row, (row.On!.Value, posts))); }
        }

        return this;
    }

    /// <summary>Posts of units that are gone, which have duties all the same, and the rest of the day on which they should have given
    /// them up.</summary>
    private RowCheck<DutyRowFault> BetweenUnits(Succession succession)
    {
        var check = Check(DutyRowKind.UnitReorganization);
        var assignments = succession.Assignments.ToLookup(assignment => assignment.Post);
        foreach (var (row, (on, posts)) in _gone)
        {
            string[] forgotten = [.. posts.Where(post => assignments[post].Any(given => given.Span.Overlaps(DateSpan.From(on))))
                .Distinct().Order().Select(post => post.ToString())];
            if (forgotten.Length > 0) { check.Note(row, DutyRowFault.PostForgotten, string.Join('、', forgotten)); }
        }

        return check;
    }
}
