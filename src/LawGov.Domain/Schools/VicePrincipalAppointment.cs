using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Schools;

/// <summary>Who is law vice-principal of a school on some days (法治副校长任职); one with two schools has two.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record VicePrincipalAppointment
{
    private readonly Fact<int> _age;
    private readonly Fact<int> _term;
    private readonly Fact<LocalDate> _letter;
    private readonly Fact<LocalDate> _dismissed;

    /// <summary>States an appointment.</summary>
    /// <param name="person">The law vice-principal.</param>
    /// <param name="school">The school; unknown where it is not stated, which may then be any.</param>
    /// <param name="days">The days in office; open where no last one is set.</param>
    /// <exception cref="ArgumentException">The person has no name, there are no days, or the school is known to be none.</exception>
    public VicePrincipalAppointment(PersonId person, Fact<UnitId> school, DateSpan days)
    {
        Person = Guard.Against.Default(person);
        School = school.State != FactState.None && (school.IsUnknown || !school.ValueOr(default).IsNone)
            ? school
            : throw new ArgumentException("Expected a school, or none stated: nobody is law vice-principal of no school.", nameof(school));
        Days = days.IsEmpty ? throw new ArgumentException("Expected one day in office at least.", nameof(days)) : days;
    }

    /// <summary>The law vice-principal.</summary>
    public PersonId Person { get; }

    /// <summary>The school.</summary>
    public Fact<UnitId> School { get; }

    /// <summary>The days in office.</summary>
    public DateSpan Days { get; }

    /// <summary>Whether a court, procuratorate, police or justice organ recommended or sent the person (推荐或者委派); known not to be for
    /// the school's own staff.</summary>
    public Fact<bool> IsSent { get; init; }

    /// <summary>Whether the person is retired.</summary>
    public Fact<bool> IsRetired { get; init; }

    /// <summary>The age when appointed, in years, 18–120.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The age lies outside its range.</exception>
    public Fact<int> Age { get => _age; init => _age = Within(value, 18, 120, nameof(Age)); }

    /// <summary>Which term of the person it is, 1 for the first, 1–20.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The term lies outside its range.</exception>
    public Fact<int> Term { get => _term; init => _term = Within(value, 1, 20, nameof(Term)); }

    /// <summary>The lessons given or organised at the school in the year asked about, as printed with their unit; none where there were
    /// none.</summary>
    public Fact<PrintedFigure> Lessons { get; init; }

    /// <summary>The day of the letter of appointment (聘书); none where it is known that there is none.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Letter { get => _letter; init => _letter = value.OfIso(nameof(Letter)); }

    /// <summary>The day of the paper of dismissal (解聘文件); none where there is none. From the day after it the person is not in
    /// post.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Dismissed { get => _dismissed; init => _dismissed = value.OfIso(nameof(Dismissed)); }

    /// <summary>The days in office up to the dismissal; no days where that is before the first of them, which is a slip.</summary>
    internal DateSpan InPost => !Dismissed.Known(out var last) ? Days
        : last < Days.Start ? default : Days.Intersect(DateSpan.Through(Days.Start, last));

    private static Fact<int> Within(Fact<int> fact, int least, int most, string name)
    {
        if (fact.Known(out int value)) { Guard.Against.OutsideOf(value, least, most, name); }

        return fact;
    }
}
