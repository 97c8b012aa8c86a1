using System.Text.Json.Serialization;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Text;

/// <summary>A section of a report (章节): a heading and what stands under it.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record TextSection
{
    internal TextSection(TextSpan heading, int level, string title, TextSpan body)
        => (Heading, Level, Title, Body) = (heading, level, title, body);

    /// <summary>The heading, its number included.</summary>
    public TextSpan Heading { get; }

    /// <summary>1 for 一、, 2 for （一）, 3 for 1.</summary>
    public int Level { get; }

    /// <summary>The heading without its number.</summary>
    public string Title { get; }

    /// <summary>From behind the heading to the next heading of any level.</summary>
    public TextSpan Body { get; }

    /// <summary>Returns the level and the heading, the same in every culture.</summary>
    public override string ToString() => $"{InvariantText.Of(Level)} {Title}";
}
