using LawGov.Domain.Calendars;
using LawGov.Domain.Text;
using LawGov.Samples.DeadlineDesk.Input;
using LawGov.Samples.Tables;
using NodaTime;

namespace LawGov.Samples.DeadlineDesk;

/// <summary>What became of open deadlines between two days on which different notices were known.</summary>
internal sealed record DeadlineDiff(LocalDate From, LocalDate To, int Rows, IReadOnlyList<(OpenDeadline Open, DeadlineChange Change)> Changes)
{
    public Message Totals => Words.Totals.With(
        ("rows", Rows),
        ("unchanged", Changes.Count(pair => pair.Change.IsUnchanged)),
        ("extended", Changes.Count(pair => pair.Change.IsExtended)),
        ("shortened", Changes.Count(pair => pair.Change.IsShortened)),
        ("surer", Changes.Count(pair => pair.Change is { Days: 0, IsUnchanged: false })),
        ("bad", Rows - Changes.Count));

    /// <summary>Derives each deadline as known on both days; each row becomes a change or a named trouble.</summary>
    public static DeadlineDiff? Of(string path, Desk desk, LocalDate from, LocalDate to, Troubles troubles)
    {
        var (open, rows) = OpenDeadlineFile.Read(path, troubles);
        if (rows == 0)
        {
            if (!troubles.Any) { troubles.Add(TableWords.NoRows.With(("path", path))); }

            return null;
        }

        var (earlier, later) = (desk.AsKnownOn(from), desk.AsKnownOn(to));
        var changes = new List<(OpenDeadline, DeadlineChange)>();
        foreach (var deadline in open)
        {
            var before = earlier.Derive(deadline.Start, deadline.Limit, out var wrong);
            if (before is not null && later.Derive(deadline.Start, deadline.Limit, out wrong) is not null)
            {
                changes.Add((deadline, before.Recompute(later.Calendar)));
            }
            else { troubles.Add(deadline.Source.Trouble(wrong!)); }
        }

        return new(from, to, rows, changes);
    }
}
