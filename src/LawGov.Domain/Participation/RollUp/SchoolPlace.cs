using LawGov.Domain.Organizations;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>Where a school stands among the divisions (学校所属区划).</summary>
/// <param name="School">The school.</param>
/// <param name="Division">The division that it is counted in, of any level.</param>
public readonly record struct SchoolPlace(UnitId School, DivisionCode Division);
