using NodaTime;

namespace LawGov.Domain.Findings;

/// <summary>Facts as rules read them (事实的读法).</summary>
internal static class FactReading
{
    /// <summary>Whether it is so: known to be none is no, not stated is null.</summary>
    internal static bool? IsSo(this Fact<bool> fact) => fact.Known(out bool isSo) ? isSo : fact.IsUnknown ? null : false;

    /// <summary>A count, of which none is 0; null where it is not stated.</summary>
    internal static long? Number(this Fact<long> count)
        => count.Known(out long number) ? number : count.State == FactState.None ? 0 : null;

    /// <summary>The same as a fact.</summary>
    internal static Fact<long> OrZero(this Fact<long> count) => count.Number() is { } number ? number : default(Fact<long>);

    /// <summary>Whether it was done by a day; a later day is not done by then.</summary>
    internal static FactState DoneBy(this Fact<LocalDate> fact, LocalDate by)
        => fact.Known(out var day) && day > by ? FactState.None : fact.State;
}
