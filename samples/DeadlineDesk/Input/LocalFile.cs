using LawGov.Domain.Calendars;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using LawGov.Samples.Tables;
using NodaTime;

namespace LawGov.Samples.DeadlineDesk.Input;

/// <summary>Days that a place or a school arranges itself: closed, or worked on a day off.</summary>
internal sealed record LocalArrangement(CsvRow Source, LocalDate First, LocalDate Last, DayKind Kind, Basis Basis)
{
    public DateSpan Span => DateSpan.Through(First, Last);
}

/// <summary>Reads local arrangements from a CSV file, such as 三月三 with its make-up day or the terms of a school; each row becomes one or a named trouble.</summary>
/// <remarks>
/// Kinds are 放假 (or off) and 上班, 补班 (or work). The basis is the title of the local rule; a column level may say 内部 (or internal) where it is a rule of the body itself.
/// Rows that say different things of one day are refused: which of them holds is not for the program to decide.
/// </remarks>
internal static class LocalFile
{
    public const string Columns = "first,last,kind,basis[,level]";

    private static readonly string[] Required = ["first", "last", "kind", "basis"];
    private static readonly string[] Optional = ["level"];

    private static readonly Dictionary<string, DayKind> Kinds = new(StringComparer.Ordinal)
    {
        ["放假"] = DayKind.LocalClosure,
        ["off"] = DayKind.LocalClosure,
        ["上班"] = DayKind.MakeUpWorkday,
        ["补班"] = DayKind.MakeUpWorkday,
        ["work"] = DayKind.MakeUpWorkday,
    };

    public static IReadOnlyList<LocalArrangement> Read(string path, Troubles troubles)
    {
        if (CsvRows.Read(path, Required, Optional, troubles) is not { } table) { return []; }

        int before = troubles.Messages.Count;
        List<LocalArrangement> rows = [.. table.Rows.Select(row => ReadRow(row, troubles)).OfType<LocalArrangement>()];
        for (int i = 0; i < rows.Count; i++)
        {
            var other = rows.Take(i).FirstOrDefault(row => row.Kind != rows[i].Kind && row.First <= rows[i].Last && rows[i].First <= row.Last);
            if (other is not null) { troubles.Add(rows[i].Source.Trouble(LocalWords.Contradicts.With(("line", other.Source.Line)))); }
        }

        if (table.Rows.Count == 0 && troubles.Messages.Count == before) { troubles.Add(TableWords.NoRows.With(("path", path))); }

        return rows;
    }

    private static LocalArrangement? ReadRow(CsvRow row, Troubles troubles)
    {
        if (row.Wrong is { } wrong) { return Refuse(row.Trouble(wrong)); }

        if (CoveredDays.Read(row["first"]) is not { } first) { return Refuse(row.Expected("first", TableWords.ADay)); }

        if (CoveredDays.Read(row["last"]) is not { } last) { return Refuse(row.Expected("last", TableWords.ADay)); }

        if (last < first) { return Refuse(row.Trouble(LocalWords.LastBeforeFirst.With(("first", first), ("last", last)))); }

        if (!Kinds.TryGetValue(row["kind"], out var kind)) { return Refuse(row.Expected("kind", LocalWords.AKind)); }

        if (string.IsNullOrWhiteSpace(row["basis"])) { return Refuse(row.Expected("basis", LocalWords.ABasis)); }

        var title = new Bilingual(row["basis"], row["basis"]);
        Basis? basis = row["level"] switch
        {
            "" or "地方" or "local" => Basis.Local(title),
            "内部" or "internal" => Basis.Internal(title),
            _ => null,
        };
        return basis is null ? Refuse(row.Expected("level", LocalWords.ALevel)) : new(row, first, last, kind, basis);

        LocalArrangement? Refuse(Message message)
        {
            troubles.Add(message);
            return null;
        }
    }
}
