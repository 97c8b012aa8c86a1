using static LawGov.Domain.Reporting.Text.Words;

namespace LawGov.Domain.Reporting.Text;

/// <summary>The parts of a list, from the first on: where it goes on, and where it ends.</summary>
internal sealed partial class Frames
{
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

    /// <summary>Whether words name what the following is counted of: 参考教师中.</summary>
    private static bool NamesBase(ReadOnlySpan<char> lead)
    {
        int at = lead.LastIndexOf('中');
        return at > 1 && at + 1 < lead.Length && !"学小初高期集心".Contains(lead[at + 1], StringComparison.Ordinal)
            && lead[at - 1] is not ('其' or '初' or '高' or '集');
    }
}
