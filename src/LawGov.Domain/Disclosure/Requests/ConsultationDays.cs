namespace LawGov.Domain.Disclosure.Requests;

/// <summary>Which days of a consultation are excluded from the limit for the reply (征求意见所需时间的起止).</summary>
/// <remarks>The Regulation excludes the time needed and does not say from which day to which.</remarks>
public enum ConsultationDays
{
    /// <summary>From the day after the letter arrived through the day before the answer did (收到征求意见书次日至收到意见前一日).</summary>
    Between = 0,

    /// <summary>From the day on which the letter was sent through the day on which the answer arrived
    /// (发出征求意见书之日至收到意见之日).</summary>
    Inclusive = 1,
}
