using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using CampaignParts = LawGov.Domain.Findings.FactParts<LawGov.Domain.Publicity.CampaignFacts>;
using CarrierParts = LawGov.Domain.Findings.FactParts<LawGov.Domain.Publicity.CarrierFacts>;
using CeremonyParts = LawGov.Domain.Findings.FactParts<LawGov.Domain.Publicity.CeremonyFacts>;
using ContestParts = LawGov.Domain.Findings.FactParts<LawGov.Domain.Publicity.ContestFacts>;
using DutyParts = LawGov.Domain.Findings.FactParts<LawGov.Domain.Publicity.PublicityDutyFacts>;

namespace LawGov.Domain.Publicity;

/// <summary>What the facts of publicity state, one by one.</summary>
internal static class PublicityParts
{
    private static readonly Bilingual Year = new("年度", "the year");
    private static readonly Bilingual Rule = new("所依规定", "the rule behind it");

    internal static readonly ValueList<FactPart> Carriers =
    [
        CarrierParts.OfDay(AskedAbout.Day, f => f.On, (f, v) => f with { On = v }),
        CarrierParts.Of(PublicityKeys.Units, f => f.Units, (f, v) => f with { Units = v }),
        CarrierParts.Of(PublicityKeys.Carriers, f => f.Carriers, (f, v) => f with { Carriers = v }),
        CarrierParts.Of(PublicityKeys.Platforms, f => f.Platforms, (f, v) => f with { Platforms = v }),
        CarrierParts.Of(Rule, f => f.Rule, (f, v) => f with { Rule = v }),
    ];

    internal static readonly ValueList<FactPart> Campaign =
    [
        CampaignParts.OfYear(Year, f => f.Year, (f, v) => f with { Year = v }),
        CampaignParts.Of(PublicityKeys.Days, f => f.Days, (f, v) => f with { Days = v }, days => days),
        CampaignParts.Of(PublicityKeys.Schools, f => f.Schools, (f, v) => f with { Schools = v }),
        CampaignParts.Of(PublicityKeys.Checklist, f => f.Checklist, (f, v) => f with { Checklist = v }),
        CampaignParts.Of(PublicityKeys.Records, f => f.Records, (f, v) => f with { Records = v }),
        CampaignParts.Of(Rule, f => f.Rule, (f, v) => f with { Rule = v }),
    ];

    internal static readonly ValueList<FactPart> Ceremonies =
    [
        CeremonyParts.OfYear(Year, f => f.Year, (f, v) => f with { Year = v }),
        CeremonyParts.Of(PublicityKeys.Entrance, f => f.Entrance, (f, v) => f with { Entrance = v }),
        CeremonyParts.Of(PublicityKeys.Pioneers, f => f.Pioneers, (f, v) => f with { Pioneers = v }),
        CeremonyParts.Of(PublicityKeys.ComingOfAge, f => f.ComingOfAge, (f, v) => f with { ComingOfAge = v }),
        CeremonyParts.Of(PublicityKeys.Graduation, f => f.Graduation, (f, v) => f with { Graduation = v }),
        CeremonyParts.Of(Rule, f => f.Rule, (f, v) => f with { Rule = v }),
    ];

    internal static readonly ValueList<FactPart> Contest =
    [
        ContestParts.OfYear(Year, f => f.Year, (f, v) => f with { Year = v }),
        ContestParts.Of(PublicityKeys.Edition, f => f.Edition, (f, v) => f with { Edition = v }),
        ContestParts.Of(new Bilingual("阶段", "the stage"), f => f.Stage, (f, v) => f with { Stage = v }),
        ContestParts.Of(new Bilingual("组别", "the group"), f => f.Group, (f, v) => f with { Group = v }),
        ContestParts.Of(PublicityKeys.CountedAs, f => f.CountedAs, (f, v) => f with { CountedAs = v }),
        ContestParts.Of(PublicityKeys.CutOff, f => f.CutOff, (f, v) => f with { CutOff = v }),
        ContestParts.Of(PublicityKeys.Eligible, f => f.Eligible, (f, v) => f with { Eligible = v }),
        ContestParts.Of(PublicityKeys.Participants, f => f.Participants, (f, v) => f with { Participants = v }),
        ContestParts.Of(PublicityKeys.Awarded, f => f.Awarded, (f, v) => f with { Awarded = v }),
        ContestParts.Of(PublicityKeys.Advanced, f => f.Advanced, (f, v) => f with { Advanced = v }),
    ];

    internal static readonly ValueList<FactPart> Duties =
    [
        DutyParts.OfDay(AskedAbout.Day, f => f.On, (f, v) => f with { On = v }),
        DutyParts.Of(PublicityKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        DutyParts.Of(PublicityKeys.Duties, f => f.Duties, (f, v) => f with { Duties = v }),
        DutyParts.Of(PublicityKeys.YearPlan, f => f.YearPlan, (f, v) => f with { YearPlan = v }),
        DutyParts.Of(PublicityKeys.CasesTaught, f => f.CasesTaught, (f, v) => f with { CasesTaught = v }),
    ];
}
