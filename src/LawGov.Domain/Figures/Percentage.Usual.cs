using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Json.Serialization;
using LawGov.Domain.Text;

namespace LawGov.Domain.Figures;

/// <summary>The short way for one or two decimals below 100%, as nearly every report prints them.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly partial record struct Percentage
{
    private const int BitsOfCharacter = 16;
    private const int OneDecimal = 2; // as forms
    private const int TwoDecimals = 3;

    /// <summary>Reads four to six characters with the point before one or two digits; each character has its place.</summary>
    /// <remarks>A leading zero is put before a single digit, so that the first four characters always are two digits, the point and a
    /// digit.</remarks>
    private static bool TryParseUsual(ReadOnlySpan<char> s, out Percentage result)
    {
        result = default;
        if (s.Length is not (4 or 5 or 6) || !BitConverter.IsLittleEndian) { return false; }

        ref char last = ref Unsafe.Add(ref MemoryMarshal.GetReference(s), s.Length - 1);
        ulong head = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(s)));
        int moved = unchecked((char)(head >> BitsOfCharacter)) == '.' ? BitsOfCharacter : 0; // no branch: columns mix both
        head = (head << moved) | (moved == 0 ? 0UL : '0');
        int length = s.Length + (moved / BitsOfCharacter);

        const ulong Expected = '0' | ((ulong)'0' << BitsOfCharacter) | ((ulong)'.' << (2 * BitsOfCharacter)) | (
            (ulong)'0' << (3 * BitsOfCharacter));
        // added to nine or less for a digit, and to nothing for the point, it leaves the sign of each empty
        const ulong Beyond = 0x7FF6_7FFF_7FF6_7FF6;
        // each digit meets its own in the highest place
        const ulong Weights = 10 | (100UL << (2 * BitsOfCharacter)) | (1_000UL << (3 * BitsOfCharacter));
        ulong digits = head ^ Expected;
        if (((digits | unchecked(digits + Beyond)) & 0x8000_8000_8000_8000) != 0 || last != '%') { return false; }

        uint tenfold = (uint)(unchecked(digits * Weights) >> (3 * BitsOfCharacter)); // at most 9,990
        if (length == 5)
        {
            result = new(tenfold / 10, 1);
            return true;
        }

        uint hundredths = DigitOf(Unsafe.Subtract(ref last, 1));
        if (length != 6 || hundredths > 9) { return false; }

        result = new(tenfold + hundredths, 2);
        return true;
    }

    /// <summary>Copies the text if there is room for eight characters, so that one store writes it whatever its length.</summary>
    private bool TryFormatUsual(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        if (destination.Length < UsualTexts.Room || !BitConverter.IsLittleEndian) { return false; }

        ulong text;
        if (_form == TwoDecimals && unchecked((ulong)_scaled) < UsualTexts.TwoDecimals) { text = UsualTexts.OfTwoDecimals[_scaled]; }
        else if (_form == OneDecimal && unchecked((ulong)_scaled) < UsualTexts.OneDecimal) { text = UsualTexts.OfOneDecimal[_scaled]; }
        else { return false; }

        Vector128.WidenLower(Vector128.CreateScalarUnsafe(text).AsByte())
            .StoreUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(destination)));
        charsWritten = UsualTexts.LengthOf(text);
        return true;
    }
}
