using System.Buffers.Binary;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>Reads what <see cref="PartialWriter"/> wrote.</summary>
/// <remarks>After the first thing that does not fit it reads zeros and remembers why.</remarks>
internal ref struct PartialReader(ReadOnlySpan<byte> source)
{
    private ReadOnlySpan<byte> _rest = source;

    /// <summary>The first thing that did not fit; null so far.</summary>
    internal Bilingual? Reason { get; private set; }

    internal readonly bool Failed => Reason is not null;

    internal readonly bool IsAtEnd => _rest.IsEmpty;

    internal void Demand(bool fits, Bilingual otherwise) => Reason ??= fits ? null : otherwise;

    /// <summary>Takes the checksum off the end, and holds it against all that stands before it.</summary>
    internal void DemandChecksum(ReadOnlySpan<byte> whole)
    {
        Demand(_rest.Length >= sizeof(uint), PartialTrouble.Short);
        if (Failed) { return; }

        _rest = _rest[..^sizeof(uint)];
        Demand(PartialWriter.ChecksumOf(whole[..^sizeof(uint)]) == BinaryPrimitives.ReadUInt32LittleEndian(whole[^sizeof(uint)..]),
            PartialTrouble.Damaged);
    }

    internal ReadOnlySpan<byte> Bytes(int count)
    {
        Demand(count <= _rest.Length, PartialTrouble.Short);
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
        Demand(count >= 0 && count <= _rest.Length / bytesEach, PartialTrouble.Short);
        return Failed ? 0 : count;
    }

    /// <summary>Reads a text that is not blank.</summary>
    internal string Text()
    {
        int length = CountOf(sizeof(char));
        var bytes = Bytes(length * sizeof(char));
        var units = new char[length];
        for (int at = 0; at < units.Length; at++)
        {
            units[at] = (char)BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at * sizeof(char))..]);
        }

        string text = new(units);
        Demand(!string.IsNullOrWhiteSpace(text), PartialTrouble.BlankText);
        return Failed ? "-" : text;
    }

    /// <summary>Reads the name of a source.</summary>
    /// <remarks>Which texts are names is for the id to say, and a name that it would alter is not one.</remarks>
    internal SubjectId Source()
    {
        Demand(SubjectId.TryParse(Text(), null, out var source) && !source.IsNone, PartialTrouble.NoName);
        return source;
    }
}
