using LawGov.Domain.Figures;

namespace LawGov.Domain.Reporting.Text;

/// <summary>Holds the sentences of a text against another text by stretches of eight characters (叠片).</summary>
/// <remarks>Blanks, line breaks and the width of digits make no difference. The time is linear in both texts.</remarks>
internal sealed class Copies
{
    private const int Stretch = 8;
    private const int Shortest = 14; // shorter sentences stand in many reports

    private readonly NormalText _other;
    private readonly int[] _heads; // by hash, the last place of such a stretch + 1
    private readonly int[] _before; // for each place the one before it of the same hash + 1

    internal Copies(string other)
    {
        _other = NormalText.Of(other);
        var chars = _other.Chars;
        int places = Math.Max(0, chars.Length - Stretch + 1), size = 16;
        while (size < places * 2) { size *= 2; }

        (_heads, _before) = (new int[size], new int[places]);
        for (int at = places - 1; at >= 0; at--) // so that the first place of a stretch is found first
        {
            ref int head = ref _heads[Hash(chars.Slice(at, Stretch))];
            (_before[at], head) = (head, at + 1);
        }
    }

    /// <summary>The sentences of a text that stand here, four fifths of each at least.</summary>
    internal IEnumerable<CopiedPassage> In(string text, string name)
    {
        var own = NormalText.Of(text);
        var found = new List<CopiedPassage>();
        var chars = own.Chars;
        for (int start = 0; start < chars.Length;)
        {
            int length = chars[start..].IndexOfAny("。；！？\n") is >= 0 and var end ? end : chars.Length - start;
            if (length >= Shortest
                && Held(chars.Slice(start, length), out int source, out int sourceEnd) is var share && share >= new Ratio(4, 5))
            {
                found.Add(new(own.Original(start, start + length), name, _other.Original(source, sourceEnd), share));
            }

            start += length + 1;
        }

        return found;
    }

    /// <summary>Which share of the stretches of a sentence stands here, and from where to where.</summary>
    private Ratio Held(ReadOnlySpan<char> sentence, out int source, out int sourceEnd)
    {
        (source, sourceEnd) = (-1, 0);
        int held = 0, all = sentence.Length - Stretch + 1, next = -1;
        for (int at = 0; at < all; at++)
        {
            // where the sentence goes on here, it goes on there
            var stretch = sentence.Slice(at, Stretch);
            int place = next >= 0 && next < _before.Length && IsAt(next, stretch) ? next : Find(stretch);
            next = place < 0 ? -1 : place + 1;
            if (place < 0) { continue; }

            held++;
            if (source < 0) { (source, sourceEnd) = (place, place + Stretch); }
            else if (place >= source && place <= source + (2 * sentence.Length)) { sourceEnd = Math.Max(sourceEnd, place + Stretch); }
        }

        return new(held, all);
    }

    private int Find(ReadOnlySpan<char> stretch)
    {
        int place = _heads[Hash(stretch)] - 1;
        while (place >= 0 && !IsAt(place, stretch)) { place = _before[place] - 1; }

        return place;
    }

    private bool IsAt(int place, ReadOnlySpan<char> stretch) => _other.Chars.Slice(place, Stretch).SequenceEqual(stretch);

    private int Hash(ReadOnlySpan<char> stretch)
    {
        uint hash = 2166136261;
        unchecked
        {
            foreach (char character in stretch) { hash = (hash ^ character) * 16777619; }

            hash ^= hash >> 15;
        }

        return (int)(hash & (uint)(_heads.Length - 1));
    }
}
