using System.Buffers;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Reporting.Text;

/// <summary>What grew or fell: with the value before, with the difference, with neither, and points between two rates.</summary>
internal sealed partial class Frames
{
    private static readonly SearchValues<char> Turns = SearchValues.Create("增减上下升降提"); // with which a change begins

    private void Points(int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            var change = figures[at];
            if (!(change.IsPoints || (change.Figure.IsPercentage && change.IsChange)) || change.IsUsed) { continue; }

            int after = RateBefore(at, first), before = after == None ? None : RateBefore(after, first);
            if (before == None || figures[before].IsUsed || figures[after].IsUsed) { continue; }

            var one = Lead(before);
            var other = Lead(after);
            bool onward = Ends(one.TrimEnd('约'), ["由", "从", "上年的", "去年的", "由上年", "由去年", "从上年", "从去年", "上年同期的", "去年同期的"])
                || one.IndexOfAny("由从") >= 0;
            bool upto = Contains(other, ReportWords.Upto);
            bool back = Contains(other, ReportWords.Prior);
            if (onward && upto) { AddPoints(before, after, at); }
            else if (back && !upto) { AddPoints(after, before, at); }
            else if (Contains(one, ReportWords.Prior) && !back) { AddPoints(before, after, at); }
            else if (year is { } own && NamesYear(one, own - 1) && NamesYear(other, own)) { AddPoints(before, after, at); }
        }
    }

    private void AddPoints(int before, int after, int points) => Add(FigureRelationKind.Points, [before, after, points]);

    /// <summary>The rate just before, in the same part of the sentence.</summary>
    private int RateBefore(int at, int first)
    {
        for (int rate = at - 1; rate >= first && figures[rate].Part == figures[at].Part; rate--)
        {
            if (figures[rate].Depth > figures[at].Depth) { continue; }

            return figures[rate].IsRate && !IsShareWord(Lead(rate)) ? rate : None;
        }

        return None;
    }

    private void Growths(int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            var change = figures[at];
            if (!change.IsChange || change.IsPoints || change.IsUsed) { continue; }

            if (change.Figure.IsPercentage) { Growth(at, first, end); }
            else if (IsRateBehind(at, end)) { }
            else if (FromTo(at, first) is { } pair && IsOfThis(at)) { Add(FigureRelationKind.Difference, [pair.To, pair.From, at]); }
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
        else if (difference != None) { Add(FigureRelationKind.GrowthByDifference, [current, difference, rate]); }
        else if (Contains(Lead(rate), ReportWords.AgainstPrior)) { Add(FigureRelationKind.ImpliedPrior, [current, rate]); }
    }

    /// <summary>Whether a change has no subject of its own: 比上年增加26件 goes on about what was counted before, 满意度增长5% does not.</summary>
    private bool IsOfThis(int at)
    {
        var lead = Lead(at);
        foreach (string word in ReportWords.AgainstPrior)
        {
            int found = lead.IndexOf(word, StringComparison.Ordinal);
            if (found >= 0) { lead = found == 0 ? lead[word.Length..] : lead; }
        }

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
            if (found > 1) { return ByNoun(lead[..found], change, first, figure => figure.IsCount); }
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
        return onward && Contains(Lead(to), ReportWords.Upto) ? (from, to) : null;
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
            return word > 1 ? ByNoun(subject[..word], prior, SectionStart(prior), figure => figure.IsCount
                && figure.CountsAs(figures[prior])) : None;
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
