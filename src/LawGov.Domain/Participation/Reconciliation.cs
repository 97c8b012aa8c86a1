using LawGov.Domain.Figures;

namespace LawGov.Domain.Participation;

/// <summary>How printed figures fit together (核对), with the exact values of each that would fit the others.</summary>
/// <remarks>
/// The interval of a figure follows from the two others where both are given. Where they are not, a given figure stands for itself,
/// and one that is not given is bounded by 0 ≤ participants ≤ eligible alone. An empty interval: nothing fits.
/// </remarks>
public sealed record Reconciliation
{
    private static readonly Ratio Zero = new(0, 1);
    private static readonly Ratio One = new(1, 1);

    private readonly long? _participants;
    private readonly long? _eligible;
    private readonly Percentage? _rate;

    internal Reconciliation(ReportedParticipation reported)
    {
        _participants = reported.Participants.Known(out long participants) ? participants : null;
        _eligible = reported.Eligible.Known(out long eligible) ? eligible : null;
        _rate = reported.Rate.Known(out var rate) && !rate.IsNone ? rate : null;
        Outcome = Judge();
    }

    /// <summary>How the figures fit together.</summary>
    public ReconciliationOutcome Outcome { get; }

    /// <summary>The participants that would fit, for each way of rounding the rate.</summary>
    public PerRounding<CountInterval> Participants => new(ParticipantsUnder(Rounding.HalfUp), ParticipantsUnder(Rounding.HalfEven), ParticipantsUnder(Rounding.Truncate));

    /// <summary>The base that would fit, for each way of rounding the rate.</summary>
    public PerRounding<CountInterval> Eligible => new(EligibleUnder(Rounding.HalfUp), EligibleUnder(Rounding.HalfEven), EligibleUnder(Rounding.Truncate));

    /// <summary>The exact rates that would fit, from the lowest to the highest, for each way of rounding the rate.</summary>
    public PerRounding<RatioInterval> Rate => new(RateUnder(Rounding.HalfUp), RateUnder(Rounding.HalfEven), RateUnder(Rounding.Truncate));

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
            return rate.Preimage(Rounding.HalfUp).Contains(exact) || rate.Preimage(Rounding.HalfEven).Contains(exact) ? ReconciliationOutcome.Consistent
                : rate.Preimage(Rounding.Truncate).Contains(exact) ? ReconciliationOutcome.ConsistentIfTruncated
                : ReconciliationOutcome.Inconsistent;
        }

        return (_participants, _eligible) switch
        {
            _ when RateUnder(Rounding.HalfUp).IsEmpty && RateUnder(Rounding.HalfEven).IsEmpty && RateUnder(Rounding.Truncate).IsEmpty
                => ReconciliationOutcome.Inconsistent,
            (null, null) => ReconciliationOutcome.Underdetermined,
            _ => ReconciliationOutcome.Derived,
        };
    }

    private CountInterval ParticipantsUnder(Rounding rounding) => (_participants, _eligible, _rate) switch
    {
        (_, { } eligible, { } rate) => CountFitting.Participants(eligible, rate.Preimage(rounding)),
        ({ } participants, _, _) => CountInterval.Only(participants),
        (_, { } eligible, _) => CountInterval.Between(0, eligible),
        _ => CountInterval.AtLeast(0),
    };

    private CountInterval EligibleUnder(Rounding rounding) => (_participants, _eligible, _rate) switch
    {
        ({ } participants, _, { } rate) => CountFitting.Eligible(participants, rate.Preimage(rounding)),
        (_, { } eligible, _) => CountInterval.Only(eligible),
        ({ } participants, _, _) => CountInterval.AtLeast(participants),
        _ => CountInterval.AtLeast(0),
    };

    private RatioInterval RateUnder(Rounding rounding)
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
}
