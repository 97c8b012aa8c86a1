using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>Finds the place of a code of 12 digits in a table with open addressing, a code and its place in one word.</summary>
/// <remarks>
/// Four words are compared at once, so that hardly any search goes on and the processor rarely guesses wrong: codes in random order cost
/// little more than the one line of the cache that each needs. All provinces, cities, counties and towns of China take half a megabyte.
/// </remarks>
internal sealed class PlacesByCode
{
    /// <summary>Places have less than this; codes of 12 digits need the other 40 bits.</summary>
    internal const int Most = 1 << BitsOfPlace;

    private const int BitsOfPlace = 24;
    private const int Probe = 4;
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    private readonly long[] _words; // at least a quarter of them empty; the first three stand behind the last once more
    private readonly int _mask;
    private readonly int _shift;
    private readonly long _unit; // digits below it are not read
    private readonly int _last;  // of the places; numbers beyond are further codes

    /// <summary>Prepares the look-up.</summary>
    /// <param name="codes">The code of each place, each once; that of place 0 is none.</param>
    /// <param name="deepest">Digits of lower levels are not read.</param>
    /// <param name="further">Codes that lead elsewhere, each once, in the numbers that follow those of the places; one that is the code of
    /// a place leads there no more.</param>
    internal PlacesByCode(ReadOnlySpan<DivisionCode> codes, DivisionLevel deepest, ReadOnlySpan<DivisionCode> further = default)
    {
        _unit = deepest switch { DivisionLevel.Village => 1, DivisionLevel.Town => 1_000, _ => 1_000_000 };
        _last = codes.Length - 1;
        int slots = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(Probe, 4L * (codes.Length + further.Length) / 3));
        _mask = slots - 1;
        _shift = 64 - BitOperations.Log2((uint)slots);
        _words = new long[slots + Probe - 1];
        for (int at = 0; at < further.Length; at++) { Put(further[at].Digits, codes.Length + at); }

        for (int place = 1; place < codes.Length; place++)
        {
            if (further.IsEmpty || FindWhole(codes[place].Digits) < 0) { Put(codes[place].Digits, place); }
        }
    }

    /// <summary>Finds the place of a code, or the number of a further code; -1 where there is neither.</summary>
    /// <param name="code">12 digits, or the 6 or 9 of a shorter form.</param>
    internal int Find(long code)
    {
        int found = FindWhole(code);
        return found >= 0 ? found : FindWhole(Widened(code));
    }

    private int FindWhole(long code)
    {
        if (_unit > 1) { code -= code % _unit; }

        if (code == 0) { return -1; } // as empty words are

        var wanted = Vector256.Create(code);
        for (int slot = SlotOf(code); ; slot = (slot + Probe) & _mask)
        {
            var words = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_words), (nuint)slot);
            uint found = Vector256.Equals(Vector256.ShiftRightLogical(words, BitsOfPlace), wanted).ExtractMostSignificantBits();
            if (found != 0) { return (int)(_words[slot + BitOperations.TrailingZeroCount(found)] & (Most - 1)); }

            if (Vector256.EqualsAny(words, Vector256<long>.Zero)) { return -1; }
        }
    }

    /// <summary>Finds the place of each code, or the number of a further code.</summary>
    /// <returns>Whether all are places.</returns>
    internal bool FindAll(ReadOnlySpan<long> codes, Span<int> places)
    {
        long last = 0;
        int found = -1, signs = 0;
        for (int row = 0; row < codes.Length; row++)
        {
            long code = codes[row];
            if (code != last) { (last, found) = (code, Find(code)); } // codes often come in runs

            places[row] = found;
            signs |= unchecked(found | (_last - found));
        }

        return signs >= 0;
    }

    /// <summary>The 12 digits of a code of 6 or 9: one code, one place. 0, which codes nothing, for all else.</summary>
    private static long Widened(long code) => code switch
    {
        >= 100_000 and <= 999_999 => code * 1_000_000,
        >= 100_000_000 and <= 999_999_999 => code * 1_000,
        _ => 0,
    };

    private int SlotOf(long code) => (int)(unchecked((ulong)code * Spread) >> _shift);

    private void Put(long code, int place)
    {
        int slot = SlotOf(code);
        while (_words[slot] != 0) { slot = (slot + 1) & _mask; }

        long word = (code << BitsOfPlace) | (long)place;
        _words[slot] = word;
        if (slot < Probe - 1) { _words[_mask + 1 + slot] = word; }
    }
}
