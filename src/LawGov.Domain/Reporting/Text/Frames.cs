using LawGov.Domain.Collections;
using LawGov.Domain.Participation.Printed;
using static LawGov.Domain.Reporting.Text.Words;

namespace LawGov.Domain.Reporting.Text;

/// <summary>Finds the relations that fixed frames of words state among the figures of a text. What no frame says is left alone.</summary>
internal sealed partial class Frames(NormalText text, List<FoundFigure> figures, int? year)
{
    private const int None = -1;
    private const int MostOfASentence = 64; // figures; what is longer is read in stretches, so that the time stays linear
    private const int FarthestBack = 400; // characters

    private static readonly string[] CoreFronts = ["其中", "全部", "上述", "所有", "涉及", "在", "占", "已", "的", "全区", "从"];
    private static readonly string[] CoreTails =
    [
        "中", "的比例为", "的比例达", "的比例", "的比重为", "的比重", "比例为", "总数", "人数", "件数", "数量", "总量", "类", "数", "量", "的", "事项", "里",
    ];

    private readonly List<(FigureRelationKind Kind, int[] Of, bool IsExhaustive, bool IsOneOfSeveral)> _relations = [];
    private readonly List<(int[] Parts, int Whole, bool IsExhaustive)> _lists = [];

    /// <summary>Of each figure, the list that it is a part of; none where it is of none.</summary>
    private readonly int[] _listOf = new int[figures.Count];

    /// <summary>Of the last of some shares, the 100% that is printed as what they make.</summary>
    private readonly Dictionary<int, int> _sums = [];

    /// <summary>The totals that stand behind their parts.</summary>
    private readonly HashSet<int> _sumsBehind = [];

    private ReadOnlySpan<char> Chars => text.Chars;

    /// <summary>What says something of other figures, and not of which.</summary>
    internal List<UnreadText> Unread { get; } = [];

    internal ValueList<TextRelation> Find()
    {
        Array.Fill(_listOf, None);
        for (int first = 0; first < figures.Count;)
        {
            int end = first + 1;
            while (end < figures.Count && figures[end].Sentence == figures[first].Sentence && end - first < MostOfASentence) { end++; }

            CarryOver(first, end);
            Lists(first, end);
            SumsBehind(first, end);
            Points(first, end);
            Growths(first, end);
            Frequencies(first, end);
            Shares(first, end);
            Rates(first, end);
            first = end;
        }

        Repeats();
        Rest();
        _relations.Sort((one, other) => one.Of[0] != other.Of[0] ? one.Of[0].CompareTo(other.Of[0]) : one.Kind.CompareTo(other.Kind));
        return [.. _relations.Select(Relation)];
    }

    private void Rest()
    {
        for (int at = 0; at < figures.Count; at++)
        {
            var figure = figures[at];
            if (figure.IsUsed) { continue; }

            var reason = figure.IsFrequency ? UnreadReason.FrequencyWithoutCount
                : figure.IsChange || figure.IsPoints ? UnreadReason.ChangeWithoutValue
                : figure.IsRate && (IsShareWord(Lead(at)) || Lead(at).Contains('率')) ? UnreadReason.RateWithoutBase
                : UnreadReason.None;
            if (reason != UnreadReason.None) { Unread.Add(new(text.Original(figure.Start, figure.End), reason)); }
        }
    }

    private TextRelation Relation((FigureRelationKind Kind, int[] Of, bool IsExhaustive, bool IsOneOfSeveral) found)
    {
        int start = found.Of.Min(at => figures[at].Start), end = found.Of.Max(at => figures[at].End);
        var sum = found.Kind == FigureRelationKind.RatesSum && _sums.TryGetValue(found.Of[^1], out int at) ? at : None;
        return new(new(found.Kind, [.. found.Of], found.IsExhaustive), found.IsOneOfSeveral, text.Original(start, end))
        {
            Sum = sum == None ? default : text.Original(figures[sum].Start, figures[sum].End),
        };
    }

    private void Add(FigureRelationKind kind, int[] of, bool isExhaustive = false, bool isOneOfSeveral = false)
    {
        foreach (int at in of) { figures[at].IsUsed = true; }

        _relations.Add((kind, of, isExhaustive, isOneOfSeveral));
    }

    /// <summary>The words from the mark before a figure to it.</summary>
    private ReadOnlySpan<char> Lead(int at) => Chars[figures[at].Lead..figures[at].Start];

    /// <summary>The words from the figure before, or the start of the sentence, to a figure.</summary>
    private ReadOnlySpan<char> Gap(int at) => Chars[figures[at].Gap..figures[at].Start];

    /// <summary>The words behind a figure to the next one, or to the next mark.</summary>
    private ReadOnlySpan<char> Behind(int at)
    {
        int end = figures[at].End, to = end;
        while (to < Chars.Length && Chars[to] is not ('，' or '。' or '；' or '、' or '：' or '（' or '）' or '\n')) { to++; }

        if (at + 1 < figures.Count) { to = Math.Min(to, figures[at + 1].Start); }

        return Chars[end..Math.Max(end, to)];
    }

    private ReadOnlySpan<char> Noun(int at) => Chars[figures[at].NounStart..figures[at].NounEnd];

    /// <summary>Whether a count is said to be of the year before: 去年110件, 上年为195件.</summary>
    private bool IsPrior(int at)
    {
        var lead = Lead(at);
        if (IsBrought(lead) || lead.Contains("结转", StringComparison.Ordinal)) { return false; }

        int against = ChangeWords.AgainstEnd(lead);
        if (against > 0) { return lead[against..] is "" or "的" || lead[against..].EndsWith("的") || Behind(at).StartsWith("相比"); } // 比上年的95%

        if (lead.IndexOfAny("比较") is >= 0 and var than && than < lead.Length - 1 && IsChangedBehind(at)) { return true; } // 较年初4,870人增加

        foreach (string word in ReportWords.Prior)
        {
            int from = lead.IndexOf(word, StringComparison.Ordinal);
            if (from >= 0) { return lead.Length - from - word.Length <= 8; }
        }

        return year is { } own && NamesYear(lead, own - 1) && !NamesYear(lead, own);
    }

    private bool IsChangedBehind(int at)
        => at + 1 < figures.Count && figures[at + 1].IsChange && figures[at + 1].Gap == figures[at].End && Gap(at + 1).Length <= 4;

    /// <summary>Whether words say that a stock was brought over from the period before.</summary>
    private static bool IsBrought(ReadOnlySpan<char> lead)
        => Contains(lead, ReportWords.Brought) && lead.IndexOfAny(ReportWords.IsBrought) >= 0 && !Contains(lead, ["同期", "比", "较"]);

    private static bool NamesYear(ReadOnlySpan<char> words, int year)
    {
        Span<char> digits = stackalloc char[8];
        return year.TryFormat(digits, out int length, provider: System.Globalization.CultureInfo.InvariantCulture)
            && words.Contains(digits[..length], StringComparison.Ordinal);
    }

    /// <summary>The figure before a place whose noun or words share most with some words, two characters at least; none where no one
    /// does.</summary>
    private int ByNoun(ReadOnlySpan<char> words, int before, int from, Func<FoundFigure, bool> fits)
    {
        var core = Core(words);
        int whole = ByNoun(core, before, from, figure => fits(figure), parts: false);
        return whole != None ? whole : ByNoun(core, before, from, fits, parts: true);
    }

    private int ByNoun(ReadOnlySpan<char> core, int before, int from, Func<FoundFigure, bool> fits, bool parts)
    {
        int best = None, most = 1;
        if (core.Length < 2) { return None; }

        for (int at = before - 1; at >= from; at--)
        {
            if (!fits(figures[at]) || (_listOf[at] != None && !parts) || !IsNamedBy(core, at)) { continue; }

            int common = Math.Max(Common(core, Noun(at)), Math.Max(Common(core, Lead(at)), Common(core, Behind(at))));
            if (Lead(at).Contains(core[..2], StringComparison.Ordinal)) { common += 10; } // 参考教师中 is of 参考231人, not of 应考教师
            if (common > most) { (best, most) = (at, common); }
        }

        return best;
    }

    /// <summary>Whether a figure counts what words end with (公开的信息 and 政府信息), or what they begin with alone (参考教师 and 参考231人).</summary>
    private bool IsNamedBy(ReadOnlySpan<char> core, int at)
    {
        var head = core[^2..];
        return Lead(at).EndsWith(core[..2], StringComparison.Ordinal) || Lead(at).Contains(head, StringComparison.Ordinal)
            || Noun(at).Contains(head, StringComparison.Ordinal) || Behind(at).Contains(head, StringComparison.Ordinal);
    }

    /// <summary>The words without what says only that something is counted: 招生类, 申请总数.</summary>
    private static ReadOnlySpan<char> Core(ReadOnlySpan<char> words)
    {
        for (bool cut = true; cut;)
        {
            cut = false;
            foreach (string front in CoreFronts)
            {
                if (words.Length > front.Length && words.StartsWith(front, StringComparison.Ordinal))
                {
                    words = words[front.Length..];
                    cut = true;
                }
            }

            foreach (string tail in CoreTails)
            {
                if (words.Length > tail.Length + 1 && words.EndsWith(tail, StringComparison.Ordinal))
                {
                    words = words[..^tail.Length];
                    cut = true;
                }
            }
        }

        return words;
    }

    /// <summary>How many characters the longest words have that both contain.</summary>
    private static int Common(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int most = 0;
        if (one.Length > 24) { one = one[^24..]; }

        if (other.Length > 24) { other = other[^24..]; }

        for (int start = 0; start < one.Length; start++)
        {
            for (int length = most + 1; start + length <= one.Length
                && other.Contains(one.Slice(start, length), StringComparison.Ordinal); length++) { most = length; }
        }

        return most;
    }

    /// <summary>The first figure under the same heading, not further back than some sentences.</summary>
    private int SectionStart(int at)
    {
        int first = at;
        while (first > 0 && figures[first - 1].Section == figures[at].Section && figures[at].Sentence - figures[first - 1].Sentence <= 4
            && at - first < 40) { first--; }

        return first;
    }
}
