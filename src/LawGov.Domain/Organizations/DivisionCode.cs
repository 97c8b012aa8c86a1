using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Organizations;

/// <summary>The code of an administrative division (行政区划代码): 6 digits down to the county, 9 to the town, 12 to the village.</summary>
/// <remarks>
/// The level comes from the digits, the parent from their prefix; that a code exists is never claimed. A longer form with zeros
/// behind names the same place: 411203, 411203000 and 411203000000 are equal and print 411203. Default: <see cref="None"/>, prints —.
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct DivisionCode : IComparable<DivisionCode>, IComparable, ISpanParsable<DivisionCode>
{
    private const string Shape = "6, 9 or 12 digits, the first two not 00 and no level skipped, such as 411203; or — for none";

    private readonly long _digits; // always 12 digits; 0 = none

    private DivisionCode(long digits) => _digits = digits;

    /// <summary>All 12 digits; 0 for none.</summary>
    internal long Digits => _digits;

    /// <summary>No division.</summary>
    public static DivisionCode None => default;

    /// <summary>Whether this is not a division.</summary>
    public bool IsNone => _digits == 0;

    /// <summary>The level that the digits say; a place without one of the levels above it (441900, towns straight under a city) keeps its
    /// own.</summary>
    public DivisionLevel Level => this switch
    {
        { IsNone: true } => DivisionLevel.None,
        _ when _digits % 1_000 != 0 => DivisionLevel.Village,
        _ when _digits % 1_000_000 != 0 => DivisionLevel.Town,
        _ when _digits % 100_000_000 != 0 => DivisionLevel.County,
        _ when _digits % 10_000_000_000 != 0 => DivisionLevel.City,
        _ => DivisionLevel.Province,
    };

    /// <summary>The division above, by prefix alone; none above a province.</summary>
    public DivisionCode Parent => Level switch
    {
        DivisionLevel.Village => new(_digits - (_digits % 1_000)),
        DivisionLevel.Town => new(_digits - (_digits % 1_000_000)),
        DivisionLevel.County => new(_digits - (_digits % 100_000_000)),
        DivisionLevel.City => new(_digits - (_digits % 10_000_000_000)),
        _ => None,
    };

    /// <summary>The division above, by a table where it speaks and by prefix elsewhere.</summary>
    /// <param name="exceptions">Divisions whose parent is not their prefix, such as 419001 济源 under 410000.</param>
    /// <exception cref="ArgumentNullException">There is no table.</exception>
    public DivisionCode ParentIn(IReadOnlyDictionary<DivisionCode, DivisionCode> exceptions)
        => Guard.Against.Null(exceptions).TryGetValue(this, out var parent) ? parent : Parent;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DivisionCode result)
    {
        result = default;
        if (s is "—") { return true; } // what none prints

        // long.TryParse overlooks null characters at the end
        if (s.Length is not (6 or 9 or 12) || s.ContainsAnyExceptInRange('0', '9')) { return false; }

        long digits = long.Parse(s, NumberStyles.None, CultureInfo.InvariantCulture);
        for (int length = s.Length; length < 12; length++) { digits *= 10; }

        long county = digits / 1_000_000, town = digits / 1_000 % 1_000;
        bool skips = county / 10_000 == 0                     // 00xxxx: no province
            || (county / 100 % 100 == 0 && county % 100 != 0) // 4100xx: no city above the county
            || (town == 0 && digits % 1_000 != 0)             // village without town
            || (county % 10_000 == 0 && digits % 1_000_000 != 0); // town straight under a province
        if (skips) { return false; }

        result = new(digits);
        return true;
    }

    /// <inheritdoc/>
    public static DivisionCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => TryParse(s, provider, out var result)
            ? result
            : throw new FormatException($"\"{Quoted.Of(s)}\" is not a division code: expected {Shape}.");

    /// <inheritdoc/>
    public static DivisionCode Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads 6, 9 or 12 digits.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is not a division code; the message names the expected shape.</exception>
    public static DivisionCode Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out DivisionCode result)
        => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Orders by digits, so that a division stands before all below it; none comes first.</summary>
    public int CompareTo(DivisionCode other) => _digits.CompareTo(other._digits);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        DivisionCode other => CompareTo(other),
        _ => throw new ArgumentException("Expected a DivisionCode.", nameof(obj)),
    };

    /// <summary>Returns the shortest form: 6 digits down to the county, 9 for a town, 12 for a village; — when none.</summary>
    public override string ToString() => Level switch
    {
        DivisionLevel.None => "—",
        DivisionLevel.Village => _digits.ToString("D12", CultureInfo.InvariantCulture),
        DivisionLevel.Town => (_digits / 1_000).ToString("D9", CultureInfo.InvariantCulture),
        _ => (_digits / 1_000_000).ToString("D6", CultureInfo.InvariantCulture),
    };

    /// <summary>Whether the left code sorts before the right one.</summary>
    public static bool operator <(DivisionCode left, DivisionCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left code sorts after the right one.</summary>
    public static bool operator >(DivisionCode left, DivisionCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left code sorts before the right one, or is the same.</summary>
    public static bool operator <=(DivisionCode left, DivisionCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left code sorts after the right one, or is the same.</summary>
    public static bool operator >=(DivisionCode left, DivisionCode right) => left.CompareTo(right) >= 0;
}
