namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>What the members of one object were read as.</summary>
internal sealed class Slots(int count)
{
    private readonly object?[] _values = new object?[count];
    private readonly bool[] _claimed = new bool[count];

    internal object? this[int index]
    {
        get => _values[index];
        set => _values[index] = value;
    }

    /// <summary>Takes the place of a member; false where it was taken before.</summary>
    internal bool Claim(int index)
    {
        bool first = !_claimed[index];
        _claimed[index] = true;
        return first;
    }

    internal bool IsClaimed(int index) => _claimed[index];
}

/// <summary>Where a member was put.</summary>
internal readonly struct Slot<TValue>(int index)
{
    /// <summary>The value; the default of its type where the member was not there.</summary>
    internal TValue this[Slots slots] => slots[index] is TValue value ? value : default!;
}
