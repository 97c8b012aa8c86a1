using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Participation;

/// <summary>
/// How a part, a whole and a share fit together: the one engine behind <see cref="Reconciliation"/> and the rules on three figures.
/// </summary>
/// <remarks>
/// It chooses once: figures that are all printed to their last digit take the fast path in 64 bits, all others the path over intervals.
/// </remarks>
internal readonly record struct Fit
{
    private readonly bool _isPlain;
    private readonly FigureFit _plain;
    private readonly PrintedFit _printed;
    private readonly RatioInterval _shares;

    internal Fit(ReportedParticipation reported, ApproximationModel model)
        : this(reported.PrintedParticipants, reported.PrintedEligible, reported.PrintedRate, model)
    {
    }

    internal Fit(Fact<PrintedFigure> part, Fact<PrintedFigure> whole, Fact<PrintedFigure> share, ApproximationModel model)
    {
        bool stated = share.Known(out var rate) && rate.Kind is not (PrintedFigureKind.Unstated or PrintedFigureKind.StatedNone);
        (HasPart, HasWhole, HasShare) = (IsCount(part) || part.ValueOr(default).Kind == PrintedFigureKind.Full, IsCount(whole), stated);
        _isPlain = IsPlain(part, out long? took) & IsPlain(whole, out long? should) & IsPlainShare(share, out var percentage)
            && part.ValueOr(default).Unit.Measures(whole.ValueOr(default).Unit);
        if (_isPlain) { _plain = new(took, should, percentage); }
        else { _printed = new(part, whole, share, model); }

        Exact = _isPlain && took is { } some && should is > 0 and { } all ? new(some, all) : Ratio.Undefined;
        _shares = stated ? CountFitting.WithinWhole(rate.WidestAmounts(model)) : default;
    }

    internal ReconciliationOutcome Outcome => _isPlain ? _plain.Outcome : _printed.Outcome;

    /// <summary>Whether the part is stated as a count, or as the whole of it (全员).</summary>
    internal bool HasPart { get; }

    internal bool HasWhole { get; }

    internal bool HasShare { get; }

    /// <summary>Part over whole, where both are printed to their last digit; else undefined.</summary>
    internal Ratio Exact { get; }

    /// <summary>Every rate from 0 to 1 that the printed share may have been rounded from, whatever the counts say.</summary>
    internal RatioInterval Shares => _shares;

    /// <summary>The rates that the figures leave possible, however the share was rounded.</summary>
    internal RatioInterval PossibleRates => RateUnder(Rounding.HalfUp).Hull(RateUnder(Rounding.HalfEven)).Hull(RateUnder(Rounding.Truncate));

    internal CountInterval PartUnder(Rounding rounding) => _isPlain ? _plain.ParticipantsUnder(rounding) : _printed.ParticipantsUnder(rounding);

    internal CountInterval WholeUnder(Rounding rounding) => _isPlain ? _plain.EligibleUnder(rounding) : _printed.EligibleUnder(rounding);

    internal RatioInterval RateUnder(Rounding rounding) => _isPlain ? _plain.RateUnder(rounding) : _printed.RateUnder(rounding);

    private static bool IsCount(Fact<PrintedFigure> fact) => fact.Known(out var figure) && figure.HasNumber && !figure.IsPercentage;

    /// <summary>Whether a count is printed to its last digit, or not at all.</summary>
    private static bool IsPlain(Fact<PrintedFigure> fact, out long? count)
    {
        bool known = fact.Known(out var figure) && figure.Kind != PrintedFigureKind.Unstated;
        bool exact = figure is { Kind: PrintedFigureKind.Exact, Decimals: 0 } && figure.IsCount(out _);
        count = known && figure.IsCount(out long printed) ? printed : null;
        return !known || exact;
    }

    private static bool IsPlainShare(Fact<PrintedFigure> fact, out Percentage? percentage)
    {
        bool known = fact.Known(out var figure) && figure.Kind != PrintedFigureKind.Unstated;
        bool plain = figure.IsPlainPercentage(out var printed);
        percentage = known && plain ? printed : null;
        return !known || plain;
    }
}
