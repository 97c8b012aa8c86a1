using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Calendars;

/// <summary>What the labels of calendars are called in both languages (名称).</summary>
public static class Names
{
    private static readonly Bilingual[] DayKindsNamed =
    [
        new("工作日", "workday"),
        new("调休上班日", "make-up workday"),
        new("周末", "weekend"),
        new("法定节假日", "statutory holiday"),
        new("放假调休日", "adjusted rest day"),
        new("本地停止办公日", "local closure"),
    ];

    private static readonly Bilingual[] DayArrangementsNamed = [new("照常", "as usual"), new("放假", "off"), new("上班", "worked")];

    private static readonly Bilingual[] RollOversNamed =
    [
        new("不顺延", "does not move"),
        new("依法顺延", "moves by law"),
        new("比照顺延", "moves by analogy"),
    ];

    private static readonly Bilingual[] DayCountingsNamed = [new("未明确", "not settled"), new("计入", "counted"), new("不计入", "not counted")];

    private static readonly Bilingual[] TimeUnitsNamed =
    [
        new("工作日", "working days"),
        new("日", "days"),
        new("月", "months"),
        new("年", "years"),
    ];

    private static readonly Bilingual[] FestivalsNamed =
    [
        new("元旦", "New Year"),
        new("春节", "Spring Festival"),
        new("清明节", "Qingming"),
        new("劳动节", "Labour Day"),
        new("端午节", "Dragon Boat"),
        new("中秋节", "Mid-Autumn"),
        new("国庆节", "National Day"),
        new("纪念日", "commemoration"),
    ];

    private static readonly Bilingual Nothing = new("—", "—");

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="kind">A kind of day.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this DayKind kind) => DayKindsNamed[(int)Guard.Against.Undeclared(kind)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="arrangement">What a notice makes of a day.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this DayArrangement arrangement) => DayArrangementsNamed[(int)Guard.Against.Undeclared(arrangement)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="rollOver">Whether a last day moves.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this RollOver rollOver) => RollOversNamed[(int)Guard.Against.Undeclared(rollOver)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="counting">Whether a day counts.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this DayCounting counting) => DayCountingsNamed[(int)Guard.Against.Undeclared(counting)];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="unit">A unit of time.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not declared.</exception>
    public static Bilingual Name(this TimeUnit unit) => TimeUnitsNamed[(int)Guard.Against.Undeclared(unit)];

    /// <summary>Gets the name in both languages; of two that meet, both; — when none.</summary>
    /// <param name="festivals">One festival or several.</param>
    public static Bilingual Name(this Festivals festivals) => FlagNames.Join((int)festivals, FestivalsNamed, Nothing);

    /// <summary>Whether such a day is worked.</summary>
    /// <param name="kind">A kind of day.</param>
    public static bool IsWorked(this DayKind kind) => kind <= DayKind.MakeUpWorkday;

    /// <summary>Reads Chinese names as a notice heads them, such as 国庆节、中秋节.</summary>
    internal static Festivals ReadFestivals(string chinese)
        => chinese.Split('、')
        .Aggregate(Festivals.None, (all, name) => all | (Festivals)(1 << Array.FindIndex(FestivalsNamed, each => each.Chinese == name)));
}
