using System.Text.Json;
using Ardalis.GuardClauses;

namespace LawGov.Domain.SystemTextJson;

/// <summary>How System.Text.Json learns the library's types.</summary>
public static class LawGovJson
{
    /// <summary>Adds what reads and writes the library's values and facts.</summary>
    /// <param name="options">The options, not yet used.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    /// <exception cref="InvalidOperationException">The options were used already.</exception>
    public static JsonSerializerOptions ConfigureForLawGov(this JsonSerializerOptions options)
    {
        Guard.Against.Null(options);
        foreach (var converter in Converters.All) { options.Converters.Add(converter); }

        return options;
    }
}
