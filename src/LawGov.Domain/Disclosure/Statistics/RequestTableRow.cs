namespace LawGov.Domain.Disclosure.Statistics;

/// <summary>A row of the table of requests (申请情况表行次), in the order of the form.</summary>
public enum RequestTableRow
{
    /// <summary>New requests of the year (一、本年新收政府信息公开申请数量).</summary>
    Received = 0,

    /// <summary>Requests carried over from last year (二、上年结转政府信息公开申请数量).</summary>
    CarriedOver = 1,

    /// <summary>Disclosed (三（一）予以公开).</summary>
    Disclosed = 2,

    /// <summary>Disclosed in part; a request counts here alone (三（二）部分公开).</summary>
    PartlyDisclosed = 3,

    /// <summary>Not disclosed: a state secret (三（三）1.属于国家秘密).</summary>
    StateSecret = 4,

    /// <summary>Not disclosed: forbidden by a law or an administrative regulation (三（三）2.其他法律行政法规禁止公开).</summary>
    ForbiddenByLaw = 5,

    /// <summary>Not disclosed: it would endanger security or stability (三（三）3.危及“三安全一稳定”).</summary>
    Endangerment = 6,

    /// <summary>Not disclosed: lawful rights of a third party (三（三）4.保护第三方合法权益).</summary>
    ThirdPartyRights = 7,

    /// <summary>Not disclosed: one of three kinds of internal affairs (三（三）5.属于三类内部事务信息).</summary>
    InternalAffairs = 8,

    /// <summary>Not disclosed: one of four kinds of process information (三（三）6.属于四类过程性信息).</summary>
    ProcessInformation = 9,

    /// <summary>Not disclosed: a file of administrative enforcement (三（三）7.属于行政执法案卷).</summary>
    EnforcementFile = 10,

    /// <summary>Not disclosed: a matter of administrative query (三（三）8.属于行政查询事项).</summary>
    AdministrativeQuery = 11,

    /// <summary>Cannot be provided: not held by the organ (三（四）1.本机关不掌握相关政府信息).</summary>
    NotHeld = 12,

    /// <summary>Cannot be provided: it would have to be made (三（四）2.没有现成信息需要另行制作).</summary>
    WouldHaveToBeMade = 13,

    /// <summary>Cannot be provided: still unclear after correction (三（四）3.补正后申请内容仍不明确).</summary>
    StillUnclear = 14,

    /// <summary>Not handled: a petition, report or complaint (三（五）1.信访举报投诉类申请).</summary>
    Petition = 15,

    /// <summary>Not handled: a repeated request (三（五）2.重复申请).</summary>
    Repeated = 16,

    /// <summary>Not handled: it asks for a publication (三（五）3.要求提供公开出版物).</summary>
    Publication = 17,

    /// <summary>Not handled: many repeated requests without good reason (三（五）4.无正当理由大量反复申请).</summary>
    Abusive = 18,

    /// <summary>Not handled: it asks to confirm or reissue what was obtained (三（五）5.要求行政机关确认或重新出具已获取信息).</summary>
    Reissue = 19,

    /// <summary>Other handling, one row in the form for 2019 and 2020 (三（六）其他处理).</summary>
    OtherHandling = 20,

    /// <summary>Other handling: not corrected in time, since the form for 2021 (三（六）1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请).</summary>
    NotCorrectedInTime = 21,

    /// <summary>Other handling: the fee not paid in time, since the form for 2021 (三（六）2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请).</summary>
    FeeUnpaid = 22,

    /// <summary>Other handling: the rest, since the form for 2021 (三（六）3.其他).</summary>
    Other = 23,

    /// <summary>All results (三（七）总计).</summary>
    TotalResults = 24,

    /// <summary>Carried on to next year (四、结转下年度继续办理).</summary>
    CarriedOn = 25,
}
