namespace LawGov.Domain.Figures.Printed;

/// <summary>The words that stand around a printed number.</summary>
internal static class FigureWords
{
    // In every list, the longer word before the one that it starts with.
    private static readonly (string Word, FigureBound Bound)[] BoundsBefore =
    [
        ("不低于", FigureBound.AtLeast), ("不少于", FigureBound.AtLeast), ("不小于", FigureBound.AtLeast), ("不下于", FigureBound.AtLeast),
        ("不下", FigureBound.AtLeast), ("至少", FigureBound.AtLeast), ("≥", FigureBound.AtLeast),
        ("不超过", FigureBound.AtMost), ("不高于", FigureBound.AtMost), ("不多于", FigureBound.AtMost), ("不大于", FigureBound.AtMost),
        ("至多", FigureBound.AtMost), ("最多", FigureBound.AtMost), ("≤", FigureBound.AtMost),
        ("超过", FigureBound.Above), ("高于", FigureBound.Above), ("多于", FigureBound.Above), ("大于", FigureBound.Above),
        ("突破", FigureBound.Above), ("逾", FigureBound.Above), ("超", FigureBound.Above),
        ("不足", FigureBound.Below), ("不到", FigureBound.Below), ("低于", FigureBound.Below), ("少于", FigureBound.Below),
        ("小于", FigureBound.Below),
    ];

    private static readonly (string Word, FigureBound Bound)[] BoundsAfter =
    [
        ("（含）以上", FigureBound.AtLeast), ("(含)以上", FigureBound.AtLeast), ("及以上", FigureBound.AtLeast), ("以上", FigureBound.AtLeast),
        ("（含）以下", FigureBound.AtMost), ("(含)以下", FigureBound.AtMost), ("及以下", FigureBound.AtMost), ("以下", FigureBound.AtMost),
        ("以内", FigureBound.AtMost),
    ];

    private static readonly (string Word, Approximation Approximation)[] ApproximationsBefore =
    [
        ("大约", Approximation.About), ("约为", Approximation.About), ("约", Approximation.About), ("将近", Approximation.Near),
        ("接近", Approximation.Near), ("近", Approximation.Near),
    ];

    private static readonly (string Word, FigureChange Change)[] Changes =
    [
        ("增长率为", FigureChange.Rise), ("增长率达", FigureChange.Rise), ("增幅为", FigureChange.Rise), ("增幅达", FigureChange.Rise),
        ("降幅为", FigureChange.Fall), ("降幅达", FigureChange.Fall),
        ("增长", FigureChange.Rise), ("增加", FigureChange.Rise), ("上升", FigureChange.Rise), ("提高", FigureChange.Rise),
        ("提升", FigureChange.Rise), ("上涨", FigureChange.Rise), ("增幅", FigureChange.Rise),
        ("下降", FigureChange.Fall), ("减少", FigureChange.Fall), ("降低", FigureChange.Fall), ("压减", FigureChange.Fall),
        ("缩减", FigureChange.Fall), ("压缩", FigureChange.Fall), ("回落", FigureChange.Fall), ("下滑", FigureChange.Fall),
        ("降幅", FigureChange.Fall), ("减幅", FigureChange.Fall),
    ];

    private static readonly string[] Against = 
    [
        "比上年同期", "较上年同期", "比去年同期", "较去年同期", "比上年度", "较上年度", "同比", "环比", "比上年", "较上年", "比去年", "较去年",
    ];

    private static readonly string[] Sums = ["累计达到", "累计达", "共计", "累计", "合计", "总计", "达到", "共", "达"];

    private static readonly string[] Fulls =
    [
        "实现100%全覆盖", "100%全覆盖", "实现全覆盖", "应训尽训", "全员参加", "全员参与", "全部参加", "全部参与", "全部覆盖", "应参尽参", "全覆盖", "百分之百", "百分百", "全员", "全体", "全部",
    ];

    private static readonly string[] Unstated =
    [
        "/", "／", "—", "——", "–", "-", "－", "--", "暂无", "暂无数据", "无数据", "不详", "未知", "未载明", "未统计", "未统计到", "暂未统计", "N/A", "n/a",
    ];

    private static readonly (string Word, int Power)[] Places = [("万亿", 12), ("亿", 8), ("千万", 7), ("百万", 6), ("万", 4), ("千", 3), ("百", 2)];

    /// <summary>Units that start like a place: 2百分点 are two points, and 5千米 are five kilometres.</summary>
    private static readonly string[] UnitsLikePlaces = ["百分点", "千米", "千克"];

    internal static FigureBound BoundBefore(ReadOnlySpan<char> text, out int length) => Find(BoundsBefore, text, out length);

    internal static FigureBound BoundAfter(ReadOnlySpan<char> text, out int length) => Find(BoundsAfter, text, out length);

    internal static Approximation ApproximationBefore(ReadOnlySpan<char> text, out int length)
        => Find(ApproximationsBefore, text, out length);

    internal static FigureChange ChangeBefore(ReadOnlySpan<char> text, out int length) => Find(Changes, text, out length);

    /// <summary>How long the words are that say against what a change is: 同比, 较上年.</summary>
    internal static int AgainstAt(ReadOnlySpan<char> text) => LengthOf(Against, text);

    /// <summary>How long the word is that only says that a sum follows: 共, 累计.</summary>
    internal static int SumAt(ReadOnlySpan<char> text) => LengthOf(Sums, text);

    /// <summary>How long the claim of fullness is that a text starts with; 0 for none.</summary>
    internal static int FullAt(ReadOnlySpan<char> text) => LengthOf(Fulls, text);

    /// <summary>Whether a text says that there is no figure.</summary>
    internal static bool IsUnstated(ReadOnlySpan<char> text)
    {
        foreach (string word in Unstated)
        {
            if (text.SequenceEqual(word)) { return true; }
        }

        return false;
    }

    /// <summary>The power of ten that a text starts with; 0 for none.</summary>
    internal static int PlaceAt(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        foreach (string unit in UnitsLikePlaces)
        {
            if (text.StartsWith(unit, StringComparison.Ordinal)) { return 0; }
        }

        return Find(Places, text, out length);
    }

    private static int LengthOf(string[] words, ReadOnlySpan<char> text)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) { return word.Length; }
        }

        return 0;
    }

    private static T Find<T>((string Word, T Value)[] words, ReadOnlySpan<char> text, out int length)
        where T : struct
    {
        foreach (var (word, value) in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                length = word.Length;
                return value;
            }
        }

        length = 0;
        return default;
    }
}
