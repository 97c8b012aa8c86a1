using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Publicity;

/// <summary>The days on which law, safety and the environment are publicized every year (宣传教育日), each by its rule from the year it
/// exists.</summary>
/// <remarks>
/// Days of which rule and year are confirmed. Not among them, for their dates or beginnings were not confirmed: 国际消费者权益日, 全国防灾减灾日,
/// 国际禁毒日, 民法典宣传月. 宪法宣传周 and 法治宣传月 stand in no statute: they are notices of a year, and supplied by the caller, as are local days.
/// </remarks>
public static class ThemeDays
{
    private static readonly Basis Fire = Basis.Practice(new("每年11月9日为全国消防日", "9 November of each year is National Fire Safety Day"));
    private static readonly Basis Traffic = Basis.Practice(
        new("每年12月2日为全国交通安全日", "2 December of each year is National Traffic Safety Day"));
    private static readonly Basis Pupils = Basis.Practice(
        new("每年3月最后一个星期一为全国中小学生安全教育日", "the last Monday of March of each year is National Pupils' Safety Education Day"));

    private static readonly Basis Defence = Basis.Practice(
        new("每年9月第三个星期六为全民国防教育日", "the third Saturday of September of each year is National Defence Education Day"));

    private static readonly Basis Legal = Basis.Practice(new("每年12月4日为全国法制宣传日", "4 December of each year is National Legal Publicity Day"));
    private static readonly Basis Constitution = Basis.Practice(
        new("每年12月4日为国家宪法日", "4 December of each year is National Constitution Day"));

    private static readonly Rule[] All =
    [
        new(new("全国中小学生安全教育日", "National Pupils' Safety Education Day"), 1996, LastMondayOfMarch) { Practice = Pupils },
        new(new("全民国家安全教育日", "National Security Education Day"), 2016, year => new(year, 4, 15))
        {
            Law = Instruments.NationalSecurity2015.Article(14).Cite(Application.Direct),
        },
        new(new("环境日", "Environment Day"), 2015, year => new(year, 6, 5))
        {
            Law = Instruments.EnvironmentProtection2014.Article(12).Cite(Application.Direct),
        },
        new(new("全民国防教育日", "National Defence Education Day"), 2001, ThirdSaturdayOfSeptember)
        {
            Practice = Defence,
            Law = Instruments.DefenceEducation2024.Article(12).Cite(Application.Direct),
            LawFrom = 2025,
        },
        new(new("全国消防日", "National Fire Safety Day"), 1992, year => new(year, 11, 9)) { Practice = Fire },
        new(new("全国交通安全日", "National Traffic Safety Day"), 2012, year => new(year, 12, 2)) { Practice = Traffic },
        new(new("全国法制宣传日", "National Legal Publicity Day"), 2001, year => new(year, 12, 4)) { Through = 2013, Practice = Legal },
        new(new("国家宪法日", "National Constitution Day"), 2014, year => new(year, 12, 4))
        {
            IsCounted = true,
            Practice = Constitution,
            Law = Instruments.LawPublicity2025.Article(13).Paragraph(2).Cite(Application.Direct),
            LawFrom = 2025,
        },
    ];

    /// <summary>The days of a year, in order; none before their founding.</summary>
    /// <param name="year">The year, 1–9998.</param>
    /// <param name="notices">Days, weeks and months that notices set; those with a day in the year are put among the others, a day before
    /// a week that starts with it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside its range.</exception>
    public static ValueList<ThemeDay> In(int year, ValueList<ThemeDay> notices = default)
    {
        Guard.Against.OutsideOf(year, 1, 9998);
        return All.Where(rule => year >= rule.From && year <= rule.Through).Select(rule => rule.In(year))
            .Concat(notices.Where(notice => notice.Days.Overlaps(DateSpan.Year(year))))
            .OrderBy(day => day.Date).ThenBy(day => day.Days.Last).ToValueList();
    }

    private static LocalDate LastMondayOfMarch(int year)
    {
        var last = new LocalDate(year, 3, 31);
        return last.PlusDays(-((int)last.DayOfWeek - 1));
    }

    private static LocalDate ThirdSaturdayOfSeptember(int year)
    {
        var first = new LocalDate(year, 9, 1);
        return first.PlusDays(((6 - (int)first.DayOfWeek + 7) % 7) + 14);
    }

    /// <summary>One day by its rule.</summary>
    /// <param name="Name">What it is called.</param>
    /// <param name="From">The first year that has it.</param>
    /// <param name="Date">The day of a year.</param>
    private sealed record Rule(Bilingual Name, int From, Func<int, LocalDate> Date)
    {
        internal int Through { get; init; } = 9999;

        internal int LawFrom { get; init; }

        internal bool IsCounted { get; init; }

        internal Basis? Practice { get; init; }

        internal Citation? Law { get; init; }

        internal ThemeDay In(int year) => new(
            Name,
            DateSpan.Through(Date(year), Date(year)),
            Law is { } text && year >= LawFrom ? Basis.Law(text) : Practice!,
            IsCounted ? year - From + 1 : null);
    }
}
