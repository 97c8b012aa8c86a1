namespace LawGov.Domain.Participation.Distinct;

/// <summary>Who was seen where: what the ways of keeping it have in common.</summary>
internal abstract class PeopleSeen
{
    protected PeopleSeen(int units) => Sums = new UnitSums[units];

    protected PeopleSeen(PeopleSeen other)
    {
        Sums = (UnitSums[])other.Sums.Clone();
        People = other.People;
    }

    internal int Units => Sums.Length;

    /// <summary>Which ids are taken, as a text that only the same ids share.</summary>
    internal abstract string Ids { get; }

    /// <summary>Whether both find people by one spread: what one has parted, the other would look for elsewhere.</summary>
    internal virtual bool IsSpreadLike(PeopleSeen other) => true;

    protected UnitSums[] Sums { get; }

    /// <summary>The people of all units together, but for those of rows put off.</summary>
    protected long People { get; set; }

    internal abstract void Add(ReadOnlySpan<long> people, ReadOnlySpan<int> units, long firstRow, List<BadPersonRow> errors);

    /// <summary>Makes a third of two of one kind, with the same units and ids.</summary>
    internal abstract PeopleSeen Combine(PeopleSeen other);

    internal long CountPeople()
    {
        Settle();
        return People;
    }

    internal DistinctCount CountOf(int unit)
    {
        Settle();
        return new(Sums[unit].People, Sums[unit].Attendances);
    }

    /// <summary>Takes in the rows that were put off, if there are any.</summary>
    protected virtual void Settle()
    {
    }

    protected void AddAttendances(PeopleSeen other)
    {
        for (int unit = 0; unit < Units; unit++)
        {
            Sums[unit].Attendances = checked(Sums[unit].Attendances + other.Sums[unit].Attendances);
        }
    }
}
