using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Printed;

/// <summary>A passage of a report (报告文字事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ReportTextFacts : IFacts, IPartedFacts
{
    private readonly Fact<string> _text;

    /// <summary>What the findings are about.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => ParticipationParts.ReportText;

    /// <summary>The year that the report is about (报告年度).</summary>
    public required int Year { get; init; }

    /// <summary>The passage (正文); none where there is none.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public Fact<string> Text { get => _text; init => _text = value.NotBlank(nameof(Text)); }

    /// <summary>The years besides its own that the passage means to name (文中所指其他年份); none where it means none.</summary>
    public Fact<ValueList<int>> OtherYears { get; init; }

    /// <summary>Where in a longer text the passage starts, so that a finding names the place in that text.</summary>
    internal int From { get; init; }

    /// <summary>Returns what it is about, the year and what is known, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {InvariantText.Of(Year)}, {Text}, {OtherYears}";
}
