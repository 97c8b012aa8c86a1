using Ardalis.GuardClauses;
using LawGov.Domain.Calendars;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;

namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>The working days that a school's own guide gives for publication (学校公开指南规定的期限), and the guide; no national text sets them.</summary>
public sealed record SchoolGuideLimit
{
    /// <summary>Names a limit.</summary>
    /// <param name="workdays">Working days, 0–250.</param>
    /// <param name="basis">The guide: an internal rule of the school, or a local rule on schools; never law.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    /// <exception cref="ArgumentNullException">There is no basis.</exception>
    /// <exception cref="ArgumentException">The basis is law: no national text gives schools a number of days.</exception>
    public SchoolGuideLimit(int workdays, Basis basis)
    {
        Workdays = Guard.Against.OutsideOf(workdays, 0, 250);
        Basis = Guard.Against.Null(basis).Kind != BasisKind.Law
            ? basis
            : throw new ArgumentException($"Expected a local or internal rule, not {basis.Key}: no national text gives schools a number of days.", nameof(basis));
    }

    /// <summary>Working days from formation or change.</summary>
    public int Workdays { get; }

    /// <summary>The guide.</summary>
    public Basis Basis { get; }

    internal TimeLimit Limit => TimeLimit.Workdays(Workdays);
}
