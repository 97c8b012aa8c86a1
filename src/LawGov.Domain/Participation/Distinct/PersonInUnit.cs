namespace LawGov.Domain.Participation.Distinct;

/// <summary>A person in a unit, or an empty slot (default).</summary>
internal readonly struct PersonInUnit(long person, int unit)
{
    private readonly int _number = unchecked(unit + 1); // 0 = empty

    internal long Person { get; } = person;

    internal int Unit => unchecked(_number - 1);

    internal bool IsEmpty => _number == 0;
}
