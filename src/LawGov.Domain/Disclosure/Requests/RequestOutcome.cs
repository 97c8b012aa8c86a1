namespace LawGov.Domain.Disclosure.Requests;

/// <summary>How a request ends (办理结果): what the reply says, or why there is none. In the order of the yearly table.</summary>
/// <remarks>Each has one row of the yearly table, whatever grounds are put forward besides: what is disclosed in part counts there
/// alone.</remarks>
public enum RequestOutcome
{
    /// <summary>It is not stated (未载明).</summary>
    Unstated = 0,

    /// <summary>It is public already, and the reply says where (已主动公开，告知获取方式、途径).</summary>
    AlreadyPublic = 1,

    /// <summary>It is disclosed (予以公开).</summary>
    Disclosed = 2,

    /// <summary>A part is disclosed, the rest withheld with reasons (部分公开).</summary>
    PartlyDisclosed = 3,

    /// <summary>Not disclosed: a state secret (不予公开：国家秘密).</summary>
    StateSecret = 4,

    /// <summary>Not disclosed: a law or an administrative regulation forbids it (不予公开：法律、行政法规禁止公开).</summary>
    ForbiddenByLaw = 5,

    /// <summary>Not disclosed: it may endanger security or stability (不予公开：危及国家安全、公共安全、经济安全、社会稳定).</summary>
    Endangerment = 6,

    /// <summary>Not disclosed: it would harm lawful rights of a third party (不予公开：保护第三方合法权益).</summary>
    ThirdPartyRights = 7,

    /// <summary>Not disclosed: internal affairs (不予公开：内部事务信息).</summary>
    InternalAffairs = 8,

    /// <summary>Not disclosed: process information (不予公开：过程性信息).</summary>
    ProcessInformation = 9,

    /// <summary>Not disclosed: a file of an enforcement case (不予公开：行政执法案卷信息).</summary>
    EnforcementFile = 10,

    /// <summary>Law or administrative regulation has its own way to such registers (法律、行政法规对信息获取有特别规定).</summary>
    SpecialRegister = 11,

    /// <summary>It was searched for and does not exist (经检索，政府信息不存在).</summary>
    NotFound = 12,

    /// <summary>It is not for this organ to disclose it (不属于本机关负责公开).</summary>
    NotOurs = 13,

    /// <summary>It would have to be made, processed or analysed (需要另行加工、分析).</summary>
    WouldHaveToBeMade = 14,

    /// <summary>The request is unclear still after its correction (补正后申请内容仍不明确).</summary>
    StillUnclear = 15,

    /// <summary>A petition, complaint or report (信访、投诉、举报).</summary>
    Petition = 16,

    /// <summary>The same applicant was answered the same before (重复申请，不予重复处理).</summary>
    Repeated = 17,

    /// <summary>It asks for a gazette, newspaper, magazine or book (要求提供公开出版物).</summary>
    Publication = 18,

    /// <summary>Too many requests too often, without good reason (无正当理由大量反复申请).</summary>
    Abusive = 19,

    /// <summary>It asks to confirm or to issue again what was obtained (要求确认或者重新出具已获取信息).</summary>
    Reissue = 20,

    /// <summary>Not corrected in time without good reason: taken to be abandoned (逾期不补正，视为放弃).</summary>
    NotCorrectedInTime = 21,

    /// <summary>The fee not paid in time: taken to be abandoned (逾期未缴费，视为放弃).</summary>
    FeeUnpaid = 22,

    /// <summary>The applicant withdrew it (申请人撤回).</summary>
    Withdrawn = 23,

    /// <summary>Handled in another way (其他处理).</summary>
    Other = 24,
}
