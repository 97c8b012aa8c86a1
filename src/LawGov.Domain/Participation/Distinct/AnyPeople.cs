namespace LawGov.Domain.Participation;

/// <summary>People of any ids, parted by their spread bits, so that each part is worked off in a table small enough for the caches.</summary>
/// <remarks>Few rows wait until they are as many as the people, then all are taken in part by part: the memory stays that of the people.</remarks>
internal sealed class AnyPeople : PeopleSeen
{
    private const int PartBits = 10;
    private const int Parts = 1 << PartBits;
    private const int FewestWaiting = 1 << 16;
    private const int MostWaiting = 1 << 22;
    private const int Piece = 1 << 22; // of a long column, which need not wait

    private readonly PeopleTable?[] _tables = new PeopleTable?[Parts];
    private long[] _waitingPeople = [];
    private int[] _waitingUnits = [];
    private int _waiting;
    private PersonInUnit[] _parted = [];

    internal AnyPeople(int units)
        : base(units)
    {
    }

    private AnyPeople(AnyPeople other)
        : base(other)
    {
        for (int part = 0; part < Parts; part++) { _tables[part] = other._tables[part] is { } table ? new(table) : null; }
    }

    internal override string Ids => "ids of any 64 bits";

    internal override void Add(ReadOnlySpan<long> people, ReadOnlySpan<int> units, long firstRow, List<DistinctRowError> errors)
    {
        CountAttendances(people, units, firstRow, errors);
        while (!people.IsEmpty)
        {
            int limit = (int)Math.Clamp(People, FewestWaiting, MostWaiting), length;
            if (_waiting == 0 && people.Length >= limit)
            {
                length = Math.Min(people.Length, Math.Max(limit, Piece));
                TakeIn(people[..length], units[..length]);
            }
            else
            {
                length = Math.Min(people.Length, limit - _waiting);
                Wait(people[..length], units[..length], limit);
                if (_waiting == limit) { Settle(); }
            }

            people = people[length..];
            units = units[length..];
        }
    }

    internal override PeopleSeen Combine(PeopleSeen other)
    {
        var theirs = (AnyPeople)other;
        Settle();
        theirs.Settle();
        var both = new AnyPeople(this);
        both.AddAttendances(theirs);
        for (int part = 0; part < Parts; part++)
        {
            if (theirs._tables[part] is not { } table) { continue; }

            both.TakeIn(part, table.First);
            both.TakeIn(part, table.Further);
        }

        return both;
    }

    protected override void Settle()
    {
        if (_waiting == 0) { return; }

        TakeIn(_waitingPeople.AsSpan(0, _waiting), _waitingUnits.AsSpan(0, _waiting));
        _waiting = 0;
    }

    /// <summary>The part of a person: high bits, for the tables look at the low ones.</summary>
    private static int PartOf(long person) => (int)(PersonInUnit.Spread(person) >> (64 - PartBits));

    private void CountAttendances(ReadOnlySpan<long> people, ReadOnlySpan<int> units, long firstRow, List<DistinctRowError> errors)
    {
        var sums = Sums;
        for (int row = 0; row < units.Length; row++)
        {
            int unit = units[row];
            if (unchecked((uint)unit) < (uint)sums.Length) { sums[unit].Attendances++; }
            else { errors.Add(new(firstRow + row, DistinctRowFault.UnknownUnit, people[row], unit)); }
        }
    }

    private void Wait(ReadOnlySpan<long> people, ReadOnlySpan<int> units, int limit)
    {
        int needed = _waiting + people.Length;
        if (needed > _waitingPeople.Length)
        {
            int grown = Math.Min(limit, Math.Max(needed, 2 * _waitingPeople.Length));
            Array.Resize(ref _waitingPeople, grown);
            Array.Resize(ref _waitingUnits, grown);
        }

        people.CopyTo(_waitingPeople.AsSpan(_waiting));
        units.CopyTo(_waitingUnits.AsSpan(_waiting));
        _waiting = needed;
    }

    /// <summary>Parts rows, bad ones left aside, and takes in part after part.</summary>
    private void TakeIn(ReadOnlySpan<long> people, ReadOnlySpan<int> units)
    {
        Span<int> ends = stackalloc int[Parts];
        ends.Clear();
        foreach (long person in people) { ends[PartOf(person)]++; }

        int total = 0;
        foreach (ref int end in ends)
        {
            int length = end;
            end = total; // where the part starts, until its rows are put in
            total += length;
        }

        if (_parted.Length < total) { _parted = GC.AllocateUninitializedArray<PersonInUnit>(total); }

        var parted = _parted;
        for (int row = 0; row < people.Length; row++)
        {
            long person = people[row];
            int unit = units[row];
            ref int end = ref ends[PartOf(person)];
            parted[end++] = unchecked((uint)unit) < (uint)Units ? new(person, unit) : default;
        }

        for (int part = 0, from = 0; part < Parts; from = ends[part++]) { TakeIn(part, parted.AsSpan(from, ends[part] - from)); }
    }

    private void TakeIn(int part, ReadOnlySpan<PersonInUnit> rows)
    {
        if (rows.IsEmpty) { return; }

        var table = _tables[part] ??= new();
        table.MakeRoomFor(rows.Length);
        var sums = Sums;
        int before = table.Count;
        foreach (var row in rows)
        {
            if (!row.IsEmpty && table.Add(row)) { sums[row.Unit].People++; }
        }

        People += table.Count - before;
    }
}
