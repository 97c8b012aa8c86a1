using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>
/// Writes whole numbers low byte first, and texts as a length and their UTF-16 units, so that every text comes back as it was; adds the
/// checksum up on the way.
/// </summary>
internal ref struct PartialWriter(IBufferWriter<byte> target)
{
    private uint _sum = uint.MaxValue;

    internal void Byte(int value)
    {
        target.Write([(byte)value]);
        _sum = BitOperations.Crc32C(_sum, (byte)value);
    }

    internal void Int32(int value)
    {
        _sum = BitOperations.Crc32C(_sum, unchecked((uint)value));
        WriteUnchecked(value);
    }

    internal void Int64(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(target.GetSpan(sizeof(long)), value);
        target.Advance(sizeof(long));
        _sum = BitOperations.Crc32C(_sum, unchecked((ulong)value));
    }

    internal void Text(string text)
    {
        Int32(text.Length);
        foreach (char unit in text)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(target.GetSpan(sizeof(char)), unit);
            target.Advance(sizeof(char));
            _sum = BitOperations.Crc32C(_sum, unit);
        }
    }

    /// <summary>Ends the part with the checksum of all that was written.</summary>
    internal readonly void Checksum() => WriteUnchecked(unchecked((int)~_sum));

    /// <summary>The checksum of bytes: CRC-32C, which finds every change of up to 32 bits in a row.</summary>
    internal static uint ChecksumOf(ReadOnlySpan<byte> bytes)
    {
        uint sum = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (byte value in bytes) { sum = BitOperations.Crc32C(sum, value); }

        return ~sum;
    }

    private readonly void WriteUnchecked(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(target.GetSpan(sizeof(int)), value);
        target.Advance(sizeof(int));
    }
}
