using System.Buffers;
using LawGov.Domain.Participation.Printed;
using static LawGov.Domain.Reporting.Text.Words;

namespace LawGov.Domain.Reporting.Text;

/// <summary>What grew or fell: with the value before, with the difference, with neither.</summary>
internal sealed partial class Frames
{
    private static readonly SearchValues<char> Turns = SearchValues.Create("增减上下升降提"); // with which a change begins

    private void Growths(int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            var change = figures[at];
            if (!change.IsChange || change.IsPoints || change.IsUsed || change.Unit.ToString() == "倍") { continue; }

            if (Respectively(at, first, end)) { continue; }

            if (change.Figure.IsPercentage)
            {
                Growth(at, first, end);
                continue;
            }

            if (IsRateBehind(at, end)) { continue; } // which takes both

            if (FromTo(at, first) is { } pair && IsOfThis(at)) { Add(FigureRelationKind.Difference, [pair.To, pair.From, at]); }
            else if (Prior(at, first, end) is not None and var prior
                && Current(Math.Min(prior, at), first, prior, at) is not None and var current)
            {
                Add(FigureRelationKind.Difference, [current, prior, at]);
            }
        }
    }

    private bool IsRateBehind(int at, int end)
        => at + 1 < end && figures[at + 1] is { IsChange: true } next && next.Figure.IsPercentage && next.Part == figures[at].Part;

    private void Growth(int rate, int first, int end)
    {
        int difference = rate > first && figures[rate - 1] is { IsChange: true } before && !before.Figure.IsPercentage
            && before.Part == figures[rate].Part
            ? rate - 1
            : None;
        int start = difference == None ? rate : difference;
        if (difference == None && !IsOfThis(rate) && Subject(rate, first) is not None and var named)
        {
            if (Contains(Lead(rate), ReportWords.AgainstPrior)) { Add(FigureRelationKind.ImpliedPrior, [named, rate]); }

            return;
        }

        bool compared = Prior(start, first, end) is not None and var told && Behind(told).StartsWith("相比");
        if (!(compared || IsOfThis(start)) || (difference != None && !IsOfThis(rate))) { return; }

        if (FromTo(start, first) is { } pair)
        {
            Add(FigureRelationKind.Growth, [pair.To, pair.From, rate]);
            if (difference != None) { Add(FigureRelationKind.Difference, [pair.To, pair.From, difference]); }

            return;
        }

        int prior = Prior(start, first, end), current = Current(prior == None ? start : Math.Min(prior, start), first, prior, start);
        if (current == None || (difference != None && !figures[difference].CountsAs(figures[current]))) { return; }

        if (prior != None)
        {
            if (difference != None) { Add(FigureRelationKind.Difference, [current, prior, difference]); }

            Add(FigureRelationKind.Growth, [current, prior, rate]);
        }
        else if (!IsAlone(current, first, difference != None)) { return; }
        else if (difference != None) { Add(FigureRelationKind.GrowthByDifference, [current, difference, rate]); }
        else if (ChangeWords.AgainstEnd(Lead(rate)) > 0) { Add(FigureRelationKind.ImpliedPrior, [current, rate]); }
    }

    /// <summary>资金1,906.4万元，惠及18,725人次，分别比上年增长6.1%和4.8%: each of as many values.</summary>
    private bool Respectively(int at, int first, int end)
    {
        if (!figures[at].Figure.IsPercentage || !Lead(at).Contains("分别", StringComparison.Ordinal)) { return false; }

        int last = at;
        while (last + 1 < end && figures[last + 1].Figure.IsPercentage && Lead(last + 1).Length <= 3
            && figures[last + 1].Part == figures[at].Part) { last++; }

        int rates = last - at + 1;
        for (int next = at + 1; next <= last; next++)
        {
            if (!figures[next].IsChange) { figures[next].Figure = figures[next].Figure.As(figures[at].Figure.Change); }
        }

        bool against = ChangeWords.AgainstEnd(Lead(at)) > 0;
        for (int value = at - rates; value < at; value++)
        {
            if (value < first || !IsItem(value) || figures[value].Part != figures[at].Part || IsPrior(value)) { return true; }
        }

        bool more = at - rates > first && IsItem(at - rates - 1) && figures[at - rates - 1].Part == figures[at].Part;
        for (int place = 0; place < rates && against && !more
            && rates > 1; place++) { Add(FigureRelationKind.ImpliedPrior, [at - rates + place, at + place]); }

        return true;
    }

    /// <summary>Whether a value is the only one that a change could be of: 提案52件、建议36件，同比增长12.82% speaks of both.</summary>
    private bool IsAlone(int current, int first, bool ofItsUnit)
    {
        for (int at = current - 1; at >= first && figures[at].Part == figures[current].Part; at--)
        {
            if (figures[at].IsChange) { break; }

            if (IsItem(at) && !IsPrior(at) && (!ofItsUnit || figures[at].CountsAs(figures[current]))) { return false; }
        }

        return true;
    }

    /// <summary>Whether a change has no subject of its own: 比上年增加26件 goes on about what was counted before, 满意度增长5% does not.</summary>
    private bool IsOfThis(int at)
    {
        var lead = Lead(at);
        int end = ChangeWords.AgainstEnd(lead, out int start);
        if (start > 0 && !Ends(lead[..start], ["数量", "总量", "总数", "均", "分别", "其中"])) { return false; } // a subject of its own

        lead = lead[end..];
        if (lead.Length > 0 && lead[0] is '多' or '少') { return true; }

        string[][] said = [ReportWords.Rises, ReportWords.Falls];
        foreach (string[] words in said)
        {
            foreach (string word in words)
            {
                int found = lead.IndexOf(word, StringComparison.Ordinal);
                if (found < 0) { continue; }

                return found <= 1;
            }
        }

        return false;
    }

    /// <summary>What a change names as its own subject in the same sentence: 其中咨询量同比增长12.0%.</summary>
    private int Subject(int change, int first)
    {
        var lead = Lead(change).TrimStart("其中");
        foreach (string word in ReportWords.AgainstPrior)
        {
            int found = lead.IndexOf(word, StringComparison.Ordinal);
            if (found < 2) { continue; }

            var core = Core(lead[..found]);
            int named = ByNoun(core, change, first, figure => figure.IsCount);
            bool whole = named != None && Math.Max(Common(core, Lead(named)), Common(core, Noun(named))) == core.Length;
            return whole ? named : None;
        }

        return None;
    }

    /// <summary>由240件压减到180件: the value before and the value after.</summary>
    private (int From, int To)? FromTo(int at, int first)
    {
        int to = at - 1, from = at - 2;
        if (from < first || figures[from].Part != figures[at].Part || !IsItem(to) || !IsItem(from)) { return null; }

        var lead = Lead(from);
        bool onward = lead.IndexOfAny("由从") >= 0 || Contains(lead, ReportWords.Prior);
        return onward && ChangeWords.IsUpto(Lead(to)) ? (from, to) : null;
    }

    /// <summary>The value of the year before, before a change or in brackets behind it.</summary>
    private int Prior(int at, int first, int end)
    {
        for (int prior = at - 1; prior >= first && figures[prior].Part == figures[at].Part; prior--)
        {
            if (IsItem(prior) && IsPrior(prior)) { return prior; }

            if (figures[prior].IsChange && !figures[prior].IsPoints
                && figures[prior].Figure.IsPercentage) { break; } // of an earlier growth
        }

        int behind = at + 1; // 同比下降12.3%，上年为507件
        if (behind < end && IsItem(behind) && figures[behind].Part == figures[at].Part && IsPrior(behind)
            && Starts(Lead(behind), ReportWords.Prior)) { return behind; }

        for (int next = at + 1; next < end && figures[next].Depth > figures[at].Depth; next++)
        {
            if (IsItem(next) && IsPrior(next)) { return next; }
        }

        return None;
    }

    /// <summary>The value of the period: the nearest count before, and none where a list stands between.</summary>
    private int Current(int before, int first, int prior, int change)
    {
        if (prior != None && Behind(prior).StartsWith("相比"))
        {
            var subject = Lead(change); // 与上年16件相比，申请量增加8件
            int word = subject.IndexOfAny(Turns);
            if (word > 1 && !subject.StartsWith("相比")) { return ByNoun(subject[..word], prior, SectionStart(prior), figure => figure.IsCount
                && figure.CountsAs(figures[prior])); }
        }

        bool yearly = prior != None && year is { } own && NamesYear(Lead(prior), own - 1) && !Contains(Lead(prior), ReportWords.Prior);
        if (yearly && change - prior == 2 && IsItem(prior + 1) && NamesYear(Lead(prior + 1), year!.Value)) { return prior + 1; }

        for (int at = before - 1; at >= first && figures[at].Part == figures[change].Part; at--)
        {
            if (figures[at].Depth > figures[change].Depth) { continue; }

            bool fits = IsItem(at) && !IsPrior(at) && _listOf[at] == None;
            return fits ? at : None;
        }

        return None;
    }
}
