using System.Globalization;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Text;

namespace LawGov.Samples.DisclosureDesk.Output;

/// <summary>Writes what is due as an iCalendar file: one all-day event each, the same bytes for the same register and day.</summary>
internal static class CalendarFile
{
    private static readonly MessageTemplate Summary = new("{id}：{kind}（{actor}）", "{id}: {kind} ({actor})");

    public static string Write(DueList due, Language language)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//LawGov.Domain//DisclosureDesk//ZH" };
        foreach (var entry in due.Entries)
        {
            var (row, timer, day) = (entry.Open.Case.Row, entry.Timer, entry.Timer.Earliest!.Value);
            calendar.Events.Add(new CalendarEvent
            {
                // The case and the time, not the last day: what moved keeps its identity.
                Uid = string.Create(CultureInfo.InvariantCulture, $"{row.Id}-{timer.Kind}-{timer.With}-{timer.Start.ToString("uuuuMMdd", CultureInfo.InvariantCulture)}@disclosuredesk.lawgov.example"),
                DtStamp = new CalDateTime(due.AsOf.Year, due.AsOf.Month, due.AsOf.Day, 0, 0, 0, "UTC"), // not the time of the run
                Start = new CalDateTime(day.Year, day.Month, day.Day),
                Summary = Summary.With(("id", row.Id.ToString()), ("kind", timer.Kind.Name()), ("actor", timer.Actor.Name())).ToText(language),
                Description = timer.ToText(language),
            });
        }

        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }
}
