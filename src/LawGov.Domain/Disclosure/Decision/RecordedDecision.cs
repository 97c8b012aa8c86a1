using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>Something that was decided, by whom and when (决定记录).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record RecordedDecision
{
    /// <summary>Records a decision.</summary>
    /// <param name="on">The day on which it was taken.</param>
    /// <param name="by">Who took it, in the words of the record.</param>
    /// <exception cref="ArgumentException">Nobody is named, or the day is not of the ISO calendar.</exception>
    public RecordedDecision(LocalDate on, string by)
    {
        On = on.OfIso(nameof(on));
        By = Guard.Against.NullOrWhiteSpace(by);
    }

    /// <summary>The day on which it was taken; after the as-of day it has not been taken yet.</summary>
    public LocalDate On { get; }

    /// <summary>Who took it.</summary>
    public string By { get; }

    /// <summary>Returns the day and who decided, the same in every culture.</summary>
    public override string ToString() => $"{On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {By}";
}
