namespace LawGov.Domain.Disclosure.Requests;

/// <summary>Why an event is set aside when a request is reckoned (事项记录问题); the other events stand.</summary>
public enum RequestFault
{
    /// <summary>It comes before the request arrived (早于申请到达).</summary>
    BeforeTheRequest = 0,

    /// <summary>It is recorded already, and happens once (重复记录).</summary>
    Twice = 1,

    /// <summary>What it answers was not recorded before (没有在先的相应事项).</summary>
    NothingToAnswer = 2,

    /// <summary>It comes after the request had ended (晚于办结).</summary>
    AfterTheEnd = 3,

    /// <summary>It was recorded before it happened (登记日期早于发生日期).</summary>
    RecordedBefore = 4,

    /// <summary>Its day is outside 2001–2098, so that limits after it cannot be counted (日期超出可以计算的年份).</summary>
    OutsideYears = 5,

    /// <summary>It comes too late and has no effect (逾期，不发生效力).</summary>
    TooLate = 6,
}
