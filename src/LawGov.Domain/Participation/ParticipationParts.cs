using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;
using Apportioned = LawGov.Domain.Findings.FactParts<LawGov.Domain.Participation.Printed.RatesFacts>;
using Carry = LawGov.Domain.Findings.FactParts<LawGov.Domain.Participation.Printed.CarryOverFacts>;
using Grown = LawGov.Domain.Findings.FactParts<LawGov.Domain.Participation.Printed.GrowthFacts>;
using Often = LawGov.Domain.Findings.FactParts<LawGov.Domain.Participation.Printed.FrequencyFacts>;
using Rates = LawGov.Domain.Findings.FactParts<LawGov.Domain.Participation.Printed.PointsFacts>;
using Repeated = LawGov.Domain.Findings.FactParts<LawGov.Domain.Participation.Printed.RepeatedFigureFacts>;
using Report = LawGov.Domain.Findings.FactParts<LawGov.Domain.Participation.Printed.ReportTextFacts>;
using Shared = LawGov.Domain.Findings.FactParts<LawGov.Domain.Participation.Printed.ShareFacts>;
using Stated = LawGov.Domain.Findings.FactParts<LawGov.Domain.Participation.ParticipationFacts>;
using Sums = LawGov.Domain.Findings.FactParts<LawGov.Domain.Participation.Printed.TotalFacts>;

namespace LawGov.Domain.Participation;

/// <summary>What the facts of participation state, one by one.</summary>
internal static class ParticipationParts
{
    private static readonly Bilingual IsFall = new("是否为下降", "whether it is a fall");
    private static readonly Bilingual Name = new("事项名称", "the name of the thing");

    internal static readonly ValueList<FactPart> Participation =
    [
        Stated.Of(
            ParticipationKeys.Participants,
            f => f.Reported.PrintedParticipants,
            (f, v) => f with { Reported = f.Reported with { PrintedParticipants = v } }),
        Stated.Of(
            ParticipationKeys.Eligible,
            f => f.Reported.PrintedEligible,
            (f, v) => f with { Reported = f.Reported with { PrintedEligible = v } }),
        Stated.Of(
            ParticipationKeys.Rate,
            f => f.Reported.PrintedRate,
            (f, v) => f with { Reported = f.Reported with { PrintedRate = v } }),
        Stated.Of(
            ParticipationKeys.Target,
            f => f.Target,
            (f, v) => f with { Target = v },
            rule => Changed.Sourced(rule.Value, rule.Basis)),
        Stated.Of(ParticipationKeys.Awarded, f => f.PrintedAwarded, (f, v) => f with { PrintedAwarded = v }),
        Stated.Of(ParticipationKeys.Units, f => f.Units, (f, v) => f with { Units = v }),
    ];

    internal static readonly ValueList<FactPart> AllRates =
    [
        Apportioned.Of(ParticipationKeys.Rates, f => f.Rates, (f, v) => f with { Rates = v }),
        Apportioned.Of(ParticipationKeys.Exhaustive, f => f.Exhaustive, (f, v) => f with { Exhaustive = v }),
    ];

    internal static readonly ValueList<FactPart> CarryOver =
    [
        Carry.Of(ParticipationKeys.Brought, f => f.Brought, (f, v) => f with { Brought = v }),
        Carry.Of(ParticipationKeys.Received, f => f.Received, (f, v) => f with { Received = v }),
        Carry.Of(ParticipationKeys.Closed, f => f.Closed, (f, v) => f with { Closed = v }),
        Carry.Of(ParticipationKeys.Carried, f => f.Carried, (f, v) => f with { Carried = v }),
    ];

    internal static readonly ValueList<FactPart> Frequency =
    [
        Often.Of(ParticipationKeys.Frequency, f => f.Frequency, (f, v) => f with { Frequency = v }),
        Often.Of(ParticipationKeys.Count, f => f.Count, (f, v) => f with { Count = v }),
        Often.Of(ParticipationKeys.Months, f => f.Months, (f, v) => f with { Months = v }),
        Often.Of(ParticipationKeys.Terms, f => f.Terms, (f, v) => f with { Terms = v }),
        Often.Of(ParticipationKeys.TeachingWeeks, f => f.TeachingWeeks, (f, v) => f with { TeachingWeeks = v }),
    ];

    internal static readonly ValueList<FactPart> Growth =
    [
        Grown.Of(ParticipationKeys.Current, f => f.Current, (f, v) => f with { Current = v }),
        Grown.Of(ParticipationKeys.Prior, f => f.Prior, (f, v) => f with { Prior = v }),
        Grown.Of(ParticipationKeys.Increase, f => f.Increase, (f, v) => f with { Increase = v }),
        Grown.Of(IsFall, f => f.IsFall, (f, v) => f with { IsFall = v }),
        Grown.Of(ParticipationKeys.Growth, f => f.Rate, (f, v) => f with { Rate = v }),
    ];

    internal static readonly ValueList<FactPart> Points =
    [
        Rates.Of(ParticipationKeys.FromRate, f => f.From, (f, v) => f with { From = v }),
        Rates.Of(ParticipationKeys.ToRate, f => f.To, (f, v) => f with { To = v }),
        Rates.Of(ParticipationKeys.Points, f => f.Points, (f, v) => f with { Points = v }),
        Rates.Of(IsFall, f => f.IsFall, (f, v) => f with { IsFall = v }),
    ];

    internal static readonly ValueList<FactPart> RepeatedFigure =
    [
        Repeated.Of(Name, f => f.Name, (f, v) => f with { Name = v }),
        Repeated.Of(ParticipationKeys.FirstFigure, f => f.First, (f, v) => f with { First = v }),
        Repeated.Of(ParticipationKeys.SecondFigure, f => f.Second, (f, v) => f with { Second = v }),
    ];

    internal static readonly ValueList<FactPart> ReportText =
    [
        Report.OfYear(new("报告年度", "the year of the report"), f => f.Year, (f, v) => f with { Year = v }),
        Report.Of(ParticipationKeys.Text, f => f.Text, (f, v) => f with { Text = v }, _ => null),
        Report.Of(ParticipationKeys.OtherYears, f => f.OtherYears, (f, v) => f with { OtherYears = v }),
    ];

    internal static readonly ValueList<FactPart> Share =
    [
        Shared.Of(ParticipationKeys.Part, f => f.Part, (f, v) => f with { Part = v }),
        Shared.Of(ParticipationKeys.Whole, f => f.Whole, (f, v) => f with { Whole = v }),
        Shared.Of(ParticipationKeys.Share, f => f.Share, (f, v) => f with { Share = v }),
    ];

    internal static readonly ValueList<FactPart> Total =
    [
        Sums.Of(ParticipationKeys.Total, f => f.Total, (f, v) => f with { Total = v }),
        Sums.Of(ParticipationKeys.Parts, f => f.Parts, (f, v) => f with { Parts = v }),
        Sums.Of(ParticipationKeys.Exhaustive, f => f.Exhaustive, (f, v) => f with { Exhaustive = v }),
    ];
}
