using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Participation;

/// <summary>The rules of participation (参与率规则).</summary>
public static class ParticipationRules
{
    /// <summary>PART-01: do the printed participants, the number eligible and the rate agree (参加人数、应参加人数与参与率相符)?</summary>
    public static Rule<ParticipationFacts> FiguresAgree => Rules.FiguresAgree.Rule;

    /// <summary>PART-02: is the exact rate at or above its target (参与率达到目标)?</summary>
    public static Rule<ParticipationFacts> TargetReached => Rules.TargetReached.Rule;

    /// <summary>PART-03: do the participants stay within the number eligible (参加人数不超过应参加人数)?</summary>
    public static Rule<ParticipationFacts> WithinEligible => Rules.WithinEligible.Rule;

    /// <summary>PART-04: is the number eligible stated (载明应参加人数)?</summary>
    public static Rule<ParticipationFacts> EligibleStated => Rules.EligibleStated.Rule;

    /// <summary>PART-05: do the awarded stay within the participants (获奖人数不超过参加人数)?</summary>
    public static Rule<ParticipationFacts> AwardsWithinParticipants => Rules.AwardsWithinParticipants.Rule;

    /// <summary>PART-06: does a printed total equal its printed parts (合计等于分项之和)?</summary>
    public static Rule<TotalFacts> TotalEqualsParts => Rules.TotalEqualsParts.Rule;

    /// <summary>PART-07: does a printed growth rate agree with its two values (增长率与本期数、上期数相符)?</summary>
    public static Rule<GrowthFacts> GrowthAgrees => Rules.GrowthAgrees.Rule;

    /// <summary>PART-08: does a printed share agree with its part and its whole (占比与部分数、总数相符)?</summary>
    public static Rule<ShareFacts> ShareAgrees => Rules.ShareAgrees.Rule;

    /// <summary>PART-09: does a printed frequency agree with how often it took place (频次与次数相符)?</summary>
    public static Rule<FrequencyFacts> FrequencyAgrees => Rules.FrequencyAgrees.Rule;

    /// <summary>PART-10: are the placeholders of a text filled in (占位符已填写)?</summary>
    public static Rule<ReportTextFacts> PlaceholderFilled => Rules.PlaceholderFilled.Rule;

    /// <summary>PART-11: are the years in a text those of the report (文中年份为报告年度)?</summary>
    public static Rule<ReportTextFacts> YearIsTheReports => Rules.YearIsTheReports.Rule;

    /// <summary>PART-12: do what was carried over, received, closed and left agree (上年结转、新收、办结与结转下年相符)?</summary>
    public static Rule<CarryOverFacts> CarryOverAgrees => Rules.CarryOverAgrees.Rule;

    /// <summary>PART-13: do percentage points agree with the two rates they lie between (百分点与两项比率相符)?</summary>
    public static Rule<PointsFacts> PointsAgree => Rules.PointsAgree.Rule;

    /// <summary>PART-14: do the rates of all parts of one whole add up to 100% (各项占比合计为100%)?</summary>
    public static Rule<RatesFacts> RatesAddUp => Rules.RatesAddUp.Rule;

    /// <summary>PART-15: can two figures printed of the same thing both hold (同一事项前后数据一致)?</summary>
    public static Rule<RepeatedFigureFacts> SameThingSameFigure => Rules.SameThingSameFigure.Rule;

    /// <summary>PART-16: is the number of participants that a report prints what the units reported (参加人数等于各单位填报之和)?</summary>
    public static Rule<ParticipationFacts> UnitsAddUp => Rules.UnitsAddUp.Rule;

    /// <summary>All of them, in order of their ids.</summary>
    public static ValueList<Rule> All { get; } =
    [
        FiguresAgree,
        TargetReached,
        WithinEligible,
        EligibleStated,
        AwardsWithinParticipants,
        TotalEqualsParts,
        GrowthAgrees,
        ShareAgrees,
        FrequencyAgrees,
        PlaceholderFilled,
        YearIsTheReports,
        CarryOverAgrees,
        PointsAgree,
        RatesAddUp,
        SameThingSameFigure,
        UnitsAddUp,
    ];
}
