using LawGov.Domain.Findings;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Do what was carried over, received, closed and left agree (上年结转、新收、办结与结转下年相符)?</summary>
internal static class CarryOverAgrees
{
    private static readonly BalanceQuestion<CarryOverFacts> Question = new(
        [ParticipationKeys.Brought, ParticipationKeys.Received, ParticipationKeys.Closed, ParticipationKeys.Carried],
        Balance.Of,
        static (facts, model) => WidthsText.Of(model, facts.Brought, facts.Received, facts.Closed, facts.Carried),
        static (facts, language) => InWords.List(
            language,
            InWords.Named(ParticipationKeys.Brought, facts.Brought, language),
            InWords.Named(ParticipationKeys.Received, facts.Received, language),
            InWords.Named(ParticipationKeys.Closed, facts.Closed, language),
            InWords.Named(ParticipationKeys.Carried, facts.Carried, language)));

    internal static Rule<CarryOverFacts> Rule { get; } = new(
        "PART-12",
        new("上年结转、新收、办结与结转下年相符", "What was carried over, received, closed and left agree"),
        new(
            "上年结转加新收，减去办结，等于结转下年；四项数据作为一个整体，分别按四舍五入、四舍六入五成双、截尾核对，取整数、约数、界限按其可能的范围核对，未载明的不小于零，无即为零。缺一项的，未能判定，并推算该项；办结多于上年结转与新收之和的，判定为不符合。"
                + "计量单位不同的，不相互核对。",
            "Carried over and received, less what was closed, is what is carried over next. The four figures are checked as one "
                + "statement under each of the three roundings; rounded, approximate and bounded figures stand for all that lies "
                + "within them, a figure that is not stated is zero or more, none is zero. Where one is not stated it is undetermined "
                + "and the implied one is given; more closed than there was is breached. Different units are not compared."),
        static (c, facts) => FourFigures.Judge(c, Question, facts))
    {
        Asks = [ParticipationKeys.FigureUnit, ParticipationKeys.Brought, ParticipationKeys.Received, ParticipationKeys.Closed,
            ParticipationKeys.Carried],
    };
}
