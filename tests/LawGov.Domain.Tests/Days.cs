using LawGov.Domain.Time;
using NodaTime;
using NodaTime.Text;

namespace LawGov.Domain.Tests;

/// <summary>Days and spans as a test writes them.</summary>
internal static class Days
{
    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public static DateSpan Span(string start, string? end = null)
        => end is null ? DateSpan.From(Day(start)) : DateSpan.Between(Day(start), Day(end));
}
