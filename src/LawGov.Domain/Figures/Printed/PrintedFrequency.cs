using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Figures.Printed;

/// <summary>A frequency as a report prints it (载明频次), such as 每两月一次, 每季度听取一次 or 每年不少于2次.</summary>
/// <remarks>
/// Default: <see cref="Unstated"/>, which prints — and asks for nothing. 每日 and 每天 are refused: it is not settled whether days, working
/// days or school days are meant. So are 每月10日 and 每年12月, which name a day and a month.
/// </remarks>
/// <example><code>PrintedFrequency.Parse("每两月一次").CountsIn(months: 12) // 6</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly partial record struct PrintedFrequency : IBilingualText
{
    private const int Most = 999;

    private static readonly CountUnit Usual = new("次");

    /// <summary>Names a frequency.</summary>
    /// <param name="every">After how many periods it comes again, 1–999.</param>
    /// <param name="period">Which periods.</param>
    /// <param name="times">How often then, 1–999; 0 only where <paramref name="atMost"/> is given.</param>
    /// <param name="isMinimum">Whether it may be more often (至少).</param>
    /// <param name="unit">What is counted; 次 unless said.</param>
    /// <param name="atMost">How often at most, where a range is printed (三四次, 至多2次): not below <paramref name="times"/>, up to 999;
    /// 0 where none is. Not together with <paramref name="isMinimum"/>.</param>
    /// <exception cref="ArgumentException">It is a minimum and has a most.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range, or there is no such period.</exception>
    public PrintedFrequency(int every, FrequencyPeriod period, int times, bool isMinimum = false, CountUnit unit = default, int atMost = 0)
    {
        Every = Guard.Against.OutsideOf(every, 1, Most);
        Period = Guard.Against.Undeclared(period) != FrequencyPeriod.Unstated
            ? period
            : throw new ArgumentOutOfRangeException(nameof(period), period, "Expected a period.");
        Times = Guard.Against.OutsideOf(times, atMost == 0 ? 1 : 0, Most);
        AtMost = atMost == 0 ? times : Guard.Against.OutsideOf(atMost, Math.Max(1, times), Most);
        IsMinimum = isMinimum && atMost > 0
            ? throw new ArgumentException("Expected a minimum or a most, not both.", nameof(atMost))
            : isMinimum;
        Unit = unit.IsNone ? Usual : unit;
    }

    /// <summary>No frequency: prints —.</summary>
    public static PrintedFrequency Unstated => default;

    /// <summary>After how many periods it comes again; 0 when unstated.</summary>
    public int Every { get; }

    /// <summary>Which periods.</summary>
    public FrequencyPeriod Period { get; }

    /// <summary>How often then, the least where a range is printed; 0 when unstated and for 至多.</summary>
    public int Times { get; }

    /// <summary>How often then at most; as <see cref="Times"/> where no range is printed, and no limit where it is a minimum.</summary>
    public int AtMost { get; }

    /// <summary>Whether it may be more often (至少).</summary>
    public bool IsMinimum { get; }

    /// <summary>What is counted (计量单位): 次 of 每月一次, 期 of 每季度一期; none when unstated.</summary>
    public CountUnit Unit { get; }

    /// <summary>Whether it counts lessons by the week (每周2课时): they run by teaching weeks, of which no calendar says how many there
    /// are.</summary>
    public bool IsByTeachingWeeks => Period == FrequencyPeriod.Week && Unit.IsLesson;

    /// <summary>Whether it comes by school terms or school years, so that only the number of terms says how often that is.</summary>
    public bool IsByTerms => Period is FrequencyPeriod.Term or FrequencyPeriod.SchoolYear;

    /// <summary>How often it comes in so many months.</summary>
    /// <param name="months">0–12,000.</param>
    /// <returns>From the number of whole periods to that with a begun one; open above for 至少; empty when unstated, for school terms and
    /// school years, and for lessons by the week.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public CountInterval CountsIn(int months)
    {
        Guard.Against.OutsideOf(months, 0, 12_000);
        return Period switch
        {
            FrequencyPeriod.Week when IsByTeachingWeeks => CountInterval.Empty,

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
    /// <param name="terms">0–12,000; two make a school year.</param>
    /// <returns>Empty unless it comes by terms or by school years.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public CountInterval CountsInTerms(int terms)
    {
        Guard.Against.OutsideOf(terms, 0, 12_000);
        return Period switch
        {
            FrequencyPeriod.Term => Counts(terms, terms),
            FrequencyPeriod.SchoolYear => Counts(terms / 2, (terms + 1) / 2),
            _ => CountInterval.Empty,
        };
    }

    /// <summary>How often lessons come in so many teaching weeks.</summary>
    /// <param name="weeks">0–12,000.</param>
    /// <returns>Empty unless it counts lessons by the week.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public CountInterval CountsInTeachingWeeks(int weeks)
    {
        Guard.Against.OutsideOf(weeks, 0, 12_000);
        return IsByTeachingWeeks ? Counts(weeks, weeks) : CountInterval.Empty;
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
        string times = IsMinimum ? string.Create(CultureInfo.InvariantCulture, $"至少{Times}")
            : Times == 0 ? string.Create(CultureInfo.InvariantCulture, $"至多{AtMost}")
            : AtMost > Times ? string.Create(CultureInfo.InvariantCulture, $"{Times}至{AtMost}")
            : Times.ToString(CultureInfo.InvariantCulture);
        return $"每{each}{Word(Period)}{times}{Unit}";
    }

    /// <inheritdoc/>
    public string ToText(Language language)
    {
        if (Guard.Against.Undeclared(language) == Language.Chinese || Period == FrequencyPeriod.Unstated) { return ToString(); }

        string period = Period switch
        {
            FrequencyPeriod.Week => IsByTeachingWeeks ? "teaching week" : "week",
            FrequencyPeriod.Month => "month",
            FrequencyPeriod.Quarter => "quarter",
            FrequencyPeriod.HalfYear => "half year",
            FrequencyPeriod.Year => "year",
            FrequencyPeriod.SchoolYear => "school year",
            _ => "term",
        };
        string each = Every == 1 ? $"a {period}" : string.Create(CultureInfo.InvariantCulture, $"every {Every} {period}s");
        string unit = Unit.ToText(Language.English);
        if (Math.Max(Times, AtMost) == 1) { unit = CountUnits.One(unit); }

        string times = IsMinimum ? string.Create(CultureInfo.InvariantCulture, $"at least {Times}")
            : Times == 0 ? string.Create(CultureInfo.InvariantCulture, $"at most {AtMost}")
            : AtMost > Times ? string.Create(CultureInfo.InvariantCulture, $"{Times} to {AtMost}")
            : Times.ToString(CultureInfo.InvariantCulture);
        return $"{times} {unit} {each}";
    }

    private static string Word(FrequencyPeriod period) => period switch
    {
        FrequencyPeriod.Week => "周",
        FrequencyPeriod.Month => "月",
        FrequencyPeriod.Quarter => "季度",
        FrequencyPeriod.HalfYear => "半年",
        FrequencyPeriod.Year => "年",
        FrequencyPeriod.SchoolYear => "学年",
        _ => "学期",
    };

    private CountInterval Counts(int fewestPeriods, int mostPeriods)
    {
        long fewest = fewestPeriods / Every * (long)Times, most = (mostPeriods + Every - 1) / Every * (long)AtMost;
        return IsMinimum ? CountInterval.AtLeast(fewest) : CountInterval.Between(fewest, most);
    }
}
