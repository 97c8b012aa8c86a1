using System.Globalization;
using System.Text;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using LawGov.Domain.Text;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>Writes the days of a year as an iCalendar file: one all-day event each, the same bytes for the same facts and day.</summary>
internal static class CalendarFile
{
    public static byte[] Write(ReportCheck check, Language language)
    {
        var asOf = check.Context.AsOf;
        var calendar = new Ical.Net.Calendar { ProductId = "-//LawGov.Domain//AnnualReport//ZH" };
        foreach (var date in YearDate.Of(check))
        {
            calendar.Events.Add(new CalendarEvent
            {
                Uid = string.Create(CultureInfo.InvariantCulture, $"{date.Day.ToString("uuuuMMdd", CultureInfo.InvariantCulture)}-{Hash(date.Identity)}@annualreport.lawgov.example"),
                DtStamp = new CalDateTime(asOf.Year, asOf.Month, asOf.Day, 0, 0, 0, "UTC"), // not the time of the run
                Start = new CalDateTime(date.Day.Year, date.Day.Month, date.Day.Day),
                Summary = date.What.ToText(language),
                Description = date.Who,
            });
        }

        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar) ?? "");
    }

    /// <summary>An identity of letters and digits alone, as some calendars want it.</summary>
    private static string Hash(string identity)
        => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..16];
}
