using System.Text.Json;

namespace LawGov.Samples.Compare.Glue;

/// <summary>A year's days off and days worked as public JSON files list them: a date, and whether it is off.</summary>
internal sealed class HolidayFile
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private readonly Dictionary<DateOnly, bool> _days;

    private HolidayFile(int year, Dictionary<DateOnly, bool> days) => (Year, _days) = (year, days);

    public int Year { get; }

    public static HolidayFile Of(int year)
    {
        using var stream = typeof(HolidayFile).Assembly.GetManifestResourceStream($"holidays-{year}.json")!;
        var content = JsonSerializer.Deserialize<Content>(stream, Web)!;
        return new(content.Year, content.Days.ToDictionary(day => day.Date, day => day.IsOffDay));
    }

    /// <summary>A weekday that is not off, and a weekend day that is worked.</summary>
    public bool IsWorkday(DateOnly day) => _days.TryGetValue(day, out bool isOff) ? !isOff : Workdays.IsWeekday(day);

    /// <summary>The same file, of which only the days off are read.</summary>
    public bool IsWorkdayWithoutMakeUp(DateOnly day) => Workdays.IsWeekday(day) && !(_days.TryGetValue(day, out bool isOff) && isOff);

    /// <summary>The same file by a reader that refuses a year it has no file for.</summary>
    public bool IsWorkdayOrRefuse(DateOnly day)
        => day.Year == Year ? IsWorkday(day) : throw new NotSupportedException($"No holidays are known for {day.Year}.");

    private sealed record Content(int Year, Day[] Days);

    private sealed record Day(string Name, DateOnly Date, bool IsOffDay);
}
