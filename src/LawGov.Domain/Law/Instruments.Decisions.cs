namespace LawGov.Domain.Law;

/// <content>How major administrative decisions are made.</content>
public static partial class Instruments
{
    /// <summary>Interim Regulation on procedures for major administrative decisions (重大行政决策程序暂行条例), in force from 2019-09-01.</summary>
    public static Instrument DecisionProcedure2019 { get; } = new(
        "CN-MADP-2019",
        new("重大行政决策程序暂行条例", "Interim Regulation on Procedures for Major Administrative Decisions"),
        new("重大行政决策程序暂行条例", "Decision Procedure Regulation"),
        new("国务院", "State Council"))
    {
        Number = "国务院令第713号",
        Promulgated = new(2019, 4, 20),
        InForceFrom = new(2019, 9, 1),
    };
}
