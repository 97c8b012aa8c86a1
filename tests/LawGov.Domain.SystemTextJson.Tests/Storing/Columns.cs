using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using LawGov.Domain.Findings;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace LawGov.Domain.SystemTextJson.Tests.Storing;

#region value-columns
/// <summary>A value as the text that it prints and reads back.</summary>
public sealed class TextColumn<T>() : ValueConverter<T, string>(value => ValueText.Print(value), text => ValueText.Read<T>(text))
    where T : IParsable<T>;

/// <summary>A day as 2024-03-01: as texts they sort as days do.</summary>
public sealed class DayColumn() : ValueConverter<LocalDate, string>(day => LocalDatePattern.Iso.Format(day), text => LocalDatePattern.Iso.Parse(text).Value);

/// <summary>A value of several parts as JSON: a limit, a basis, a facts document.</summary>
public sealed class JsonColumn<T>() : ValueConverter<T, string>(value => ValueText.ToJson(value), text => ValueText.OfJson<T>(text))
    where T : notnull;

public static class ValueText
{
    private static readonly JsonSerializerOptions Json = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.ConfigureForLawGov();

    public static string Print<T>(T value) => string.Create(CultureInfo.InvariantCulture, $"{value}");

    public static T Read<T>(string text)
        where T : IParsable<T>
        => T.Parse(text, CultureInfo.InvariantCulture);

    public static string ToJson<T>(T value) => JsonSerializer.Serialize(value, Json);

    public static T OfJson<T>(string text) => JsonSerializer.Deserialize<T>(text, Json)!;
}
#endregion

#region fact-columns
/// <summary>A fact: ? where it is unknown, none where it is known that there is none, = and the value where it is known.</summary>
public sealed class FactColumn<T>() : ValueConverter<Fact<T>, string>(
    fact => FactText.Print<T>(fact, ValueText.Print), text => FactText.Read<T>(text, ValueText.Read<T>))
    where T : IParsable<T>;

/// <summary>Likewise of a day.</summary>
public sealed class DayFactColumn() : ValueConverter<Fact<LocalDate>, string>(
    fact => FactText.Print<LocalDate>(fact, LocalDatePattern.Iso.Format), text => FactText.Read<LocalDate>(text, day => LocalDatePattern.Iso.Parse(day).Value));

/// <summary>Likewise of a label.</summary>
public sealed class LabelFactColumn<T>() : ValueConverter<Fact<T>, string>(
    fact => FactText.Print<T>(fact, label => label.ToString()), text => FactText.Read<T>(text, Enum.Parse<T>))
    where T : struct, Enum;

public static class FactText
{
    public static string Print<T>(Fact<T> fact, Func<T, string> print)
        where T : notnull
        => fact.Known(out var value) ? "=" + print(value) : fact.IsUnknown ? "?" : "none";

    public static Fact<T> Read<T>(string text, Func<string, T> read)
        where T : notnull
        => text switch
        {
            "?" => Fact<T>.Unknown,
            "none" => Fact<T>.None,
            ['=', .. var value] => Fact<T>.Of(read(value)),
            _ => throw new FormatException($"Expected ?, none, or = and a value, not \"{text}\"."),
        };
}
#endregion
