using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Reporting.Text;

/// <summary>A total and its parts: 其中, 分别为, brackets, and 以上合计 behind them.</summary>
internal sealed partial class Frames
{
    private const int MostOfARemark = 40; // characters behind a list

    private void Lists(int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            if (!IsItem(at) || IsPrior(at) || _listOf[at] != None) { continue; }

            int trigger = TriggerBefore(at, out bool respectively, out bool bracket);
            if (trigger < 0) { continue; }

            int whole = WholeOf(at, first, bracket, respectively);
            var parts = PartsFrom(at, end, whole, out bool joined);
            if (respectively && whole != None && (parts.Count < 2 || IsSeveral(whole, first, parts.Count)
                || figures[at].IsChange)) { continue; }

            if (whole == None && respectively && parts.Count > 1)
            {
                Keep(parts, None, isExhaustive: true);
                continue;
            }

            bool announced = Contains(Gap(at), ReportWords.Parts) || Gap(at).StartsWith("（含");
            if (whole == None && announced) { Unread.Add(new(text.Original(trigger, figures[at].End), UnreadReason.PartsWithoutTotal)); }

            if (whole == None || (parts.Count == 1 && !announced)) { continue; }

            if (parts.Count > 1 && !respectively && Holds(parts, ReportWords.Overlapping)) { continue; }

            if (SaysOverlap(at) || IsOfSeveralWholes(parts, whole, first)) { continue; }

            if (Exceeds(parts, whole) && OtherWhole(parts, whole, first) is not None and var other) { whole = other; }

            bool total = Contains(Gap(whole), ReportWords.Sums) || (figures[whole].Lead < figures[whole].Start
                && Ends(Lead(whole), ReportWords.Sums));
            bool exhaustive = parts.Count > 1 && (respectively || (total && joined));
            Keep(parts, whole, exhaustive);
            if (parts.Count == 1) { Add(FigureRelationKind.Subset, [whole, at]); }
            else
            {
                bool doubtful = !exhaustive && Exceeds(parts, whole) && !IsSlip(parts, whole);
                Add(FigureRelationKind.Total, [whole, .. parts], exhaustive, doubtful);
            }
        }
    }

    /// <summary>受理120件，已办结118件，其中来信70件、来访50件: a farther count that the parts make, where they are more than the nearest.</summary>
    private int OtherWhole(List<int> parts, int whole, int first)
    {
        for (int at = whole - 1; at >= first; at--)
        {
            if (IsItem(at) && figures[at].CountsAs(figures[whole]) && MakesWhole(parts[1..], parts[0], at)) { return at; }
        }

        return None;
    }

    /// <summary>受理20件、举报30件，分别办结18件、29件: as many counts before 分别 as behind are no whole.</summary>
    private bool IsSeveral(int whole, int first, int parts)
    {
        int run = 1;
        while (whole - run >= first && IsItem(whole - run) && figures[whole - run].CountsAs(figures[whole])
            && figures[whole - run].Part == figures[whole].Part) { run++; }

        return run >= parts;
    }

    private bool IsItem(int at) => figures[at].IsCount && figures[at].Figure.HasNumber;

    private void Keep(List<int> parts, int whole, bool isExhaustive)
    {
        foreach (int part in parts) { _listOf[part] = _lists.Count; }

        _lists.Add(([.. parts], whole, isExhaustive));
    }

    /// <summary>Where words stand before a figure that announce parts, or below 0.</summary>
    private int TriggerBefore(int at, out bool respectively, out bool bracket)
    {
        var gap = Gap(at);
        int start = figures[at].Gap, trigger = None;
        respectively = false;
        bracket = at > 0 && start == figures[at - 1].End && gap.StartsWith("（");
        foreach (string word in ReportWords.Parts)
        {
            int found = gap.LastIndexOf(word, StringComparison.Ordinal);
            if (found < 0 || start + found <= trigger) { continue; }

            (trigger, respectively) = (start + found, word == "分别");
        }

        if (trigger == None && AnnouncedBy(gap) is > 0 and var announced) { trigger = start + announced; }

        bool contains = bracket && gap.StartsWith("（含");
        bool colon = at > 0 && start == figures[at - 1].End && gap.StartsWith("：");
        if (trigger == None && (bracket || colon) && !Contains(gap, ReportWords.NoPart)) { trigger = start; }

        bool shares = trigger == None && HasShare(at) && at + 2 < figures.Count && figures[at + 2].Sentence == figures[at].Sentence
            && figures[at + 2].IsCount && HasShare(at + 2) && !NamesBase(Lead(at)) && !IsBehindShare(at);
        if (shares) { trigger = figures[at].Start; } // each with its share

        return contains ? start : trigger;
    }

    /// <summary>Where 从渠道看， or 办结案件中， ends, by which a list may start; 0 where there is none.</summary>
    private static int AnnouncedBy(ReadOnlySpan<char> gap)
    {
        foreach (string word in (ReadOnlySpan<string>)["看，", "分，", "划分，", "看：", "分：", "中，", "中："])
        {
            int end = gap.LastIndexOf(word, StringComparison.Ordinal);
            if (end < 2) { continue; }

            var words = gap[(gap[..end].LastIndexOfAny("，。；") + 1)..end];
            if (word[0] == '中' ? words.Length is > 1 and < 12 : words.Length > 2 && words[0] is '从' or '按' or '就') { return end; }
        }

        return 0;
    }

    /// <summary>What 办结案件中 and the like name as the whole; none for other announcements.</summary>
    private ReadOnlySpan<char> AnnouncedWhole(int at)
    {
        var gap = Gap(at);
        int end = Math.Max(gap.LastIndexOf("中，", StringComparison.Ordinal), gap.LastIndexOf("中：", StringComparison.Ordinal));
        var words = end < 0 ? default : gap[(gap[..end].LastIndexOfAny("，。；") + 1)..end];
        return words is "其" ? default : words;
    }

    /// <summary>The nearest count of the unit before the words that announce parts.</summary>
    private int WholeOf(int at, int first, bool bracket, bool respectively)
    {
        if (bracket) { return IsItem(at - 1) && figures[at - 1].CountsAs(figures[at]) ? at - 1 : None; }

        if (AnnouncedWhole(at) is { Length: > 1 } named)
        {
            var part = figures[at];
            return ByNoun(named, at, SectionStart(at), figure => figure.IsCount && figure.CountsAs(part));
        }

        for (int whole = at - 1; whole >= first; whole--)
        {
            bool own = figures[whole].Part == figures[at].Part;
            if (own && !respectively && IsItem(whole) && figures[whole].Depth <= figures[at].Depth
                && !figures[whole].CountsAs(figures[at])) { break; }

            if (IsWholeFor(whole, at) && !(HasShare(whole) && HasShare(at))) { return IsNested(whole, at) ? whole : WholeOfItsList(whole); }
        }

        if (respectively) { return None; }

        for (int before = at - 1; before >= first; before--)
        {
            if (IsItem(before)) { return SlippedWhole(at, first); } // the words are about this sentence
        }

        for (int whole = first - 1, from = SectionStart(at); whole >= from && figures[at].Sentence - figures[whole].Sentence <= 1; whole--)
        {
            if (!IsWholeFor(whole, at) || (HasShare(whole) && HasShare(at))) { continue; }

            return _listOf[whole] is not None and var list && _lists[list].Whole is not None and var total
                && figures[total].Sentence == figures[whole].Sentence ? total : whole;
        }

        return None;
    }

    /// <summary>Whether 其中 follows a count at once: then it speaks of that one, be it a part itself.</summary>
    private bool IsNested(int whole, int at)
        => whole == at - 1 && Gap(at).IndexOf("其中", StringComparison.Ordinal) is >= 0 and <= 1;

    private bool IsOfAWhole(int at) => _listOf[at] is not None and var list && _lists[list].Whole != None;

    private int WholeOfItsList(int at) => _listOf[at] is not None and var list && _lists[list].Whole is not None and var whole ? whole : at;

    private bool IsWholeFor(int whole, int part)
        => IsItem(whole) && figures[whole].Depth <= figures[part].Depth && figures[whole].CountsAs(figures[part]) && !IsPrior(whole)
            && !Lead(whole).Contains('均') && !Lead(whole).Contains('每');

    /// <summary>The count just before, of another unit, where the share behind the part says that it is the whole: the unit has
    /// slipped.</summary>
    private int SlippedWhole(int at, int first)
    {
        int whole = at - 1;
        bool shared = whole >= first && IsItem(whole) && at + 1 < figures.Count && figures[at + 1].Sentence == figures[at].Sentence
            && IsShareWord(Lead(at + 1));
        return shared && Prints(at, whole, at + 1) ? whole : None;
    }

    /// <summary>The figures of one list, from its first on.</summary>
    private List<int> PartsFrom(int first, int end, int whole, out bool joined)
    {
        List<int> parts = [first];
        int depth = figures[first].Depth, last = first;
        bool tight = false, shared = false;
        joined = false;
        bool nested = false;
        for (int at = first + 1; at < end; at++)
        {
            var figure = figures[at];
            if (figure.Depth > depth) { continue; }

            // 普惠性51所，其中公建民营8所；非普惠性17所
            nested = (nested && !Gap(at).Contains('；')) || (Gap(at).Contains("其中", StringComparison.Ordinal) && figure.Depth == depth
                && SemicolonBehind(at, end, depth));
            if (nested) { continue; }

            if (figure.Depth < depth) { break; }

            if (figure.IsRate && IsShareWord(Lead(at)))
            {
                shared = true;
                continue;
            }

            var words = Between(last, at);
            bool comma = words.Contains('，') || words.Contains('；'), and = !comma && !words.Contains('、') && StartsWithAnd(words);
            if (!IsItem(at) || IsPrior(at) || _listOf[at] != None || !(comma || and || words.Contains('、'))
                || Contains(words, ["。"])) { break; }

            bool names = Behind(at).StartsWith("中"); // 在这222件中
            if (names || (words.Contains('；') && !(shared && HasShare(at)) && whole != None && figures[whole].Figure.IsCount(out _)
                && Exceeds([.. parts, at], whole))) { break; }

            if (comma && (MakesWhole(parts[1..], parts[0], whole) || (shared
                && !HasShare(at)))) { break; } // the list is whole, or has its shares

            bool same = figure.CountsAs(figures[first]);
            if (!same && (comma || !MakesWhole(parts, at, whole))) { break; }

            if (NamesBase(Lead(at)) || IsDue(at) || (comma && !shared && (tight || IsOther(Lead(at)) || Lead(at).Length > 14))) { break; }

            if (comma && (Contains(Lead(at), ReportWords.NoPart) || Contains(Lead(at), ReportWords.Above))) { break; }

            tight |= !comma && !shared;
            parts.Add(at);
            last = at;
            if (!and) { continue; }

            joined = true;
            break;
        }

        return parts;
    }

    /// <summary>The words between two figures of a list, without what brackets hold between them.</summary>
    private ReadOnlySpan<char> Between(int one, int other)
    {
        int start = figures[other].Gap;
        while (start < figures[other].Start && Chars[start] is '）') { start++; }

        return other == one + 1 ? Chars[figures[one].End..figures[other].Start] : Chars[start..figures[other].Start];
    }

    private static bool StartsWithAnd(ReadOnlySpan<char> words)
    {
        words = words.TrimStart('）');
        return words.StartsWith("和") || words.StartsWith("及") || words.StartsWith("与") || words.StartsWith("以及");
    }

    private static bool IsOther(ReadOnlySpan<char> lead) => Contains(lead, ReportWords.NoPart) || Starts(lead, ReportWords.NewClause);

    /// <summary>Whether a part with its share stands just before: then this is not the first of them.</summary>
    private bool IsBehindShare(int at)
        => at > 1 && figures[at - 1].Sentence == figures[at].Sentence && figures[at - 1].IsRate && IsShareWord(Lead(at - 1));

    private bool SemicolonBehind(int at, int end, int depth)
    {
        for (int next = at + 1; next < end; next++)
        {
            if (figures[next].Depth == depth && Gap(next).Contains('；')) { return true; }
        }

        return false;
    }

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

    /// <summary>Whether words name what the following is counted of: 参考教师中.</summary>
    private static bool NamesBase(ReadOnlySpan<char> lead)
    {
        int at = lead.LastIndexOf('中');
        return at > 1 && at + 1 < lead.Length && !"学小初高期集心".Contains(lead[at + 1], StringComparison.Ordinal)
            && lead[at - 1] is not ('其' or '初' or '高' or '集');
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
