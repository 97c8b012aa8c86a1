using NodaTime;

namespace LawGov.Domain.Duties.Map;

/// <summary>Days as whole numbers that sort as the days do: year, month and day beside each other, without a table.</summary>
internal static class DayKey
{
    internal const int Open = int.MaxValue;

    internal static int Of(LocalDate day, string name) => day.Calendar == CalendarSystem.Iso
        ? Of(day)
        : throw new ArgumentException($"Expected a day of the ISO calendar, not of {day.Calendar.Id}.", name);

    internal static int Of(LocalDate day) => (day.Year << 9) | (day.Month << 5) | day.Day;

    internal static LocalDate ToDate(int key) => new(key >> 9, (key >> 5) & 15, key & 31);
}
