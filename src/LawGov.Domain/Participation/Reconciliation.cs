using System.Text.Json.Serialization;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation;

/// <summary>How printed figures fit together (核对), with the exact values of each that would fit the others.</summary>
/// <remarks>
/// One way of rounding is tried for all figures at once. The interval of a figure follows from the two others where both are given. Where
/// they are not, a given figure stands for itself, and one that is not given is bounded by 0 ≤ participants ≤ eligible alone. An empty
/// interval: nothing fits. Where two counts are intervals and some 65,000 candidates in a row do not fit, an end may be too wide, and
/// never too narrow.
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record Reconciliation
{
    private readonly Quotient _fit;

    internal Reconciliation(ReportedParticipation reported, ApproximationModel model)
    {
        _fit = Quotient.Of(reported, model);
        Outcome = OutcomeOf(_fit);
    }

    /// <summary>How the figures fit together.</summary>
    public ReconciliationOutcome Outcome { get; }

    /// <summary>The participants that would fit, for each way of rounding.</summary>
    public PerRounding<CountInterval> Participants
        => new(_fit.Parts(Rounding.HalfUp), _fit.Parts(Rounding.HalfEven), _fit.Parts(Rounding.Truncate));

    /// <summary>The number eligible that would fit, for each way of rounding.</summary>
    public PerRounding<CountInterval> Eligible
        => new(_fit.Wholes(Rounding.HalfUp), _fit.Wholes(Rounding.HalfEven), _fit.Wholes(Rounding.Truncate));

    /// <summary>The exact rates that would fit, from the lowest to the highest, for each way of rounding.</summary>
    public PerRounding<RatioInterval> Rate
        => new(_fit.Shares(Rounding.HalfUp), _fit.Shares(Rounding.HalfEven), _fit.Shares(Rounding.Truncate));

    private static ReconciliationOutcome OutcomeOf(in Quotient fit)
    {
        if (fit.IsApart) { return fit.IsRateImpossible ? ReconciliationOutcome.Inconsistent : ReconciliationOutcome.Underdetermined; }

        if (!fit.Agreement.Holds())
        {
            return fit.Agreement == Agreement.Mixed ? ReconciliationOutcome.OnlyIfMixed : ReconciliationOutcome.Inconsistent;
        }

        return (fit.Counts, fit.HasRate) switch
        {
            (2, false) when !fit.HasNoBase => ReconciliationOutcome.Derived,
            (1, true) => ReconciliationOutcome.Derived,
            (2, true) when !fit.Exact.IsUndefined && fit.IsRatePlain => fit.Agreement == Agreement.Truncated
                ? ReconciliationOutcome.ConsistentIfTruncated
                : ReconciliationOutcome.Consistent,
            (2, true) => fit.AgreesAtItsWord ? ReconciliationOutcome.Consistent : ReconciliationOutcome.WithinPrintedPrecision,
            _ => ReconciliationOutcome.Underdetermined,
        };
    }
}
