using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LawGov.Domain.Figures;

/// <summary>The short way for one or two decimals below 100%, as nearly every report prints them: each character has its place.</summary>
public readonly partial record struct Percentage
{
    private const int BitsOfCharacter = 16;
    private const int UsualLength = 6; // 72.04%

    /// <summary>The characters of 00 to 99: the tens in the lower half, the ones in the upper.</summary>
    private static ReadOnlySpan<uint> Pairs =>
    [
        0x00300030, 0x00310030, 0x00320030, 0x00330030, 0x00340030, 0x00350030, 0x00360030, 0x00370030, 0x00380030, 0x00390030,
        0x00300031, 0x00310031, 0x00320031, 0x00330031, 0x00340031, 0x00350031, 0x00360031, 0x00370031, 0x00380031, 0x00390031,
        0x00300032, 0x00310032, 0x00320032, 0x00330032, 0x00340032, 0x00350032, 0x00360032, 0x00370032, 0x00380032, 0x00390032,
        0x00300033, 0x00310033, 0x00320033, 0x00330033, 0x00340033, 0x00350033, 0x00360033, 0x00370033, 0x00380033, 0x00390033,
        0x00300034, 0x00310034, 0x00320034, 0x00330034, 0x00340034, 0x00350034, 0x00360034, 0x00370034, 0x00380034, 0x00390034,
        0x00300035, 0x00310035, 0x00320035, 0x00330035, 0x00340035, 0x00350035, 0x00360035, 0x00370035, 0x00380035, 0x00390035,
        0x00300036, 0x00310036, 0x00320036, 0x00330036, 0x00340036, 0x00350036, 0x00360036, 0x00370036, 0x00380036, 0x00390036,
        0x00300037, 0x00310037, 0x00320037, 0x00330037, 0x00340037, 0x00350037, 0x00360037, 0x00370037, 0x00380037, 0x00390037,
        0x00300038, 0x00310038, 0x00320038, 0x00330038, 0x00340038, 0x00350038, 0x00360038, 0x00370038, 0x00380038, 0x00390038,
        0x00300039, 0x00310039, 0x00320039, 0x00330039, 0x00340039, 0x00350039, 0x00360039, 0x00370039, 0x00380039, 0x00390039,
    ];

    private static bool TryParseUsual(ReadOnlySpan<char> s, out Percentage result)
    {
        if (s.Length is 4 or 5 or UsualLength)
        {
            // The length is known: no place below needs to be checked against it again.
            ref char first = ref MemoryMarshal.GetReference(s);
            ref char last = ref Unsafe.Add(ref first, s.Length - 1);
            bool signed = last == '%';
            if (signed && s.Length > 4 && Unsafe.Subtract(ref last, 3) == '.')
            {
                uint tens = s.Length == UsualLength ? DigitOf(first) : 0, ones = DigitOf(Unsafe.Subtract(ref last, 4));
                uint tenths = DigitOf(Unsafe.Subtract(ref last, 2)), hundredths = DigitOf(Unsafe.Subtract(ref last, 1));
                result = new((tens * 1_000L) + (ones * 100L) + (tenths * 10L) + hundredths, 2);
                if ((BeyondDigit(tens) | BeyondDigit(ones) | BeyondDigit(tenths) | BeyondDigit(hundredths)) <= 15) { return true; }
            }
            else if (signed && s.Length < UsualLength && Unsafe.Subtract(ref last, 2) == '.')
            {
                uint tens = s.Length == 5 ? DigitOf(first) : 0, ones = DigitOf(Unsafe.Subtract(ref last, 3)), tenths = DigitOf(Unsafe.Subtract(ref last, 1));
                result = new((tens * 100L) + (ones * 10L) + tenths, 1);
                if ((BeyondDigit(tens) | BeyondDigit(ones) | BeyondDigit(tenths)) <= 15) { return true; }
            }
        }

        result = default;
        return false;
    }

    /// <summary>At most 15 for a digit, so that several are tried in one comparison: their bits are joined.</summary>
    private static uint BeyondDigit(uint digit) => unchecked(digit | (digit + 6));

    /// <summary>Writes if there is room for the longest of them: six characters in two stores, moved down by one where the tens are 0.</summary>
    private bool TryFormatUsual(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        if (!BitConverter.IsLittleEndian || unchecked((ulong)_scaled) >= 10_000 || destination.Length < UsualLength) { return false; }

        int scaled = unchecked((int)_scaled), whole;
        ulong head, tail;
        if (_form == 1 + 2)
        {
            whole = scaled / 100;
            ulong rest = Pairs[scaled - (100 * whole)];
            head = rest << (3 * BitsOfCharacter); // its upper half falls out, and comes in the tail
            tail = (rest >> BitsOfCharacter) | ((ulong)'%' << BitsOfCharacter);
        }
        else if (_form == 1 + 1 && scaled < 1_000)
        {
            whole = scaled / 10;
            head = (ulong)CharacterOf(scaled - (10 * whole)) << (3 * BitsOfCharacter);
            tail = '%';
        }
        else { return false; }

        head |= Pairs[whole] | ((ulong)'.' << (2 * BitsOfCharacter));
        int dropped = whole < 10 ? BitsOfCharacter : 0;
        head = (head >> dropped) | ((tail << 1) << (63 - dropped)); // a shift by 64 would be one by 0
        tail >>= dropped;
        ref byte start = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(destination)); // six characters are there
        Unsafe.WriteUnaligned(ref start, head);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref start, sizeof(ulong)), unchecked((uint)tail));
        charsWritten = 3 + _form - (dropped / BitsOfCharacter); // two digits, the point, the decimals and the sign
        return true;
    }
}
