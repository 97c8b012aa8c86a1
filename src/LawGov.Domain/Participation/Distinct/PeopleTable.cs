using System.Numerics;

namespace LawGov.Domain.Participation;

/// <summary>People by id, each with the unit first seen in; further units of a person are kept beside, so that no chain grows with them.</summary>
internal sealed class PeopleTable
{
    private const int Fewest = 2;

    private readonly PersonUnitSet _further;
    private PersonInUnit[] _slots;

    internal PeopleTable()
    {
        _slots = new PersonInUnit[Fewest];
        _further = new();
    }

    internal PeopleTable(PeopleTable other)
    {
        _slots = (PersonInUnit[])other._slots.Clone();
        _further = new(other._further);
        Count = other.Count;
    }

    /// <summary>How many people there are.</summary>
    internal int Count { get; private set; }

    /// <summary>People with their first unit, among empty slots.</summary>
    internal ReadOnlySpan<PersonInUnit> First => _slots;

    /// <summary>People with a further unit, among empty slots.</summary>
    internal ReadOnlySpan<PersonInUnit> Further => _further.Slots;

    /// <summary>Makes a first table large enough for so many rows, most of which may be of people seen before.</summary>
    internal void MakeRoomFor(int rows)
    {
        if (rows > _slots.Length && Count == 0) { Grow((int)BitOperations.RoundUpToPowerOf2((uint)rows)); }
    }

    /// <summary>Whether the person was not seen in that unit yet.</summary>
    internal bool Add(PersonInUnit row)
    {
        var slots = _slots;
        int mask = slots.Length - 1, slot = unchecked((int)PersonInUnit.Spread(row.Person)) & mask;
        while (true)
        {
            ref var taken = ref slots[slot];
            if (taken.IsEmpty)
            {
                taken = row;
                Count++;
                if (2L * Count >= slots.Length) { Grow(2 * slots.Length); }

                return true;
            }

            if (taken.Person == row.Person) { return taken.Unit != row.Unit && _further.Add(row); }

            slot = (slot + 1) & mask;
        }
    }

    private void Grow(int length)
    {
        var grown = new PersonInUnit[length];
        int mask = grown.Length - 1;
        foreach (var row in _slots)
        {
            if (row.IsEmpty) { continue; }

            int slot = unchecked((int)PersonInUnit.Spread(row.Person)) & mask;
            while (!grown[slot].IsEmpty) { slot = (slot + 1) & mask; }

            grown[slot] = row;
        }

        _slots = grown;
    }
}
