using LawGov.Domain.Findings;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Do percentage points agree with the two rates they lie between (百分点与两项比率相符)?</summary>
internal static class PointsAgree
{
    private static readonly Bilingual Down = new("降低", "the fall");

    private static readonly BalanceQuestion<PointsFacts> Question = new(
        [ParticipationKeys.FromRate, ParticipationKeys.Points, ParticipationKeys.ToRate],
        Balance.Of,
        static (facts, model) => WidthsText.Of(model, facts.From, facts.Points, facts.To),
        static (facts, language) => InWords.List(
            language,
            InWords.Named(ParticipationKeys.FromRate, facts.From, language),
            InWords.Named(ParticipationKeys.ToRate, facts.To, language),
            InWords.Changed(facts.IsFall.ValueOr(false) ? Down : ParticipationKeys.Points.Name, facts.Points, language)));

    internal static Rule<PointsFacts> Rule { get; } = new(
        "PART-13",
        new("百分点与两项比率相符", "Percentage points agree with the two rates"),
        new(
            "现比率减去原比率为升降的百分点，下降的为负；百分点和两项比率均为修约后的数，全覆盖为100%，作为一个整体，分别按四舍五入、四舍六入五成双、截尾核对，只有各数按不同方式修约才相符的，未能判定。缺一项的，未能判定，并推算该项。",
            "The rate after less the rate before is the points, negative for a fall. The points and the two rates are rounded "
                + "figures, full coverage is 100%, and they are checked as one statement under each of the three roundings; what agrees "
                + "only if each was rounded in its own way is undetermined. Where one figure is not "
                + "stated it is undetermined and the implied one is given."),
        static (c, facts) => FourFigures.Judge(c, Question, facts))
    {
        Asks = [ParticipationKeys.FromRate, ParticipationKeys.Points, ParticipationKeys.ToRate],
    };
}
