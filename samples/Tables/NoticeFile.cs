using LawGov.Domain.Calendars;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Samples.Tables;

/// <summary>Reads notices from a CSV file: one row a day that a notice names, the rows of one year and number being one notice.</summary>
/// <remarks>
/// Kinds are off, work and ordinary. An empty notice is a number not known. Two columns may be added: issued, the date at the foot of the notice,
/// and revises, true or false; a notice without an issue date counts as known from the first day it names. Lines that begin with # are comments.
/// </remarks>
internal static class NoticeFile
{
    public const string Columns = "date,year_of_notice,kind,holiday_name_zh,notice,statutory_name_zh[,issued][,revises]";

    private static readonly string[] Required = ["date", "year_of_notice", "kind", "holiday_name_zh", "notice", "statutory_name_zh"];
    private static readonly string[] Optional = ["issued", "revises"];

    private static readonly Dictionary<string, DayArrangement> Kinds = new(StringComparer.Ordinal)
    {
        ["off"] = DayArrangement.Off,
        ["work"] = DayArrangement.Worked,
        ["ordinary"] = DayArrangement.AsUsual,
    };

    private static readonly Dictionary<string, Festivals> Names = Enum.GetValues<Festivals>()
        .Where(festival => festival != Festivals.None).ToDictionary(festival => festival.Name().Chinese, StringComparer.Ordinal);

    /// <summary>Adds the notices of files to a calendar, the earliest first; what it refuses is a named trouble.</summary>
    public static WorkCalendar AddTo(WorkCalendar calendar, IEnumerable<string> paths, Troubles troubles)
    {
        foreach (var notice in paths.SelectMany(path => Read(path, troubles)).OrderBy(notice => notice.KnownFrom))
        {
            if (calendar.TryWith(notice, out var with, out var reason)) { calendar = with; }
            else { troubles.Add(TableWords.NoticeRefused.With(("notice", notice), ("reason", reason))); }
        }

        return calendar;
    }

    public static IReadOnlyList<HolidayNotice> Read(string path, Troubles troubles)
    {
        if (CsvRows.Read(path, Required, Optional, troubles) is not { } table) { return []; }

        var rows = table.Rows.Select(row => ReadRow(row, troubles)).OfType<NoticeRow>().ToList();
        foreach (var twice in rows.GroupBy(row => (row.Key, row.Day.Date)).SelectMany(days => days.Skip(1)))
        {
            troubles.Add(twice.Source.Trouble(TableWords.NamedTwice.With(("day", twice.Day.Date))));
        }

        if (rows.Count == 0 && !troubles.Any) { troubles.Add(TableWords.NoRows.With(("path", path))); }

        return troubles.Any ? [] : [.. rows.GroupBy(row => row.Key).Select(group => Make(group, troubles)).OfType<HolidayNotice>()];
    }

    private static NoticeRow? ReadRow(CsvRow row, Troubles troubles)
    {
        int before = troubles.Messages.Count;
        if (row.Wrong is { } wrong) { troubles.Add(row.Trouble(wrong)); }

        var date = Check(CoveredDays.Read(row["date"]), "date", TableWords.ADay);
        var year = Check(CoveredDays.Read(row["year_of_notice"] + "-01-01"), "year_of_notice", TableWords.AYear);
        var kind = Check(Kinds.TryGetValue(row["kind"], out var known) ? known : (DayArrangement?)null, "kind", TableWords.AKind);
        var festivals = Check(ReadFestivals(row["holiday_name_zh"]), "holiday_name_zh", TableWords.AFestival);
        var issued = row["issued"].Length == 0 ? null : Check(CoveredDays.Read(row["issued"]), "issued", TableWords.ADay);
        var revises = Check(row["revises"] switch { "" or "false" => false, "true" => true, _ => (bool?)null }, "revises", TableWords.AFlag);
        return troubles.Messages.Count > before
            ? null
            : new(row, new(date!.Value, kind!.Value, festivals!.Value), year!.Value.Year, row["notice"].Length == 0 ? null : row["notice"], issued, revises!.Value);

        T? Check<T>(T? value, string column, Bilingual expected)
            where T : struct
        {
            if (value is null && row.Wrong is null) { troubles.Add(row.Expected(column, expected)); }

            return value;
        }
    }

    private static Festivals? ReadFestivals(string names)
    {
        var all = Festivals.None;
        foreach (string name in names.Split('、', StringSplitOptions.RemoveEmptyEntries))
        {
            if (name.EndsWith("纪念日", StringComparison.Ordinal)) { all |= Festivals.Commemoration; }
            else if (Names.TryGetValue(name, out var festival)) { all |= festival; }
            else { return null; }
        }

        return all;
    }

    private static HolidayNotice? Make(IGrouping<(int Year, string? Number), NoticeRow> group, Troubles troubles)
    {
        var first = group.First();
        var other = group.FirstOrDefault(row => row.Issued != first.Issued || row.Revises != first.Revises);
        if (other is not null)
        {
            troubles.Add(other.Source.Trouble(TableWords.NotTheSame.With(("line", first.Source.Line))));
            return null;
        }

        var title = new Bilingual($"{group.Key.Year}年部分节假日安排的通知", $"Notice on the holidays of {group.Key.Year}");
        return HolidayNotice.Create(first.Number, first.Issued, title, group.Select(row => row.Day), first.Revises);
    }

    private sealed record NoticeRow(CsvRow Source, NoticeDay Day, int Year, string? Number, LocalDate? Issued, bool Revises)
    {
        public (int Year, string? Number) Key => (Year, Number);
    }
}
