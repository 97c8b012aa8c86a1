using LawGov.Domain.Calendars;
using LawGov.Samples.Tables;
using NodaTime;

namespace LawGov.Samples.DeadlineDesk.Input;

/// <summary>A deadline that is still open: whose it is, from when, how long.</summary>
internal sealed record OpenDeadline(CsvRow Source, string Id, LocalDate Start, TimeLimit Limit);

/// <summary>Reads open deadlines from a CSV file; each row becomes a deadline or a named trouble.</summary>
internal static class OpenDeadlineFile
{
    public const string Columns = "id,start,limit,unit,roll";

    private static readonly string[] Required = Columns.Split(',');

    public static (IReadOnlyList<OpenDeadline> Deadlines, int Rows) Read(string path, Troubles troubles)
    {
        if (CsvRows.Read(path, Required, [], troubles) is not { } table) { return ([], 0); }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        return ([.. table.Rows.Select(row => ReadRow(row, ids, troubles)).OfType<OpenDeadline>()], table.Rows.Count);
    }

    private static OpenDeadline? ReadRow(CsvRow row, HashSet<string> ids, Troubles troubles)
    {
        if (row.Wrong is { } wrong) { return Refuse(row.Trouble(wrong)); }

        if (string.IsNullOrWhiteSpace(row["id"])) { return Refuse(row.Expected("id", Words.AnId)); }

        if (!ids.Add(row["id"])) { return Refuse(row.Trouble(Words.IdTwice.With(("id", row["id"])))); }

        if (CoveredDays.Read(row["start"]) is not { } start) { return Refuse(row.Expected("start", TableWords.ADay)); }

        if (!Range.Units.TryGetValue(row["unit"], out var unit)) { return Refuse(row.Expected("unit", Words.AUnit)); }

        if (Range.ReadLimit(row["limit"], unit) is not { } limit) { return Refuse(row.Expected("limit", Range.Amount(unit))); }

        bool rolls = Range.RollOvers.TryGetValue(row["roll"], out var rollOver);
        return !rolls || (unit == TimeUnit.Workday && rollOver != RollOver.None)
            ? Refuse(row.Expected("roll", rolls ? Words.NoRoll : Words.ARoll))
            : new(row, row["id"], start, limit.Rolling(rollOver));

        OpenDeadline? Refuse(Domain.Text.Message message)
        {
            troubles.Add(message);
            return null;
        }
    }
}
