using LawGov.Domain.Figures;
using LawGov.Domain.Participation.Printed;
using static LawGov.Domain.Reporting.Text.Words;

namespace LawGov.Domain.Reporting.Text;

/// <summary>A rate by its name: 应考120人，参考118人，参考率98.33%. Its base is the one that is meant, not the nearest.</summary>
internal sealed partial class Frames
{
    private void Rates(int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            if (!figures[at].IsRate) { continue; }

            var lead = Lead(at);
            int word = lead.LastIndexOf('率');
            if (word < 1 || lead.Length - word > 5 || lead[(word + 1)..].IndexOfAny("由从") >= 0) { continue; }

            if (All(at, first, lead[..word])) { continue; }

            if (InBrackets(at, end) || Contains(Lead(at), ["分别", "平均"])) { continue; }

            if (!OfParts(at, first, lead[..word])) { OfNobody(at, first, lead[..word]); }
        }
    }

    /// <summary>31名人员全部通过，通过率100%: what all did.</summary>
    private bool All(int at, int first, ReadOnlySpan<char> name)
    {
        var stem = Stem(name);
        for (int count = at - 1; count >= first; count--)
        {
            if (!IsItem(count) || figures[count].Depth != figures[at].Depth) { continue; }

            if (count < at - 1 && !figures[at - 1].CountsAs(figures[count])) { return false; }

            var words = Chars[figures[count].End..figures[at].Lead];
            int all = words.IndexOf("全部", StringComparison.Ordinal), each = words.IndexOf("均", StringComparison.Ordinal);
            int found = all >= 0 ? all + 2 : each >= 0 ? each + 1 : None;
            if (found < 0) { continue; }

            bool whole = figures[at].Figure.Amount == new Ratio(1, 1);
            bool named = Common(words[found..], stem) > 1;
            if (words.IndexOfAny("。；") >= 0 || Lead(count).Contains('应') || !(named || (whole
                && words[found..].Length > 0))) { return false; }

            List<int> of = [count];
            for (int more = count + 1; more < at; more++)
            {
                if (IsItem(more) && figures[more].CountsAs(figures[count])) { of.Add(more); }
            }

            if (of.Exists(more => _listOf[more] != None)) { return false; }

            Add(FigureRelationKind.Full, [.. of, at]);
            return true;
        }

        return false;
    }

    /// <summary>The words of a rate that say what was done: 按期答复 of 信息公开按期答复率.</summary>
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> name) => name.Length > 4 ? name[^4..] : name;

    private bool OfParts(int at, int first, ReadOnlySpan<char> name)
    {
        int part = PartOfRate(at, first, name);
        if (part == None) { return false; }

        var lead = Lead(part);
        var some = figures[part];
        int from = SectionStart(part);
        if (NamesBase(lead) && ByNoun(lead[..lead.LastIndexOf('中')], part, from, figure => figure.IsCount
            && figure.CountsAs(some)) is not None and var named)
        {
            named = WholeNamed(lead, named);
            Add(FigureRelationKind.Share, [part, named, at]);
            return true;
        }

        if (Whole(part) is not None and var listed)
        {
            Add(FigureRelationKind.Share, [part, listed, at]);
            return true;
        }

        bool didSo = Ends(name, ReportWords.OfThoseWhoDid);
        for (int whole = part - 1; whole >= first && !didSo; whole--)
        {
            if (figures[whole].IsRate && whole < part - 1) { break; }

            if (!IsItem(whole) || !IsDue(whole) || !(figures[whole].CountsAs(some) || whole == part - 1)) { continue; }

            Add(FigureRelationKind.Share, [part, whole, at]);
            return true;
        }

        if (Brought(part) is { } flow)
        {
            Add(FigureRelationKind.ShareOfSum, [part, flow.Brought, flow.Received, at], isOneOfSeveral: true);
            Add(FigureRelationKind.Share, [part, flow.Received, at], isOneOfSeveral: true);
            return true;
        }

        List<int> wholes = [];
        for (int whole = part - 1; whole >= first; whole--)
        {
            bool fits = IsItem(whole) && !IsPrior(whole) && figures[whole].CountsAs(some) && figures[whole].Depth <= some.Depth
                && _listOf[whole] == None;
            if (fits && !Contains(Lead(whole), ["均", "新增", "净增", "增加", "另", "每"]) && !IsNegative(Lead(whole))) { wholes.Add(whole); }

            bool over = didSo && wholes.Count > 0; // of those who did so last
            if (over || (figures[whole].IsRate && !didSo)) { break; }
        }

        if (wholes.Count == 0 && part == first && !some.Unit.IsMeasured
            && WholeOfSentenceBefore(part) is not None and var before) { wholes.Add(before); }

        if (wholes.Count == 1 && !Prints(part, wholes[0], at) && IsReadOtherwise(part, wholes[0], at, first)) { return true; }

        foreach (int whole in wholes) { Add(FigureRelationKind.Share, [part, whole, at], isOneOfSeveral: wholes.Count > 1); }

        return wholes.Count > 0;
    }

    /// <summary>The count that did what the rate is named for.</summary>
    private int PartOfRate(int at, int first, ReadOnlySpan<char> name)
    {
        for (int part = at - 1; part >= first; part--)
        {
            if (figures[part].IsRate && figures[part].Part == figures[at].Part) { return None; }

            if (!IsItem(part) || IsPrior(part) || IsDue(part) || figures[part].Depth != figures[at].Depth
                || (_listOf[part] != None && Whole(part) == None)) { continue; }

            var stem = Stem(name);
            if (IsOtherPart(Lead(part), stem)) { continue; }

            var words = Chars[ClauseStart(part)..figures[part].Start];
            var behind = Behind(part);
            bool due = part > first && part == at - 1 && IsItem(part - 1) && IsDue(part - 1) && words.Length > 0
                && words[0] is '已' or '实' or '完';
            if (due || Names(words, stem) || Names(Noun(part), stem) || Names(behind, stem)) { return part; }
        }

        return None;
    }

    /// <summary>Whether words say what a rate is named for: its last two characters, or a word of the same meaning.</summary>
    private static bool Names(ReadOnlySpan<char> words, ReadOnlySpan<char> stem)
    {
        if (stem.Length < 2) { return false; }

        if (stem.Length == 4 && Ends(stem, ReportWords.OfSuccess) && words.Contains(stem[..2], StringComparison.Ordinal)) { return true; }

        if (words.IndexOf('实') is >= 0 and var truly && truly + 1 < words.Length
            && words[truly + 1] == stem[^1]) { return true; } // 实检, 受检率

        foreach (string[] same in ReportWords.SameDeeds)
        {
            if (!Ends(stem, same)) { continue; }

            foreach (string word in same)
            {
                if (words.Contains(word, StringComparison.Ordinal)) { return true; }
            }
        }

        return words.Contains(stem[^2..], StringComparison.Ordinal);
    }

    /// <summary>20,665名学生参加，参与率72.04%: the base is printed nowhere.</summary>
    private void OfNobody(int at, int first, ReadOnlySpan<char> name)
    {
        var stem = Stem(name);
        int part = PartOfRate(at, first, name);
        if (part != None && name.Length == 2 && !figures[part].Unit.IsMeasured && figures[part].Part == figures[at].Part
            && Names(Lead(part), stem)
            && part == at - 1)
        {
            Add(FigureRelationKind.DerivedBase, [part, at]);
            return;
        }

        if (!stem.Contains('参') || stem.Length < 2) { return; }

        int people = None;
        for (part = at - 1; part >= first; part--)
        {
            if (!IsItem(part) || !figures[part].Unit.Measures(new("人")) || figures[part].Unit.IsNone) { continue; }

            if (people != None || IsDue(part) || IsPrior(part) || _listOf[part] != None) { return; }

            people = part;
        }

        if (people != None) { Add(FigureRelationKind.DerivedBase, [people, at]); }
    }
}
