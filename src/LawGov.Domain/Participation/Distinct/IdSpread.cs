namespace LawGov.Domain.Participation.Distinct;

/// <summary>
/// Spreads ids over 64 bits, neighbours and multiples among them, and no two to the same: each half stirs the other, before and after a
/// product.
/// </summary>
/// <remarks>
/// Ids that collide can be computed for any spread that is known. Another seed stirs in other bits and takes another factor, so that ids
/// chosen against one seed lie apart under another. Seed 0 stirs nothing in.
/// </remarks>
internal readonly struct IdSpread(long seed) : IEquatable<IdSpread>
{
    private const ulong GoldenRatio = 0x9E37_79B9_7F4A_7C15;

    private readonly ulong _stirred = Mixed(seed);
    private readonly ulong _factor = unchecked(GoldenRatio + (2 * Mixed(Mixed(seed)))); // odd, so that no two ids meet

    internal ulong Of(long id)
    {
        ulong folded = unchecked((ulong)id ^ ((ulong)id >> 32) ^ _stirred);
        ulong spread = unchecked(folded * _factor);
        return spread ^ (spread >> 32);
    }

    public bool Equals(IdSpread other) => _stirred == other._stirred && _factor == other._factor;

    public override bool Equals(object? obj) => obj is IdSpread other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_stirred, _factor);

    private static ulong Mixed(long seed) => Mixed(unchecked((ulong)seed));

    // The last steps of SplitMix64; 0 stays 0.
    private static ulong Mixed(ulong bits)
    {
        unchecked
        {
            bits = (bits ^ (bits >> 30)) * 0xBF58_476D_1CE4_E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D0_49BB_1331_11EB;
            return bits ^ (bits >> 31);
        }
    }
}
