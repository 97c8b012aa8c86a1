namespace LawGov.Domain.Disclosure.Requests;

/// <summary>A time that runs in the handling of a request (期限名称).</summary>
public enum RequestTimerKind
{
    /// <summary>To reply (答复期限).</summary>
    Reply = 0,

    /// <summary>To confirm the arrival of a plain letter (平常信函确认).</summary>
    Confirmation = 1,

    /// <summary>To ask for a correction (告知补正期限).</summary>
    CorrectionNotice = 2,

    /// <summary>To correct the request (补正期限).</summary>
    Correction = 3,

    /// <summary>To answer when asked for an opinion (提出意见期限).</summary>
    Opinion = 4,

    /// <summary>To pay the fee (缴费期限).</summary>
    Payment = 5,

    /// <summary>To apply for reconsideration (申请行政复议期限).</summary>
    Reconsideration = 6,

    /// <summary>To bring a suit (起诉期限).</summary>
    Suit = 7,
}
