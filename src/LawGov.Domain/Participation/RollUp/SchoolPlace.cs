using System.Text.Json.Serialization;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>Where a school stands among the divisions (学校所属区划).</summary>
/// <param name="School">The school.</param>
/// <param name="Division">The division that it is counted in, of any level.</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct SchoolPlace(UnitId School, DivisionCode Division);
