using LawGov.Domain.Figures;

namespace LawGov.Domain.Participation;

/// <summary>The fast path of <see cref="Fit"/>: every figure is printed to its last digit, or not at all.</summary>
internal readonly record struct FigureFit
{
    private static readonly Ratio Zero = new(0, 1);
    private static readonly Ratio One = new(1, 1);

    private readonly long? _participants;
    private readonly long? _eligible;
    private readonly Percentage? _rate;

    internal FigureFit(long? participants, long? eligible, Percentage? rate)
    {
        (_participants, _eligible, _rate) = (participants, eligible, rate);
        Outcome = Judge();
    }

    internal ReconciliationOutcome Outcome { get; }

    internal CountInterval ParticipantsUnder(Rounding rounding) => (_participants, _eligible, _rate) switch
    {
        (_, { } eligible, { } rate) => CountFitting.Participants(eligible, rate.Preimage(rounding)),
        ({ } participants, _, _) => CountInterval.Only(participants),
        (_, { } eligible, _) => CountInterval.Between(0, eligible),
        _ => CountInterval.AtLeast(0),
    };

    internal CountInterval EligibleUnder(Rounding rounding) => (_participants, _eligible, _rate) switch
    {
        ({ } participants, _, { } rate) => CountFitting.Eligible(participants, rate.Preimage(rounding)),
        (_, { } eligible, _) => CountInterval.Only(eligible),
        ({ } participants, _, _) => CountInterval.AtLeast(participants),
        _ => CountInterval.AtLeast(0),
    };

    internal RatioInterval RateUnder(Rounding rounding)
    {
        if (_participants is { } took && _eligible is { } should)
        {
            return should == 0 || took > should ? default : RatioInterval.Only(new(took, should));
        }

        if (_rate is not { } rate) { return _eligible == 0 ? default : new(Zero, true, One, true); }

        if (_participants is { } participants)
        {
            var bases = CountFitting.Eligible(participants, rate.Preimage(rounding));
            if (bases.Min is not { } smallest) { return default; }

            bool reaches = bases.Max is not null || participants == 0; // without a largest base the rate comes as near to 0 as one likes
            return new(bases.Max is { } largest ? new(participants, largest) : Zero, reaches, new(participants, smallest), true);
        }

        if (_eligible is { } eligible)
        {
            var counts = CountFitting.Participants(eligible, rate.Preimage(rounding));
            return counts.Min is not { } fewest ? default : new(new(fewest, eligible), true, new(counts.Max!.Value, eligible), true);
        }

        return CountFitting.WithinWhole(rate.Preimage(rounding));
    }

    private ReconciliationOutcome Judge()
    {
        if (_participants > _eligible) { return ReconciliationOutcome.Inconsistent; }

        if (_rate is not { } rate)
        {
            return _participants is null || _eligible is null or 0 ? ReconciliationOutcome.Underdetermined : ReconciliationOutcome.Derived;
        }

        if (_participants is { } participants && _eligible is { } eligible)
        {
            var exact = eligible == 0 ? Ratio.Undefined : new Ratio(participants, eligible);
            return exact.PrintsAs(rate, Rounding.HalfUp) || exact.PrintsAs(rate, Rounding.HalfEven) ? ReconciliationOutcome.Consistent
                : exact.PrintsAs(rate, Rounding.Truncate) ? ReconciliationOutcome.ConsistentIfTruncated
                : ReconciliationOutcome.Inconsistent;
        }

        return !IsPossible(Rounding.HalfUp) && !IsPossible(Rounding.HalfEven) && !IsPossible(Rounding.Truncate) ? ReconciliationOutcome.Inconsistent
            : _participants is null && _eligible is null ? ReconciliationOutcome.Underdetermined
            : ReconciliationOutcome.Derived;
    }

    /// <summary>Whether a printed rate and at most one count leave room for the other.</summary>
    private bool IsPossible(Rounding rounding) => (_participants, _eligible) switch
    {
        ({ }, _) => !EligibleUnder(rounding).IsEmpty,
        (_, { }) => !ParticipantsUnder(rounding).IsEmpty,
        _ => !RateUnder(rounding).IsEmpty,
    };
}
