using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using Guide = LawGov.Domain.Findings.FactParts<LawGov.Domain.Disclosure.GuideAndCatalogueFacts>;
using Info = LawGov.Domain.Findings.FactParts<LawGov.Domain.Disclosure.Decision.InformationFacts>;
using Item = LawGov.Domain.Findings.FactParts<LawGov.Domain.Disclosure.PublicationFacts>;
using Reports = LawGov.Domain.Findings.FactParts<LawGov.Domain.Disclosure.Statistics.DisclosureReportFacts>;
using Tables = LawGov.Domain.Findings.FactParts<LawGov.Domain.Disclosure.Statistics.RequestTableFacts>;
using Request = LawGov.Domain.Findings.FactParts<LawGov.Domain.Disclosure.Requests.RequestFacts>;
using Update = LawGov.Domain.Findings.FactParts<LawGov.Domain.Disclosure.UpdateFacts>;

namespace LawGov.Domain.Disclosure;

/// <summary>What the facts of disclosure state, one by one.</summary>
internal static class DisclosureParts
{
    internal static readonly ValueList<FactPart> Publication =
    [
        Item.Of(new Bilingual("所属目录事项", "the item of the catalogue"), f => f.Item, (f, v) => f with { Item = v }, id => id.ToString()),
        Item.Of(new Bilingual("公开主体", "the body that publishes"), f => f.Unit, (f, v) => f with { Unit = v }, id => id.ToString()),
        Item.Of(DisclosureKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Item.Of(DisclosureKeys.Authorised, f => f.Authorised, (f, v) => f with { Authorised = v }, rank => rank.Name()),
        Item.Of(DisclosureKeys.Formed, f => f.Formed, (f, v) => f with { Formed = v }),
        Item.Of(DisclosureKeys.Changed, f => f.Changed, (f, v) => f with { Changed = v }),
        Item.Of(DisclosureKeys.Published, f => f.Published, (f, v) => f with { Published = v }),
        Item.Of(DisclosureKeys.Reviewed, f => f.Reviewed, (f, v) => f with { Reviewed = v }),
        Item.Of(DisclosureKeys.Manager, f => f.Manager, (f, v) => f with { Manager = v }),
        Item.Of(DisclosureKeys.Reviewer, f => f.Reviewer, (f, v) => f with { Reviewer = v }),
        Item.Of(DisclosureKeys.Publisher, f => f.Publisher, (f, v) => f with { Publisher = v }),
        Item.Of(new Bilingual("主管、审核、发布分工的规定", "the rule on the three roles"), f => f.RolesRule, (f, v) => f with { RolesRule = v }),
        Item.Of(
            new Bilingual("主管人员", "the person who manages it"),
            f => f.ManagedBy,
            (f, v) => f with { ManagedBy = v },
            id => id.ToString()),
        Item.Of(
            new Bilingual("审核人员", "the person who reviewed it"),
            f => f.ReviewedBy,
            (f, v) => f with { ReviewedBy = v },
            id => id.ToString()),
        Item.Of(
            new Bilingual("签发人员", "the person who signed it off"),
            f => f.SignedBy,
            (f, v) => f with { SignedBy = v },
            id => id.ToString()),
        Item.Of(
            DisclosureKeys.SeparationPolicy,
            f => f.Separation,
            (f, v) => f with { Separation = v },
            rule => Changed.Sourced(Joined.Of(rule.Value.Select(role => role.Name())), rule.Basis)),
        Item.Of(DisclosureKeys.ItemCatalogue, f => f.Catalogue, (f, v) => f with { Catalogue = v }),
        Item.Of(DisclosureKeys.ItemLimit, f => f.CatalogueLimit, (f, v) => f with { CatalogueLimit = v }),
        Item.Of(
            DisclosureKeys.Channels,
            f => f.Channels,
            (f, v) => f with { Channels = v },
            channels => Joined.Of(channels.Select(channel => channel.Name()))),
        Item.Of(
            DisclosureKeys.ListedChannels,
            f => f.ListedChannels,
            (f, v) => f with { ListedChannels = v },
            rule => Changed.Sourced(Joined.Of(rule.Value.Select(channel => channel.Name())), rule.Basis)),
        Item.Of(
            DisclosureKeys.SchoolGuide,
            f => f.SchoolLimit,
            (f, v) => f with { SchoolLimit = v },
            rule => Changed.Sourced(rule.Value, rule.Basis)),
        Item.Of(DisclosureKeys.PersonalFields, f => f.PersonalFields, (f, v) => f with { PersonalFields = v }, fields => fields.Name()),
        Item.Of(DisclosureKeys.WithoutConsent, f => f.WithoutConsent, (f, v) => f with { WithoutConsent = v }),
        Item.Of(DisclosureKeys.Kindergarten, f => f.IsOfKindergarten, (f, v) => f with { IsOfKindergarten = v }),
        Item.Of(DisclosureKeys.ConsentGround, f => f.ConsentGround, (f, v) => f with { ConsentGround = v }, ground => ground.Name()),
        Item.Of(DisclosureKeys.LegalDuty, f => f.LegalDuty, (f, v) => f with { LegalDuty = v }, rank => rank.Name()),
    ];

    internal static readonly ValueList<FactPart> Information =
    [
        Info.OfDay(DisclosureKeys.SelectingDay.Name, f => f.On, (f, v) => f with { On = v }),
        Info.OfId(new("作出认定的机关", "the organ that decides"), f => f.Organ, (f, v) => f with { Organ = v }),
        Info.Of(DisclosureKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Info.Of(DisclosureKeys.Authorised, f => f.Authorised, (f, v) => f with { Authorised = v }, rank => rank.Name()),
        Info.Of(DisclosureKeys.Competence, f => f.Competence, (f, v) => f with { Competence = v }, id => id.ToString()),
        Info.Of(DisclosureKeys.Origin, f => f.Origin, (f, v) => f with { Origin = v }, origin => origin.Name()),
        Info.Of(DisclosureKeys.Maker, f => f.Maker, (f, v) => f with { Maker = v }, id => id.ToString()),
        Info.Of(DisclosureKeys.Keeper, f => f.Keeper, (f, v) => f with { Keeper = v }, id => id.ToString()),
        Info.Of(DisclosureKeys.Lead, f => f.Lead, (f, v) => f with { Lead = v }, id => id.ToString()),
        Info.Of(DisclosureKeys.OutwardUnit, f => f.OutwardUnit, (f, v) => f with { OutwardUnit = v }, outward => outward.Unit.ToString()),
        Info.Of(DisclosureKeys.DutyTest, f => f.DutyTest, (f, v) => f with { DutyTest = v }, test => test.Name()),
        Info.Of(DisclosureKeys.Mode, f => f.Mode, (f, v) => f with { Mode = v }, mode => mode.Name()),
        Info.Of(DisclosureKeys.Parts, f => f.Parts, (f, v) => f with { Parts = v }),
        Info.Of(DisclosureKeys.Handling, f => f.Handling, (f, v) => f with { Handling = v }),
    ];

    internal static readonly ValueList<FactPart> Updating =
    [
        Update.OfDay(new("检查日", "the day of the inspection"), f => f.On, (f, v) => f with { On = v }),
        Update.Of(DisclosureKeys.Place, f => f.Place, (f, v) => f with { Place = v }, place => place.Name()),
        Update.Of(DisclosureKeys.LastUpdated, f => f.LastUpdated, (f, v) => f with { LastUpdated = v }),
    ];

    internal static readonly ValueList<FactPart> GuideAndCatalogue =
    [
        Guide.OfDay(new("核查日期", "the date asked about"), f => f.On, (f, v) => f with { On = v }),
        Guide.Of(DisclosureKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Guide.Of(DisclosureKeys.Guide, f => f.Guide, (f, v) => f with { Guide = v }, contents => contents.Name()),
        Guide.Of(DisclosureKeys.Catalogue, f => f.Catalogue, (f, v) => f with { Catalogue = v }, contents => contents.Name()),
        Guide.Of(DisclosureKeys.OutOfDate, f => f.OutOfDate, (f, v) => f with { OutOfDate = v }),
    ];

    internal static readonly ValueList<FactPart> RequestTables =
    [
        Tables.OfYear(new("报告年度", "the year reported on"), f => f.Year, (f, v) => f with { Year = v }),
        Tables.Of(DisclosureKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Tables.Of(DisclosureKeys.RequestTable, f => f.Table, (f, v) => f with { Table = v }),
        Tables.Of(DisclosureKeys.TableScope, f => f.Scope, (f, v) => f with { Scope = v }, scope => scope.Name()),
        Tables.Of(DisclosureKeys.StatedFigures, f => f.StatedFigures, (f, v) => f with { StatedFigures = v }),
        Tables.Of(DisclosureKeys.LastRequestTable, f => f.LastYear, (f, v) => f with { LastYear = v }),
        Tables.Of(DisclosureKeys.RemedyTable, f => f.Remedies, (f, v) => f with { Remedies = v }),
    ];

    internal static readonly ValueList<FactPart> Report =
    [
        Reports.OfYear(DisclosureKeys.ReportYear.Name, f => f.Year, (f, v) => f with { Year = v }),
        Reports.Of(DisclosureKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Reports.Of(DisclosureKeys.ReportSubmitted, f => f.Submitted, (f, v) => f with { Submitted = v }),
        Reports.Of(DisclosureKeys.ReportPublished, f => f.Published, (f, v) => f with { Published = v }),
        Reports.Of(new Bilingual("规章件数", "the numbers of rules"), f => f.Rules, (f, v) => f with { Rules = v }),
        Reports.Of(
            new Bilingual("行政规范性文件件数", "the numbers of normative documents"),
            f => f.NormativeDocuments,
            (f, v) => f with { NormativeDocuments = v }),
    ];

    internal static readonly ValueList<FactPart> Requests =
    [
        Request.Of(DisclosureKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Request.Of(DisclosureKeys.Authorised, f => f.Authorised, (f, v) => f with { Authorised = v }, rank => rank.Name()),
        Request.Of(
            new Bilingual("申请人类别", "the kind of requester"),
            f => f.Requester,
            (f, v) => f with { Requester = v },
            kind => kind.Name()),
        Request.OfList(new Bilingual("办理事项", "what happened"), f => f.Events, (f, v) => f with { Events = v }),
    ];
}
