namespace LawGov.Domain.Participation;

/// <summary>The people and the attendances of one unit.</summary>
internal struct UnitSums
{
    internal long People;
    internal long Attendances;
}
