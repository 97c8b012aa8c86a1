using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Law;

/// <summary>The number of an article (条) within one instrument, such as 33 or 133-1 (第一百三十三条之一).</summary>
/// <remarks>Shape: main 1–9999, inserted 0–99. An inserted article sorts straight after its main article. Default: <see cref="None"/>,
/// which nothing can cite.</remarks>
/// <example><code>ArticleNumber.Parse("133-1") > new ArticleNumber(133) // true</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct ArticleNumber : IComparable<ArticleNumber>, IComparable, ISpanParsable<ArticleNumber>, IBilingualText
{
    private const string Shape = "1–9999, or with an insertion 1–99 such as 133-1, or as 第一百三十三条之一; — for none";

    private readonly short _main; // 0 = none
    private readonly byte _inserted;

    /// <summary>Names article <paramref name="main"/>, or one inserted after it.</summary>
    /// <param name="main">1–9999.</param>
    /// <param name="inserted">0 for the main article itself; 1–99 for 之一, 之二 ….</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public ArticleNumber(int main, int inserted = 0)
    {
        _main = (short)Guard.Against.OutsideOf(main, 1, 9999);
        _inserted = (byte)Guard.Against.OutsideOf(inserted, 0, 99);
    }

    /// <summary>No article.</summary>
    public static ArticleNumber None => default;

    /// <summary>The number of the main article; 0 when none.</summary>
    public int Main => _main;

    /// <summary>Which article inserted after the main one; 0 for the main article itself.</summary>
    public int Inserted => _inserted;

    /// <summary>Whether this is not an article.</summary>
    public bool IsNone => _main == 0;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ArticleNumber result)
    {
        result = default;
        if (s is "—") { return true; } // what none prints

        if (s.Contains('\0')) { return false; } // int.TryParse overlooks null characters at the end

        bool read = s is ['第', .. var behind] ? TryReadChinese(behind, out int main, out int inserted)
            : TryReadDigits(s, out main, out inserted);
        if (!read || main is < 1 or > 9999 || inserted > 99) { return false; } // check here: the constructor would throw

        result = new ArticleNumber(main, inserted);
        return true;
    }

    /// <inheritdoc/>
    public static ArticleNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => TryParse(s, provider, out var result)
            ? result
            : throw new FormatException($"\"{Quoted.Of(s)}\" is not an article number: expected {Shape}.");

    /// <inheritdoc/>
    public static ArticleNumber Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <summary>Reads a number such as <c>33</c> or <c>133-1</c>, also as a text of law has it: 第三十三条, 第一百三十三条之一.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is not an article number; the message names the expected shape.</exception>
    public static ArticleNumber Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out ArticleNumber result)
        => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Orders by main article, then by insertion; none comes first.</summary>
    public int CompareTo(ArticleNumber other) => ((_main * 100) + _inserted).CompareTo((other._main * 100) + other._inserted);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        ArticleNumber other => CompareTo(other),
        _ => throw new ArgumentException("Expected an ArticleNumber.", nameof(obj)),
    };

    /// <summary>Returns what <see cref="Parse(string)"/> reads, in every culture; — when none.</summary>
    public override string ToString() => IsNone ? "—" : _inserted == 0
        ? _main.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{_main}-{_inserted}");

    /// <summary>Returns 第三十三条 or Art. 33.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        bool chinese = Guard.Against.Undeclared(language) == Language.Chinese;
        if (IsNone) { return "—"; }

        return chinese
            ? $"第{ChineseNumerals.Write(_main)}条{(_inserted == 0 ? "" : "之" + ChineseNumerals.Write(_inserted))}"
            : $"Art. {this}";
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, out int main, out int inserted)
    {
        int dash = text.IndexOf('-');
        inserted = 0;
        return int.TryParse(dash < 0 ? text : text[..dash], NumberStyles.None, CultureInfo.InvariantCulture, out main)
            && (dash < 0
                || (int.TryParse(text[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out inserted) && inserted > 0));
    }

    /// <summary>What stands behind 第: 三十三条, 一百三十三条之一; also with digits, 33条.</summary>
    private static bool TryReadChinese(ReadOnlySpan<char> text, out int main, out int inserted)
    {
        main = inserted = 0;
        int article = text.IndexOf('条');
        if (article < 0 || !TryReadNumber(text[..article], out main)) { return false; }

        var behind = text[(article + 1)..];
        return behind.IsEmpty || (behind[0] == '之' && TryReadNumber(behind[1..], out inserted) && inserted > 0);
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out int number)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number)) { return true; }

        bool read = ChineseNumerals.TryParse(text, out long value) && value <= 9999;
        number = read ? (int)value : 0;
        return read;
    }

    /// <summary>Whether the left article stands before the right one.</summary>
    public static bool operator <(ArticleNumber left, ArticleNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left article stands after the right one.</summary>
    public static bool operator >(ArticleNumber left, ArticleNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left article stands before the right one, or is it.</summary>
    public static bool operator <=(ArticleNumber left, ArticleNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left article stands after the right one, or is it.</summary>
    public static bool operator >=(ArticleNumber left, ArticleNumber right) => left.CompareTo(right) >= 0;
}
