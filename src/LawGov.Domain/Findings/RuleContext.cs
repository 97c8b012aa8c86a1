using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Calendars;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Findings;

/// <summary>What a rule needs besides the facts (评价条件): the calendar, the law, and the day on which is asked.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record RuleContext
{
    private readonly LawBook _law = LawBook.National;
    private readonly WorkCalendar _calendar = WorkCalendar.StateCouncil;
    private readonly ApproximationModel _approximations = ApproximationModel.Default;
    private readonly LocalDate _asOf;

    /// <summary>The day on which is asked (评价基准日), a Beijing date; what is dated later has not happened yet.</summary>
    /// <remarks>It does not select the law: a day among the facts does, so that an old case keeps its law.</remarks>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate AsOf
    {
        get => _asOf;
        init => _asOf = value.Calendar == CalendarSystem.Iso
            ? value
            : throw new ArgumentException($"Expected a day of the ISO calendar, not of {value.Calendar.Id}.", nameof(AsOf));
    }

    /// <summary>Which days are worked; the State Council's arrangements unless others are supplied.</summary>
    /// <exception cref="ArgumentNullException">There is no calendar.</exception>
    public WorkCalendar Calendar { get => _calendar; init => _calendar = Guard.Against.Null(value); }

    /// <summary>Returns the day, the calendar and the law, the same in every culture.</summary>
    public override string ToString() => $"{_asOf.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}; {Calendar}; {Law}";

    /// <summary>The law that is applied; the national figures unless local ones are laid over them.</summary>
    /// <exception cref="ArgumentNullException">There is no book.</exception>
    public LawBook Law { get => _law; init => _law = Guard.Against.Null(value); }

    /// <summary>How wide 约, 左右, 近 and 余 are taken to be (约数口径); the convention of this library unless another is supplied.</summary>
    /// <remarks>A finding that rests on it says which width it took.</remarks>
    /// <exception cref="ArgumentNullException">There is no model.</exception>
    public ApproximationModel Approximations { get => _approximations; init => _approximations = Guard.Against.Null(value); }
}
