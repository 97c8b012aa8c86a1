using System.Diagnostics;

namespace LawGov.Domain.Participation.Distinct;

/// <summary>People of a range of ids in any number of units: the first unit of each in a table by id, further ones beside.</summary>
/// <remarks>A bitmap of every unit would take as many bits for a school as there are students in the country.</remarks>
internal sealed class PeopleOfManyUnits : DensePeople
{
    private readonly int[] _first; // unit + 1; 0 = not seen
    private readonly PersonUnitSet _further;

    internal PeopleOfManyUnits(int units, long first, int count, IdSpread spread)
        : base(units, first, count)
    {
        _first = new int[count];
        _further = new(spread);
    }

    private PeopleOfManyUnits(PeopleOfManyUnits other)
        : base(other)
    {
        _first = (int[])other._first.Clone();
        _further = new(other._further);
    }

    internal override PeopleSeen Combine(PeopleSeen other)
    {
        var theirs = (PeopleOfManyUnits)other;
        var both = new PeopleOfManyUnits(this);
        both.AddAttendances(theirs);
        for (int place = 0; place < theirs._first.Length; place++)
        {
            if (theirs._first[place] != 0) { both.See(place, theirs._first[place] - 1); }
        }

        foreach (var pair in theirs._further.Slots)
        {
            if (!pair.IsEmpty) { both.See((int)pair.Person, pair.Unit); }
        }

        return both;
    }

    protected override void AddBlock(ReadOnlySpan<int> places, ReadOnlySpan<int> units)
    {
        var sums = Sums;
        long people = 0;
        Touch(places);
        for (int row = 0; row < places.Length; row++)
        {
            ref int seen = ref _first[places[row]];
            int unit = units[row], before = seen, isNew = before == 0 ? 1 : 0;
            int after = unchecked(before | ((unit + 1) & -isNew));
            ref var sum = ref sums[unit];
            seen = after;
            people += isNew;
            sum.People += isNew;
            sum.Attendances++;
            if (after != unit + 1) { SeeFurther(places[row], unit); } // rare: whether a person is new cannot be guessed, and is not asked
        }

        People += people;
    }

    /// <summary>Brings the places of a block near, all at once: nothing waits for what one of them holds.</summary>
    private void Touch(ReadOnlySpan<int> places)
    {
        int touched = 0;
        foreach (int place in places) { touched |= _first[place]; }

        if (touched < 0) { throw new UnreachableException("A unit has no negative number."); }
    }

    private void See(int place, int unit)
    {
        if (_first[place] == 0)
        {
            _first[place] = unit + 1;
            People++;
            Sums[unit].People++;
        }
        else if (_first[place] != unit + 1) { SeeFurther(place, unit); }
    }

    private void SeeFurther(int place, int unit)
    {
        if (_further.Add(new(place, unit))) { Sums[unit].People++; }
    }
}
