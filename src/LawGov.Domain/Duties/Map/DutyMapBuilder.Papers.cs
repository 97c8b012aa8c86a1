using NodaTime;

namespace LawGov.Domain.Duties.Map;

/// <content>What a paper says besides the division: its scope and dates, leading groups, and what must be kept apart.</content>
public sealed partial class DutyMapBuilder
{
    /// <summary>Takes in rows that say what a paper divides; without any it is not known whether a duty that no row gives is given
    /// elsewhere.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <exception cref="ArgumentNullException">A row is null.</exception>
    public DutyMapBuilder Scope(params IEnumerable<ScopeRow> rows)
    {
        foreach (var row in Next(rows, _scopeRows, _scoped, row => row.Row))
        {
            foreach (string area in row.Areas) { Area(_scoped, area); }

            foreach (var tier in row.Tiers) { Tier(_scoped, tier); }

            _scoped.Fault(row.Span.IsEmpty, DutyRowFault.DaysMissing, null);
            _scoped.Fault(row.Basis is null, DutyRowFault.BasisMissing, null);
            if (_scoped.Passes) { _scopes.Add(row); }
            else { _leftOutScopes.Add(new() { Errors = _scoped.OfRow, Row = row, Days = LeftOut.DaysOf(row.Span) }); }
        }

        return this;
    }

    /// <summary>Takes in rows that say what posts are in leading groups (领导小组); each gives a duty by the table of <see
    /// cref="GroupRole"/>.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <exception cref="ArgumentNullException">A row is null.</exception>
    public DutyMapBuilder Group(params IEnumerable<GroupRow> rows)
    {
        foreach (var row in Next(rows, _groupRows, _grouped, row => row.Row))
        {
            bool declared = Enum.IsDefined(row.Role);
            _grouped.Fault(string.IsNullOrWhiteSpace(row.Group), DutyRowFault.GroupMissing, row.Group);
            var area = Area(_grouped, row.Area);
            _grouped.Fault(
                row.Role == GroupRole.Unstated || !declared,
                DutyRowFault.RoleUnstated,
                declared ? row.Role.Name() : NotRecognised);
            var post = Post(_grouped, row.Post);
            _grouped.Fault(row.Span.IsEmpty, DutyRowFault.DaysMissing, null);
            _grouped.Fault(row.Basis is null, DutyRowFault.BasisMissing, row.Post);
            var (tier, part) = DutyOf(row.Role);
            if (_grouped.Passes)
            {
                _groups.Add(
                    new(
                        _grouped.Row,
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
                var leftOut = Duty(_grouped, row, row.Area, tier, part, row.Post, row.Span);
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
        foreach (var row in Next(rows, _paperRows, _dated, row => row.Row))
        {
            LocalDate?[] days = [row.Dated, row.Published, row.InForce];
            _dated.Fault(row.Basis is null, DutyRowFault.BasisMissing, null);
            _dated.Fault(
                Array.TrueForAll(days, day => day is null)
                    || Array.Exists(days, day => day is { } stated && stated.Calendar != CalendarSystem.Iso),
                DutyRowFault.DaysMissing,
                null);
            _dated.Fault(_dated.Passes && row.Published < row.Dated, DutyRowFault.DatesOutOfOrder, row.Published);
            if (_dated.Passes) { _papers.Add(row); }
        }

        return this;
    }

    /// <summary>Takes in pairs of areas that must not lie in one hand; an audit reports where they do.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <exception cref="ArgumentNullException">A row is null.</exception>
    public DutyMapBuilder KeepApart(params IEnumerable<ApartRow> rows)
    {
        foreach (var row in Next(rows, _apartRows, _parted, row => row.Row))
        {
            var (first, second) = (Area(_parted, row.First), Area(_parted, row.Second));
            _parted.Fault(first.Contains(second) || second.Contains(first), DutyRowFault.AreasOverlap, row.Second);
            Tier(_parted, row.Tier);
            _parted.Fault(row.Basis is null, DutyRowFault.BasisMissing, row.Second);
            if (_parted.Passes) { _apart.Add(row); }
        }

        return this;
    }

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
}
