using LawGov.Domain.Participation.Printed;
using static LawGov.Domain.Reporting.Text.Words;

namespace LawGov.Domain.Reporting.Text;

/// <summary>What parts make: their total behind them, a total they exceed by a slip or because they overlap.</summary>
internal sealed partial class Frames
{
    private const int MostOfARemark = 40; // characters behind a list

    /// <summary>受理120件，已办结118件，其中来信70件、来访50件: a farther count that the parts make, where they are more than the nearest.</summary>
    private int OtherWhole(List<int> parts, int whole, int first)
    {
        for (int at = whole - 1; at >= first; at--)
        {
            if (IsItem(at) && figures[at].CountsAs(figures[whole]) && MakesWhole(parts[1..], parts[0], at)) { return at; }
        }

        return None;
    }

    private bool IsOfAWhole(int at) => _listOf[at] is not None and var list && _lists[list].Whole != None;

    /// <summary>Whether parts that are more than their whole are so by a slip: one is more than the whole alone, stands twice, or makes
    /// it with a
    /// digit more, less, swapped or, of three parts and more, another. Else they may overlap: 有食堂的93所、有校车的42所 of 100所.</summary>
    private bool IsSlip(List<int> parts, int whole)
    {
        if (!figures[whole].Figure.IsCount(out long all)) { return true; }

        if (Array.Exists(ReportWords.OneOf, words => parts.TrueForAll(part => Contains(Lead(part), words)))) { return true; }

        long sum = 0;
        foreach (int part in parts)
        {
            if (!figures[part].Figure.IsCount(out long count)) { return true; }

            if (count > all) { return true; }

            sum += count;
        }

        if (IsNear(all, sum)) { return true; }

        foreach (int part in parts)
        {
            figures[part].Figure.IsCount(out long count);
            long meant = all - (sum - count);
            bool twice = meant == 0 && parts.Exists(other => other != part && figures[other].Figure == figures[part].Figure);
            if (twice || (meant > 0 && IsNear(count, meant, mayDiffer: parts.Count > 2))) { return true; }
        }

        return false;
    }

    /// <summary>Whether two numbers differ by a digit more or less, by two neighbours swapped, or by one digit where that may be.</summary>
    private static bool IsNear(long one, long other, bool mayDiffer = false)
    {
        Span<char> first = stackalloc char[20], second = stackalloc char[20];
        one.TryFormat(first, out int length, provider: System.Globalization.CultureInfo.InvariantCulture);
        other.TryFormat(second, out int otherLength, provider: System.Globalization.CultureInfo.InvariantCulture);
        if (length == otherLength)
        {
            int at = 0;
            while (at < length && first[at] == second[at]) { at++; }

            if (mayDiffer && at < length && first[(at + 1)..length].SequenceEqual(second[(at + 1)..length])) { return true; }

            return at + 1 < length && first[at] == second[at + 1] && first[at + 1] == second[at]
                && first[(at + 2)..length].SequenceEqual(second[(at + 2)..length]);
        }

        var shorter = length < otherLength ? first[..length] : second[..otherLength];
        var longer = length < otherLength ? second[..otherLength] : first[..length];
        if (longer.Length - shorter.Length != 1) { return false; }

        int same = 0;
        while (same < shorter.Length && shorter[same] == longer[same]) { same++; }

        return shorter[same..].SequenceEqual(longer[(same + 1)..]);
    }

    /// <summary>Whether the sentence says that its parts hold the same ones twice: 去重后, 两类有交叉.</summary>
    private bool SaysOverlap(int at)
    {
        int end = Math.Min(Chars.Length, figures[at].End + MostOfARemark);
        int stop = Chars[figures[at].End..end].IndexOf('。');
        return Contains(Chars[SentenceStart(at)..(stop < 0 ? end : figures[at].End + stop)], ["去重", "交叉", "剔除重复", "同时属于", "不重复计"]);
    }

    /// <summary>建议30件、提案70件，其中主办60件、会办40件: the parts of two counts together.</summary>
    private bool IsOfSeveralWholes(List<int> parts, int whole, int first)
    {
        if (!figures[whole].Figure.IsCount(out long all)) { return false; }

        for (int more = whole - 1; more >= first && IsItem(more) && figures[more].CountsAs(figures[whole]); more--)
        {
            if (!figures[more].Figure.IsCount(out long count)) { return false; }

            all += count;
            if (SumOfCounts(parts) == all) { return true; }
        }

        return false;
    }

    private long SumOfCounts(List<int> parts)
    {
        long sum = 0;
        foreach (int part in parts) { sum += figures[part].Figure.IsCount(out long count) ? count : long.MinValue / 4; }

        return sum;
    }

    /// <summary>Whether parts of which one has another unit make the whole all the same: then the unit has slipped.</summary>
    private bool MakesWhole(List<int> parts, int further, int whole)
    {
        if (whole == None || !figures[whole].Figure.IsCount(out long all)
            || !figures[further].Figure.IsCount(out long sum)) { return false; }

        foreach (int part in parts)
        {
            if (!figures[part].Figure.IsCount(out long count)) { return false; }

            sum += count;
        }

        return sum == all;
    }

    private bool Holds(List<int> parts, string[] words)
        => parts.Exists(part => Contains(Lead(part), words) || Contains(Behind(part), words));

    private bool Exceeds(List<int> parts, int whole)
    {
        long sum = 0;
        foreach (int part in parts)
        {
            if (!figures[part].Figure.IsCount(out long count)) { return true; }

            sum += count;
        }

        return !figures[whole].Figure.IsCount(out long all) || sum > all;
    }

    /// <summary>以上两类合计19起, 上述纠纷共34件: the total behind its parts.</summary>
    private void SumsBehind(int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            var lead = Lead(at);
            bool above = Contains(Chars[ClauseStart(at)..figures[at].Start], ReportWords.Above) && Ends(lead, ReportWords.Sums);
            bool alone = !above && Starts(lead, ["合计", "共计", "总计"]) && lead.Length <= 4;
            bool ends = !above && !alone && Ends(lead, ["合计", "共计", "总计", "总数", "总数为"]); // of what the numbers say
            int kinds = above || alone || !Contains(lead, ["累计", "合计", "共计", "总计"]) ? None : at - 1;
            if (!IsItem(at) || _listOf[at] != None || !(above || alone || ends || kinds >= first)) { continue; }

            var parts = RunBefore(at);
            if (SaysOverlap(at)) { continue; }

            if (parts.Count < 2 || (alone && figures[parts[0]].Sentence != figures[at].Sentence)) { continue; }

            // 三个渠道累计 sums up what stands before it if that is three
            bool told = kinds >= first && figures[kinds].Figure.IsCount(out long number) && number == parts.Count && Lead(at).Length < 12;
            if (!(above || alone || told || (ends && figures[parts[0]].Sentence == figures[at].Sentence
                && MakesWhole(parts[1..], parts[0], at)))) { continue; }

            bool all = alone || told || (ends && !lead.EndsWith("数", StringComparison.Ordinal))
                || lead.EndsWith("合计", StringComparison.Ordinal) || lead.EndsWith("总计", StringComparison.Ordinal);
            bool known = _listOf[parts[0]] is not None and var list && _lists[list].IsExhaustive;
            Add(FigureRelationKind.Total, [at, .. parts], all || known);
            _sumsBehind.Add(at);
        }
    }

    /// <summary>Behind the mark before a figure, whatever figures stand between: 以上两类合计19起.</summary>
    private int ClauseStart(int at)
    {
        int start = figures[at].Start, most = Math.Max(0, start - FarthestBack);
        while (start > most && Chars[start - 1] is not ('，' or '。' or '；' or '\n' or '：')) { start--; }

        return start;
    }

    /// <summary>The counts of one unit that stand together before a total, in its sentence or the one before.</summary>
    private List<int> RunBefore(int total)
    {
        List<int> parts = [];
        int sentence = None;
        for (int at = total - 1; at >= Math.Max(0, total - MostOfASentence) && figures[total].Sentence - figures[at].Sentence <= 1
            && figures[at].Section == figures[total].Section; at--)
        {
            if (figures[at].IsRate || figures[at].Depth > figures[total].Depth || IsOfAWhole(at)) { continue; }

            if (!IsItem(at) || IsPrior(at) || (sentence != None && figures[at].Sentence != sentence)) { break; }

            if (!figures[at].CountsAs(figures[total]))
            {
                if (parts.Count > 0) { break; }

                continue; // 以上两类
            }

            sentence = figures[at].Sentence;
            parts.Insert(0, at);
        }

        return parts;
    }
}
