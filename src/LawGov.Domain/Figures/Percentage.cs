using System.Globalization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Figures;

/// <summary>A percentage as it is printed (百分比): a whole number of its last digit, and how many decimals it shows.</summary>
/// <remarks>
/// Equal when digits and decimals are: 72.0% is not 72.00%, for they claim different precision; amounts are compared with
/// <see cref="ToRatio"/>. Decimals 0–6, at most 18 digits. Default: <see cref="None"/>, which prints — and is not an amount.
/// </remarks>
/// <example><code>Percentage.Parse("72.04%").ToRatio() == new Ratio(1801, 2500) // true</code></example>
public readonly partial record struct Percentage : ISpanParsable<Percentage>, ISpanFormattable, IBilingualText
{
    internal const int MaxDecimals = 6;

    private const int MaxDigits = 18;
    private const int MaxLength = MaxDigits + 3; // with sign, point and percent sign
    private const long Limit = 999_999_999_999_999_999; // as many digits
    private const string Shape = "digits with at most 6 decimals and a percent sign, such as 72.04%";

    private readonly long _scaled;
    private readonly byte _form; // 0 = none, else decimals + 1

    private Percentage(long scaled, int decimals)
    {
        _scaled = scaled;
        _form = (byte)(decimals + 1);
    }

    /// <summary>No percentage: prints —.</summary>
    public static Percentage None => default;

    /// <summary>Whether this is not a percentage.</summary>
    public bool IsNone => _form == 0;

    /// <summary>The digits as a whole number: 7204 for 72.04%; 0 when none.</summary>
    public long Scaled => _scaled;

    /// <summary>How many digits stand after the point, 0–6; 0 when none.</summary>
    public int Decimals => Math.Max(0, _form - 1);

    /// <summary>Makes a percentage from its digits: 7204 with 2 decimals is 72.04%.</summary>
    /// <param name="scaled">The digits without the point, at most 18 of them.</param>
    /// <param name="decimals">Digits after the point, 0–6.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static Percentage FromScaled(long scaled, int decimals)
        => new(Guard.Against.OutsideOf(scaled, -Limit, Limit), Guard.Against.OutsideOf(decimals, 0, MaxDecimals));

    /// <summary>The exact amount; undefined when none.</summary>
    public Ratio ToRatio() => IsNone ? Ratio.Undefined : new(_scaled, 100 * Power(Decimals));

    /// <summary>The exact amounts that would be printed so.</summary>
    /// <param name="rounding">How the printed digits were found.</param>
    /// <returns>Empty when none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rounding.</exception>
    public RatioInterval Preimage(Rounding rounding)
    {
        Guard.Against.Undeclared(rounding);
        if (IsNone) { return default; }

        // In halves of the last digit, so that the bounds stay whole numbers.
        long unit = 200 * Power(Decimals), middle = 2 * _scaled;
        bool even = (_scaled & 1) == 0;
        return rounding switch
        {
            Rounding.Truncate when _scaled == 0 => new(new(-2, unit), false, new(2, unit), false), // toward zero from both sides
            Rounding.Truncate when _scaled > 0 => new(new(middle, unit), true, new(middle + 2, unit), false),
            Rounding.Truncate => new(new(middle - 2, unit), false, new(middle, unit), true),
            Rounding.HalfEven => new(new(middle - 1, unit), even, new(middle + 1, unit), even),
            _ when _scaled == 0 => new(new(-1, unit), false, new(1, unit), false), // a half goes away from zero
            _ => new(new(middle - 1, unit), _scaled > 0, new(middle + 1, unit), _scaled < 0),
        };
    }

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Percentage result)
        => TryParseUsual(s, out result) || TryParseAny(s, out result);

    private static bool TryParseAny(ReadOnlySpan<char> s, out Percentage result)
    {
        result = default;
        if (s.Length is < 2 or > MaxLength || s[^1] != '%') { return s is "—"; } // as none prints

        bool negative = s[0] == '-';
        int first = negative ? 1 : 0, at = first, decimals = 0;
        long scaled = 0;
        while (DigitOf(s[at]) is <= 9 and var digit) // the percent sign at the latest ends a row of digits
        {
            scaled = unchecked((scaled * 10) + digit); // wraps only where there are too many digits anyway
            at++;
        }

        int whole = at - first;
        if (s[at] == '.')
        {
            int point = at++;
            while (DigitOf(s[at]) is <= 9 and var digit)
            {
                scaled = unchecked((scaled * 10) + digit);
                at++;
            }

            decimals = at - point - 1;
            if (decimals is 0 or > MaxDecimals) { return false; }
        }

        if (whole == 0 || whole + decimals > MaxDigits || at != s.Length - 1) { return false; }

        result = new(negative ? -scaled : scaled, decimals);
        return true;
    }

    /// <inheritdoc/>
    public static Percentage Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => TryParse(s, provider, out var result)
            ? result
            : throw new FormatException($"\"{Quoted.Of(s)}\" is not a percentage: expected {Shape}.");

    /// <inheritdoc/>
    public static Percentage Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads digits with at most 6 decimals and a percent sign, such as <c>72.04%</c>; the decimals written are kept. — is
    /// <see cref="None"/>.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is not a percentage; the message names the expected shape.</exception>
    public static Percentage Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out Percentage result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Writes the percentage into a span without allocating.</summary>
    /// <param name="destination">Where to; 22 characters hold every percentage. Up to eight characters are written over, even where fewer
    /// count.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>False if the span is too short.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
        => TryFormatUsual(destination, out charsWritten) || TryFormatAny(destination, out charsWritten);

    internal bool TryFormatAny(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        if (IsNone)
        {
            if (destination.IsEmpty) { return false; }

            destination[0] = '—';
            charsWritten = 1;
            return true;
        }

        int decimals = Decimals, sign = _scaled < 0 ? 1 : 0;
        ulong rest = (ulong)Math.Abs(_scaled);
        int digits = Math.Max(CountDigits(rest), decimals + 1), point = decimals == 0 ? 0 : 1;
        int length = sign + digits + point + 1;
        if (destination.Length < length) { return false; }

        destination[length - 1] = '%';
        int at = length - 2;
        for (int i = 0; i < digits; i++)
        {
            if (i == decimals && decimals > 0) { destination[at--] = '.'; }

            ulong before = rest / 10;
            destination[at--] = CharacterOf(unchecked((int)(rest - (before * 10))));
            rest = before;
        }

        if (sign == 1) { destination[0] = '-'; }

        charsWritten = length;
        return true;
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => TryFormat(destination, out charsWritten);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Returns what <see cref="Parse(string)"/> reads, in every culture; — when none.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[22];
        TryFormat(text, out int written);
        return text[..written].ToString();
    }

    /// <inheritdoc/>
    public string ToText(Language language)
    {
        Guard.Against.Undeclared(language);
        return ToString();
    }

    internal static long Power(int decimals)
        => decimals switch { 0 => 1, 1 => 10, 2 => 100, 3 => 1_000, 4 => 10_000, 5 => 100_000, _ => 1_000_000 };

    /// <summary>Makes a percentage from a computed figure, whose size no caller chose.</summary>
    internal static Percentage OfScaled(long scaled, int decimals)
        => scaled is >= -Limit and <= Limit
            ? new(scaled, decimals)
            : throw new OverflowException(
                string.Create(CultureInfo.InvariantCulture, $"A percentage has at most 18 digits; {scaled} has more."));

    /// <summary>0–9, or a larger number for what is not a digit.</summary>
    private static uint DigitOf(char character) => unchecked((uint)character - '0');

    private static char CharacterOf(int digit) => unchecked((char)('0' + digit));

    private static int CountDigits(ulong value)
    {
        int digits = 1;
        for (ulong bound = 10; value >= bound && digits < 19; bound = unchecked(bound * 10)) { digits++; }

        return digits;
    }
}
