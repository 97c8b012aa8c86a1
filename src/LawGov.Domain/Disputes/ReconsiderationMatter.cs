namespace LawGov.Domain.Disputes;

/// <summary>What a reconsideration is about (行政行为类别), as far as a suit without it is barred.</summary>
public enum ReconsiderationMatter
{
    /// <summary>Another act (其他行政行为).</summary>
    Other = 0,

    /// <summary>A penalty on the spot (当场作出的行政处罚决定).</summary>
    PenaltyOnTheSpot = 1,

    /// <summary>A refusal to disclose information on request (申请政府信息公开不予公开).</summary>
    InformationRefused = 2,

    /// <summary>A duty that was not performed (未履行法定职责); there is not an act that could tell anything.</summary>
    DutyNotPerformed = 3,
}
