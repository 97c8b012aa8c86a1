using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Participation.Printed;

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
    private readonly FigureFit _exact;
    private readonly PrintedFit? _printed; // null where every figure is printed to its last digit

    internal Reconciliation(ReportedParticipation reported, ApproximationModel model)
    {
        if (reported.IsPlain) { _exact = new(reported); }
        else { _printed = new(reported, model); }
    }

    /// <summary>How the figures fit together.</summary>
    public ReconciliationOutcome Outcome => _printed?.Outcome ?? _exact.Outcome;

    /// <summary>The participants that would fit, for each way of rounding the rate.</summary>
    public PerRounding<CountInterval> Participants => new(ParticipantsUnder(Rounding.HalfUp), ParticipantsUnder(Rounding.HalfEven), ParticipantsUnder(Rounding.Truncate));

    /// <summary>The base that would fit, for each way of rounding the rate.</summary>
    public PerRounding<CountInterval> Eligible => new(EligibleUnder(Rounding.HalfUp), EligibleUnder(Rounding.HalfEven), EligibleUnder(Rounding.Truncate));

    /// <summary>The exact rates that would fit, from the lowest to the highest, for each way of rounding the rate.</summary>
    public PerRounding<RatioInterval> Rate => new(RateUnder(Rounding.HalfUp), RateUnder(Rounding.HalfEven), RateUnder(Rounding.Truncate));

    private CountInterval ParticipantsUnder(Rounding rounding) => _printed?.ParticipantsUnder(rounding) ?? _exact.ParticipantsUnder(rounding);

    private CountInterval EligibleUnder(Rounding rounding) => _printed?.EligibleUnder(rounding) ?? _exact.EligibleUnder(rounding);

    private RatioInterval RateUnder(Rounding rounding) => _printed?.RateUnder(rounding) ?? _exact.RateUnder(rounding);
}
