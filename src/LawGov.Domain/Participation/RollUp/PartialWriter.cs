using System.Buffers;
using System.Buffers.Binary;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>
/// Writes whole numbers low byte first, and texts as a length and their UTF-16 units, so that every text comes back as it was.
/// </summary>
internal readonly ref struct PartialWriter(IBufferWriter<byte> target)
{
    internal void Bytes(ReadOnlySpan<byte> bytes) => target.Write(bytes);

    internal void Byte(int value) => target.Write([(byte)value]);

    internal void Int32(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(target.GetSpan(sizeof(int)), value);
        target.Advance(sizeof(int));
    }

    internal void Int64(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(target.GetSpan(sizeof(long)), value);
        target.Advance(sizeof(long));
    }

    internal void Text(string text)
    {
        Int32(text.Length);
        foreach (char unit in text)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(target.GetSpan(sizeof(char)), unit);
            target.Advance(sizeof(char));
        }
    }
}
