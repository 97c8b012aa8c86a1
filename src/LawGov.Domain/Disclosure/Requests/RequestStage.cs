namespace LawGov.Domain.Disclosure.Requests;

/// <summary>Where a request stands on a day (办理阶段).</summary>
public enum RequestStage
{
    /// <summary>Nothing has arrived (尚未收到申请).</summary>
    NotSubmitted = 0,

    /// <summary>It arrived; the day of receipt is not settled yet (待确认收到).</summary>
    AwaitingConfirmation = 1,

    /// <summary>It is being handled, and the limit runs (办理中).</summary>
    Handling = 2,

    /// <summary>The applicant has to correct it (待补正).</summary>
    AwaitingCorrection = 3,

    /// <summary>Third parties or other organs are asked (征求意见中).</summary>
    Consulting = 4,

    /// <summary>The applicant has to pay (待缴费).</summary>
    AwaitingPayment = 5,

    /// <summary>The applicant was told of a later reply (延迟答复中).</summary>
    Delayed = 6,

    /// <summary>It was answered (已答复).</summary>
    Replied = 7,

    /// <summary>It is taken to be abandoned (视为放弃).</summary>
    Abandoned = 8,

    /// <summary>The applicant withdrew it (已撤回).</summary>
    Withdrawn = 9,
}
