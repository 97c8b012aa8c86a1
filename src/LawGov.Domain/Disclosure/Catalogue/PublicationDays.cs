using LawGov.Domain.Findings;
using NodaTime;

namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>The days of a piece of information: formed, changed last, published last.</summary>
internal readonly record struct PublicationDays(Fact<LocalDate> Formed, Fact<LocalDate> Changed, Fact<LocalDate> Published)
{
    /// <summary>The same as seen on a day: what is dated later has not happened yet.</summary>
    internal PublicationDays AsOf(LocalDate day) => new(Formed, Seen(Changed, day), Seen(Published, day));

    private static Fact<LocalDate> Seen(Fact<LocalDate> fact, LocalDate day) => fact.Known(out var on) && on > day ? Fact<LocalDate>.None : fact;
}
