using System.Numerics;

namespace LawGov.Domain.Participation.Distinct;

/// <summary>People of a range of ids in up to 64 units: a bitmap with one word for each person, one bit for each unit.</summary>
internal sealed class PeopleOfFewUnits : DensePeople
{
    internal const int MaxUnits = 64;

    private readonly ulong[] _units;

    internal PeopleOfFewUnits(int units, long first, int count)
        : base(units, first, count) => _units = new ulong[count];

    private PeopleOfFewUnits(PeopleOfFewUnits other)
        : base(other) => _units = (ulong[])other._units.Clone();

    internal override PeopleSeen Combine(PeopleSeen other)
    {
        var both = new PeopleOfFewUnits(this);
        var theirs = ((PeopleOfFewUnits)other)._units;
        both.AddAttendances(other);
        for (int place = 0; place < theirs.Length; place++)
        {
            ulong before = both._units[place], added = theirs[place] & ~before;
            if (added == 0) { continue; }

            both._units[place] = before | added;
            both.People += before == 0 ? 1 : 0;
            for (; added != 0; added &= unchecked(added - 1)) { both.Sums[BitOperations.TrailingZeroCount(added)].People++; }
        }

        return both;
    }

    protected override void AddBlock(ReadOnlySpan<int> places, ReadOnlySpan<int> units)
    {
        var sums = Sums;
        long people = 0;
        for (int row = 0; row < places.Length; row++)
        {
            // No branch looks at what was loaded, so that loads from far memory overlap.
            ref ulong seen = ref _units[places[row]];
            ulong before = seen, bit = 1UL << units[row];
            ref var sum = ref sums[units[row]];
            seen = before | bit;
            people += before == 0 ? 1 : 0;
            sum.People += (before & bit) == 0 ? 1 : 0;
            sum.Attendances++;
        }

        People += people;
    }
}
