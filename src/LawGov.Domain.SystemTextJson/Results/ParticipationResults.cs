using System.Globalization;
using LawGov.Domain.Figures;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Comparing;
using LawGov.Domain.Participation.Distinct;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Participation.RollUp;
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

    internal static Result<FigureRelation> Relation { get; } = new Result<FigureRelation>()
        .Named("kind", relation => relation.Kind)
        .Several("of", Values.AnyWhole, relation => relation.Of)
        .Flag("isExhaustive", relation => relation.IsExhaustive);

    internal static Result<FigureMend> Mend { get; } = new Result<FigureMend>()
        .Number("figure", mend => mend.Figure)
        .Member("instead", Values.Figure, mend => mend.Instead)
        .Named("slip", mend => mend.Slip);

    internal static Result<JointReconciliation> Joint { get; } = new Result<JointReconciliation>()
        .Named("outcome", found => found.Outcome)
        .Several("conflict", Values.AnyWhole, found => found.Conflict)
        .Several("mends", Mend, found => found.Mends);

    internal static Result<ParticipationSummary> Summary { get; } = new Result<ParticipationSummary>()
        .Number("asked", summary => summary.Asked)
        .Number("reported", summary => summary.Reported)
        .Number("participating", summary => summary.Participating)
        .Member("total", FigureShapes.Count, summary => summary.Total)
        .Several("missing", Values.Unit, summary => summary.Missing)
        .Several("unusable", FigureShapes.Report, summary => summary.Unusable)
        .Several("repeated", FigureShapes.Report, summary => summary.Repeated);

    internal static Result<LeftOutUnit> NotRanked { get; } = new Result<LeftOutUnit>()
        .Member("report", FigureShapes.Report, unit => unit.Report)
        .Named("reason", unit => unit.Reason);

    internal static Result<RankedUnit> Ranked { get; } = new Result<RankedUnit>()
        .Number("place", unit => unit.Place)
        .UnlessNone("unit", Values.Unit, unit => unit.Unit)
        .Member("count", FigureShapes.Count, unit => unit.Count);

    internal static Result<Ranking> Ranking { get; } = new Result<Ranking>()
        .Named("ties", ranking => ranking.Ties)
        .Number("minimumBase", ranking => ranking.MinimumBase)
        .Several("places", Ranked, ranking => ranking.Places)
        .Several("notRanked", NotRanked, ranking => ranking.NotRanked);

    /// <summary>In whole numbers of any length, as texts: a reader of JSON may hold no more than 53 bits of a number.</summary>
    internal static Result<PointChange> Points { get; } = new Result<PointChange>().With((pen, change) =>
    {
        if (change.IsUndefined) { return; }

        pen.Word("numerator", change.Numerator.ToString(CultureInfo.InvariantCulture));
        pen.Word("denominator", change.Denominator.ToString(CultureInfo.InvariantCulture));
    });

    internal static Result<UnitChange> UnitChange { get; } = new Result<UnitChange>()
        .Named("movement", change => change.Movement)
        .Several("unitsBefore", Values.Unit, change => change.UnitsBefore)
        .Several("unitsAfter", Values.Unit, change => change.UnitsAfter)
        .Member("before", FigureShapes.Count, change => change.Before)
        .Member("after", FigureShapes.Count, change => change.After)
        .UnlessNone("ownChange", Points, change => change.OwnChange)
        .UnlessNone("effect", Points, change => change.Effect)
        .UnlessNone("rateEffect", Points, change => change.RateEffect)
        .UnlessNone("mixEffect", Points, change => change.MixEffect)
        .UnlessNone("entryEffect", Points, change => change.EntryEffect)
        .UnlessNone("exitEffect", Points, change => change.ExitEffect);

    internal static Result<RateChange> RateChange { get; } = new Result<RateChange>()
        .Member("before", FigureShapes.Count, change => change.Before)
        .Member("after", FigureShapes.Count, change => change.After)
        .UnlessNone("total", Points, change => change.Total)
        .UnlessNone("rateEffect", Points, change => change.RateEffect)
        .UnlessNone("mixEffect", Points, change => change.MixEffect)
        .UnlessNone("entryEffect", Points, change => change.EntryEffect)
        .UnlessNone("exitEffect", Points, change => change.ExitEffect)
        .Number("risen", change => change.Risen)
        .Number("fallen", change => change.Fallen)
        .Number("unchanged", change => change.Unchanged)
        .Flag("isReversed", change => change.IsReversed)
        .Several("units", UnitChange, change => change.Units)
        .Several("notComparedBefore", NotRanked, change => change.LeftOutBefore)
        .Several("notComparedAfter", NotRanked, change => change.LeftOutAfter);

    internal static Result<GroupTotal> Group { get; } = new Result<GroupTotal>()
        .Member("count", FigureShapes.Count, total => total.Count)
        .Number("rows", total => total.Rows)
        .Number("rowsWithParticipants", total => total.RowsWithParticipants);

    internal static Result<PlaceTotal> Place { get; } = new Result<PlaceTotal>()
        .Number("place", total => total.Place)
        .Member("total", Group, total => total.Total)
        .Flag("isOwnAlone", total => total.IsOwnAlone);

    internal static Result<DistinctCount> Distinct { get; } = new Result<DistinctCount>()
        .Number("people", count => count.People)
        .Number("attendances", count => count.Attendances);

    internal static Result<ReportedFigureError> Error { get; } = new Result<ReportedFigureError>()
        .Named("figure", error => error.Figure)
        .Text("text", error => error.Text)
        .Number("position", error => error.Position)
        .Both("reason", error => error);

    internal static Result<Share> Share { get; } = new Result<Share>()
        .UnlessNone("percentage", Values.Percent, share => share.Percentage)
        .UnlessNone("rounded", Values.Percent, share => share.Rounded)
        .Flag("isLifted", share => share.IsLifted);
}
