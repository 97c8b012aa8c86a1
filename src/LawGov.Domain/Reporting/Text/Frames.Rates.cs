using LawGov.Domain.Figures;
using LawGov.Domain.Participation.Printed;

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

            if (!OfParts(at, first, lead[..word])) { OfAnyone(at, first, lead[..word]); }
        }
    }

    /// <summary>31名人员全部通过，通过率100%: what all did.</summary>
    private bool All(int at, int first, ReadOnlySpan<char> name)
    {
        var stem = Stem(name);
        for (int count = at - 1; count >= first; count--)
        {
            if (!IsItem(count) || figures[count].Depth != figures[at].Depth) { continue; }

            var words = Chars[figures[count].End..figures[at].Lead];
            int all = words.IndexOf("全部", StringComparison.Ordinal), each = words.IndexOf("均", StringComparison.Ordinal);
            int found = all >= 0 ? all + 2 : each >= 0 ? each + 1 : None;
            if (found < 0) { continue; }

            bool whole = figures[at].Figure.Amount == new Ratio(1, 1);
            bool named = Common(words[found..], stem) > 1;
            if (words[..found].IndexOfAny("。；") >= 0 || Lead(count).Contains('应') || !(named || (whole
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

        for (int whole = part - 1; whole >= first; whole--)
        {
            if (!IsItem(whole) || !IsDue(whole)) { continue; }

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
            if (fits && !Prints(whole, part, at) && !Lead(whole).Contains("平均", StringComparison.Ordinal)) { wholes.Add(whole); }

            if (figures[whole].IsRate) { break; }
        }

        foreach (int whole in wholes) { Add(FigureRelationKind.Share, [part, whole, at], isOneOfSeveral: wholes.Count > 1); }

        return wholes.Count > 0;
    }

    /// <summary>全部申请中 is of the whole of a list, and not of the part that is nearest.</summary>
    private int WholeNamed(ReadOnlySpan<char> lead, int named)
        => lead.Contains("全部", StringComparison.Ordinal) && _listOf[named] is not None and var list
            && _lists[list].Whole is not None and var whole ? whole : named;

    private bool IsDue(int at)
    {
        var lead = Lead(at);
        int word = lead.LastIndexOf('应');
        return word >= 0 && !lead[word..].StartsWith("应急") && !lead[word..].StartsWith("应用") && !(word > 0
            && lead[word - 1] is '响' or '反' or '相' or '对');
    }

    /// <summary>The count that did what the rate is named for.</summary>
    private int PartOfRate(int at, int first, ReadOnlySpan<char> name)
    {
        for (int part = at - 1; part >= first; part--)
        {
            if (figures[part].IsRate && figures[part].Part == figures[at].Part) { return None; }

            if (!IsItem(part) || IsPrior(part) || IsDue(part) || figures[part].Depth != figures[at].Depth
                || _listOf[part] != None) { continue; }

            var stem = Stem(name);
            var lead = Lead(part);
            var behind = Chars[figures[part].End..figures[at].Lead];
            bool done = Names(lead, stem) || Names(Noun(part), stem) || Names(behind, stem);
            if (done) { return part; }
        }

        return None;
    }

    /// <summary>Whether words say what a rate is named for: its last two characters, or a word of the same meaning.</summary>
    private static bool Names(ReadOnlySpan<char> words, ReadOnlySpan<char> stem)
    {
        if (stem.Length < 2) { return false; }

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
    private void OfAnyone(int at, int first, ReadOnlySpan<char> name)
    {
        var stem = Stem(name);
        if (!stem.Contains('参') || stem.Length < 2) { return; }

        int people = None;
        for (int part = at - 1; part >= first; part--)
        {
            if (!IsItem(part) || !figures[part].Unit.Measures(new("人")) || figures[part].Unit.IsNone) { continue; }

            if (people != None || IsDue(part) || IsPrior(part) || _listOf[part] != None) { return; }

            people = part;
        }

        if (people != None) { Add(FigureRelationKind.DerivedBase, [people, at]); }
    }
}
