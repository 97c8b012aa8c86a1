using LawGov.Domain.Collections;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Disclosure.Requests;

/// <summary>Short ways to read what the reckoning asks often.</summary>
internal static class RequestFlags
{
    internal static bool IsTrue(this Fact<bool> fact) => fact.Known(out bool value) && value;

    /// <summary>Whether it is known not to be so.</summary>
    internal static bool IsNot(this Fact<bool> fact) => !fact.IsUnknown && !fact.IsTrue();

    internal static bool Has<T>(this ValueList<T> list, T item)
        where T : struct, Enum
    {
        foreach (var each in list)
        {
            if (EqualityComparer<T>.Default.Equals(each, item)) { return true; }
        }

        return false;
    }

    /// <summary>Whether somebody has to act within the time; asking for a correction and seeking a remedy is left to them.</summary>
    internal static bool IsDuty(this RequestTimerKind kind)
        => kind is not (RequestTimerKind.CorrectionNotice or RequestTimerKind.Reconsideration or RequestTimerKind.Suit);
}
