using System.Buffers.Binary;
using System.Text;

namespace LawGov.Domain.Figures;

/// <summary>The texts of all percentages below 100% with one or two decimals: 88 kB, made when the first is printed.</summary>
internal static class UsualTexts
{
    /// <summary>Characters that a text takes up, those behind its end among them.</summary>
    internal const int Room = 8;

    internal const int OneDecimal = 1_000;
    internal const int TwoDecimals = 10_000;

    private const int BitsOfByte = 8;

    /// <summary>Each text in ASCII, its length in the last of eight bytes.</summary>
    internal static readonly ulong[] OfOneDecimal = Make(OneDecimal, decimals: 1);

    /// <inheritdoc cref="OfOneDecimal"/>
    internal static readonly ulong[] OfTwoDecimals = Make(TwoDecimals, decimals: 2);

    internal static int LengthOf(ulong text) => (int)(text >> ((Room - 1) * BitsOfByte));

    private static ulong[] Make(int count, int decimals)
    {
        var texts = new ulong[count];
        Span<char> characters = stackalloc char[Room];
        Span<byte> bytes = stackalloc byte[Room];
        for (int scaled = 0; scaled < count; scaled++)
        {
            bytes.Clear();
            Percentage.FromScaled(scaled, decimals).TryFormatAny(characters, out int length);
            Encoding.ASCII.GetBytes(characters[..length], bytes);
            bytes[Room - 1] = (byte)length;
            texts[scaled] = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        }

        return texts;
    }
}
