using System.Text.Json;
using System.Text.Json.Serialization;

namespace LawGov.Domain.Tests.Reporting.Text;

/// <summary>The labelled passages of made-up reports; <c>corpus/README.md</c> says what each label means.</summary>
internal static class Corpus
{
    private const string Folder = "tests/LawGov.Domain.Tests/Reporting/Text/corpus";

    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.EnumerateFiles(Repository.PathOf(Folder), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<Passage> All { get; } = [.. Files.SelectMany(file => Read(file).Passages)];

    public static Family Read(string file) => Parse(Repository.Read($"{Folder}/{file}.json"));

    public static Family Parse(string json) => JsonSerializer.Deserialize<Family>(json, Strict) ?? throw new JsonException("Expected a family of passages.");

    public static string Readme() => Repository.Read(Folder + "/README.md");
}

/// <summary>One file: the passages of one family of frames.</summary>
public sealed record Family
{
    [JsonPropertyName("family")]
    public required string Name { get; init; }

    public required IReadOnlyList<Passage> Passages { get; init; }
}

public sealed record Passage
{
    public required string Id { get; init; }

    public required int Year { get; init; }

    public required IReadOnlyList<string> Frames { get; init; }

    /// <summary>How all rates of the passage were rounded: half-up unless it says <c>truncate</c>.</summary>
    public string Rounding { get; init; } = "half-up";

    public required string Text { get; init; }

    public required IReadOnlyList<CorpusFigure> Figures { get; init; }

    public required IReadOnlyList<Relation> Relations { get; init; }

    public IReadOnlyList<Year> Years { get; init; } = [];

    public IReadOnlyList<Mark> Instruments { get; init; } = [];

    public IReadOnlyList<Mark> Placeholders { get; init; } = [];

    public IReadOnlyList<NotFigure> NotFigures { get; init; } = [];

    public IReadOnlyList<Section> Sections { get; init; } = [];

    public required IReadOnlyList<Planted> Findings { get; init; }

    public bool IsClean => Findings.Count == 0;

    public IEnumerable<Mark> Marks => [.. Figures, .. Years, .. Instruments, .. Placeholders, .. NotFigures, .. Sections];

    public override string ToString() => Id;
}

/// <summary>Characters of a passage: the text, and at which of its occurrences, counted from 1.</summary>
public record Mark
{
    public required string Text { get; init; }

    public required int Nth { get; init; }

    /// <summary>Where the characters start, or -1 where the passage has no such occurrence.</summary>
    public int StartIn(string passage)
    {
        int start = -1;
        for (int at = 0; at < Nth; at++)
        {
            start = passage.IndexOf(Text, start + 1, StringComparison.Ordinal);
            if (start < 0) { return -1; }
        }

        return start;
    }

    public bool IsAt(Mark other) => (Text, Nth) == (other.Text, other.Nth);
}

public sealed record CorpusFigure : Mark
{
    public required Admitted Value { get; init; }

    /// <summary>As printed, of a percentage %; null for a fraction.</summary>
    public string? Unit { get; init; }

    /// <summary>What is counted, in characters of the passage; null where no words say it.</summary>
    public string? Noun { get; init; }

    /// <summary>Whether it is said to be a <c>rise</c> or a <c>fall</c>; the words for it are not characters of the figure.</summary>
    public string? Change { get; init; }
}

/// <summary>One number, or the lowest and the highest that the figure admits; no bound where it has none.</summary>
public sealed record Admitted
{
    public string? Exact { get; init; }

    public string? Lower { get; init; }

    public string? Upper { get; init; }
}

public sealed record Relation
{
    public required string Kind { get; init; }

    /// <summary>Places in the figures of the passage, in the order that the kind asks for.</summary>
    public required IReadOnlyList<int> Of { get; init; }

    /// <summary>Whether the words say that the parts are all there are.</summary>
    public bool Exhaustive { get; init; }

    /// <summary>Whether it is one of several readings.</summary>
    public bool Possible { get; init; }
}

public sealed record Year : Mark
{
    [JsonPropertyName("year")]
    public required int Number { get; init; }

    /// <summary>Of the <c>report</c>, <c>prior</c>, <c>next</c> or <c>wrong</c>.</summary>
    public required string Of { get; init; }
}

public sealed record NotFigure : Mark
{
    public required string Kind { get; init; }
}

public sealed record Section : Mark
{
    public required int Level { get; init; }
}

/// <summary>A planted fault.</summary>
public sealed record Planted
{
    public required string Fault { get; init; }

    public required Mark At { get; init; }

    public required string Why { get; init; }

    /// <summary>What stood there before, or the part that was taken away; null where there is nothing to say.</summary>
    public string? Meant { get; init; }

    /// <summary>Places of the relations that do not hold for it.</summary>
    public IReadOnlyList<int> Breaks { get; init; } = [];
}
