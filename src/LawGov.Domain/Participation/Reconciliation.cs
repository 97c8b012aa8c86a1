using LawGov.Domain.Figures;

namespace LawGov.Domain.Participation;

/// <summary>How printed figures fit together (核对), with the exact values of each that would fit the others.</summary>
/// <remarks>
/// The interval of a figure follows from the two others where both are given. Where they are not, a given figure stands for itself,
/// and one that is not given is bounded by 0 ≤ participants ≤ eligible alone. An empty interval: nothing fits.
/// </remarks>
public sealed record Reconciliation
{
    private readonly FigureFit _fit;

    internal Reconciliation(ReportedParticipation reported) => _fit = new(reported);

    /// <summary>How the figures fit together.</summary>
    public ReconciliationOutcome Outcome => _fit.Outcome;

    /// <summary>The participants that would fit, for each way of rounding the rate.</summary>
    public PerRounding<CountInterval> Participants => new(_fit.ParticipantsUnder(Rounding.HalfUp), _fit.ParticipantsUnder(Rounding.HalfEven), _fit.ParticipantsUnder(Rounding.Truncate));

    /// <summary>The base that would fit, for each way of rounding the rate.</summary>
    public PerRounding<CountInterval> Eligible => new(_fit.EligibleUnder(Rounding.HalfUp), _fit.EligibleUnder(Rounding.HalfEven), _fit.EligibleUnder(Rounding.Truncate));

    /// <summary>The exact rates that would fit, from the lowest to the highest, for each way of rounding the rate.</summary>
    public PerRounding<RatioInterval> Rate => new(_fit.RateUnder(Rounding.HalfUp), _fit.RateUnder(Rounding.HalfEven), _fit.RateUnder(Rounding.Truncate));
}
