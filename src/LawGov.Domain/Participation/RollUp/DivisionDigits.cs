using System.Runtime.CompilerServices;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Participation;

/// <summary>Finds the place of a code by its digits: six, then three for the town, then three for the village.</summary>
/// <remarks>
/// Each step asks a bit for whether a number is taken and counts the bits before it. All provinces, cities and counties of China with their
/// towns take less than a megabyte, so that codes in random order seldom wait for memory.
/// </remarks>
internal sealed class DivisionDigits
{
    private const long DigitsOfTown = 1_000_000;
    private const long EndOfCodes = 1_000_000_000_000;
    private const int Pair = 2; // two words hold the 100 numbers behind four digits

    private readonly int[] _fours = new int[10_000]; // where the pair of four digits stands; the first pair is empty
    private readonly DivisionWord[] _pairs;
    private readonly Prefix[] _sixes;
    private readonly DivisionWord[] _townWords;
    private readonly Prefix[] _towns;
    private readonly DivisionWord[] _villageWords;
    private readonly int _firstTown; // -1 where a place below an unlisted town is listed, so that towns are not numbered on
    private readonly int _firstVillage;
    private readonly DivisionLevel _deepest;

    /// <summary>Prepares the look-up.</summary>
    /// <param name="codes">The code of each place: none first, then level by level in ascending order.</param>
    /// <param name="firstVillage">The index of the first village.</param>
    /// <param name="deepest">Digits of lower levels are not read.</param>
    internal DivisionDigits(ReadOnlySpan<DivisionCode> codes, int firstVillage, DivisionLevel deepest)
    {
        _firstVillage = firstVillage;
        _deepest = deepest;
        var sixes = new SortedDictionary<long, int>(); // every prefix, with its place or -1 where only places below it are listed
        var towns = new SortedDictionary<long, int>();
        var villages = new List<long>();
        for (int index = 1; index < codes.Length; index++)
        {
            long digits = codes[index].Digits, six = digits / DigitsOfTown, town = digits / 1_000;
            sixes.TryAdd(six, -1);
            if (digits % DigitsOfTown == 0) { sixes[six] = index; }
            else
            {
                towns.TryAdd(town, -1);
                if (digits % 1_000 == 0) { towns[town] = index; }
                else { villages.Add(digits); }
            }
        }

        _pairs = Pairs([.. sixes.Keys]);
        (_sixes, _townWords) = Below(sixes, [.. towns.Keys]);
        (_towns, _villageWords) = Below(towns, [.. villages]);
        _firstTown = towns.Count == 0 || towns.ContainsValue(-1) ? -1 : towns.Values.First();
    }

    /// <summary>Finds the place of a code of 12 digits; -1 where there is none.</summary>
    internal int Find(long code)
    {
        int county = CountyOf(code);
        return county < 0 ? -1 : PlaceIn(county, code);
    }

    /// <summary>Finds the place of each code.</summary>
    /// <remarks>First what six digits say of all codes, then the rest: short steps of many rows overlap in the processor, a long chain for each does not.</remarks>
    /// <returns>Whether all were found.</returns>
    internal bool FindAll(ReadOnlySpan<long> codes, Span<int> indexes)
    {
        long last = -1;
        int found = -1;
        for (int row = 0; row < codes.Length; row++)
        {
            long code = codes[row];
            if (code != last) { (last, found) = (code, CountyOf(code)); } // codes often come in runs

            indexes[row] = found;
        }

        int signs = 0;
        (last, found) = (-1, -1); // no code is negative
        for (int row = 0; row < codes.Length; row++)
        {
            long code = codes[row];
            if (code != last)
            {
                last = code;
                found = indexes[row] < 0 ? -1 : PlaceIn(indexes[row], code);
            }

            indexes[row] = found;
            signs |= found;
        }

        return signs >= 0;
    }

    private static int WordsUpTo(long number) => (int)(number >> 6) + 1;

    // Codes come in ascending order, so that ranks go on from word to word.
    private static (Prefix[] Prefixes, DivisionWord[] Words) Below(SortedDictionary<long, int> prefixes, long[] codes)
    {
        var all = new Prefix[prefixes.Count];
        var words = new List<DivisionWord>();
        int at = 0, next = 0;
        foreach (var (prefix, index) in prefixes)
        {
            int from = next;
            while (next < codes.Length && codes[next] / 1_000 == prefix) { next++; }

            var numbers = codes.AsSpan(from..next);
            int count = numbers.IsEmpty ? 0 : WordsUpTo(numbers[^1] % 1_000);
            all[at++] = new(index, words.Count, count);
            AddWords(words, numbers, modulus: 1_000, count, from);
        }

        return (all, [.. words]);
    }

    private static void AddWords(List<DivisionWord> words, ReadOnlySpan<long> codes, int modulus, int count, int rank)
    {
        int next = 0;
        for (int word = 0; word < count; word++)
        {
            int before = rank + next;
            ulong taken = 0;
            for (; next < codes.Length && codes[next] % modulus >> 6 == word; next++) { taken |= 1UL << (int)(codes[next] % modulus & 63); }

            words.Add(new(taken, before));
        }
    }

    private DivisionWord[] Pairs(long[] sixes)
    {
        var words = new List<DivisionWord> { default, default };
        for (int from = 0, next = 0; from < sixes.Length; from = next)
        {
            long four = sixes[from] / 100;
            while (next < sixes.Length && sixes[next] / 100 == four) { next++; }

            _fours[four] = words.Count;
            AddWords(words, sixes.AsSpan(from..next), modulus: 100, Pair, from);
        }

        return [.. words];
    }

    // The rank of the first six digits among all that are known; -1 where they are not.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int CountyOf(long code)
    {
        if (unchecked((ulong)code) >= EndOfCodes) { return -1; }

        int six = (int)(code / DigitsOfTown), four = six / 100, two = six - (four * 100);
        return _pairs[_fours[four] + (two >> 6)].Rank(two);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PlaceIn(int rankOfCounty, long code)
    {
        ref readonly var county = ref _sixes[rankOfCounty];
        int below = (int)(code % DigitsOfTown);
        if (below == 0 || _deepest <= DivisionLevel.County) { return county.Index; }

        int town = below / 1_000, village = below - (town * 1_000), word = town >> 6;
        int rank = word < county.Words ? _townWords[county.FirstWord + word].Rank(town) : -1;
        if (rank < 0) { return -1; }

        if (village == 0 || _deepest == DivisionLevel.Town) { return _firstTown >= 0 ? _firstTown + rank : _towns[rank].Index; }

        ref readonly var prefix = ref _towns[rank];
        word = village >> 6;
        rank = word < prefix.Words ? _villageWords[prefix.FirstWord + word].Rank(village) : -1;
        return rank < 0 ? -1 : _firstVillage + rank;
    }

    /// <summary>What stands under some first digits: their own place, -1 where it is not listed, and the words of the numbers below.</summary>
    private readonly record struct Prefix(int Index, int FirstWord, int Words);
}
