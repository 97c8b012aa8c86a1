using LawGov.Domain.Participation;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.SystemTextJson.Shapes;

namespace LawGov.Domain.SystemTextJson.Results;

/// <summary>Participation summed up, and whether its figures bear each other out.</summary>
internal static class ParticipationResults
{
    internal static Result<Reconciliation> Reconciliation { get; } = new Result<Reconciliation>()
        .Named("outcome", found => found.Outcome)
        .Member("participants", FigureShapes.PerRounding(FigureShapes.Interval), found => found.Participants)
        .Member("eligible", FigureShapes.PerRounding(FigureShapes.Interval), found => found.Eligible)
        .Member("rate", FigureShapes.PerRounding(FigureShapes.Ratios), found => found.Rate);

    internal static Result<ParticipationSummary> Summary { get; } = new Result<ParticipationSummary>()
        .Number("asked", summary => summary.Asked)
        .Number("reported", summary => summary.Reported)
        .Number("participating", summary => summary.Participating)
        .Member("total", FigureShapes.Count, summary => summary.Total)
        .Several("missing", Values.Unit, summary => summary.Missing)
        .Several("unusable", FigureShapes.Report, summary => summary.Unusable)
        .Several("repeated", FigureShapes.Report, summary => summary.Repeated);
}
