namespace LawGov.Domain.Participation.Distinct;

/// <summary>The people and the attendances of one unit.</summary>
internal struct UnitSums
{
    internal long People;
    internal long Attendances;
}
