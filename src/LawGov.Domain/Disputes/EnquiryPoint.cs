using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Disputes;

/// <summary>An urban school, and when it has an enquiry point on enrolment (城区学校咨询点).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record EnquiryPoint
{
    /// <summary>Lists a school.</summary>
    /// <param name="school">The school.</param>
    /// <param name="days">The days on which there is a point; none where there is none at all.</param>
    /// <exception cref="ArgumentException">The school has no name, or the days are known and empty.</exception>
    public EnquiryPoint(UnitId school, Fact<DateSpan> days = default)
    {
        School = Guard.Against.Default(school);
        Days = !days.Known(out var known) || !known.IsEmpty
            ? days
            : throw new ArgumentException($"Expected days, not {known}.", nameof(days));
    }

    /// <summary>The school.</summary>
    public UnitId School { get; }

    /// <summary>The days on which there is a point.</summary>
    public Fact<DateSpan> Days { get; }
}
