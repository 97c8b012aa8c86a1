using System.Text.Json;
using Ardalis.GuardClauses;
using LawGov.Domain.Calendars;

namespace LawGov.Domain.SystemTextJson;

/// <summary>How System.Text.Json learns the library's types.</summary>
public static class LawGovJson
{
    /// <summary>Adds what reads and writes the library's values and facts.</summary>
    /// <param name="options">The options, not yet used.</param>
    /// <param name="calendars">The calendars of which stored deadlines are read, by their versions; the State Council's where none are
    /// named.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException">There are no options, or a calendar is null.</exception>
    /// <exception cref="InvalidOperationException">The options were used already.</exception>
    public static JsonSerializerOptions ConfigureForLawGov(this JsonSerializerOptions options, params WorkCalendar[] calendars)
    {
        Guard.Against.Null(options);
        foreach (var calendar in Guard.Against.Null(calendars)) { Guard.Against.Null(calendar, nameof(calendars)); }

        options.Converters.Add(new Converters([.. calendars]));
        return options;
    }
}
