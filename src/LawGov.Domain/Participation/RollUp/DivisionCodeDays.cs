using System.Text.Json.Serialization;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>In which days the code of a division is in use, and where its rows count (区划代码使用期间).</summary>
/// <remarks>
/// A division that was renamed with a new code, merged into another or moved has an old code: 411222 陕县 until 2016, its rows now count at
/// 411203 陕州区. Of one that was split, rows of the old code can be counted at the place above both. A code without days is in use at all
/// times.
/// </remarks>
/// <param name="Code">The code.</param>
/// <param name="Days">The days in which rows carry it.</param>
/// <param name="CountedAt">The division of the table at which its rows count; itself for a code of the table.</param>
/// <example><code>
/// DivisionCodeDays[] codes = [DivisionCodeDays.Until(old, new(2016, 2, 1), successor), DivisionCodeDays.From(successor, new(2016, 2, 1))];
/// </code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct DivisionCodeDays(DivisionCode Code, DateSpan Days, DivisionCode CountedAt)
{
    /// <summary>A code that is no longer in use from a day on, and the division that its rows count at now.</summary>
    /// <param name="code">The old code.</param>
    /// <param name="end">The first day on which it is not in use.</param>
    /// <param name="successor">The division of the table that it became, or part of which it became.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public static DivisionCodeDays Until(DivisionCode code, LocalDate end, DivisionCode successor)
        => new(code, DateSpan.Between(LocalDate.MinIsoValue, end), successor);

    /// <summary>A code of the table that is in use only from a day on.</summary>
    /// <param name="code">The new code.</param>
    /// <param name="start">The first day on which it is in use.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public static DivisionCodeDays From(DivisionCode code, LocalDate start) => new(code, DateSpan.From(start), code);

    /// <summary>Returns code, days and where it counts, such as <c>411222 2000-01-01/2016-02-01 → 411203</c>.</summary>
    public override string ToString() => CountedAt == Code ? $"{Code} {Days}" : $"{Code} {Days} → {CountedAt}";
}
