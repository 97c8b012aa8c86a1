using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Schools;

/// <summary>A school of a list (名单中的学校): its kind, and the days on which there is such a school.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ListedSchool
{
    /// <summary>Lists a school.</summary>
    /// <param name="school">The school.</param>
    /// <param name="kind">Of which kind it is.</param>
    /// <param name="days">The days on which there is such a school, for one that is opened, closed or merged; empty where it is on all
    /// days.</param>
    /// <exception cref="ArgumentException">The school has no name.</exception>
    public ListedSchool(UnitId school, Fact<SchoolKind> kind = default, DateSpan days = default)
    {
        School = Guard.Against.Default(school);
        (Kind, Days) = (kind, days);
    }

    /// <summary>The school.</summary>
    public UnitId School { get; }

    /// <summary>Of which kind it is.</summary>
    public Fact<SchoolKind> Kind { get; }

    /// <summary>The days on which there is such a school; empty where it is on all days.</summary>
    public DateSpan Days { get; }

    internal bool IsOpenOn(LocalDate day) => Days.IsEmpty || Days.Contains(day);
}
