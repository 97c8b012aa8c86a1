namespace LawGov.Domain.Participation.Distinct;

/// <summary>Rows parted by the spread bits of the person.</summary>
/// <remarks>
/// Parted chunk by chunk: what a chunk scatters stays near until its lines are full, which it would not over all rows at once.
/// </remarks>
internal sealed class PartedPeople(IdSpread spread)
{
    internal const int Parts = 1 << PartBits;

    private const int NoUnit = -1; // makes an empty row
    private const int PartBits = 11;
    private const int Chunk = 1 << 18; // four megabytes

    private readonly IdSpread _spread = spread;
    private PersonInUnit[] _rows = [];
    private int[] _ends = []; // of each part in each chunk
    private int _chunks;

    internal int Chunks => _chunks;

    /// <summary>Parts rows; one of no such unit becomes an empty one.</summary>
    internal void Part(ReadOnlySpan<long> people, ReadOnlySpan<int> units, int unitCount)
    {
        _chunks = (people.Length + Chunk - 1) / Chunk;
        if (_rows.Length < people.Length) { _rows = GC.AllocateUninitializedArray<PersonInUnit>(people.Length); }

        if (_ends.Length < _chunks * Parts) { _ends = new int[_chunks * Parts]; }

        for (int chunk = 0; chunk < _chunks; chunk++)
        {
            int from = chunk * Chunk, length = Math.Min(Chunk, people.Length - from);
            PartChunk(chunk, people.Slice(from, length), units.Slice(from, length), unitCount);
        }
    }

    /// <summary>How many rows of the part there are, in all chunks.</summary>
    internal int CountOf(int part)
    {
        int count = 0;
        for (int chunk = 0; chunk < _chunks; chunk++) { count += EndOf(chunk, part) - EndOf(chunk, part - 1); }

        return count;
    }

    /// <summary>Views the rows of a part in a chunk.</summary>
    internal ReadOnlySpan<PersonInUnit> RowsOf(int part, int chunk) => _rows.AsSpan(EndOf(chunk, part - 1)..EndOf(chunk, part));

    /// <summary>The part of a person: high bits, for tables look at the low ones.</summary>
    private int PartOf(long person) => (int)(_spread.Of(person) >> (64 - PartBits));

    private int EndOf(int chunk, int part) => part < 0 ? chunk * Chunk : _ends[(chunk * Parts) + part];

    private void PartChunk(int chunk, ReadOnlySpan<long> people, ReadOnlySpan<int> units, int unitCount)
    {
        var ends = _ends.AsSpan(chunk * Parts, Parts);
        ends.Clear();
        foreach (long person in people) { ends[PartOf(person)]++; }

        int total = chunk * Chunk;
        foreach (ref int end in ends)
        {
            int length = end;
            end = total; // where the part starts, until its rows are put in
            total += length;
        }

        var rows = _rows;
        for (int row = 0; row < people.Length; row++)
        {
            long person = people[row];
            int unit = unchecked((uint)units[row]) < (uint)unitCount ? units[row] : NoUnit;
            rows[ends[PartOf(person)]++] = new(person, unit);
        }
    }
}
