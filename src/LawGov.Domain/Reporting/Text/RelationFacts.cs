using System.Globalization;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Reporting.Text;

/// <summary>A relation of a text as the facts that a rule takes.</summary>
internal static class RelationFacts
{
    internal static IFacts Of(ReportText report, FigureRelation relation)
    {
        var of = relation.Of;
        var id = Subject(report, report.Figures[of[0]].Span);
        PrintedFigure Figure(int at) => report.Figures[of[at]].Figure;
        ValueList<PrintedPart> Parts(int from) => [.. Enumerable.Range(from, of.Count - from).Select(at
            => new PrintedPart(Name(report, of[at]), Figure(at)))];
        return relation.Kind switch
        {
            FigureRelationKind.Total or FigureRelationKind.Subset
                => new TotalFacts { Id = id, Total = Figure(0), Parts = Parts(1), Exhaustive = relation.IsExhaustive ? true
                    : Fact<bool>.Unknown },
            FigureRelationKind.RatesSum => new RatesFacts { Id = id, Rates = Parts(0), Exhaustive = true },
            FigureRelationKind.Share => new ShareFacts { Id = id, Part = Figure(0), Whole = Figure(1), Share = Figure(2) },
            FigureRelationKind.ShareOfSum
                => new ShareFacts { Id = id, Part = Figure(0), Whole = Sum(Figure(1), Figure(2)), Share = Figure(3) },
            FigureRelationKind.Full => new ShareFacts { Id = id, Part = Figure(of.Count > 2 ? 1
                : 0), Whole = Figure(0), Share = Figure(of.Count - 1) },
            FigureRelationKind.DerivedBase
                => new ParticipationFacts { Id = id, Reported = new() { PrintedParticipants = Figure(0), PrintedRate = Figure(1) } },
            FigureRelationKind.Growth => new GrowthFacts { Id = id, Current = Figure(0), Prior = Figure(1), Rate = Figure(2) },
            FigureRelationKind.Difference
                => new GrowthFacts
                {
                    Id = id, Current = Figure(0), Prior = Figure(1), Increase = Figure(2), Rate = Fact<PrintedFigure>.None,
                },
            FigureRelationKind.GrowthByDifference
                => new GrowthFacts { Id = id, Current = Figure(0), Increase = Figure(1), Rate = Figure(2) },
            FigureRelationKind.ImpliedPrior => new GrowthFacts { Id = id, Current = Figure(0), Rate = Figure(1) },
            FigureRelationKind.Points => new PointsFacts { Id = id, From = Figure(0), To = Figure(1), Points = Figure(2) },
            FigureRelationKind.Frequency
                => new FrequencyFacts { Id = id, Frequency = report.Figures[of[0]].Frequency, Count = Figure(1), Months = 12, Terms = 2 },
            FigureRelationKind.CarryOver => of.Count == 3
                ? new CarryOverFacts
                {
                    Id = id, Brought = Fact<PrintedFigure>.None, Received = Figure(0), Closed = Figure(1), Carried = Figure(2),
                }
                : new CarryOverFacts { Id = id, Brought = Figure(0), Received = Figure(1), Closed = Figure(2), Carried = Figure(3) },
            FigureRelationKind.SameNoun
                => new RepeatedFigureFacts { Id = id, Name = Name(report, of[1]), First = Figure(0), Second = Figure(1) },
            _ => throw new InvalidOperationException($"No facts for {relation.Kind}."),
        };
    }

    /// <summary>The subject of a finding on a passage: the place where it starts, counted from 1.</summary>
    internal static SubjectId Subject(ReportText report, TextSpan span)
        => new(string.Create(CultureInfo.InvariantCulture, $"text-{report.Start + span.Start + 1}"));

    private static string Name(ReportText report, int at)
    {
        var figure = report.Figures[at];
        string noun = figure.Noun.In(report.Text).ToString().Trim();
        return noun.Length > 0 ? noun : figure.Figure.ToString();
    }

    private static Fact<PrintedFigure> Sum(PrintedFigure one, PrintedFigure other)
        => one.IsCount(out long first)
            && other.IsCount(out long second) ? PrintedFigure.Exact(first + second, one.Unit) : Fact<PrintedFigure>.Unknown;
}
