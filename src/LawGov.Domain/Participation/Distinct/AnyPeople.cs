namespace LawGov.Domain.Participation.Distinct;

/// <summary>
/// People of any ids, parted by their spread bits, so that each part is worked off in a table small enough for the caches.
/// </summary>
/// <remarks>
/// Few rows wait until they are as many as the people, then all are taken in part by part: the memory stays that of the people.
/// </remarks>
internal sealed class AnyPeople : PeopleSeen
{
    private const int FewestWaiting = 1 << 16;
    private const int MostWaiting = 1 << 22;
    private const int Piece = 1 << 22; // of a long column, which need not wait

    private readonly PeopleTable?[] _tables = new PeopleTable?[PartedPeople.Parts];
    private readonly IdSpread _spread;
    private readonly PartedPeople _parted;
    private readonly PeopleSearch _search;
    private long[] _waitingPeople = [];
    private int[] _waitingUnits = [];
    private int _waiting;

    internal AnyPeople(int units, IdSpread spread)
        : base(units)
    {
        _spread = spread;
        _parted = new(spread);
        _search = new(spread);
    }

    private AnyPeople(AnyPeople other)
        : base(other)
    {
        _spread = other._spread;
        _parted = new(_spread);
        _search = new(_spread);
        for (int part = 0; part < _tables.Length; part++) { _tables[part] = other._tables[part] is { } table ? new(table) : null; }
    }

    internal override string Ids => "ids of any 64 bits";

    internal override bool IsSpreadLike(PeopleSeen other) => other is AnyPeople people && people._spread.Equals(_spread);

    internal override void Add(ReadOnlySpan<long> people, ReadOnlySpan<int> units, long firstRow, List<BadPersonRow> errors)
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
        for (int part = 0; part < _tables.Length; part++)
        {
            if (theirs._tables[part] is not { } table) { continue; }

            var mine = both._tables[part] ??= new(_spread);
            mine.Open(both._search, table.People);
            foreach (var lot in table.Lots) { mine.Add(both._search, lot, both.Sums); }

            mine.Add(both._search, table.Further, both.Sums); // of people who stand among the first
            both.People += mine.Close(both._search);
        }

        return both;
    }

    protected override void Settle()
    {
        if (_waiting == 0) { return; }

        TakeIn(_waitingPeople.AsSpan(0, _waiting), _waitingUnits.AsSpan(0, _waiting));
        _waiting = 0;
    }

    private void CountAttendances(ReadOnlySpan<long> people, ReadOnlySpan<int> units, long firstRow, List<BadPersonRow> errors)
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
        _parted.Part(people, units, Units);
        for (int part = 0; part < _tables.Length; part++)
        {
            if (_parted.CountOf(part) > 0) { TakeInPart(part); }
        }
    }

    private void TakeInPart(int part)
    {
        var table = _tables[part] ??= new(_spread);
        table.Open(_search, _parted.CountOf(part));
        for (int chunk = 0; chunk < _parted.Chunks; chunk++) { table.Add(_search, _parted.RowsOf(part, chunk), Sums); }

        People += table.Close(_search);
    }
}
