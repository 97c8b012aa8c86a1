using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Text;

namespace LawGov.Domain.Calendars;

/// <summary>Which days a text of the holiday measures gives to all citizens (全体公民放假的节日), as numbers of days.</summary>
/// <param name="SpringFestivalFrom">The first day off of Spring Festival against the first of the first month: -1 for the eve (除夕), 0 for
/// the day itself.</param>
/// <param name="SpringFestival">How many days Spring Festival has.</param>
/// <param name="LabourDay">How many days Labour Day has, from 1 May.</param>
/// <param name="HasLunarThree">Whether Qingming, Dragon Boat and Mid-Autumn have a day each.</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct StatutoryDays(int SpringFestivalFrom, int SpringFestival, int LabourDay, bool HasLunarThree)
{
    /// <summary>How many days a year has in all; two that meet count twice.</summary>
    public int Total => 1 + SpringFestival + LabourDay + 3 + (HasLunarThree ? 3 : 0);

    /// <summary>Returns the total and the days that differ between the texts, the same in every culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Total} days (Spring Festival {SpringFestival} from {SpringFestivalFrom}, Labour Day {LabourDay}, lunar three {HasLunarThree})");
}
