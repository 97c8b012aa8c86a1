using System.Globalization;

namespace LawGov.Domain.Participation.Distinct;

/// <summary>People whose ids are a range, so that each has a place of its own.</summary>
internal abstract class DensePeople : PeopleSeen
{
    private readonly long _first;
    private readonly int _count;

    protected DensePeople(int units, long first, int count)
        : base(units)
    {
        _first = first;
        _count = count;
    }

    protected DensePeople(DensePeople other)
        : base(other)
    {
        _first = other._first;
        _count = other._count;
    }

    internal sealed override string Ids => string.Create(CultureInfo.InvariantCulture, $"{_count} ids from {_first} on");

    internal sealed override void Add(ReadOnlySpan<long> people, ReadOnlySpan<int> units, long firstRow, List<BadPersonRow> errors)
    {
        const int Block = 256; // places of one block stay in the first cache
        Span<int> places = stackalloc int[Block];
        for (int from = 0; from < people.Length; from += Block)
        {
            int length = Math.Min(Block, people.Length - from);
            bool good = Find(people.Slice(from, length), units.Slice(from, length), places);
            if (good) { AddBlock(places[..length], units.Slice(from, length)); }
            else { AddOneByOne(people.Slice(from, length), units.Slice(from, length), firstRow + from, errors); }
        }
    }

    /// <summary>Adds rows that were checked.</summary>
    protected abstract void AddBlock(ReadOnlySpan<int> places, ReadOnlySpan<int> units);

    /// <summary>Finds the place of each person of a block.</summary>
    /// <returns>Whether each row has a place and a unit.</returns>
    private bool Find(ReadOnlySpan<long> people, ReadOnlySpan<int> units, Span<int> places)
    {
        bool good = true;
        for (int row = 0; row < people.Length; row++)
        {
            ulong place = unchecked((ulong)people[row] - (ulong)_first);
            good &= place < (ulong)_count & unchecked((uint)units[row]) < (uint)Units;
            places[row] = unchecked((int)place);
        }

        return good;
    }

    private void AddOneByOne(ReadOnlySpan<long> people, ReadOnlySpan<int> units, long firstRow, List<BadPersonRow> errors)
    {
        for (int row = 0; row < people.Length; row++)
        {
            ulong place = unchecked((ulong)people[row] - (ulong)_first);
            bool isUnit = unchecked((uint)units[row]) < (uint)Units;
            if (isUnit && place < (ulong)_count) { AddBlock([(int)place], [units[row]]); }
            else { errors.Add(new(firstRow + row, isUnit ? DistinctRowFault.PersonOutOfRange : DistinctRowFault.UnknownUnit, people[row], units[row])); }
        }
    }
}
