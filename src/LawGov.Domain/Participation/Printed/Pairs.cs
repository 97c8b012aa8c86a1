namespace LawGov.Domain.Participation.Printed;

/// <summary>The pairs of a whole and its part whose quotient, and whose difference, lie where the figures allow.</summary>
/// <remarks>
/// Of exact amounts the ends follow from the lines that bound the part, each below each. Whole numbers leave gaps between those ends, so
/// they are looked for one by one. A search gives up after <see cref="Tries"/> candidates and then takes the end of the amounts: too wide
/// rather than too narrow, so that nothing is called impossible that is not.
/// </remarks>
internal readonly struct Pairs
{
    internal const int Tries = 65_536;

    private readonly Extent _whole;
    private readonly Extent _part;
    private readonly Extent _quotient;
    private readonly Extent _difference;
    private readonly bool _counted;

    /// <param name="whole">What the whole can be, zero or more.</param>
    /// <param name="part">What the part can be, zero or more.</param>
    /// <param name="quotient">What the part over the whole can be, zero or more.</param>
    /// <param name="difference">What the part less the whole can be.</param>
    /// <param name="counted">Whether both are whole numbers.</param>
    internal Pairs(Extent whole, Extent part, Extent quotient, Extent difference, bool counted)
        => (_whole, _part, _quotient, _difference, _counted) = (whole, part, quotient, difference, counted);

    private bool IsImpossible => _whole.IsEmpty || _part.IsEmpty || _quotient.IsEmpty || _difference.IsEmpty;

    /// <summary>Whether there is one.</summary>
    internal bool Any()
    {
        if (IsImpossible) { return false; }

        if (_whole.IsOne) { return Fits(_whole.Low.At); }

        var wholes = Amounts();
        return _counted ? Seek(wholes.Whole(), up: true) is not null : !wholes.IsEmpty;
    }

    /// <summary>The wholes from the least to the greatest that have a part.</summary>
    internal Extent Wholes()
    {
        if (IsImpossible) { return Extent.Empty; }

        var wholes = Amounts();
        if (!_counted) { return wholes; }

        wholes = wholes.Whole();
        return Seek(wholes, up: true) is not { } first ? Extent.Empty
            : !wholes.High.Exists ? Extent.From(first, included: true)
            : Extent.Between(first, Seek(wholes, up: false) ?? first);
    }

    /// <summary>The parts from the least to the greatest that have a whole.</summary>
    internal Extent Parts() => Turned().Wholes();

    /// <summary>The same pairs with the part in the place of the whole.</summary>
    private Pairs Turned()
    {
        Extent.End low = _quotient.Low, high = _quotient.High;
        bool upToZero = high.Exists && high.At.Sign == 0;
        bool aboveZero = low.Exists && low.At.Sign == 0 && !low.Included;
        var part = upToZero ? _part.Intersect(Extent.To(0, high.Included)) : aboveZero ? _part.Intersect(Extent.Positive) : _part;
        var turned = Extent.Of(
            high.Exists && !upToZero ? new(high.At.Inverse(), high.Included) : default,
            low.Exists && low.At.Sign > 0 ? new(low.At.Inverse(), low.Included) : default);
        return new(part, _whole, _quotient.IsEmpty ? Extent.Empty : turned, _difference.Negated(), _counted);
    }

    /// <summary>The wholes that have a part, whole number or not: where each line that bounds it from below lies below each from
    /// above.</summary>
    private Extent Amounts()
    {
        ReadOnlySpan<Line> lower = [new(0, _part.Low), new(_quotient.Low), new(1, _difference.Low)];
        ReadOnlySpan<Line> upper = [new(0, _part.High), new(_quotient.High), new(1, _difference.High)];
        var wholes = _whole;
        foreach (var low in lower)
        {
            foreach (var high in upper)
            {
                if (low.Exists && high.Exists) { wholes = wholes.Intersect(low.Below(high)); }
            }
        }

        return wholes;
    }

    private Int128? Seek(Extent wholes, bool up)
    {
        if (wholes.IsEmpty) { return null; }

        Int128 from = (up ? wholes.Low : wholes.High).At.Numerator, step = up ? 1 : -1;
        var other = up ? wholes.High : wholes.Low;
        for (int tries = 0; tries < Tries; tries++)
        {
            var whole = from + (step * tries);
            if (Fits(whole)) { return whole; }

            if (other.Exists && whole == other.At.Numerator) { return null; }
        }

        return from;
    }

    private bool Fits(Fraction whole)
    {
        var parts = _part.Intersect(_quotient.Times(whole)).Intersect(Extent.Only(whole).Plus(_difference));
        return !(_counted ? parts.Whole() : parts).IsEmpty;
    }

    /// <summary>What bounds the part: a multiple of the whole, and an amount besides.</summary>
    private readonly struct Line
    {
        private readonly Fraction _slope;
        private readonly Fraction _at;
        private readonly bool _included;

        internal Line(Fraction slope, Extent.End at) => (_slope, _at, _included, Exists) = (slope, at.At, at.Included, at.Exists);

        internal Line(Extent.End slope) => (_slope, _included, Exists) = (slope.At, slope.Included, slope.Exists);

        internal bool Exists { get; }

        /// <summary>The wholes for which this line lies below another.</summary>
        internal Extent Below(Line other)
        {
            Fraction slope = _slope - other._slope, room = other._at - _at;
            bool included = _included && other._included;
            return slope.Sign switch
            {
                1 => Extent.To(room / slope, included),
                -1 => Extent.From(room / slope, included),
                _ => room.Sign > 0 || (room.Sign == 0 && included) ? default : Extent.Empty,
            };
        }
    }
}
