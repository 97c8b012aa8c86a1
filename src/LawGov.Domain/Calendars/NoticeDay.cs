using System.Text.Json.Serialization;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>A day that a notice names (通知所列日期).</summary>
/// <param name="Date">The day.</param>
/// <param name="Arrangement">What the notice makes of it.</param>
/// <param name="Festivals">The festival under which it stands.</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct NoticeDay(LocalDate Date, DayArrangement Arrangement, Festivals Festivals)
{
    /// <summary>Returns the day, the arrangement and the festival, the same in every culture.</summary>
    public override string ToString() => $"{HolidayNotice.Iso(Date)} {Arrangement} {Festivals.Name().Chinese}";
}
