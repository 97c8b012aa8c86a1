using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>A date that a calendar gives, with the bounds between which it lies (带界日期).</summary>
/// <remarks>Where the arrangement is announced and the reading settled the three are one. Bounds hold for arrangements of the form seen
/// since 2001; the State Council may do anything.</remarks>
/// <param name="Date">The date to print.</param>
/// <param name="Earliest">The earliest that it can turn out to be: plan on it when you must act.</param>
/// <param name="Latest">The latest: only after it is somebody surely late.</param>
/// <param name="Certainty">How sure the days behind it are.</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct BoundedDate(LocalDate Date, LocalDate Earliest, LocalDate Latest, Certainty Certainty)
{
    /// <summary>The last day in time of what is due before a day (某日前); where it is not settled whether the day itself is in time, both
    /// it and the day before are bounds, and the day before is printed.</summary>
    /// <param name="day">The day named.</param>
    /// <param name="theDay">Whether the day itself is in time.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reading, or a day lies outside 2001–2100.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public static BoundedDate Before(LocalDate day, DayCounting theDay = DayCounting.NotSettled)
    {
        DayNumber.Of(day, nameof(day));
        var eve = day.PlusDays(-1);
        DayNumber.Of(eve, nameof(day));
        return Guard.Against.Undeclared(theDay) switch
        {
            DayCounting.Counted => new(day, day, day, Certainty.Final),
            DayCounting.NotCounted => new(eve, eve, eve, Certainty.Final),
            _ => new(eve, eve, day, Certainty.Final),
        };
    }

    /// <summary>Returns the date, and the bounds where they differ from it, the same in every culture.</summary>
    public override string ToString()
        => Earliest == Latest
        ? HolidayNotice.Iso(Date)
        : $"{HolidayNotice.Iso(Date)} ({HolidayNotice.Iso(Earliest)}…{HolidayNotice.Iso(Latest)})";
}
