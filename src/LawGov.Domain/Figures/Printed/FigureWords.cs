namespace LawGov.Domain.Figures.Printed;

/// <summary>The words that stand around a printed number.</summary>
internal static class FigureWords
{
    // The longer word before the one that it starts with.
    private static readonly (string Word, FigureBound Bound)[] BoundsBefore =
    [
        ("不低于", FigureBound.AtLeast), ("不少于", FigureBound.AtLeast), ("不小于", FigureBound.AtLeast), ("至少", FigureBound.AtLeast),
        ("≥", FigureBound.AtLeast),
        ("不超过", FigureBound.AtMost), ("不高于", FigureBound.AtMost), ("不多于", FigureBound.AtMost), ("不大于", FigureBound.AtMost),
        ("至多", FigureBound.AtMost), ("≤", FigureBound.AtMost),
        ("超过", FigureBound.Above), ("高于", FigureBound.Above), ("多于", FigureBound.Above), ("大于", FigureBound.Above),
        ("突破", FigureBound.Above), ("逾", FigureBound.Above), ("超", FigureBound.Above),
        ("不足", FigureBound.Below), ("不到", FigureBound.Below), ("低于", FigureBound.Below), ("少于", FigureBound.Below),
        ("小于", FigureBound.Below),
    ];

    private static readonly (string Word, FigureBound Bound)[] BoundsAfter =
    [
        ("及以上", FigureBound.AtLeast), ("以上", FigureBound.AtLeast), ("及以下", FigureBound.AtMost), ("以下", FigureBound.AtMost),
        ("以内", FigureBound.AtMost),
    ];

    private static readonly (string Word, Approximation Approximation)[] ApproximationsBefore =
    [
        ("大约", Approximation.About), ("约", Approximation.About), ("将近", Approximation.Near), ("接近", Approximation.Near),
        ("近", Approximation.Near),
    ];

    private static readonly (string Word, int Power)[] Places = [("万亿", 12), ("亿", 8), ("千万", 7), ("百万", 6), ("万", 4), ("千", 3), ("百", 2)];

    internal static FigureBound BoundBefore(ReadOnlySpan<char> text, out int length) => Find(BoundsBefore, text, out length);

    internal static FigureBound BoundAfter(ReadOnlySpan<char> text, out int length) => Find(BoundsAfter, text, out length);

    internal static Approximation ApproximationBefore(ReadOnlySpan<char> text, out int length)
        => Find(ApproximationsBefore, text, out length);

    /// <summary>The power of ten that a text starts with; 0 for none.</summary>
    internal static int PlaceAt(ReadOnlySpan<char> text, out int length) => Find(Places, text, out length);

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
