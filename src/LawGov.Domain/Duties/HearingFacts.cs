using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Duties;

/// <summary>What is known of the hearings of reports by the bureau's meeting (局长办公会听取汇报事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record HearingFacts : IFacts, IPartedFacts
{
    private readonly int _year;
    private readonly Fact<ValueList<LocalDate>> _held;
    private readonly Fact<OwnRule<int>> _required;

    /// <summary>What the finding is about: the bureau, or its meeting.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DutyParts.Hearings;

    /// <summary>The year asked about, 2001–2099.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside its range.</exception>
    public required int Year { get => _year; init => _year = Guard.Against.OutsideOf(value, 2001, 2099, nameof(Year)); }

    /// <summary>The days on which the meeting heard reports, all of them; several on one day count once. None where it is known that it
    /// heard none.</summary>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public Fact<ValueList<LocalDate>> Held
    {
        get => _held;
        init
        {
            foreach (var day in value.ValueOr(default)) { day.OfIso(nameof(Held)); }

            _held = value;
        }
    }

    /// <summary>How often a year it must hear them, at least, 1–366, and by which rule; none where it is known that the bureau's rules give
    /// no number.</summary>
    /// <remarks>No national text sets a number for the meeting of a bureau, so the library has none: 定期 alone is not a number.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public Fact<OwnRule<int>> Required
    {
        get => _required;
        init
        {
            if (value.Known(out var rule)) { Guard.Against.OutsideOf(rule.Value, 1, 366, nameof(Required)); }

            _required = value;
        }
    }

    /// <summary>Returns what it is about, the year and what is known, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {InvariantText.Of(Year)}, {Held}, {Required}";
}
