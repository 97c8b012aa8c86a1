using LawGov.Domain.Figures;
using LawGov.Domain.Participation.Printed;
using static LawGov.Domain.Reporting.Text.Words;

namespace LawGov.Domain.Reporting.Text;

/// <summary>Percentage points between two rates: from one to the other, and against the year before.</summary>
internal sealed partial class Frames
{
    private void Points(int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            var change = figures[at];
            if (!(change.IsPoints || (change.Figure.IsPercentage && change.IsChange)) || change.IsUsed) { continue; }

            int after = RateBefore(at, first), before = after == None ? None : RateBefore(after, first);
            // a percentage of a percentage may be points or a growth: it is taken for points where it is them
            if (before != None && !change.IsPoints && !IsDistance(before, after, at)) { continue; }

            if (before == None || figures[before].IsUsed || figures[after].IsUsed || !(change.IsChange
                || IsRise(before, after))) { continue; }

            var one = Lead(before);
            var other = Lead(after);
            bool onward = Ends(one.TrimEnd('约'), ["由", "从", "上年的", "去年的", "由上年", "由去年", "从上年", "从去年", "上年同期的", "去年同期的"])
                || one.IndexOfAny("由从") >= 0;
            bool upto = ChangeWords.IsUpto(other);
            bool back = Contains(other, ReportWords.Prior) || (year is { } now && NamesYear(other, now - 1));
            if (onward && upto) { AddPoints(before, after, at); }
            else if (back && !upto) { AddPoints(after, before, at); }
            else if (Contains(one, ReportWords.Prior) && !back) { AddPoints(before, after, at); }
            else if (year is { } own && NamesYear(one, own - 1) && NamesYear(other, own)) { AddPoints(before, after, at); }
        }
    }

    private bool IsDistance(int one, int other, int points)
    {
        var first = figures[one].Figure.FacePercentage;
        var second = figures[other].Figure.FacePercentage;
        var between = figures[points].Figure.FacePercentage;
        if (first.IsNone || second.IsNone || between.IsNone) { return false; }

        static Int128 Of(Percentage of) => (Int128)of.Scaled * Percentage.Power(Percentage.MaxDecimals - of.Decimals);
        return Int128.Abs(Of(first) - Of(second)) == Int128.Abs(Of(between));
    }

    /// <summary>Whether points without a word for a change can only be a rise, whichever rate comes first.</summary>
    private bool IsRise(int before, int after) => figures[before].Figure.Amount < figures[after].Figure.Amount;

    private void AddPoints(int before, int after, int points) => Add(FigureRelationKind.Points, [before, after, points]);

    /// <summary>The rate just before, in the same part of the sentence.</summary>
    private int RateBefore(int at, int first)
    {
        for (int rate = at - 1; rate >= first && figures[rate].Part == figures[at].Part; rate--)
        {
            if (figures[rate].Depth > figures[at].Depth) { continue; }

            return figures[rate].IsRate && (!IsShareWord(Lead(rate)) || Lead(rate).Contains("占比", StringComparison.Ordinal)) ? rate : None;
        }

        return None;
    }
}
