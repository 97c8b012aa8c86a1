using System.Globalization;

namespace LawGov.Domain.Participation;

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

    internal sealed override void Add(ReadOnlySpan<long> people, ReadOnlySpan<int> units, long firstRow, List<DistinctRowError> errors)
    {
        const int Block = 256; // places of one block stay in the first cache
        Span<int> places = stackalloc int[Block];
        for (int from = 0; from < people.Length; from += Block)
        {
            int length = Math.Min(Block, people.Length - from);
            bool good = true;
            for (int i = 0; i < length; i++)
            {
                ulong place = unchecked((ulong)people[from + i] - (ulong)_first);
                good &= place < (ulong)_count & unchecked((uint)units[from + i]) < (uint)Units;
                places[i] = unchecked((int)place);
            }

            if (good) { AddBlock(places[..length], units.Slice(from, length)); }
            else { AddOneByOne(people.Slice(from, length), units.Slice(from, length), firstRow + from, errors); }
        }
    }

    /// <summary>Adds rows that were checked.</summary>
    protected abstract void AddBlock(ReadOnlySpan<int> places, ReadOnlySpan<int> units);

    private void AddOneByOne(ReadOnlySpan<long> people, ReadOnlySpan<int> units, long firstRow, List<DistinctRowError> errors)
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
