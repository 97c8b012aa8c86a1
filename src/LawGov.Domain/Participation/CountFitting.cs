using LawGov.Domain.Figures;

namespace LawGov.Domain.Participation;

/// <summary>Which counts put a rate into an interval: whole-number bounds, in 128 bits.</summary>
internal static class CountFitting
{
    /// <summary>The participants of a base; empty without one.</summary>
    internal static CountInterval Participants(long eligible, RatioInterval rates)
    {
        if (eligible == 0 || rates.IsEmpty) { return CountInterval.Empty; }

        var min = WholeBounds.AtOrAbove((Int128)rates.Low.Numerator * eligible, rates.Low.Denominator, rates.IncludesLow);
        var max = WholeBounds.AtOrBelow((Int128)rates.High.Numerator * eligible, rates.High.Denominator, rates.IncludesHigh);
        return WholeBounds.Between(Int128.Max(min, 0), Int128.Min(max, eligible));
    }

    /// <summary>The bases, of one or more, for participants; open where the interval reaches down to zero.</summary>
    internal static CountInterval Eligible(long participants, RatioInterval rates)
    {
        if (rates.IsEmpty) { return CountInterval.Empty; }

        if (participants == 0) { return rates.Contains(new(0, 1)) ? CountInterval.AtLeast(1) : CountInterval.Empty; }

        if (rates.High.Numerator <= 0) { return CountInterval.Empty; }

        var min = WholeBounds.AtOrAbove((Int128)participants * rates.High.Denominator, rates.High.Numerator, rates.IncludesHigh);
        min = Int128.Max(min, participants);
        if (rates.Low.Numerator <= 0) { return min > long.MaxValue ? CountInterval.Empty : CountInterval.AtLeast((long)min); }

        return WholeBounds.Between(min,
            WholeBounds.AtOrBelow((Int128)participants * rates.Low.Denominator, rates.Low.Numerator, rates.IncludesLow));
    }

    /// <summary>The part of an interval that lies from 0 to 1.</summary>
    internal static RatioInterval WithinWhole(RatioInterval rates)
    {
        Ratio zero = new(0, 1), one = new(1, 1);
        if (rates.IsEmpty) { return default; }

        var (low, includesLow) = rates.Low < zero ? (zero, true) : (rates.Low, rates.IncludesLow);
        var (high, includesHigh) = rates.IsUnbounded || rates.High > one ? (one, true) : (rates.High, rates.IncludesHigh);
        return low > high || (low == high && !(includesLow && includesHigh)) ? default : new(low, includesLow, high, includesHigh);
    }
}
