using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Duties.Map;

/// <summary>What is wrong with a division of duties over some days (职责分工核查).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DutyAudit
{
    internal DutyAudit(
        DutyMap map,
        DateSpan span,
        ValueList<DutyTier> tiers,
        ValueList<DutyArea> areas,
        ValueList<DutyIssue> issues,
        ValueList<DutyRemedy> remedies)
    {
        Map = map;
        Span = span;
        Tiers = tiers;
        Areas = areas;
        Issues = issues;
        Remedies = remedies;
    }

    /// <summary>The map looked at.</summary>
    public DutyMap Map { get; }

    /// <summary>The days looked at, half-open.</summary>
    public DateSpan Span { get; }

    /// <summary>The tiers looked at, from overall to direct.</summary>
    public ValueList<DutyTier> Tiers { get; }

    /// <summary>The areas looked at, in the order of their paths.</summary>
    public ValueList<DutyArea> Areas { get; }

    /// <summary>All that was found: by area, tier, first day and kind; then stand-ins without basis, those that lapsed, assignments
    /// without effect, posts without duties, duties not kept apart, and rows before their paper.</summary>
    public ValueList<DutyIssue> Issues { get; }

    /// <summary>The same issues by what puts them right, each in one remedy, in the order of the first issue of each: one appointment may
    /// put many right.</summary>
    public ValueList<DutyRemedy> Remedies { get; }

    /// <summary>Lists those of one kind.</summary>
    /// <param name="kind">The kind.</param>
    public IEnumerable<DutyIssue> Of(DutyIssueKind kind) => Issues.Where(issue => issue.Kind == kind);

    /// <summary>Counts those of one kind that had begun by a day, without allocating.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="asOf">The day; its own issues count.</param>
    public int Count(DutyIssueKind kind, LocalDate asOf)
    {
        int count = 0;
        foreach (var issue in Issues) { count += issue.Kind == kind && issue.Span.Start <= asOf ? 1 : 0; }

        return count;
    }

    /// <summary>Counts those of one kind, without allocating.</summary>
    /// <param name="kind">The kind.</param>
    public int Count(DutyIssueKind kind)
    {
        int count = 0;
        foreach (var issue in Issues) { count += issue.Kind == kind ? 1 : 0; }

        return count;
    }
}
