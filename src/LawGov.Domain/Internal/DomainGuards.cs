using System.Numerics;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using NodaTime;

namespace LawGov.Domain.Internal;

/// <summary>The guards that the package lacks: each names the parameter, the value and the bounds.</summary>
internal static class DomainGuards
{
    /// <summary>Returns <paramref name="value"/> if it lies in [min, max], both ends included.</summary>
    internal static T OutsideOf<T>(
        this IGuardClause guard,
        T value,
        T min,
        T max,
        [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : IComparable<T>
        => value.CompareTo(min) >= 0 && value.CompareTo(max) <= 0
            ? value
            : throw Outside(name, value, min, max);

    /// <summary>Returns <paramref name="value"/> if it is not negative.</summary>
    internal static T BelowZero<T>(this IGuardClause guard, T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, INumber<T>
        => value >= T.Zero ? value : throw new ArgumentOutOfRangeException(name, value, "Expected 0 or more.");

    /// <summary>Returns <paramref name="value"/> if the enum declares it.</summary>
    internal static T Undeclared<T>(this IGuardClause guard, T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum
        => Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"Expected one of {string.Join(", ", Enum.GetNames<T>())}.");

    /// <summary>Returns the day if it is of the ISO calendar.</summary>
    internal static LocalDate OfIso(this LocalDate day, string name)
        => day.Calendar == CalendarSystem.Iso
        ? day
        : throw new ArgumentException($"Expected a day of the ISO calendar, not of {day.Calendar.Id}.", name);

    /// <summary>Words the fault apart from the check, so that the check is small enough to be compiled in place.</summary>
    private static ArgumentOutOfRangeException Outside<T>(string? name, T value, T min, T max)
        => new(name, value, $"Expected {InvariantText.Of(min)} to {InvariantText.Of(max)}.");
}
