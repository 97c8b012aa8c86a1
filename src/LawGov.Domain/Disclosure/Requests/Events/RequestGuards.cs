using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests.Events;

/// <summary>What events refuse: a day that cannot come before another of the same event.</summary>
internal static class RequestGuards
{
    internal static LocalDate NotBefore(LocalDate day, LocalDate on, string name)
        => day.OfIso(name) >= on
        ? day
        : throw new ArgumentOutOfRangeException(name, $"Expected {InvariantText.Of(on)} or a later day, not {InvariantText.Of(day)}.");

    internal static LocalDate? NotBefore(LocalDate? day, LocalDate on, string name)
        => day is { } known ? NotBefore(known, on, name) : null;

    internal static Fact<LocalDate> NotBefore(Fact<LocalDate> day, LocalDate on, string name)
    {
        if (day.Known(out var known)) { NotBefore(known, on, name); }

        return day;
    }
}
