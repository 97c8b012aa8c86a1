namespace LawGov.Domain.Disclosure.Decision;

/// <summary>What is put forward for not disclosing a part of the material (不公开理由).</summary>
/// <remarks>Each kind that the Regulation names stands by itself: the articles differ in their verb, their way out and their
/// remedy.</remarks>
public enum DisclosureGround
{
    /// <summary>Something that the Regulation does not name (其他理由).</summary>
    Other = 0,

    /// <summary>A state secret, lawfully determined (依法确定为国家秘密).</summary>
    StateSecret = 1,

    /// <summary>A law or a regulation of the State Council forbids it (法律、行政法规禁止公开).</summary>
    ForbiddenByLaw = 2,

    /// <summary>It may endanger national, public or economic security or social stability (可能危及国家安全、公共安全、经济安全、社会稳定).</summary>
    Endangerment = 3,

    /// <summary>A trade secret (商业秘密).</summary>
    TradeSecret = 4,

    /// <summary>Personal privacy (个人隐私).</summary>
    PersonalPrivacy = 5,

    /// <summary>Another lawful interest of a third party (第三方其他合法权益).</summary>
    ThirdPartyInterest = 6,

    /// <summary>Internal affairs: personnel (人事管理).</summary>
    PersonnelManagement = 7,

    /// <summary>Internal affairs: supplies and services (后勤管理).</summary>
    LogisticsManagement = 8,

    /// <summary>Internal affairs: the inner course of work (内部工作流程).</summary>
    InternalWorkflow = 9,

    /// <summary>Process information: a record of discussion (讨论记录).</summary>
    DiscussionRecord = 10,

    /// <summary>Process information: a draft on the way (过程稿).</summary>
    ProcessDraft = 11,

    /// <summary>Process information: a letter of consultation (磋商信函).</summary>
    ConsultationLetter = 12,

    /// <summary>Process information: a request for instructions or a report (请示报告).</summary>
    RequestForInstructions = 13,

    /// <summary>The file of an enforcement case (行政执法案卷).</summary>
    EnforcementFile = 14,

    /// <summary>A work secret (工作秘密); the Regulation does not name it.</summary>
    WorkSecret = 15,
}
