using System.Buffers.Binary;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>Reads what <see cref="PartialWriter"/> wrote. After the first thing that does not fit it reads zeros and remembers.</summary>
internal ref struct PartialReader(ReadOnlySpan<byte> source)
{
    private ReadOnlySpan<byte> _rest = source;

    internal bool Failed { get; private set; }

    internal readonly bool IsAtEnd => _rest.IsEmpty && !Failed;

    internal void Demand(bool fits) => Failed |= !fits;

    internal ReadOnlySpan<byte> Bytes(int count)
    {
        Demand(count <= _rest.Length);
        if (Failed) { return new byte[count]; }

        var bytes = _rest[..count];
        _rest = _rest[count..];
        return bytes;
    }

    internal byte Byte() => Bytes(sizeof(byte))[0];

    internal int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Bytes(sizeof(int)));

    internal long Int64() => BinaryPrimitives.ReadInt64LittleEndian(Bytes(sizeof(long)));

    /// <summary>
    /// Reads how many items of a size follow; what does not lie in the rest is not believed, so that nothing large is prepared for it.
    /// </summary>
    internal int CountOf(int bytesEach)
    {
        int count = Int32();
        Demand(count >= 0 && count <= _rest.Length / bytesEach);
        return Failed ? 0 : count;
    }

    /// <summary>Reads a text that is not blank.</summary>
    internal string Text()
    {
        int length = CountOf(sizeof(char));
        var bytes = Bytes(length * sizeof(char));
        var units = new char[length];
        for (int at = 0; at < units.Length; at++) { units[at] = (char)BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at * sizeof(char))..]); }

        string text = new(units);
        Demand(!string.IsNullOrWhiteSpace(text));
        return Failed ? "-" : text;
    }
}
