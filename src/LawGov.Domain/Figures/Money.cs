using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Figures;

/// <summary>An amount of yuan (金额), exact to the fen, always with its unit.</summary>
/// <remarks>0 to 10,000,000,000 yuan. Default: 0元. A number without a unit is not read.</remarks>
/// <example><code>Money.Parse("1.5万元", null) == Money.Yuan(15_000)</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct Money : IBilingualText, IComparable<Money>, ISpanParsable<Money>
{
    internal const long MostFen = 1_000_000_000_000;

    private static readonly (string Unit, long Fen)[] Units = [("万元", 1_000_000), ("亿元", 10_000_000_000), ("元", 100)];

    private Money(long fen) => InFen = fen;

    /// <summary>How many fen.</summary>
    public long InFen { get; }

    /// <summary>So many yuan.</summary>
    /// <param name="yuan">0–10,000,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public static Money Yuan(long yuan) => new(Guard.Against.OutsideOf(yuan, 0, MostFen / 100) * 100);

    /// <summary>So many fen.</summary>
    /// <param name="fen">0–1,000,000,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public static Money Fen(long fen) => new(Guard.Against.OutsideOf(fen, 0, MostFen));

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is not an amount with its unit.</exception>
    public static Money Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is not an amount with its unit.</exception>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var result)
        ? result
        : throw new FormatException(
            $"\"{Quoted.Of(s.ToString())}\" is not an amount with its unit: expected up to 10,000,000,000 yuan such as 5,000元 or 1.5万元.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result)
        => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result)
    {
        result = default;
        foreach (var (unit, fen) in Units)
        {
            if (s.EndsWith(unit, StringComparison.Ordinal) && TryRead(s[..^unit.Length], fen, out long all))
            {
                result = new(all);
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public int CompareTo(Money other) => InFen.CompareTo(other.InFen);

    /// <summary>Whether the left amount is smaller.</summary>
    public static bool operator <(Money left, Money right) => left.InFen < right.InFen;

    /// <summary>Whether the left amount is greater.</summary>
    public static bool operator >(Money left, Money right) => left.InFen > right.InFen;

    /// <summary>Whether the left amount is smaller or the same.</summary>
    public static bool operator <=(Money left, Money right) => left.InFen <= right.InFen;

    /// <summary>Whether the left amount is greater or the same.</summary>
    public static bool operator >=(Money left, Money right) => left.InFen >= right.InFen;

    /// <summary>Returns 5,000元 or 5,000 yuan, with two decimals where there are fen.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        string yuan = Digits.Group(InFen / 100);
        string number = InFen % 100 == 0 ? yuan : string.Create(CultureInfo.InvariantCulture, $"{yuan}.{InFen % 100:00}");
        return Guard.Against.Undeclared(language) == Language.Chinese ? number + "元" : number + " yuan";
    }

    /// <summary>Returns the Chinese text, which is read again.</summary>
    public override string ToString() => ToText(Language.Chinese);

    /// <summary>Reads digits, in groups of three or not, with decimals no finer than a fen.</summary>
    private static bool TryRead(ReadOnlySpan<char> text, long unit, out long fen)
    {
        fen = 0;
        int point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        if (!Digits.TryReadCount(whole, out long count) || count > MostFen / unit) { return false; }

        fen = count * unit;
        if (point < 0) { return true; }

        var decimals = text[(point + 1)..];
        if (decimals.IsEmpty) { return false; }

        foreach (char digit in decimals)
        {
            if (!char.IsAsciiDigit(digit) || (unit % 10 != 0 && digit != '0')) { return false; }

            unit /= 10;
            fen += (digit - '0') * unit;
        }

        return fen <= MostFen;
    }
}
