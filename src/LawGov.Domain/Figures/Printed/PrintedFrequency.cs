using System.Globalization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Figures.Printed;

/// <summary>A frequency as a report prints it (载明频次), such as 每两月一次 or 每季度至少2次.</summary>
/// <remarks>
/// Default: <see cref="Unstated"/>, which prints — and asks for nothing. 每日 and 每天 are refused: it is not settled whether days, working
/// days or school days are meant.
/// </remarks>
/// <example><code>PrintedFrequency.Parse("每两月一次").CountsIn(months: 12) // 6</code></example>
public readonly record struct PrintedFrequency : IBilingualText
{
    private const string Shape = "a frequency such as 每两月一次, 每季度至少2次 or 每学期一次";
    private const int Most = 999;

    private static readonly CountUnit Usual = new("次");

    private static readonly (string Word, FrequencyPeriod Period)[] Words =
    [
        ("半年", FrequencyPeriod.HalfYear), ("学期", FrequencyPeriod.Term), ("季度", FrequencyPeriod.Quarter), ("星期", FrequencyPeriod.Week),
        ("季", FrequencyPeriod.Quarter), ("周", FrequencyPeriod.Week), ("月", FrequencyPeriod.Month), ("年", FrequencyPeriod.Year),
    ];

    /// <summary>Names a frequency.</summary>
    /// <param name="every">After how many periods it comes again, 1–999.</param>
    /// <param name="period">Which periods.</param>
    /// <param name="times">How often then, 1–999.</param>
    /// <param name="isMinimum">Whether it may be more often (至少).</param>
    /// <param name="unit">What is counted; 次 unless said.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range, or there is no such period.</exception>
    public PrintedFrequency(int every, FrequencyPeriod period, int times, bool isMinimum = false, CountUnit unit = default)
    {
        Every = Guard.Against.OutsideOf(every, 1, Most);
        Period = Guard.Against.Undeclared(period) != FrequencyPeriod.Unstated
            ? period
            : throw new ArgumentOutOfRangeException(nameof(period), period, "Expected a period.");
        Times = Guard.Against.OutsideOf(times, 1, Most);
        IsMinimum = isMinimum;
        Unit = unit.IsNone ? Usual : unit;
    }

    /// <summary>No frequency: prints —.</summary>
    public static PrintedFrequency Unstated => default;

    /// <summary>After how many periods it comes again; 0 when unstated.</summary>
    public int Every { get; }

    /// <summary>Which periods.</summary>
    public FrequencyPeriod Period { get; }

    /// <summary>How often then; 0 when unstated.</summary>
    public int Times { get; }

    /// <summary>Whether it may be more often (至少).</summary>
    public bool IsMinimum { get; }

    /// <summary>What is counted (计量单位): 次 of 每月一次, 期 of 每季度一期; none when unstated.</summary>
    public CountUnit Unit { get; }

    /// <summary>Reads a frequency as printed.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is not a frequency; the message names the expected shape.</exception>
    public static PrintedFrequency Parse(string s)
        => TryParse(Guard.Against.Null(s), out var result)
            ? result
            : throw new FormatException($"\"{Quoted.Of(s)}\" is not a frequency: expected {Shape}.");

    /// <summary>Reads a frequency as printed, without throwing.</summary>
    /// <param name="s">每, a number of periods or none, the period, 至少 or nothing, a number of times and 次 or another unit.</param>
    /// <param name="result">The frequency, if it could be read.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out PrintedFrequency result)
    {
        result = default;
        var rest = s.Trim();
        if (!rest.StartsWith("每", StringComparison.Ordinal)) { return false; }

        rest = rest[1..];
        if (!TryTakeNumber(ref rest, out int every)) { every = 1; }
        else if (rest.StartsWith("个", StringComparison.Ordinal)) { rest = rest[1..]; }

        var period = TakePeriod(ref rest);
        bool isMinimum = rest.StartsWith("至少", StringComparison.Ordinal);
        rest = rest[(isMinimum ? 2 : 0)..];
        if (period == FrequencyPeriod.Unstated || !TryTakeNumber(ref rest, out int times)) { return false; }

        if (rest.EndsWith("以上", StringComparison.Ordinal))
        {
            isMinimum = true;
            rest = rest[..^2];
        }

        var unit = CountUnits.StartOf(rest, []);
        if (unit.IsNone || unit.ToString().Length != rest.Length || every > Most || times > Most) { return false; }

        result = new(every, period, times, isMinimum, unit);
        return true;
    }

    /// <summary>How often it comes in so many months.</summary>
    /// <param name="months">0–12,000.</param>
    /// <returns>From the number of whole periods to that with a begun one; open above for 至少; empty when unstated and for school
    /// terms.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public CountInterval CountsIn(int months)
    {
        Guard.Against.OutsideOf(months, 0, 12_000);
        return Period switch
        {
            // a year has 52 weeks and a day or two
            FrequencyPeriod.Week when months % 12 == 0 => Counts(52 * (months / 12), (53 * (months / 12)) + 1),
            FrequencyPeriod.Week => Counts(4 * months, ((31 * months) + 6) / 7),
            FrequencyPeriod.Month => Counts(months, months),
            FrequencyPeriod.Quarter => Counts(months / 3, (months + 2) / 3),
            FrequencyPeriod.HalfYear => Counts(months / 6, (months + 5) / 6),
            FrequencyPeriod.Year => Counts(months / 12, (months + 11) / 12),
            _ => CountInterval.Empty,
        };
    }

    /// <summary>How often it comes in so many school terms.</summary>
    /// <param name="terms">0–12,000.</param>
    /// <returns>Empty unless it comes by terms.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public CountInterval CountsInTerms(int terms)
    {
        Guard.Against.OutsideOf(terms, 0, 12_000);
        return Period == FrequencyPeriod.Term ? Counts(terms, terms) : CountInterval.Empty;
    }

    /// <summary>Returns what <see cref="Parse"/> reads, such as <c>每2个月1次</c>, in every culture; — when unstated.</summary>
    public override string ToString()
    {
        if (Period == FrequencyPeriod.Unstated) { return "—"; }

        string each = (Every, Period) switch
        {
            (1, _) => "",
            (2, FrequencyPeriod.Week or FrequencyPeriod.Year) => "两", // 每两周, not 每2个周
            (_, FrequencyPeriod.Week or FrequencyPeriod.Year) => Every.ToString(CultureInfo.InvariantCulture),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Every}个"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"每{each}{Word(Period)}{(IsMinimum ? "至少" : "")}{Times}{Unit}");
    }

    /// <inheritdoc/>
    public string ToText(Language language)
    {
        if (Guard.Against.Undeclared(language) == Language.Chinese || Period == FrequencyPeriod.Unstated) { return ToString(); }

        string period = Period switch
        {
            FrequencyPeriod.Week => "weeks",
            FrequencyPeriod.Month => "months",
            FrequencyPeriod.Quarter => "quarters",
            FrequencyPeriod.HalfYear => "half years",
            FrequencyPeriod.Year => "years",
            _ => "terms",
        };
        string unit = Unit == Usual ? "" : $" {Unit.ToText(Language.English)}";
        return string.Create(CultureInfo.InvariantCulture, $"{(IsMinimum ? "at least " : "")}{Times}{unit} in {Every} {period}");
    }

    private static string Word(FrequencyPeriod period) => period switch
    {
        FrequencyPeriod.Week => "周",
        FrequencyPeriod.Month => "月",
        FrequencyPeriod.Quarter => "季度",
        FrequencyPeriod.HalfYear => "半年",
        FrequencyPeriod.Year => "年",
        _ => "学期",
    };

    private static FrequencyPeriod TakePeriod(ref ReadOnlySpan<char> rest)
    {
        foreach (var (word, period) in Words)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                rest = rest[word.Length..];
                return period;
            }
        }

        return FrequencyPeriod.Unstated;
    }

    /// <summary>Reads a number of 1 or more, in digits or in Chinese numerals.</summary>
    private static bool TryTakeNumber(ref ReadOnlySpan<char> rest, out int number)
    {
        int at = 0;
        long value = 0;
        while (at < rest.Length && at < 4 && char.IsAsciiDigit(rest[at])) { value = (value * 10) + (rest[at++] - '0'); }

        if (at == 0 && !ChineseNumerals.TryTake(rest, ref at, out value, out _)) { value = 0; }

        number = value is >= 1 and <= 9_999 ? (int)value : 0;
        if (number == 0) { return false; }

        rest = rest[at..];
        return true;
    }

    private CountInterval Counts(int fewestPeriods, int mostPeriods)
    {
        long fewest = fewestPeriods / Every * (long)Times, most = (mostPeriods + Every - 1) / Every * (long)Times;
        return IsMinimum ? CountInterval.AtLeast(fewest) : CountInterval.Between(fewest, most);
    }
}
