using LawGov.Domain.Collections;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Publicity;

/// <summary>The rules of publicity (普法规则).</summary>
public static class PublicityRules
{
    /// <summary>PUBL-01: has every office and school a carrier of publicity (各单位均设有宣传载体)?</summary>
    public static Rule<CarrierFacts> CarriersAtEveryUnit => Rules.CarriersAtEveryUnit.Rule;

    /// <summary>PUBL-02: does the list state place and period of each carrier (宣传载体载明地点和起止时间)?</summary>
    public static Rule<CarrierFacts> CarriersDescribed => Rules.CarriersDescribed.Rule;

    /// <summary>PUBL-03: is the law publicized online (开展网络普法)?</summary>
    public static Rule<CarrierFacts> PlatformsInUse => Rules.PlatformsInUse.Rule;

    /// <summary>PUBL-04: did every school do all of the checklist of a campaign (各学校完成活动清单)?</summary>
    public static Rule<CampaignFacts> ChecklistDone => Rules.ChecklistDone.Rule;

    /// <summary>PUBL-05: was what was held in the period of the campaign (活动在活动期内开展)?</summary>
    public static Rule<CampaignFacts> HeldWithinPeriod => Rules.HeldWithinPeriod.Rule;

    /// <summary>PUBL-06: did the ceremonies of a school hold a law segment (典礼仪式安排法治教育内容)?</summary>
    public static Rule<CeremonyFacts> CeremoniesHoldLaw => Rules.CeremoniesHoldLaw.Rule;

    /// <summary>PUBL-07: is the edition of 学宪法 讲宪法 the one of its year (届次与年份相符)?</summary>
    public static Rule<ContestFacts> EditionAgrees => Rules.EditionAgrees.Rule;

    /// <summary>PUBL-08: do no more take part than are eligible (参加人数不超过应参加人数)?</summary>
    public static Rule<ContestFacts> ParticipantsWithinEligible => Rules.CountsWithin.OfParticipants;

    /// <summary>PUBL-09: do no more win an award than take part (获奖人数不超过参加人数)?</summary>
    public static Rule<ContestFacts> AwardedWithinParticipants => Rules.CountsWithin.OfAwarded;

    /// <summary>PUBL-10: do no more go on than take part (晋级人数不超过参加人数)?</summary>
    public static Rule<ContestFacts> AdvancedWithinParticipants => Rules.CountsWithin.OfAdvanced;

    /// <summary>PUBL-11: is it stated what the number of participants counts (参加人数载明口径、截止日期和应参加人数)?</summary>
    public static Rule<ContestFacts> CountDefined => Rules.CountDefined.Rule;

    /// <summary>PUBL-12: does the list of publicity duties name a section for each law (普法责任清单按法律、科室列明)?</summary>
    public static Rule<PublicityDutyFacts> DutyListBySection => Rules.DutyListBySection.Rule;

    /// <summary>PUBL-13: is there a plan of publicity for the year (制定年度普法计划)?</summary>
    public static Rule<PublicityDutyFacts> YearPlanned => Rules.YearPlanned.Rule;

    /// <summary>PUBL-14: is law taught by cases (开展以案释法)?</summary>
    public static Rule<PublicityDutyFacts> TaughtByCases => Rules.TaughtByCases.Rule;

    /// <summary>All of them, in order of their ids.</summary>
    public static ValueList<Rule> All { get; } =
    [
        CarriersAtEveryUnit,
        CarriersDescribed,
        PlatformsInUse,
        ChecklistDone,
        HeldWithinPeriod,
        CeremoniesHoldLaw,
        EditionAgrees,
        ParticipantsWithinEligible,
        AwardedWithinParticipants,
        AdvancedWithinParticipants,
        CountDefined,
        DutyListBySection,
        YearPlanned,
        TaughtByCases,
    ];
}
