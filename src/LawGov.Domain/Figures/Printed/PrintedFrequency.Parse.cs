using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Figures.Printed;

public readonly partial record struct PrintedFrequency
{
    private const int MostCharacters = 64;
    private const string Shape = "a frequency such as 每两月一次, 每季度至少2次, 每季度听取一次, 每学期一次 or —";

    private static readonly (string Word, FrequencyPeriod Period)[] Words =
    [
        ("半年", FrequencyPeriod.HalfYear), ("学期", FrequencyPeriod.Term), ("学年", FrequencyPeriod.SchoolYear),
        ("季度", FrequencyPeriod.Quarter),
        ("星期", FrequencyPeriod.Week), ("年度", FrequencyPeriod.Year), ("季", FrequencyPeriod.Quarter), ("周", FrequencyPeriod.Week),
        ("月", FrequencyPeriod.Month), ("年", FrequencyPeriod.Year),
    ];

    private static readonly string[] Minimums = ["不少于", "不低于", "不下", "至少"];
    private static readonly string[] Maximums = ["不超过", "不多于", "不高于", "至多", "最多"];

    // what stands between period and number then does not say how often
    private static readonly string[] NotHowOften = ["增", "减", "均", "第", "每", "约", "近", "超", "逾", "满", "前", "，", "。", "；", "、"];

    /// <summary>Reads a frequency as printed.</summary>
    /// <param name="s">The text, of at most 64 characters.</param>
    /// <exception cref="FormatException">The text is not a frequency; the message names the expected shape.</exception>
    public static PrintedFrequency Parse(string s)
        => TryParse(Guard.Against.Null(s), out var result)
            ? result
            : throw new FormatException($"\"{Quoted.Of(s)}\" is not a frequency: expected {Shape}.");

    /// <summary>Reads a frequency as printed, without throwing.</summary>
    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PrintedFrequency)"/>
    public static bool TryParse(string? s, out PrintedFrequency result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads a frequency as printed, without throwing.</summary>
    /// <param name="s">每, a number of periods or none, the period, what is done or nothing (听取, 召开会议), 至少 or nothing, a number of times
    /// and 次 or another unit.</param>
    /// <param name="result">The frequency, if it could be read.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out PrintedFrequency result)
    {
        result = default;
        var rest = s.Trim();
        if (FigureWords.IsUnstated(rest)) { return true; }

        if (rest.Length > MostCharacters || !Take(ref rest, "每")) { return false; }

        if (!TryTakeNumber(ref rest, out int every)) { every = 1; }

        Take(ref rest, "个");
        var period = TakePeriod(ref rest);
        return period != FrequencyPeriod.Unstated && every is >= 1 and <= Most && TryReadTimes(rest, every, period, out result);
    }

    /// <summary>Finds the number of times behind what is done: the first place from which the rest is a number, a unit and nothing
    /// more.</summary>
    private static bool TryReadTimes(ReadOnlySpan<char> text, int every, FrequencyPeriod period, out PrintedFrequency result)
    {
        var bound = TakeBound(ref text); // 至少研究一次
        for (int at = 0; at < text.Length; at++)
        {
            if (at > 0 && (char.IsDigit(text[at - 1]) || IsNotHowOften(text[..at]))) { break; } // a number before the number

            if (TryReadTimesAt(text[at..], bound, every, period, out result)) { return true; }
        }

        result = default;
        return false;
    }

    private static bool TryReadTimesAt(
        ReadOnlySpan<char> rest,
        FigureBound before,
        int every,
        FrequencyPeriod period,
        out PrintedFrequency result)
    {
        result = default;
        var bound = before == FigureBound.None ? TakeBound(ref rest) : before; // 研究不少于一次
        if (rest.EndsWith("以上", StringComparison.Ordinal))
        {
            if (bound != FigureBound.None) { return false; }

            bound = FigureBound.AtLeast;
            rest = rest[..^2];
        }

        if (!PrintedFigure.TryParse(rest, out var figure, out _) || figure.Unit.IsNone || IsTime(figure.Unit)) { return false; }

        bool range = figure.Kind == PrintedFigureKind.Range && bound == FigureBound.None;
        var times = figure.Counts(Rounding.HalfUp); // empty for a rise or a fall
        if (!(range || figure.Kind == PrintedFigureKind.Exact) || times is not { Min: >= 1, Max: <= Most }) { return false; }

        var (least, most) = ((int)times.Min!, (int)times.Max!);
        result = bound == FigureBound.AtMost ? new(every, period, 0, unit: figure.Unit, atMost: most)
            : new(every, period, least, bound == FigureBound.AtLeast, figure.Unit, atMost: most > least ? most : 0);
        return true;
    }

    private static FigureBound TakeBound(ref ReadOnlySpan<char> rest)
        => TakeOne(ref rest, Minimums) ? FigureBound.AtLeast : TakeOne(ref rest, Maximums) ? FigureBound.AtMost : FigureBound.None;

    /// <summary>So many months or years of a period say how long, not how often.</summary>
    private static bool IsTime(CountUnit unit) => unit.ToString() is "个月" or "年" or "周" or "个百分点" or "百分点" or "倍";

    private static bool IsNotHowOften(ReadOnlySpan<char> text)
    {
        foreach (string word in NotHowOften)
        {
            if (text.Contains(word, StringComparison.Ordinal)) { return true; }
        }

        return false;
    }

    private static bool Take(ref ReadOnlySpan<char> rest, string word)
    {
        bool there = rest.StartsWith(word, StringComparison.Ordinal);
        rest = rest[(there ? word.Length : 0)..].TrimStart();
        return there;
    }

    private static bool TakeOne(ref ReadOnlySpan<char> rest, string[] words)
    {
        foreach (string word in words)
        {
            if (Take(ref rest, word)) { return true; }
        }

        return false;
    }

    private static FrequencyPeriod TakePeriod(ref ReadOnlySpan<char> rest)
    {
        foreach (var (word, period) in Words)
        {
            if (Take(ref rest, word)) { return period; }
        }

        return FrequencyPeriod.Unstated;
    }

    /// <summary>Reads a number of 1 or more, in digits of either width or in Chinese numerals.</summary>
    private static bool TryTakeNumber(ref ReadOnlySpan<char> rest, out int number)
    {
        int at = 0;
        long value = 0;
        while (at < rest.Length && at < 4 && PrintedFigureReader.DigitOf(rest[at]) is >= 0 and var digit)
        {
            value = (value * 10) + digit;
            at++;
        }

        if (at == 0 && !ChineseNumerals.TryTake(rest, ref at, out value, out _)) { value = 0; }

        number = value is >= 1 and <= 9_999 ? (int)value : 0;
        if (number == 0) { return false; }

        rest = rest[at..].TrimStart();
        return true;
    }
}
