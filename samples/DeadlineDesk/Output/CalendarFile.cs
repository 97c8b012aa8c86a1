using System.Globalization;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using LawGov.Domain.Calendars;
using LawGov.Domain.Text;

namespace LawGov.Samples.DeadlineDesk.Output;

/// <summary>Writes deadlines or theme days as an iCalendar file: one all-day event each, the same bytes for the same days.</summary>
internal static class CalendarFile
{
    private static readonly MessageTemplate Summary = new("期限届满（{limit}，自{start}）", "Due: {limit} from {start}");

    public static string Write(IEnumerable<Deadline> deadlines, Language language)
    {
        var calendar = Empty();
        foreach (var deadline in deadlines)
        {
            calendar.Events.Add(new CalendarEvent
            {
                Uid = Uid(deadline),
                DtStamp = new CalDateTime(deadline.Start.Year, deadline.Start.Month, deadline.Start.Day, 0, 0, 0, "UTC"), // not the time of the run
                Start = new CalDateTime(deadline.Due.Year, deadline.Due.Month, deadline.Due.Day),
                Summary = Summary.With(("limit", deadline.Limit), ("start", deadline.Start)).ToText(language),
                Description = deadline.ToText(language),
            });
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    public static string Write(ThemeSheet sheet, Language language)
    {
        var calendar = Empty();
        foreach (var row in sheet.Rows)
        {
            var day = row.Day.Date;
            calendar.Events.Add(new CalendarEvent
            {
                Uid = $"{day.ToString("uuuuMMdd", CultureInfo.InvariantCulture)}-{row.Day.Name.English.Replace("'", "", StringComparison.Ordinal).Replace(' ', '-')}@deadlinedesk.lawgov.example",
                DtStamp = new CalDateTime(day.Year, 1, 1, 0, 0, 0, "UTC"), // not the time of the run
                Start = new CalDateTime(day.Year, day.Month, day.Day),
                Summary = TextOutput.NameOf(row.Day).ToText(language),
                Description = TextOutput.About(row).ToText(language),
            });
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    private static Ical.Net.Calendar Empty() => new() { ProductId = "-//LawGov.Domain//DeadlineDesk//ZH" };

    /// <summary>The day of the event and the limit, not the due date: a deadline that moved keeps its identity.</summary>
    private static string Uid(Deadline deadline) => string.Create(
        CultureInfo.InvariantCulture,
        $"{deadline.Start.ToString("uuuuMMdd", CultureInfo.InvariantCulture)}-{deadline.Limit.Amount}-{deadline.Limit.Unit}-{deadline.Limit.RollOver}@deadlinedesk.lawgov.example");
}
