using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Participation.Printed;

/// <summary>The path of <see cref="Fit"/> over intervals: a figure is rounded, approximate, a bound or a claim of fullness.</summary>
internal readonly record struct PrintedFit
{
    private readonly CountInterval? _participants;
    private readonly CountInterval? _eligible;
    private readonly PrintedFigure? _rate;
    private readonly ApproximationModel _model;

    internal PrintedFit(Fact<PrintedFigure> part, Fact<PrintedFigure> whole, Fact<PrintedFigure> share, ApproximationModel model)
    {
        _model = model;
        _eligible = whole.Known(out var eligible) && Counts(eligible) ? eligible.WidestCounts(model) : null;
        _participants = !part.Known(out var participants) ? null
            : participants.Kind == PrintedFigureKind.Full ? _eligible // everybody of an unknown base is nobody's number
            : Counts(participants) ? participants.WidestCounts(model)
            : null;
        _rate = share.Known(out var rate) && rate.Kind is not (PrintedFigureKind.Unstated or PrintedFigureKind.StatedNone) ? rate : null;
        Outcome = !participants.Unit.Measures(eligible.Unit) ? JudgeApart()
            : _participants is not null && _eligible is not null && _rate is not null && FaceAgrees(participants, eligible, rate) ? ReconciliationOutcome.Consistent
            : Judge();
    }

    internal ReconciliationOutcome Outcome { get; }

    internal CountInterval ParticipantsUnder(Rounding rounding) => (_participants, _eligible, _rate) switch
    {
        (_, { } eligible, { }) => PairFitting.Numerators(eligible, Rates(rounding)),
        ({ } participants, _, _) => participants,
        (_, { Max: { } most }, _) => CountInterval.Between(0, most),
        _ => CountInterval.AtLeast(0),
    };

    internal CountInterval EligibleUnder(Rounding rounding) => (_participants, _eligible, _rate) switch
    {
        ({ } participants, _, { }) => PairFitting.Denominators(participants, Rates(rounding)),
        (_, { } eligible, _) => eligible,
        ({ Min: { } least }, _, _) => CountInterval.AtLeast(least),
        _ => CountInterval.AtLeast(0),
    };

    internal RatioInterval RateUnder(Rounding rounding)
    {
        if (_participants is { } took && _eligible is { } should) { return Quotients(took, should); }

        if (_rate is null) { return _eligible?.Max == 0 ? default : new(new(0, 1), true, new(1, 1), true); }

        if (_eligible is { } eligible && eligible.Min == eligible.Max && ParticipantsUnder(rounding) is { Min: { } fewest, Max: { } most })
        {
            return new(new(fewest, eligible.Min!.Value), true, new(most, eligible.Min.Value), true);
        }

        bool possible = (_participants is null || !EligibleUnder(rounding).IsEmpty) && (_eligible is null || !ParticipantsUnder(rounding).IsEmpty);
        return possible ? Rates(rounding) : default;
    }

    private static bool Counts(PrintedFigure figure) => figure.HasNumber && !figure.IsPercentage;

    /// <summary>The rates from the fewest of the most to the most of the fewest, participants within the base.</summary>
    private static RatioInterval Quotients(CountInterval participants, CountInterval eligible)
    {
        eligible = eligible.Intersect(CountInterval.AtLeast(1));
        if (participants.Min is not { } fewest || eligible.Min is not { } smallest || fewest > (eligible.Max ?? long.MaxValue)) { return default; }

        var high = participants.Max is { } most && most < smallest ? new Ratio(most, smallest) : new Ratio(1, 1);
        return eligible.Max is { } largest ? new(new(fewest, largest), true, high, true) : new(new(0, 1), fewest == 0, high, true);
    }

    private RatioInterval Rates(Rounding rounding) => CountFitting.WithinWhole(_rate!.Value.Amounts(rounding, _model));

    /// <summary>Whether the numbers as printed agree, taken at their word.</summary>
    private static bool FaceAgrees(PrintedFigure participants, PrintedFigure eligible, PrintedFigure rate)
    {
        if (participants.Bound != FigureBound.None || eligible.Bound != FigureBound.None || rate.Bound != FigureBound.None) { return false; }

        if (!eligible.IsWhole(out long should) || should == 0) { return false; }

        long took = should; // 全员
        if (participants.Kind != PrintedFigureKind.Full && (!participants.IsWhole(out took) || took > should)) { return false; }

        return rate.Kind == PrintedFigureKind.Full
            ? took == should
            : rate.IsPercentage && (new Ratio(took, should).PrintsAs(rate.FacePercentage, Rounding.HalfUp) || new Ratio(took, should).PrintsAs(rate.FacePercentage, Rounding.HalfEven));
    }

    private ReconciliationOutcome Judge()
    {
        int stated = (_participants is null ? 0 : 1) + (_eligible is null ? 0 : 1) + (_rate is null ? 0 : 1);
        if (!IsPossible()) { return ReconciliationOutcome.Inconsistent; }

        return stated == 3 ? ReconciliationOutcome.WithinPrintedPrecision
            : stated < 2 || (_rate is null && _eligible is { Max: 0 }) ? ReconciliationOutcome.Underdetermined
            : ReconciliationOutcome.Derived;
    }

    /// <summary>Counts of different units are not compared: only what each makes with the rate.</summary>
    private ReconciliationOutcome JudgeApart()
        => _rate is null || (Makes(_participants, null) && Makes(null, _eligible)) ? ReconciliationOutcome.Underdetermined : ReconciliationOutcome.Inconsistent;

    private bool IsPossible()
    {
        if (_rate is not null) { return Makes(_participants, _eligible); }

        return _participants?.Min is not { } fewest || _eligible is not { } eligible || fewest <= (eligible.Max ?? long.MaxValue);
    }

    private bool Makes(CountInterval? participants, CountInterval? eligible)
    {
        Span<Rounding> roundings = [Rounding.HalfUp, Rounding.HalfEven, Rounding.Truncate];
        foreach (var rounding in roundings)
        {
            var rates = Rates(rounding);
            if (!rates.IsEmpty && PairFitting.Any(participants ?? CountInterval.AtLeast(0), eligible ?? CountInterval.AtLeast(1), rates)) { return true; }
        }

        return false;
    }
}
