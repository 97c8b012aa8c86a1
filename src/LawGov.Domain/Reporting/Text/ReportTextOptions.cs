using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Text;

/// <summary>What a reader of a report is told beforehand (读取选项).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ReportTextOptions
{
    private readonly int _start;

    /// <summary>What is taken where nothing is said: the year from the title, and the words of the library alone.</summary>
    public static ReportTextOptions Default { get; } = new();

    /// <summary>The year reported on; null where the title says it.</summary>
    public int? Year { get; init; }

    /// <summary>Names of places that look like numbers (三岔镇, 五河), besides those that the library knows.</summary>
    public ValueList<string> PlaceNames { get; init; }

    /// <summary>What is counted besides the nouns that the library knows (36所培智学校).</summary>
    public ValueList<string> FurtherNouns { get; init; }

    /// <summary>Units besides those that reports usually print.</summary>
    public ValueList<CountUnit> FurtherUnits { get; init; }

    /// <summary>Where in a longer text this one starts, 0 or more: findings are named by their places in that one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Start { get => _start; init => _start = Guard.Against.BelowZero(value, nameof(Start)); }

    /// <summary>Returns the year and the words, the same in every culture.</summary>
    public override string ToString()
        => $"{(Year is { } year ? InvariantText.Of(year) : "—")} {PlaceNames} {FurtherNouns} {FurtherUnits} {InvariantText.Of(Start)}";
}
