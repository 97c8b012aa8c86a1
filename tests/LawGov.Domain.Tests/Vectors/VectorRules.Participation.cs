using System.Text.Json;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Tests.Vectors;

internal static partial class VectorRules
{
    private static ParticipationFacts Participation(JsonElement facts) => new()
    {
        Id = Subject,
        Reported = new()
        {
            PrintedParticipants = Read(facts, "participants", Figure),
            PrintedEligible = Read(facts, "eligible", Figure),
            PrintedRate = Read(facts, "rate", Figure),
        },
        Target = Read(facts, "target", value => new OwnRule<Percentage>(Percentage.Parse(value.GetProperty("atLeast").GetString()!), Basis(value.GetProperty("basis")))),
        PrintedAwarded = Read(facts, "awarded", Figure),
    };

    private static TotalFacts Total(JsonElement facts) => new()
    {
        Id = Subject,
        Total = Read(facts, "total", Figure),
        Parts = Read(facts, "parts", value => value.EnumerateObject().Select(part => new PrintedPart(part.Name, PartOf(part.Value))).ToValueList()),
        Exhaustive = Read(facts, "exhaustive", value => value.GetBoolean()),
    };

    private static CarryOverFacts CarryOver(JsonElement facts) => new()
    {
        Id = Subject,
        Brought = Read(facts, "brought", Figure),
        Received = Read(facts, "received", Figure),
        Closed = Read(facts, "closed", Figure),
        Carried = Read(facts, "carried", Figure),
    };

    private static PointsFacts Points(JsonElement facts) => new()
    {
        Id = Subject,
        From = Read(facts, "from", Figure),
        To = Read(facts, "to", Figure),
        Points = Read(facts, "points", Figure),
        IsFall = Read(facts, "isFall", value => value.GetBoolean()),
    };

    private static GrowthFacts Growth(JsonElement facts) => new()
    {
        Id = Subject,
        Current = Read(facts, "current", Figure),
        Prior = Read(facts, "prior", Figure),
        Increase = Read(facts, "increase", Figure),
        IsFall = Read(facts, "isFall", value => value.GetBoolean()),
        Rate = Read(facts, "rate", Figure),
    };

    private static ShareFacts Share(JsonElement facts) => new()
    {
        Id = Subject,
        Part = Read(facts, "part", Figure),
        Whole = Read(facts, "whole", Figure),
        Share = Read(facts, "share", Figure),
    };

    private static FrequencyFacts Frequency(JsonElement facts) => new()
    {
        Id = Subject,
        Frequency = Read(facts, "frequency", value => PrintedFrequency.Parse(value.GetString()!)),
        Count = Read(facts, "count", Figure),
        Months = Read(facts, "months", value => value.GetInt32()),
        Terms = Read(facts, "terms", value => value.GetInt32()),
        TeachingWeeks = Read(facts, "teachingWeeks", value => value.GetInt32()),
    };

    private static ReportTextFacts ReportText(JsonElement facts) => new()
    {
        Id = Subject,
        Year = facts.GetProperty("year").GetInt32(),
        Text = Read(facts, "text", value => value.GetString()!),
        OtherYears = Read(facts, "otherYears", value => value.EnumerateArray().Select(year => year.GetInt32()).ToValueList()),
    };

    /// <summary>The figure of a part: null where it is not printed.</summary>
    private static Fact<PrintedFigure> PartOf(JsonElement value)
        => value.ValueKind == JsonValueKind.Null ? Fact<PrintedFigure>.Unknown
            : value.ValueKind == JsonValueKind.String && value.ValueEquals("none") ? Fact<PrintedFigure>.None
            : Figure(value);

    /// <summary>A figure as printed, or a plain number.</summary>
    private static PrintedFigure Figure(JsonElement value)
        => value.ValueKind == JsonValueKind.Number ? PrintedFigure.Exact(value.GetInt64()) : PrintedFigure.Parse(value.GetString()!);
}
