namespace LawGov.Domain.Participation.Distinct;

/// <summary>A person in a unit, or an empty slot (default).</summary>
internal readonly struct PersonInUnit(long person, int unit)
{
    private readonly int _number = unchecked(unit + 1); // 0 = empty

    internal long Person { get; } = person;

    internal int Unit => unchecked(_number - 1);

    internal bool IsEmpty => _number == 0;

    /// <summary>
    /// Spreads ids over 64 bits, neighbours and multiples among them, and no two to the same: each half stirs the other, before and after a
    /// product.
    /// </summary>
    internal static ulong Spread(long person)
    {
        ulong folded = unchecked((ulong)person ^ ((ulong)person >> 32));
        ulong spread = unchecked(folded * 0x9E37_79B9_7F4A_7C15);
        return spread ^ (spread >> 32);
    }
}
