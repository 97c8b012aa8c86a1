using NodaTime;
using NodaTime.Text;

namespace LawGov.Samples.Tables;

/// <summary>Which days the library covers, and how they are written.</summary>
internal static class CoveredDays
{
    public const int FirstYear = 2001;
    public const int LastYear = 2100;

    public static LocalDate? Read(string text)
        => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) && day.Year is >= FirstYear and <= LastYear ? day : null;
}
