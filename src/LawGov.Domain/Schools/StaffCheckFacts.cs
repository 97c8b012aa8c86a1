using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Schools;

/// <summary>What is known of the checks of the record of one member of staff (教职工违法犯罪记录查询事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record StaffCheckFacts : IFacts, IPartedFacts
{
    private readonly Fact<ValueList<LocalDate>> _checks;
    private readonly int _year;
    private readonly Fact<BodyKind> _body;
    private readonly Fact<LocalDate> _hired;

    /// <summary>What the finding is about: the school and the person.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => SchoolParts.StaffCheck;

    /// <summary>The year asked about, 2001–2099.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside its range.</exception>
    public required int Year { get => _year; init => _year = Guard.Against.OutsideOf(value, 2001, 2099, nameof(Year)); }

    /// <summary>What kind of body the person works for.</summary>
    /// <exception cref="ArgumentException">It is not declared.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>Whether it is a kindergarten; it selects the text on the check before the hire.</summary>
    public Fact<bool> IsKindergarten { get; init; }

    /// <summary>The day of the hire (录用日期); none where nobody was hired yet.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Hired { get => _hired; init => _hired = value.OfIso(nameof(Hired)); }

    /// <summary>All days on which the record was checked (查询日期), in any order; none where it never was.</summary>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public Fact<ValueList<LocalDate>> Checks
    {
        get => _checks;
        init
        {
            foreach (var day in value.ValueOr(default)) { day.OfIso(nameof(Checks)); }

            _checks = value;
        }
    }

    /// <summary>Returns the subject and the year, the same in every culture.</summary>
    public override string ToString() => $"{Id} {InvariantText.Of(Year)}";
}
