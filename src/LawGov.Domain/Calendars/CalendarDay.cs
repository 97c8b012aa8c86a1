using System.Text.Json.Serialization;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>One day of a calendar (日历日): what kind it is, why, and how sure that is.</summary>
/// <remarks>Default: 0001-01-01 as a projected workday, which no calendar gives.</remarks>
/// <param name="Date">The day.</param>
/// <param name="Kind">What kind of day it is.</param>
/// <param name="Festivals">The festivals under which it is off or worked.</param>
/// <param name="Statutory">The festivals whose statutory day it is; none for the other days of a break.</param>
/// <param name="Notice">The notice that names it; null where none does.</param>
/// <param name="Closure">What a local arrangement rests on; null where there is none.</param>
/// <param name="Certainty">Whether it is announced, may still be touched, or is projected.</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct CalendarDay(
    LocalDate Date, DayKind Kind, Festivals Festivals, Festivals Statutory, HolidayNotice? Notice, Basis? Closure, Certainty Certainty)
{
    /// <summary>Whether the day is worked.</summary>
    public bool IsWorkday => Kind.IsWorked();

    /// <summary>Returns the day and its kind, in Chinese, the same in every culture.</summary>
    public override string ToString() => $"{HolidayNotice.Iso(Date)} {Kind.Name().Chinese}";
}
