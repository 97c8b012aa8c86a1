using System.Text.Json.Serialization;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings;

/// <summary>What is known of one subject (事实): rules are asked of it. A caller's own facts implement it, beside the library's.</summary>
/// <remarks>Everything but the id, and what says which day or year is asked about, is a <see cref="Fact{T}"/>: unknown, none or
/// known.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public interface IFacts
{
    /// <summary>What the findings are about.</summary>
    SubjectId Id { get; }
}
