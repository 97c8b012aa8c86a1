using System.Globalization;
using NodaTime;

namespace LawGov.Domain.Internal;

/// <summary>A value of any type as text, the same in every culture.</summary>
internal static class InvariantText
{
    /// <summary>Writes days in ISO form, and what has a format in the invariant culture.</summary>
    internal static string Of<T>(T value) => value switch
    {
        null => "",
        LocalDate day => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), // its own invariant form names the weekday
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
