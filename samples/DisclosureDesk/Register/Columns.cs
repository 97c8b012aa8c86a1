using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace LawGov.Samples.DisclosureDesk.Register;

/// <summary>The name of a case as a text. Both databases compare it letter by letter.</summary>
internal sealed class SubjectColumn() : ValueConverter<SubjectId, string>(id => id.ToString(), text => SubjectId.Parse(text, null));

/// <summary>A day as 2024-03-01: as texts they sort as days do.</summary>
internal sealed class DayColumn() : ValueConverter<LocalDate, string>(day => LocalDatePattern.Iso.Format(day), text => LocalDatePattern.Iso.Parse(text).Value);

/// <summary>An event as JSON.</summary>
internal sealed class EventColumn() : ValueConverter<RequestEvent, string>(happened => EventText.Write(happened), text => EventText.Read(text));

/// <summary>A label: ? where it is unknown, none where it is known that there is none, = and its name where it is known.</summary>
internal sealed class LabelFactColumn<T>() : ValueConverter<Fact<T>, string>(fact => LabelText.Print(fact), text => LabelText.Read<T>(text))
    where T : struct, Enum;

internal static class LabelText
{
    public static string Print<T>(Fact<T> fact)
        where T : struct, Enum
        => fact.Known(out var label) ? "=" + label : fact.IsUnknown ? "?" : "none";

    public static Fact<T> Read<T>(string text)
        where T : struct, Enum
        => text switch
        {
            "?" => Fact<T>.Unknown,
            "none" => Fact<T>.None,
            ['=', .. var label] => Enum.Parse<T>(label),
            _ => throw new FormatException($"Expected ?, none, or = and a label, not \"{text}\"."),
        };
}
