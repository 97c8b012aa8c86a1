using System.Buffers;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Reporting.Text;

/// <summary>What a rate is of: who should have, who did, the whole of a list or of the sentence before; and what nobody can say.</summary>
internal sealed partial class Frames
{
    private const int MostTried = 10; // figures before a rate

    private static readonly SearchValues<char> Negations = SearchValues.Create("不未缺没剩");

    private static bool IsNegative(ReadOnlySpan<char> words) => words.ContainsAny(Negations);

    /// <summary>不属实 of 属实率, 未办结 of 办结率, 缺考 of 参考率: those who did not.</summary>
    private static bool IsOtherPart(ReadOnlySpan<char> words, ReadOnlySpan<char> stem)
    {
        if (words.StartsWith("正在") || words.StartsWith("其余") || words.StartsWith("剩余")) { return true; }

        int at = words.LastIndexOfAny(Negations);
        if (at < 0 || stem.ContainsAny(Negations)) { return false; }

        var rest = words[(at + 1)..].TrimStart('予');
        return rest.Length > 0 && stem.Contains(rest[0]);
    }

    /// <summary>Whether another two of the counts before a rate, or a count over two of them together, print it: then nobody can say
    /// which are meant.</summary>
    private bool IsReadOtherwise(int part, int whole, int rate, int first)
    {
        first = Math.Max(first, rate - MostTried);
        for (int some = first; some < rate; some++)
        {
            for (int all = first; all < rate; all++)
            {
                if (some == all || !IsItem(some) || !IsItem(all) || !figures[some].CountsAs(figures[all])) { continue; }

                if ((some, all) != (part, whole) && Prints(some, all, rate)) { return true; }

                for (int more = first; more < rate; more++)
                {
                    if (more != all && more != some && IsItem(more) && (Prints(some, all, rate, moreOfWhole: more)
                        || Prints(some, all, rate, moreOfPart: more))) { return true; }
                }
            }
        }

        return false;
    }

    /// <summary>到考率97.5%（应到320人，实到312人）: the counts behind the rate.</summary>
    private bool InBrackets(int at, int end)
    {
        int whole = at + 1, part = at + 2;
        bool two = part < end && figures[part].Depth == figures[at].Depth + 1 && figures[whole].Depth == figures[part].Depth
            && Gap(whole).StartsWith("（");
        if (!two || !IsItem(whole) || !IsItem(part) || !IsDue(whole) || !figures[part].CountsAs(figures[whole])) { return false; }

        Add(FigureRelationKind.Share, [part, whole, at]);
        return true;
    }

    /// <summary>The only whole of the unit in the sentence before: 排查隐患318处，…。销号306处，销号率96.2%.</summary>
    private int WholeOfSentenceBefore(int part)
    {
        int found = None;
        for (int at = part - 1; at >= Math.Max(0, part - MostOfASentence) && figures[part].Sentence - figures[at].Sentence <= 1
            && figures[at].Section == figures[part].Section; at--)
        {
            if (!IsItem(at) || !figures[at].CountsAs(figures[part]) || _listOf[at] != None || IsPrior(at)) { continue; }

            if (found != None) { return None; }

            found = at;
        }

        return found;
    }

    /// <summary>The whole of which a part is told by 其中 alone.</summary>
    private int Whole(int part) => _listOf[part] is not None and var list && _lists[list].Parts.Length == 1 ? _lists[list].Whole : None;

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
}
