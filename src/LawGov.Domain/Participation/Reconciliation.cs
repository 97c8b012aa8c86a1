using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;

namespace LawGov.Domain.Participation;

/// <summary>How printed figures fit together (核对), with the exact values of each that would fit the others.</summary>
/// <remarks>
/// The interval of a figure follows from the two others where both are given. Where they are not, a given figure stands for itself,
/// and one that is not given is bounded by 0 ≤ participants ≤ eligible alone. An empty interval: nothing fits. A count that is rounded,
/// approximate or a bound stands for all its <see cref="PrintedFigure.WidestCounts"/>, however the rate was rounded. Where two counts are
/// intervals and some 65,000 candidates in a row do not fit, an end may be too wide, and never too narrow.
/// </remarks>
public sealed record Reconciliation
{
    private readonly Fit _fit;

    internal Reconciliation(ReportedParticipation reported, ApproximationModel model) => _fit = new(reported, model);

    /// <summary>How the figures fit together.</summary>
    public ReconciliationOutcome Outcome => _fit.Outcome;

    /// <summary>The participants that would fit, for each way of rounding the rate.</summary>
    public PerRounding<CountInterval> Participants => new(_fit.PartUnder(Rounding.HalfUp), _fit.PartUnder(Rounding.HalfEven), _fit.PartUnder(Rounding.Truncate));

    /// <summary>The number eligible that would fit, for each way of rounding the rate.</summary>
    public PerRounding<CountInterval> Eligible => new(_fit.WholeUnder(Rounding.HalfUp), _fit.WholeUnder(Rounding.HalfEven), _fit.WholeUnder(Rounding.Truncate));

    /// <summary>The exact rates that would fit, from the lowest to the highest, for each way of rounding the rate.</summary>
    public PerRounding<RatioInterval> Rate => new(_fit.RateUnder(Rounding.HalfUp), _fit.RateUnder(Rounding.HalfEven), _fit.RateUnder(Rounding.Truncate));
}
