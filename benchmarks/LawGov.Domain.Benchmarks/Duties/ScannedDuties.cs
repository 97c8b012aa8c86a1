using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Benchmarks.Duties;

/// <summary>The way of a list of rows: looks through all of them for the closest that holds on the day, then through the posts.</summary>
internal sealed class ScannedDuties
{
    private readonly (string Area, DutyTier Tier, string Post, DateSpan Span)[] _assignments;
    private readonly (string Post, string Person, DateSpan Span)[] _incumbents;

    public ScannedDuties(DutyRows rows)
    {
        _assignments = [.. rows.Assignments.Select(row => (row.Area!, row.Tier, row.Post!, row.Span))];
        _incumbents = [.. rows.Incumbents.Select(row => (row.Post!, row.Person!, row.Span))];
    }

    public string? Person(AreaPath area, DutyTier tier, LocalDate on)
    {
        string asked = area.ToString();
        string? post = null;
        int closest = -1;
        foreach (var (path, of, held, span) in _assignments)
        {
            bool around = of == tier && path.Length > closest && asked.StartsWith(path, StringComparison.Ordinal)
                && (asked.Length == path.Length || asked[path.Length] == '/') && span.Contains(on);
            if (around) { (closest, post) = (path.Length, held); }
        }

        foreach (var (of, person, span) in _incumbents)
        {
            if (of == post && span.Contains(on)) { return person; }
        }

        return null;
    }
}
