namespace LawGov.Domain.Participation.Distinct;

/// <summary>
/// People of one part, each with the unit first seen in; further units of a person are kept beside, so that no chain grows with them.
/// </summary>
/// <remarks>Kept without gaps, in lots as they came: the table to search is made anew for each lot of rows.</remarks>
internal sealed class PeopleTable
{
    private readonly PersonUnitSet _further;
    private readonly List<PersonInUnit[]> _lots;

    internal PeopleTable(IdSpread spread)
    {
        _lots = [];
        _further = new(spread);
    }

    internal PeopleTable(PeopleTable other)
    {
        _lots = [.. other._lots]; // no lot is ever changed, only replaced
        People = other.People;
        _further = new(other._further);
    }

    /// <summary>People with their first unit.</summary>
    internal IReadOnlyList<PersonInUnit[]> Lots => _lots;

    /// <summary>How many people there are.</summary>
    internal int People { get; private set; }

    /// <summary>People with a further unit, among empty slots.</summary>
    internal ReadOnlySpan<PersonInUnit> Further => _further.Slots;

    /// <summary>Prepares for so many rows.</summary>
    internal void Open(PeopleSearch search, int rows)
    {
        search.Open(People + rows, rows);
        foreach (var lot in _lots) { search.Put(lot); }
    }

    /// <summary>Adds rows, but for empty ones, and counts each unit's people who were not seen in it yet.</summary>
    internal void Add(PeopleSearch search, ReadOnlySpan<PersonInUnit> rows, Span<UnitSums> sums)
    {
        foreach (var row in rows)
        {
            if (row.IsEmpty) { continue; }

            ref var slot = ref search.Find(row.Person);
            if (slot.IsEmpty)
            {
                search.Take(ref slot, row);
                sums[row.Unit].People++;
            }
            else if (slot.Unit != row.Unit && _further.Add(row)) { sums[row.Unit].People++; }
        }
    }

    /// <summary>Keeps the people who were added.</summary>
    /// <returns>How many they are.</returns>
    internal int Close(PeopleSearch search)
    {
        var lot = search.Added.ToArray();
        int added = lot.Length;
        if (added == 0) { return 0; }

        while (_lots.Count > 0 && _lots[^1].Length <= lot.Length) // each lot smaller than the one before, so that they stay few
        {
            lot = [.. _lots[^1], .. lot];
            _lots.RemoveAt(_lots.Count - 1);
        }

        _lots.Add(lot);
        People += added;
        return added;
    }
}
