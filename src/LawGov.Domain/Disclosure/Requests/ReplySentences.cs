using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Requests;

/// <summary>What a reply says of each outcome (各类答复的表述).</summary>
internal static class ReplySentences
{
    internal static readonly MessageTemplate Organ = new("建议向{organ}提出申请", "we suggest that you ask {organ}");
    internal static readonly Bilingual OrganUnknown = new("负责公开的行政机关不能确定", "the right organ cannot be determined");

    private static readonly MessageTemplate AlreadyPublic = new(
        "你（单位）申请公开的信息已经主动公开，获取的方式、途径：{provided}。",
        "what you ask for is public already: {provided}.");
    private static readonly MessageTemplate Disclosed = new(
        "对你（单位）申请公开的信息予以公开：{provided}。",
        "what you ask for is disclosed: {provided}.");
    private static readonly MessageTemplate PartlyDisclosed = new(
        "对你（单位）申请公开的信息予以部分公开：{provided}。其余部分不予公开，理由：{reasons}。",
        "what you ask for is disclosed in part: {provided}. The rest is not disclosed, for these reasons: {reasons}.");
    private static readonly MessageTemplate StateSecret = Refusal("属于国家秘密", "is a state secret");
    private static readonly MessageTemplate ForbiddenByLaw = Refusal(
        "属于法律、行政法规禁止公开的政府信息", "is information that a law or an administrative regulation forbids to disclose");
    private static readonly MessageTemplate Endangerment = Refusal(
        "公开后可能危及国家安全、公共安全、经济安全、社会稳定",
        "may endanger national, public or economic security or social stability if it is disclosed");
    private static readonly MessageTemplate ThirdPartyRights = Refusal(
        "公开会对第三方合法权益造成损害", "would harm lawful rights of a third party if it is disclosed");
    private static readonly MessageTemplate InternalAffairs = Refusal("属于内部事务信息", "is information on internal affairs");
    private static readonly MessageTemplate ProcessInformation = Refusal("属于过程性信息", "is process information");
    private static readonly MessageTemplate EnforcementFile = Refusal("属于行政执法案卷信息", "belongs to the file of an enforcement case");
    private static readonly MessageTemplate SpecialRegister = new(
        "有关法律、行政法规对你（单位）申请公开的信息的获取有特别规定，请依照其规定办理：{provided}。",
        "laws or administrative regulations have their own way to what you ask for; please follow it: {provided}.");
    private static readonly MessageTemplate NotFound = new(
        "经检索，没有你（单位）申请公开的信息，该政府信息不存在。",
        "a search found nothing of what you ask for: the information does not exist.");
    private static readonly MessageTemplate NotOurs = new(
        "你（单位）申请公开的信息不属于本机关负责公开，理由：{reasons}；{organ}。",
        "it is not for us to disclose what you ask for, for these reasons: {reasons}; {organ}.");
    private static readonly MessageTemplate WouldHaveToBeMade = new(
        "你（单位）申请公开的信息没有现成信息，需要对现有政府信息进行加工、分析，本机关不予提供。",
        "what you ask for does not exist as such; information would have to be processed and analysed, so we do not provide it.");
    private static readonly MessageTemplate StillUnclear = new(
        "你（单位）的申请经补正后内容仍不明确，本机关无法提供。",
        "your request is unclear still after its correction, so we cannot provide anything.");
    private static readonly MessageTemplate Petition = new(
        "你（单位）以政府信息公开申请的形式进行信访、投诉、举报等活动，本机关不作为政府信息公开申请处理，可以通过相应渠道提出：{provided}。",
        "your request is a petition, complaint or report in another form; we do not handle it as a request for information. You may turn " +
            "to: {provided}.");
    private static readonly MessageTemplate Repeated = new(
        "本机关已就你（单位）申请公开的信息作出答复，对重复申请不予重复处理。",
        "we have answered you on what you ask for, and do not handle it again.");
    private static readonly MessageTemplate Publication = new(
        "你（单位）申请提供的是公开出版物，获取的途径：{provided}。",
        "what you ask for is a publication; you can have it from: {provided}.");
    private static readonly MessageTemplate Abusive = new(
        "你（单位）申请公开政府信息的数量、频次明显超过合理范围，理由不合理：{reasons}，本机关不予处理。",
        "the number and frequency of your requests are clearly beyond reason, without good reason ({reasons}); we do not handle them.");
    private static readonly MessageTemplate Reissue = new(
        "你（单位）要求确认或者重新出具已经获取的信息，本机关不予处理。",
        "you ask us to confirm or to issue again what you have obtained; we do not handle it.");
    private static readonly MessageTemplate NotCorrected = new(
        "你（单位）无正当理由逾期不补正，视为放弃申请，本机关不再处理该申请。",
        "you did not correct the request in time, without good reason; it counts as abandoned and is not handled any further.");
    private static readonly MessageTemplate FeeUnpaid = new(
        "你（单位）逾期未缴纳信息处理费，视为放弃申请，本机关不再处理该申请。",
        "you did not pay the processing fee in time; the request counts as abandoned and is not handled any further.");
    private static readonly MessageTemplate Withdrawn = new(
        "你（单位）已撤回申请，本机关终止办理。",
        "you have withdrawn the request, so we stop handling it.");

    /// <summary>Null where there is nothing to say yet.</summary>
    internal static Sentence? Of(RequestOutcome outcome) => outcome switch
    {
        RequestOutcome.AlreadyPublic => new(AlreadyPublic),
        RequestOutcome.Disclosed => new(Disclosed),
        RequestOutcome.PartlyDisclosed => new(PartlyDisclosed),
        RequestOutcome.StateSecret => new(StateSecret),
        RequestOutcome.ForbiddenByLaw => new(ForbiddenByLaw),
        RequestOutcome.Endangerment => new(Endangerment),
        RequestOutcome.ThirdPartyRights => new(ThirdPartyRights),
        RequestOutcome.InternalAffairs => new(InternalAffairs),
        RequestOutcome.ProcessInformation => new(ProcessInformation),
        RequestOutcome.EnforcementFile => new(EnforcementFile),
        RequestOutcome.SpecialRegister => new(SpecialRegister),
        RequestOutcome.NotFound => new(NotFound),
        RequestOutcome.NotOurs => new(NotOurs),
        RequestOutcome.WouldHaveToBeMade => new(WouldHaveToBeMade),
        RequestOutcome.StillUnclear => new(StillUnclear),
        RequestOutcome.Petition => new(Petition),
        RequestOutcome.Repeated => new(Repeated),
        RequestOutcome.Publication => new(Publication),
        RequestOutcome.Abusive => new(Abusive),
        RequestOutcome.Reissue => new(Reissue),
        RequestOutcome.NotCorrectedInTime => new(NotCorrected),
        RequestOutcome.FeeUnpaid => new(FeeUnpaid),
        RequestOutcome.Withdrawn => new(Withdrawn),
        _ => null,
    };

    private static MessageTemplate Refusal(string chinese, string english) => new(
        $"你（单位）申请公开的信息{chinese}，决定不予公开，理由：{{reasons}}。",
        $"what you ask for {english}; it is not disclosed, for these reasons: {{reasons}}.");

    /// <summary>A sentence, and what it needs to be told.</summary>
    internal sealed record Sentence(MessageTemplate Template)
    {
        internal bool SaysProvided => Template.Holes.Contains("provided");

        internal bool SaysReasons => Template.Holes.Contains("reasons");

        internal bool SaysOrgan => Template.Holes.Contains("organ");
    }
}
