namespace LawGov.Samples.ParticipationBoard.Generating;

/// <summary>Made-up numbers that are the same on every machine: a linear congruential generator of 64 bits.</summary>
internal sealed class Dice(long seed)
{
    private ulong _state = unchecked((ulong)seed + 0x9E3779B97F4A7C15);

    /// <summary>A number from 0 up to, not including, <paramref name="end"/>.</summary>
    public int Below(int end)
    {
        _state = unchecked((_state * 6364136223846793005) + 1442695040888963407);
        return (int)((_state >> 33) % (ulong)end);
    }

    /// <summary>A number below <paramref name="end"/>, small ones much more often.</summary>
    public int SmallBelow(int end) => (int)((long)Below(end) * Below(end) / end);

    /// <summary>Puts items in a made-up order.</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (int last = items.Length - 1; last > 0; last--)
        {
            int other = Below(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }
}
