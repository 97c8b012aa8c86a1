using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using Listed = LawGov.Domain.Findings.FactParts<LawGov.Domain.Decisions.DecisionCatalogueFacts>;
using Matter = LawGov.Domain.Findings.FactParts<LawGov.Domain.Decisions.CollectiveMatter>;

namespace LawGov.Domain.Decisions;

/// <content>Collective decisions, and the catalogue of a year.</content>
internal static partial class DecisionParts
{
    internal static readonly ValueList<FactPart> Collective =
    [
        Matter.Of(DecisionKeys.CollectiveClass, f => f.Class, (f, v) => f with { Class = v }, kind => kind.Name()),
        Matter.Of(DecisionKeys.CollectiveDecided, f => f.Decided, (f, v) => f with { Decided = v }),
        Matter.Of(DecisionKeys.Amount, f => f.Amount, (f, v) => f with { Amount = v }),
        Matter.Of(DecisionKeys.Budgeted, f => f.IsBudgeted, (f, v) => f with { IsBudgeted = v }),
        Matter.Of(DecisionKeys.OwnRules, f => f.Rules, (f, v) => f with { Rules = v }),
        Matter.Of(DecisionKeys.DecidingForm, f => f.Form, (f, v) => f with { Form = v }, form => form.Name()),
        Matter.Of(DecisionKeys.DecidingMeeting, f => f.Meeting, (f, v) => f with { Meeting = v }),
        Matter.Of(new Bilingual("应到人数", "the members of the meeting"), f => f.Members, (f, v) => f with { Members = v }),
        Matter.Of(new Bilingual("实到人数", "the members present"), f => f.Present, (f, v) => f with { Present = v }),
        Matter.Of(DecisionKeys.HeadSpokeLast, f => f.HeadSpokeLast, (f, v) => f with { HeadSpokeLast = v }),
        Matter.Of(DecisionKeys.RouteSteps, f => f.Steps, (f, v) => f with { Steps = v }),
        Matter.Of(DecisionKeys.FiledBefore, f => f.FiledBefore, (f, v) => f with { FiledBefore = v }),
        Matter.Of(DecisionKeys.FiledAfter, f => f.FiledAfter, (f, v) => f with { FiledAfter = v }),
        Matter.Of(DecisionKeys.Emergency, f => f.IsEmergency, (f, v) => f with { IsEmergency = v }),
        Matter.Of(DecisionKeys.ReportedLater, f => f.ReportedLater, (f, v) => f with { ReportedLater = v }),
    ];

    internal static readonly ValueList<FactPart> Catalogue =
    [
        Listed.OfYear(new("目录年度", "the year of the catalogue"), f => f.Year, (f, v) => f with { Year = v }),
        Listed.Of(DecisionKeys.CatalogueBody, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Listed.Of(DecisionKeys.Catalogue, f => f.Items, (f, v) => f with { Items = v }),
        Listed.Of(DecisionKeys.CatalogueConsented, f => f.Consented, (f, v) => f with { Consented = v }),
        Listed.Of(DecisionKeys.CataloguePublished, f => f.Published, (f, v) => f with { Published = v }),
        Listed.Of(new Bilingual("目录调整日期", "the dates of adjustment"), f => f.Adjusted, (f, v) => f with { Adjusted = v }),
        Listed.Of(new Bilingual("目录要素的规定", "the rule on the items"), f => f.Rule, (f, v) => f with { Rule = v }),
    ];
}
