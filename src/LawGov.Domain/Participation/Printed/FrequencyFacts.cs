using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Printed;

/// <summary>A frequency and how often something took place (频次事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record FrequencyFacts : IFacts, IPartedFacts
{
    private readonly Fact<int> _months;
    private readonly Fact<int> _terms;
    private readonly Fact<int> _teachingWeeks;

    /// <summary>What the findings are about.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => ParticipationParts.Frequency;

    /// <summary>The frequency as printed (频次); none where none is printed.</summary>
    public Fact<PrintedFrequency> Frequency { get; init; }

    /// <summary>How often it took place, as printed (次数); none, or 无, where it did not at all.</summary>
    public Fact<PrintedFigure> Count { get; init; }

    /// <summary>How many months the count covers, 0–12,000; 12 for a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public Fact<int> Months { get => _months; init => _months = InRange(value, nameof(Months)); }

    /// <summary>How many school terms the count covers, 0–12,000; asked only of what comes by terms or school years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public Fact<int> Terms { get => _terms; init => _terms = InRange(value, nameof(Terms)); }

    /// <summary>How many teaching weeks the count covers (教学周数), 0–12,000; asked only of lessons by the week.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public Fact<int> TeachingWeeks { get => _teachingWeeks; init => _teachingWeeks = InRange(value, nameof(TeachingWeeks)); }

    private static Fact<int> InRange(Fact<int> value, string name)
    {
        if (value.Known(out int number)) { Guard.Against.OutsideOf(number, 0, 12_000, name); }

        return value;
    }
}
