namespace LawGov.Domain.Participation.Distinct;

/// <summary>Pairs of person and unit, each once, in one table with open addressing.</summary>
internal sealed class PersonUnitSet
{
    private readonly IdSpread _spread;
    private PersonInUnit[] _slots;
    private int _count;

    internal PersonUnitSet(IdSpread spread) => (_spread, _slots) = (spread, []);

    internal PersonUnitSet(PersonUnitSet other)
    {
        _spread = other._spread;
        _slots = (PersonInUnit[])other._slots.Clone();
        _count = other._count;
    }

    /// <summary>The pairs, among empty slots.</summary>
    internal ReadOnlySpan<PersonInUnit> Slots => _slots;

    /// <summary>Whether the pair was not there yet.</summary>
    internal bool Add(PersonInUnit pair)
    {
        if (8L * _count >= 5L * _slots.Length) { Grow(); }

        var slots = _slots;
        int slot = Find(slots, pair);
        if (!slots[slot].IsEmpty) { return false; }

        slots[slot] = pair;
        _count++;
        return true;
    }

    private int Find(PersonInUnit[] slots, PersonInUnit pair)
    {
        int mask = slots.Length - 1;
        int slot = unchecked((int)_spread.Of(pair.Person ^ ((long)pair.Unit << 32) ^ pair.Unit)) & mask;
        while (!slots[slot].IsEmpty && (slots[slot].Person != pair.Person || slots[slot].Unit != pair.Unit)) { slot = (slot + 1) & mask; }

        return slot;
    }

    private void Grow()
    {
        var grown = new PersonInUnit[Math.Max(16, 2 * _slots.Length)];
        foreach (var pair in _slots)
        {
            if (!pair.IsEmpty) { grown[Find(grown, pair)] = pair; }
        }

        _slots = grown;
    }
}
