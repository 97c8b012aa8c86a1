using LawGov.Domain.Collections;
using NodaTime;
using NodaTime.Text;

namespace LawGov.Domain.Calendars;

/// <summary>The notices of the State Council and its General Office for 2001–2026 (国务院及其办公厅放假安排通知).</summary>
public static class StateCouncilNotices
{
    /// <summary>All of them, in order of the day from which they are known.</summary>
    public static ValueList<HolidayNotice> All { get; } = Read(StateCouncilTable.Text).OrderBy(notice => notice.KnownFrom).ToValueList();

    private static IEnumerable<HolidayNotice> Read(string table)
    {
        string[] head = [];
        var days = new List<NoticeDay>();
        foreach (string line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] words = line.Split([' ', '\r'], StringSplitOptions.RemoveEmptyEntries);
            if (line[0] != ' ')
            {
                if (days.Count > 0) { yield return Notice(head, days); }

                head = words;
                days.Clear();
            }
            else { days.AddRange(Days(words, head[0])); }
        }

        yield return Notice(head, days);
    }

    private static HolidayNotice Notice(string[] head, List<NoticeDay> days) => HolidayNotice.Create(
        head[1] == "—" ? null : head[1],
        head[2] == "—" ? null : LocalDatePattern.Iso.Parse(head[2]).Value,
        head.Length > 3
            ? new($"{head[0]}年放假安排的调整", $"Change of the holidays of {head[0]}")
            : new($"{head[0]}年放假安排", $"Holidays of {head[0]}"),
        days,
        revises: head.Length > 3);

    private static IEnumerable<NoticeDay> Days(string[] words, string year)
    {
        var festivals = Names.ReadFestivals(words[0]);
        var arrangement = DayArrangement.Off;
        foreach (string word in words.Skip(1))
        {
            if (word is "休" or "班" or "照常")
            {
                arrangement = word switch { "休" => DayArrangement.Off, "班" => DayArrangement.Worked, _ => DayArrangement.AsUsual };
            }
            else
            {
                string[] ends = word.Split('…');
                for (var day = Day(ends[0], year); day <= Day(ends[^1], year); day = day.PlusDays(1))
                {
                    yield return new(day, arrangement, festivals);
                }
            }
        }
    }

    private static LocalDate Day(string text, string year) => LocalDatePattern.Iso.Parse(text.Length == 5 ? $"{year}-{text}" : text).Value;
}
