using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>What was done with the parts of the material (各部分处理情况).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DisclosureHandling
{
    /// <summary>Says which parts were published and which withheld.</summary>
    /// <param name="on">The day on which it was done.</param>
    /// <param name="published">The ids of the parts that were published or given out.</param>
    /// <param name="withheld">The ids of the parts that were not.</param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public DisclosureHandling(LocalDate on, ValueList<string> published, ValueList<string> withheld)
    {
        On = on.OfIso(nameof(on));
        Published = published;
        Withheld = withheld;
    }

    /// <summary>The day on which it was done; after the as-of day it has not been done yet.</summary>
    public LocalDate On { get; }

    /// <summary>The ids of the parts that were published or given out.</summary>
    public ValueList<string> Published { get; }

    /// <summary>The ids of the parts that were not.</summary>
    public ValueList<string> Withheld { get; }

    /// <summary>Returns the day and the parts, the same in every culture.</summary>
    public override string ToString() => $"{On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} +{Published} -{Withheld}";
}
