using NodaTime;

namespace LawGov.Domain.Findings;

/// <summary>Facts as rules read them (事实的读法).</summary>
internal static class FactReading
{
    /// <summary>Whether it is so: known to be none is no, not stated is null.</summary>
    internal static bool? IsSo(this Fact<bool> fact) => fact.Known(out bool isSo) ? isSo : fact.IsUnknown ? null : false;

    /// <summary>Whether it was done by a day; a later day is not done by then.</summary>
    internal static FactState DoneBy(this Fact<LocalDate> fact, LocalDate by)
        => fact.Known(out var day) && day > by ? FactState.None : fact.State;
}
