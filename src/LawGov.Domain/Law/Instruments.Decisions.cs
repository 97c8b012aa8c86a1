namespace LawGov.Domain.Law;

/// <content>What orders how major decisions are made, and how measures that concern competition are reviewed.</content>
public static partial class Instruments
{
    /// <summary>Interim Regulation on procedures for major administrative decisions (重大行政决策程序暂行条例), in force from 2019-09-01.</summary>
    public static Instrument MajorDecisions2019 { get; } = new(
        "CN-MADP-2019",
        new("重大行政决策程序暂行条例", "Interim Regulation on the Procedures for Major Administrative Decisions"),
        new("重大行政决策程序暂行条例", "Regulation on Major Administrative Decisions"),
        new("国务院", "State Council"))
    {
        Number = "国务院令第713号",
        Promulgated = new(2019, 4, 20),
        InForceFrom = new(2019, 9, 1),
    };

    /// <summary>Regulation on fair competition review (公平竞争审查条例), in force from 2024-08-01.</summary>
    /// <remarks>Its number is not confirmed, so none is stated.</remarks>
    public static Instrument FairCompetitionReview2024 { get; } = new(
        "CN-FCR-2024",
        new("公平竞争审查条例", "Regulation on Fair Competition Review"),
        new("公平竞争审查条例", "Regulation on Fair Competition Review"),
        new("国务院", "State Council"))
    {
        InForceFrom = new(2024, 8, 1),
    };
}
