using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Figures;

/// <summary>One answer for each way of rounding (按修约方式分列).</summary>
/// <typeparam name="T">The answer.</typeparam>
/// <param name="HalfUp">If the printed figure was rounded half-up (四舍五入).</param>
/// <param name="HalfEven">If it was rounded half-even (四舍六入五成双).</param>
/// <param name="Truncate">If it was truncated (截尾).</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct PerRounding<T>(T HalfUp, T HalfEven, T Truncate)
{
    /// <summary>Gets the answer for one way of rounding.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such way.</exception>
    public T this[Rounding rounding] => Guard.Against.Undeclared(rounding) switch
    {
        Rounding.HalfUp => HalfUp,
        Rounding.HalfEven => HalfEven,
        _ => Truncate,
    };
}
