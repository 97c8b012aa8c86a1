using NodaTime;

namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>Whether a deadline can be counted from a day: the work calendar holds 2001–2100, and a deadline needs room at its end.</summary>
internal static class CountableDay
{
    internal static bool Is(LocalDate day) => day.Year is >= 2001 and <= 2098;
}
