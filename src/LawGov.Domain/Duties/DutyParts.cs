using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using Cover = LawGov.Domain.Findings.FactParts<LawGov.Domain.Duties.DutyCoverageFacts>;
using Enforced = LawGov.Domain.Findings.FactParts<LawGov.Domain.Duties.EnforcedLawFacts>;
using First = LawGov.Domain.Findings.FactParts<LawGov.Domain.Duties.FirstResponsiblePersonFacts>;
using Heard = LawGov.Domain.Findings.FactParts<LawGov.Domain.Duties.HearingFacts>;
using Items = LawGov.Domain.Findings.FactParts<LawGov.Domain.Duties.ResponsibilityListFacts>;
using Plan = LawGov.Domain.Findings.FactParts<LawGov.Domain.Duties.PlanAssessmentFacts>;
using Reports = LawGov.Domain.Findings.FactParts<LawGov.Domain.Duties.LeaderReportFacts>;

namespace LawGov.Domain.Duties;

/// <summary>What the facts of duties state, one by one.</summary>
internal static class DutyParts
{
    private static readonly Bilingual On = new("核查日期", "the date asked about");
    private static readonly Bilingual Year = new("年度", "the year");
    private static readonly Bilingual Rule = new("所依规定", "the rule behind it");

    internal static readonly ValueList<FactPart> Coverage =
    [
        Cover.Of(DutyKeys.Division, f => f.Audit, (f, v) => f with { Audit = v }),
        Cover.Of(Rule, f => f.Rule, (f, v) => f with { Rule = v }),
    ];

    internal static readonly ValueList<FactPart> EnforcedLaws =
    [
        Enforced.OfDay(On, f => f.On, (f, v) => f with { On = v }),
        Enforced.Of(DutyKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Enforced.Of(DutyKeys.EnforcedLaws, f => f.Laws, (f, v) => f with { Laws = v }),
    ];

    internal static readonly ValueList<FactPart> FirstResponsiblePerson =
    [
        First.OfDay(On, f => f.On, (f, v) => f with { On = v }),
        First.Of(DutyKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        First.Of(DutyKeys.Holder, f => f.Holder, (f, v) => f with { Holder = v }),
        First.Of(DutyKeys.MainLeader, f => f.IsMainLeader, (f, v) => f with { IsMainLeader = v }),
        First.Of(DutyKeys.Heads, f => f.Heads, (f, v) => f with { Heads = v }, _ => null),
        First.Of(Rule, f => f.Rule, (f, v) => f with { Rule = v }),
    ];

    internal static readonly ValueList<FactPart> Hearings =
    [
        Heard.OfYear(Year, f => f.Year, (f, v) => f with { Year = v }),
        Heard.Of(DutyKeys.Hearings, f => f.Held, (f, v) => f with { Held = v }),
        Heard.Of(
            DutyKeys.RequiredHearings,
            f => f.Required,
            (f, v) => f with { Required = v },
            rule => Changed.Sourced(rule.Value, rule.Basis)),
    ];

    internal static readonly ValueList<FactPart> LeaderReports =
    [
        Reports.OfYear(Year, f => f.Year, (f, v) => f with { Year = v }),
        Reports.Of(DutyKeys.LeaderReports, f => f.Reports, (f, v) => f with { Reports = v }),
        Reports.Of(Rule, f => f.Rule, (f, v) => f with { Rule = v }),
    ];

    internal static readonly ValueList<FactPart> PlanAssessment =
    [
        Plan.Of(DutyKeys.PlannedTargets, f => f.Planned, (f, v) => f with { Planned = v }),
        Plan.Of(DutyKeys.AssessedTargets, f => f.Assessed, (f, v) => f with { Assessed = v }),
        Plan.Of(Rule, f => f.Rule, (f, v) => f with { Rule = v }),
    ];

    internal static readonly ValueList<FactPart> ResponsibilityList =
    [
        Items.OfDay(On, f => f.On, (f, v) => f with { On = v }),
        Items.Of(DutyKeys.ResponsibilityList, f => f.Items, (f, v) => f with { Items = v }),
        Items.Of(DutyKeys.Division, f => f.Map, (f, v) => f with { Map = v }, _ => null),
        Items.Of(Rule, f => f.Rule, (f, v) => f with { Rule = v }),
    ];
}
