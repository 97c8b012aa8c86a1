using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Calendars;

/// <summary>What the kinds of day are called.</summary>
public static class DayKindTexts
{
    private static readonly Bilingual[] Names =
    [
        new("工作日", "workday"),
        new("调休上班日", "make-up workday"),
        new("周末", "weekend"),
        new("法定节假日", "statutory holiday"),
        new("放假调休日", "adjusted rest day"),
        new("本地停止办公日", "local closure"),
    ];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="kind">A kind of day.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static Bilingual Name(this DayKind kind) => Names[(int)Guard.Against.Undeclared(kind)];

    /// <summary>Whether such a day is worked.</summary>
    /// <param name="kind">A kind of day.</param>
    public static bool IsWorked(this DayKind kind) => kind <= DayKind.MakeUpWorkday;
}
