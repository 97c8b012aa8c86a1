using System.Text.Json.Serialization;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>A date that a calendar gives, with the bounds between which it lies (带界日期).</summary>
/// <remarks>Where the arrangement is announced the three are one. Bounds hold for arrangements of the form seen since 2001; the State
/// Council may do anything.</remarks>
/// <param name="Date">The date to print.</param>
/// <param name="Earliest">The earliest that it can turn out to be: plan on it when you must act.</param>
/// <param name="Latest">The latest: only after it is somebody surely late.</param>
/// <param name="Certainty">How sure the days behind it are.</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct BoundedDate(LocalDate Date, LocalDate Earliest, LocalDate Latest, Certainty Certainty)
{
    /// <summary>Returns the date, and the bounds where they differ from it, the same in every culture.</summary>
    public override string ToString()
        => Earliest == Latest
        ? HolidayNotice.Iso(Date)
        : $"{HolidayNotice.Iso(Date)} ({HolidayNotice.Iso(Earliest)}…{HolidayNotice.Iso(Latest)})";
}
