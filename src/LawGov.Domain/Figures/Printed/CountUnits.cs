using System.Collections.Frozen;

namespace LawGov.Domain.Figures.Printed;

/// <summary>The units that reports print: their English reading, which of them measure, and which count the same.</summary>
/// <remarks>月 and 日 are missing on purpose: 3月 and 10日 name a month and a day; so many months are 个月.</remarks>
internal static class CountUnits
{
    /// <summary>Units of which usage prints one for the other; the first stands for all.</summary>
    private static readonly string[][] Equal =
    [
        ["人", "名", "位"],
        ["件", "起", "宗"], // matters dealt with: 办理36件, 36起 and 36宗
        ["场", "场次"], // each event counts anew in either
        ["批", "批次"],
        ["课时", "学时"],
        ["本", "册"],
        ["公里", "千米"],
        ["个百分点", "百分点"],
        ["个工作日", "工作日"],
    ];

    /// <summary>Units of which so often a month or a year is said: a frequency is held against a count in any of them.</summary>
    private static readonly string[] Occasions = ["次", "场", "场次", "期"];

    private static readonly string[] Between = [" of ", " in ", " held"];

    private static readonly string[] Lessons = ["课时", "学时", "节", "课", "堂"];

    private static readonly FrozenSet<string> Measured = new HashSet<string>(StringComparer.Ordinal)
    {
        "元", "美元", "公里", "千米", "米", "平方米", "平方公里", "亩", "公顷", "吨", "公斤", "千克", "升",
        "小时", "分钟", "课时", "学时", "天", "个工作日", "工作日", "年", "倍", "分", "个百分点", "百分点",
    }.ToFrozenSet(StringComparer.Ordinal);

    internal static FrozenDictionary<string, string> English { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["人"] = "people", ["人次"] = "attendances", ["名"] = "people", ["位"] = "people", ["户"] = "households", ["户次"] = "household visits",
        ["家"] = "establishments", ["家次"] = "establishment visits", ["所"] = "schools", ["所次"] = "school visits", ["校"] = "schools",
        ["校次"] = "school visits", ["件"] = "items", ["件次"] = "item handlings", ["场"] = "events", ["场次"] = "sessions", ["次"] = "times",
        ["期"] = "editions", ["份"] = "copies", ["条"] = "entries", ["条次"] = "entry handlings", ["项"] = "matters", ["项次"] = "matter handlings",
        ["起"] = "cases", ["例"] = "instances", ["宗"] = "cases", ["批"] = "batches", ["批次"] = "batches in turn", ["个"] = "units",
        ["个次"] = "unit visits", ["班"] = "classes", ["班次"] = "class runs", ["节"] = "lessons", ["课"] = "lessons", ["课时"] = "class hours",
        ["学时"] = "study hours", ["小时"] = "hours", ["分钟"] = "minutes", ["天"] = "days", ["工作日"] = "working days",
        ["个工作日"] = "working days", ["周"] = "weeks", ["个月"] = "months",
        ["年"] = "years", ["元"] = "yuan", ["美元"] = "US dollars", ["册"] = "volumes", ["本"] = "books", ["篇"] = "articles", ["幅"] = "sheets",
        ["块"] = "boards", ["处"] = "places", ["处次"] = "place visits", ["支"] = "teams", ["组"] = "groups", ["台"] = "sets", ["台次"] = "set runs",
        ["套"] = "sets of things", ["辆"] = "vehicles", ["辆次"] = "vehicle runs", ["车次"] = "vehicle trips", ["部"] = "works",
        ["门"] = "subjects", ["张"] = "sheets of paper", ["封"] = "letters", ["间"] = "rooms", ["座"] = "sites", ["道"] = "questions",
        ["类"] = "kinds", ["轮"] = "rounds", ["轮次"] = "rounds in turn", ["队"] = "squads", ["村"] = "villages", ["社区"] = "communities",
        ["对"] = "pairs", ["面"] = "walls", ["点位"] = "points", ["平方米"] = "square metres", ["平方公里"] = "square kilometres",
        ["公里"] = "kilometres", ["千米"] = "kilometres", ["米"] = "metres", ["亩"] = "mu", ["公顷"] = "hectares", ["吨"] = "tonnes",
        ["公斤"] = "kilograms", ["千克"] = "kilograms", ["升"] = "litres", ["字"] = "characters", ["则"] = "notes",
        ["堂"] = "lessons held", ["倍"] = "times as much", ["分"] = "marks", ["个百分点"] = "percentage points", ["百分点"] = "percentage points",
        ["通"] = "calls", ["幢"] = "buildings", ["栋"] = "buildings",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Canonical = Equal
        .SelectMany(units => units.Select(unit => (unit, First: units[0])))
        .ToFrozenDictionary(pair => pair.unit, pair => pair.First, StringComparer.Ordinal);

    /// <summary>人次 of 人: what 人(次) stands for.</summary>
    private static readonly FrozenDictionary<string, string> InTurn = English.Keys
        .Where(unit => unit.Length > 1 && unit.EndsWith('次') && English.ContainsKey(unit[..^1]))
        .ToFrozenDictionary(unit => unit[..^1], unit => unit, StringComparer.Ordinal);

    /// <summary>The English reading of a unit for one of it: 1 person, 1 entry.</summary>
    internal static string One(string unit)
    {
        foreach (string between in Between)
        {
            int at = unit.IndexOf(between, StringComparison.Ordinal);
            if (at > 0) { return One(unit[..at]) + unit[at..]; } // 1 sheet of paper
        }

        return unit == "people" ? "person"
            : unit.EndsWith("ies", StringComparison.Ordinal) ? unit[..^3] + "y"
            : unit.EndsWith("sses", StringComparison.Ordinal) || unit.EndsWith("ches", StringComparison.Ordinal) ? unit[..^2]
            : unit.TrimEnd('s');
    }

    internal static bool AreEqual(string one, string other)
        => Canonical.TryGetValue(one, out string? first) && Canonical.TryGetValue(other, out string? second) && first == second;

    internal static bool AreOccasions(string one, string other) => Occasions.Contains(one) && Occasions.Contains(other);

    internal static bool IsLesson(string unit) => Lessons.Contains(unit);

    internal static bool IsMeasured(string unit) => Measured.Contains(unit);

    /// <summary>Whether the library knows the unit as one that counts, of which there are no fractions.</summary>
    internal static bool IsCounted(string unit) => English.ContainsKey(unit) && !IsMeasured(unit);

    /// <summary>The unit that a text starts with, the longest that fits; none if it starts with no unit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="further">Units besides those of the library.</param>
    /// <param name="length">How many characters it takes up: 人(次) is 人次.</param>
    internal static CountUnit StartOf(ReadOnlySpan<char> text, ReadOnlySpan<CountUnit> further, out int length)
    {
        var unit = CountUnit.None;
        length = 0;
        foreach (var candidate in further)
        {
            string name = candidate.ToString();
            if (!candidate.IsNone && name.Length > length && text.StartsWith(name, StringComparison.Ordinal))
            {
                (unit, length) = (candidate, name.Length);
            }
        }

        string? known = null;
        foreach (string name in English.Keys)
        {
            if (name.Length > length && text.StartsWith(name, StringComparison.Ordinal)) { (known, length) = (name, name.Length); }
        }

        if (known is null) { return unit; }

        var rest = text[length..];
        if (rest.StartsWith("(次)", StringComparison.Ordinal) || rest.StartsWith("（次）", StringComparison.Ordinal))
        {
            if (InTurn.TryGetValue(known, out string? inTurn)) { (known, length) = (inTurn, length + "(次)".Length); }
        }

        return new(known);
    }
}
