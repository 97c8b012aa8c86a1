namespace LawGov.Domain.Participation;

/// <summary>People of any ids, parted by their spread bits, so that each part is worked off in a table small enough for the caches.</summary>
/// <remarks>Rows wait in their part until they are as many as its people; then they are taken in together. So the memory is that of the people.</remarks>
internal sealed class AnyPeople : PeopleSeen
{
    private const int PartBits = 8;
    private const int Parts = 1 << PartBits;
    private const int FewestWaiting = 16;

    private readonly PeopleTable?[] _tables = new PeopleTable?[Parts];
    private readonly PersonInUnit[][] _waiting = new PersonInUnit[Parts][];
    private readonly int[] _waitingCounts = new int[Parts];

    internal AnyPeople(int units)
        : base(units) => Array.Fill(_waiting, []);

    private AnyPeople(AnyPeople other)
        : base(other)
    {
        Array.Fill(_waiting, []);
        for (int part = 0; part < Parts; part++) { _tables[part] = other._tables[part] is { } table ? new(table) : null; }
    }

    internal override string Ids => "ids of any 64 bits";

    internal override void Add(ReadOnlySpan<long> people, ReadOnlySpan<int> units, long firstRow, List<DistinctRowError> errors)
    {
        var sums = Sums;
        for (int row = 0; row < people.Length; row++)
        {
            long person = people[row];
            int unit = units[row];
            if (unchecked((uint)unit) >= (uint)sums.Length)
            {
                errors.Add(new(firstRow + row, DistinctRowFault.UnknownUnit, person, unit));
                continue;
            }

            sums[unit].Attendances++;
            int part = PartOf(person), count = _waitingCounts[part];
            if (count == _waiting[part].Length) { count = MakeRoom(part); }

            _waiting[part][count] = new(person, unit);
            _waitingCounts[part] = count + 1;
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
        for (int part = 0; part < Parts; part++)
        {
            if (_waitingCounts[part] == 0) { continue; }

            TakeIn(part, _waiting[part].AsSpan(0, _waitingCounts[part]));
            _waitingCounts[part] = 0;
        }
    }

    /// <summary>The part of a person: high bits, for the tables look at the low ones.</summary>
    private static int PartOf(long person) => (int)(PersonInUnit.Spread(person) >> (64 - PartBits));

    /// <summary>Lets more rows wait while they are fewer than the people, else takes them in; returns how many wait then.</summary>
    private int MakeRoom(int part)
    {
        int count = _waitingCounts[part];
        if (count < FewestWaiting || count < (_tables[part]?.Count ?? 0) / 2)
        {
            Array.Resize(ref _waiting[part], Math.Max(FewestWaiting, 2 * count));
            return count;
        }

        TakeIn(part, _waiting[part].AsSpan(0, count));
        return 0;
    }

    private void TakeIn(int part, ReadOnlySpan<PersonInUnit> rows)
    {
        var table = _tables[part] ??= new();
        var sums = Sums;
        int before = table.Count;
        foreach (var row in rows)
        {
            if (!row.IsEmpty && table.Add(row)) { sums[row.Unit].People++; }
        }

        People += table.Count - before;
    }
}
