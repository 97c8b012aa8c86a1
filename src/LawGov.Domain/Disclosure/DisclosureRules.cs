using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Disclosure;

/// <summary>The rules of disclosure (政府信息公开规则).</summary>
public static class DisclosureRules
{
    /// <summary>DISC-01: does a published item name who manages, reviews and publishes it (主管、审核、发布责任人明确)?</summary>
    public static Rule<PublicationFacts> PublicationRolesNamed => Rules.PublicationRolesNamed.Rule;

    /// <summary>DISC-02: did an organ publish within the working days for proactive disclosure (主动公开信息按期公开)?</summary>
    public static Rule<PublicationFacts> ProactiveDisclosureInTime => Rules.ProactiveDisclosureInTime.Rule;

    /// <summary>DISC-03: does what was published and withheld agree with what the law says of each part (公开与不公开符合法定范围)?</summary>
    public static Rule<InformationFacts> ScopeRespected => Rules.ScopeRespected.Rule;

    /// <summary>DISC-04: was information reviewed before it was published (公开前经过审查)?</summary>
    public static Rule<PublicationFacts> ReviewedBeforePublication => Rules.ReviewedBeforePublication.Rule;

    /// <summary>DISC-05: are the roles held by different people where the body asks for it (主管、审核、签发由不同人员承担)?</summary>
    public static Rule<PublicationFacts> RolesSeparated => Rules.RolesSeparated.Rule;

    /// <summary>DISC-06: does what a catalogue lists stand published, as last changed (目录事项已公开且为最新)?</summary>
    public static Rule<PublicationFacts> CatalogueItemPublished => Rules.CatalogueItemPublished.Rule;

    /// <summary>DISC-08: was information published through a channel that is listed for it (公开渠道符合要求)?</summary>
    public static Rule<PublicationFacts> ChannelFits => Rules.ChannelFits.Rule;

    /// <summary>DISC-09: did a school publish in time (学校信息按期公开)?</summary>
    public static Rule<PublicationFacts> SchoolDisclosureInTime => Rules.SchoolDisclosureInTime.Rule;

    /// <summary>DISC-10: was a page, column or account updated within the threshold of inspections (更新间隔符合检查指标)?</summary>
    public static Rule<UpdateFacts> UpdatedWithinInspectionThreshold => Rules.UpdatedWithinInspectionThreshold.Rule;

    /// <summary>DISC-11: are the guide and the catalogue complete and up to date (公开指南和公开目录齐全并及时更新)?</summary>
    public static Rule<GuideAndCatalogueFacts> GuideAndCatalogueKept => Rules.GuideAndCatalogueKept.Rule;

    /// <summary>DISC-12: are pupils' personal data published with separate consent alone (公开学生个人信息取得单独同意)?</summary>
    public static Rule<PublicationFacts> PupilDataKept => Rules.PupilDataKept.Rule;

    /// <summary>DISC-13: is the table of requests of the form of its year (申请情况表采用报告年度的格式)?</summary>
    public static Rule<RequestTableFacts> RequestFormOfTheYear => Rules.RequestFormOfTheYear.Rule;

    /// <summary>DISC-14: do new and carried-over requests equal results and those carried on (第一项加第二项之和等于第三项加第四项之和)?</summary>
    public static Rule<RequestTableFacts> RequestsBalance => Rules.RequestsBalance.Rule;

    /// <summary>DISC-15: do the results of requests add up to their total (办理结果各行之和等于总计)?</summary>
    public static Rule<RequestTableFacts> RequestResultsAddUp => Rules.RequestResultsAddUp.Rule;

    /// <summary>DISC-16: do the kinds of requesters add up to the total of each row (各类申请人之和等于总计)?</summary>
    public static Rule<RequestTableFacts> RequestersAddUp => Rules.RequestersAddUp.Rule;

    /// <summary>DISC-17: does what is carried over agree with last year's report (上年结转与上年度报告一致)?</summary>
    public static Rule<RequestTableFacts> RequestsCarriedOver => Rules.RequestsCarriedOver.Rule;

    /// <summary>DISC-18: do the results of reconsiderations and suits add up to their totals (复议、诉讼结果之和等于总计)?</summary>
    public static Rule<RequestTableFacts> RemediesAddUp => Rules.RemediesAddUp.Rule;

    /// <summary>DISC-19: was the yearly report submitted and published in time (年度报告按期提交并公布)?</summary>
    public static Rule<DisclosureReportFacts> DisclosureReportInTime => Rules.DisclosureReportInTime.Rule;

    /// <summary>DISC-20: do the figures in the text of the report agree with its table of requests (文字所述数量与申请情况表一致)?</summary>
    public static Rule<RequestTableFacts> TextAgreesWithTable => Rules.TextAgreesWithTable.Rule;

    /// <summary>DISC-21: does the number of documents in force carry on from year to year (现行有效件数逐年衔接)? A hint: never breached.</summary>
    public static Rule<DisclosureReportFacts> DocumentStockCarriesOn => Rules.DocumentStockCarriesOn.Rule;

    /// <summary>DISC-22: was a request answered in time (申请按期答复)?</summary>
    public static Rule<RequestFacts> RequestRepliedInTime => Rules.RequestRepliedInTime.Rule;

    /// <summary>DISC-23: was a correction asked for in time, once, with its items and its time (告知补正)?</summary>
    public static Rule<RequestFacts> CorrectionAskedProperly => Rules.CorrectionAskedProperly.Rule;

    /// <summary>DISC-24: was the limit extended with consent and notice, within the ceiling, once (延长答复期限)?</summary>
    public static Rule<RequestFacts> ExtensionInOrder => Rules.ExtensionInOrder.Rule;

    /// <summary>DISC-25: does a reply that must give reasons give them (答复说明理由)?</summary>
    public static Rule<RequestFacts> ReplyGivesReasons => Rules.ReplyGivesReasons.Rule;

    /// <summary>DISC-26: does a reply name the remedies of its day in their order (告知救济途径)?</summary>
    public static Rule<RequestFacts> ReplyTellsRemedies => Rules.ReplyTellsRemedies.Rule;

    /// <summary>DISC-27: was a third party told what is disclosed against its objection, and why (书面告知第三方)?</summary>
    public static Rule<RequestFacts> ObjectionAnswered => Rules.ObjectionAnswered.Rule;

    /// <summary>DISC-28: were reasons asked for before requests were turned down for their number (大量反复申请)?</summary>
    public static Rule<RequestFacts> VolumeReasonsAsked => Rules.VolumeReasonsAsked.Rule;

    /// <summary>DISC-29: does a reply that is mailed go through the postal enterprise (通过邮政企业邮寄)?</summary>
    public static Rule<RequestFacts> ReplyServedByPost => Rules.ReplyServedByPost.Rule;

    /// <summary>DISC-30: was the arrival of a plain letter confirmed on the same day (平常信函当日确认)?</summary>
    public static Rule<RequestFacts> PlainLetterConfirmed => Rules.PlainLetterConfirmed.Rule;

    /// <summary>DISC-31: was a fee notified within the time for handling the request (收费通知按期发出)?</summary>
    public static Rule<RequestFacts> FeeNotifiedInTime => Rules.FeeNotifiedInTime.Rule;

    /// <summary>DISC-32: do the records of a request agree with one another (办理记录前后一致)?</summary>
    public static Rule<RequestFacts> RequestRecordConsistent => Rules.RequestRecordConsistent.Rule;

    /// <summary>All of them, in order of their ids.</summary>
    public static ValueList<Rule> All { get; } =
    [
        PublicationRolesNamed,
        ProactiveDisclosureInTime,
        ScopeRespected,
        ReviewedBeforePublication,
        RolesSeparated,
        CatalogueItemPublished,
        ChannelFits,
        SchoolDisclosureInTime,
        UpdatedWithinInspectionThreshold,
        GuideAndCatalogueKept,
        PupilDataKept,
        RequestFormOfTheYear,
        RequestsBalance,
        RequestResultsAddUp,
        RequestersAddUp,
        RequestsCarriedOver,
        RemediesAddUp,
        DisclosureReportInTime,
        TextAgreesWithTable,
        DocumentStockCarriesOn,
        RequestRepliedInTime,
        CorrectionAskedProperly,
        ExtensionInOrder,
        ReplyGivesReasons,
        ReplyTellsRemedies,
        ObjectionAnswered,
        VolumeReasonsAsked,
        ReplyServedByPost,
        PlainLetterConfirmed,
        FeeNotifiedInTime,
        RequestRecordConsistent,
    ];
}
