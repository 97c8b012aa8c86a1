using LawGov.Domain.Participation.Printed;
using static LawGov.Domain.Reporting.Text.Words;

namespace LawGov.Domain.Reporting.Text;

/// <summary>A total and its parts: 其中, 分别为, brackets, and where the total stands.</summary>
internal sealed partial class Frames
{
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
}
