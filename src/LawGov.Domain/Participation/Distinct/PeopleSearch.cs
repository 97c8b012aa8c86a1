using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LawGov.Domain.Participation.Distinct;

/// <summary>
/// A table to search the people of one part in, with open addressing; all parts use its memory in turn, so that it stays near.
/// </summary>
internal sealed class PeopleSearch(IdSpread spread)
{
    private readonly IdSpread _spread = spread;
    private PersonInUnit[] _slots = [];
    private PersonInUnit[] _added = [];
    private int _mask;
    private int _count;

    /// <summary>The people added since it was opened, each with the first unit.</summary>
    internal ReadOnlySpan<PersonInUnit> Added => _added.AsSpan(0, _count);

    /// <summary>
    /// Starts empty with room for so many people, of whom no more than the rows are new; at most four fifths of the slots are ever taken.
    /// </summary>
    internal void Open(int people, int rows)
    {
        int length = (int)BitOperations.RoundUpToPowerOf2((uint)(5L * people / 4) + 1);
        if (_slots.Length < length) { _slots = new PersonInUnit[length]; }
        else { _slots.AsSpan(0, length).Clear(); }

        if (_added.Length < rows) { _added = GC.AllocateUninitializedArray<PersonInUnit>(rows); }

        _mask = length - 1;
        _count = 0;
    }

    /// <summary>Puts in people who were seen before.</summary>
    internal void Put(ReadOnlySpan<PersonInUnit> seen)
    {
        foreach (var person in seen) { Find(person.Person) = person; }
    }

    /// <summary>Finds the slot of a person, or the empty one that it would take.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref PersonInUnit Find(long person)
    {
        ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        int at = unchecked((int)_spread.Of(person)) & _mask;
        while (true)
        {
            ref var slot = ref Unsafe.Add(ref slots, at);
            if (slot.IsEmpty || slot.Person == person) { return ref slot; }

            at = (at + 1) & _mask;
        }
    }

    /// <summary>Puts a new person into the slot found.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Take(ref PersonInUnit slot, PersonInUnit row)
    {
        slot = row;
        _added[_count++] = row;
    }
}
