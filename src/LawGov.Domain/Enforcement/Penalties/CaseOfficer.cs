using System.Text.Json.Serialization;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Enforcement.Penalties;

/// <summary>One who took part in the investigation of a case (办案人员), with the days on which the certificate was valid.</summary>
/// <remarks>One person counts once, however often listed.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record CaseOfficer
{
    /// <summary>Names an officer.</summary>
    /// <param name="person">Who.</param>
    /// <param name="certificate">The days on which the enforcement certificate was valid; none where there was none.</param>
    /// <exception cref="ArgumentException">The person is none, or the certificate was valid on no day.</exception>
    public CaseOfficer(PersonId person, Fact<DateSpan> certificate)
    {
        Person = person.IsNone ? throw new ArgumentException("Expected a person, not none.", nameof(person)) : person;
        if (certificate.Known(out var days) && days.IsEmpty)
        {
            throw new ArgumentException("Expected a certificate that is valid on one day at least.", nameof(certificate));
        }

        Certificate = certificate;
    }

    /// <summary>Who.</summary>
    public PersonId Person { get; }

    /// <summary>The days on which the enforcement certificate (行政执法证件) was valid; none where there was none.</summary>
    public Fact<DateSpan> Certificate { get; }
}
