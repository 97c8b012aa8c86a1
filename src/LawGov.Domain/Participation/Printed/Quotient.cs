using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Participation.Printed;

/// <summary>A part, a whole and what the one is of the other: a share, or a growth from the whole to the part.</summary>
internal readonly struct Quotient : IStatement
{
    private const int Largest = 1_000_000_000; // of a growth: a percentage holds no more

    private readonly Term _part;
    private readonly Term _whole;
    private readonly Term _rate;
    private readonly Term _increase;
    private readonly ApproximationModel _model;
    private readonly bool _isGrowth;
    private readonly bool _counted;

    private Quotient(Term part, Term whole, Term rate, Term increase, ApproximationModel model, bool isGrowth, bool isRateNone = false)
    {
        IsRateNone = isRateNone;
        (_part, _whole, _rate, _increase, _model, _isGrowth) = (part, whole, rate, increase, model, isGrowth);
        _counted = Counted(part, whole, increase);
        (HasPart, HasWhole, HasIncrease) = (part.IsFull || IsCount(part), IsCount(whole), IsCount(increase));
        HasRate = rate.IsStated;
        Agreement = IsPlain(out long some, out long all, out var printed) ? AgreementOf(some, all, printed) : Agreements.Try(this);
    }

    /// <summary>How the figures that are stated bear each other out; units are not looked at.</summary>
    internal Agreement Agreement { get; }

    /// <summary>Whether the part is stated as a count, or as the whole of it (全员).</summary>
    internal bool HasPart { get; }

    internal bool HasWhole { get; }

    internal bool HasRate { get; }

    internal bool HasIncrease { get; }

    /// <summary>Whether it is known that no rate is printed.</summary>
    internal bool IsRateNone { get; }

    /// <summary>Whether the part, the whole and the increase are all stated: then the difference is printed, and can be redone.</summary>
    internal bool HasDifference => HasPart && HasWhole && HasIncrease && !_part.IsFull;

    /// <summary>What the part less the whole can be, however they were rounded.</summary>
    internal Extent Difference => Own(_part, null).Minus(Own(_whole, null));

    /// <summary>Whether the printed increase cannot be that difference, whatever the rate says.</summary>
    internal bool IsDifferenceWrong => HasDifference && Difference.Intersect(Own(_increase, null)).IsEmpty;

    /// <summary>Whether the numbers as printed have the printed increase between them, taken at their word.</summary>
    internal bool IsDifferencePlain => HasDifference && _part.Face - _whole.Face - _increase.Face is { Sign: 0 };

    /// <summary>Whether figures are of different units.</summary>
    internal bool IsApart => !_part.Unit.Measures(_whole.Unit) || !_part.Unit.Measures(_increase.Unit)
        || !_whole.Unit.Measures(_increase.Unit);

    /// <summary>The unit that is printed; none where none is.</summary>
    internal CountUnit Unit => !_whole.Unit.IsNone ? _whole.Unit : !_part.Unit.IsNone ? _part.Unit : _increase.Unit;

    /// <summary>With how many decimals amounts are printed.</summary>
    internal int Decimals => _counted ? 0 : Math.Max(_part.Decimals, Math.Max(_whole.Decimals, _increase.Decimals));

    /// <summary>Whether the rate is impossible whatever it is taken of.</summary>
    internal bool IsRateImpossible => HasRate && Rates(null).IsEmpty;

    /// <summary>Whether every rate that is printed so is above the whole.</summary>
    internal bool IsRateBeyondWhole => HasRate && !_isGrowth && _rate.Under(null, _model) is { IsEmpty: false } rates
        && rates.Intersect(Extent.To(1, included: true)).IsEmpty;

    internal bool PartExceedsWhole
        => _part.Figure.IsCount(out long some) && _whole.Figure.IsCount(out long all)
            ? !_isGrowth && some > all
            : !_isGrowth && HasPart && HasWhole
            && Own(_whole, null).Minus(Own(_part, null)).Intersect(Extent.NotNegative).IsEmpty
            && !Own(_part, null).IsEmpty && !Own(_whole, null).IsEmpty;

    /// <summary>Whether there is nothing that the rate could be taken of.</summary>
    internal bool HasNoBase => HasWhole && Own(_whole, null) is { High: { Exists: true, At.Sign: <= 0 } };

    /// <summary>How many of the part, the whole and the increase are stated.</summary>
    internal int Counts => (HasPart && (!_part.IsFull || HasWhole) ? 1 : 0) + (HasWhole ? 1 : 0) + (HasIncrease ? 1 : 0);

    internal bool DependsOnRounding => IsCountRounded || _rate.IsRounded;

    internal bool IsCountRounded => _part.IsRounded || _whole.IsRounded || _increase.IsRounded;

    internal bool IsWholeNone => _whole.IsNone;

    internal bool IsPartRounded => _part.IsRounded;

    internal bool IsWholeRounded => _whole.IsRounded;

    internal bool IsIncreaseRounded => _increase.IsRounded;

    /// <summary>The rate of figures that are all printed to their last digit; undefined of others.</summary>
    internal Ratio Exact
        => (!_part.IsStated || _part.IsExact) && (!_whole.IsStated || _whole.IsExact) && (!_increase.IsStated || _increase.IsExact)
            ? AtItsWord
            : Ratio.Undefined;

    /// <summary>The rate of the numbers as printed, taken at their word; undefined where one of them is a bound.</summary>
    internal Ratio AtItsWord
    {
        get
        {
            var increase = HasIncrease ? _increase.Face : null;
            var whole = HasWhole ? _whole.Face : HasPart ? _part.Face - increase : null;
            var part = _part.IsFull ? whole : HasPart ? _part.Face : whole + increase;
            if (part is not { } some || whole is not { Sign: > 0 } all) { return Ratio.Undefined; }

            if (HasIncrease && (some - all).CompareTo(increase ?? some) != 0) { return Ratio.Undefined; }

            var quotient = some / all;
            var rate = _isGrowth ? quotient - 1 : quotient;
            bool fits = rate.CompareTo(Largest) < 0 && rate.CompareTo(-Largest) > 0
                && rate.Denominator <= long.MaxValue && Int128.Abs(rate.Numerator) <= long.MaxValue;
            return fits ? new((long)rate.Numerator, (long)rate.Denominator) : Ratio.Undefined;
        }
    }

    /// <summary>The rate as printed, negative for a fall; none where it is not a percentage.</summary>
    internal Percentage Printed
    {
        get
        {
            var printed = _rate.Figure.FacePercentage;
            return _rate.IsTurned && !printed.IsNone ? Percentage.FromScaled(-printed.Scaled, printed.Decimals) : printed;
        }
    }

    /// <summary>Whether words say that the rate is a rise or a fall (下降19.1%), and no sign.</summary>
    internal bool IsDirectionSaid
        => _rate.Figure.Change != FigureChange.None || (_rate.IsTurned && _rate.Figure.Amount.Numerator > 0);

    internal bool IsRatePlain => _rate.Figure.IsPlainPercentage(out _);

    /// <summary>Whether the numbers as printed agree, taken at their word.</summary>
    internal bool AgreesAtItsWord
    {
        get
        {
            var exact = AtItsWord;
            return _rate.IsFull ? exact == new Ratio(1, 1)
                : _rate.Figure.Kind == PrintedFigureKind.Fraction ? exact == _rate.Figure.Amount
                : _rate.Face is not null && (exact.PrintsAs(Printed, Rounding.HalfUp) || exact.PrintsAs(Printed, Rounding.HalfEven));
        }
    }

    /// <summary>A share, or a rate of participation.</summary>
    internal static Quotient Share(
        Fact<PrintedFigure> part, Fact<PrintedFigure> whole, Fact<PrintedFigure> share, ApproximationModel model, bool noneIsZero)
        => new(new(part, noneIsZero), new(whole, noneIsZero), new(share, false), default, model, isGrowth: false);

    /// <summary>A rate of participation: none of a count is one that was not published.</summary>
    internal static Quotient Of(ReportedParticipation reported, ApproximationModel model)
        => Share(reported.PrintedParticipants, reported.PrintedEligible, reported.PrintedRate, model, noneIsZero: false);

    internal static Quotient Of(GrowthFacts facts, ApproximationModel model) => new(
        new(facts.Current, true),
        new(facts.Prior, true),
        new(facts.Rate, false, TermKind.Change, facts.IsFall.ValueOr(false)),
        new(facts.Increase, true, TermKind.Change, facts.IsFall.ValueOr(false)),
        model,
        isGrowth: true,
        isRateNone: facts.Rate.State == FactState.None);

    public bool Holds(Rounding? rounding) => Pairs(rounding, _part, _whole).Any();

    /// <summary>The parts that fit the other figures.</summary>
    internal Extent Part(Rounding rounding) => Pairs(rounding, default, _whole).Parts();

    /// <summary>The wholes that fit the other figures.</summary>
    internal Extent Whole(Rounding rounding) => Pairs(rounding, _part, default).Wholes();

    /// <summary>The value that the other one and the increase make: the part where the whole is stated, else the whole.</summary>
    internal Extent ByIncrease(Rounding rounding)
    {
        var increase = Own(_increase, rounding);
        return HasWhole ? Own(_whole, rounding).Plus(increase) : Own(_part, rounding).Minus(increase);
    }

    /// <summary>The part as the figures leave it: by the two others where both are stated, else as it is stated.</summary>
    internal CountInterval Parts(Rounding rounding)
        => (HasPart && !_part.IsFull && !(HasWhole && HasRate) ? Own(_part, rounding) : Part(rounding)).Counts();

    /// <summary>The whole as the figures leave it.</summary>
    internal CountInterval Wholes(Rounding rounding)
        => (HasWhole && !(HasPart && HasRate) ? Own(_whole, rounding) : Whole(rounding)).Counts();

    /// <summary>The shares as the figures leave them, however they were rounded.</summary>
    internal RatioInterval Shares() => HasPart && HasWhole && !IsCountRounded
        ? Shares(Rounding.HalfUp) // then the rate does not matter
        : Shares(Rounding.HalfUp).Hull(Shares(Rounding.HalfEven)).Hull(Shares(Rounding.Truncate));

    /// <summary>Every share that the printed one may have been rounded from, whatever the counts say.</summary>
    internal RatioInterval PrintedShares() => HasRate ? WithinWhole(_rate.Figure.WidestAmounts(_model)) : default;

    /// <summary>The shares as the figures leave them: by the counts where both are stated, else as printed, as far as a count admits
    /// them.</summary>
    internal RatioInterval Shares(Rounding rounding)
    {
        if (_part.IsFull) { return HasNoBase ? default : RatioInterval.Only(new(1, 1)); }

        if (HasPart && HasWhole) { return Quotients(Own(_part, rounding).Counts(), Own(_whole, rounding).Counts()); }

        if (!HasRate) { return HasNoBase ? default : new(new(0, 1), true, new(1, 1), true); }

        CountInterval parts = Parts(rounding), wholes = Wholes(rounding).Intersect(CountInterval.AtLeast(1));
        if (parts.IsEmpty || wholes.IsEmpty) { return default; }

        return (HasPart && parts.Min == parts.Max) || (HasWhole && wholes.Min == wholes.Max)
            ? Quotients(parts, wholes)
            : WithinWhole(_rate.Figure.Amounts(rounding, _model));
    }

    /// <summary>Whether it is a share of two counts printed to their last digit, as most are: then the one ratio is rounded and
    /// compared.</summary>
    private bool IsPlain(out long part, out long whole, out Percentage? rate)
    {
        bool plain = _rate.Figure.IsPlainPercentage(out var printed);
        rate = HasRate && plain ? printed : null;
        return _part.Figure.IsCount(out part) & _whole.Figure.IsCount(out whole) && (plain || !HasRate) && !_isGrowth;
    }

    private static Agreement AgreementOf(long part, long whole, Percentage? rate)
    {
        if (part > whole || (rate is not null && whole == 0)) { return Agreement.None; }

        if (rate is not { } printed) { return Agreement.HalfUp; }

        var exact = new Ratio(part, whole);
        return exact.PrintsAs(printed, Rounding.HalfUp) ? Agreement.HalfUp
            : exact.PrintsAs(printed, Rounding.HalfEven) ? Agreement.HalfEven
            : exact.PrintsAs(printed, Rounding.Truncate) ? Agreement.Truncated
            : Agreement.None; // one figure alone is rounded: nothing can be mixed
    }

    private static bool Counted(Term part, Term whole, Term increase)
        => (!part.IsStated || part.IsCounted) && (!whole.IsStated || whole.IsCounted) && (!increase.IsStated || increase.IsCounted);

    /// <summary>From the fewest of the most to the most of the fewest, the part within the whole.</summary>
    private static RatioInterval Quotients(CountInterval parts, CountInterval wholes)
    {
        wholes = wholes.Intersect(CountInterval.AtLeast(1));
        if (parts.Min is not { } fewest || wholes.Min is not { } smallest || fewest > (wholes.Max ?? long.MaxValue)) { return default; }

        var high = parts.Max is { } most && most < smallest ? new Ratio(most, smallest) : new Ratio(1, 1);
        return wholes.Max is { } largest ? new(new(fewest, largest), true, high, true) : new(new(0, 1), fewest == 0, high, true);
    }

    private static RatioInterval WithinWhole(RatioInterval rates)
        => rates.Intersect(new(new(0, 1), true, new(1, 1), true));

    /// <summary>Whether it is an amount: a part of a counted thing is not one, and 不足0 is one that nothing can be.</summary>
    private bool IsCount(Term term) => term.IsStated && !term.IsFull && !term.IsPercentage
        && (term.Figure.IsCount(out _) || !Own(term, null).IsEmpty || term.Under(null, _model).IsEmpty);

    private Extent Own(Term term, Rounding? rounding) => term.Under(rounding, _model, _counted);

    /// <summary>What the part over the whole can be.</summary>
    private Extent Rates(Rounding? rounding)
    {
        var rates = HasRate ? _rate.Under(rounding, _model) : default;
        return _isGrowth
            ? rates.Plus(Extent.Only(1)).Intersect(Extent.NotNegative)
            : rates.Intersect(Extent.NotNegative).Intersect(_part.IsFull ? Extent.Only(1) : Extent.To(1, included: true));
    }

    private Pairs Pairs(Rounding? rounding, Term part, Term whole)
    {
        var wholes = HasRate ? Extent.Positive : Extent.NotNegative;
        var parts = Extent.NotNegative;
        if (IsCount(whole)) { wholes = wholes.Intersect(Own(whole, rounding)); }

        if (IsCount(part)) { parts = parts.Intersect(Own(part, rounding)); }

        return new(wholes, parts, Rates(rounding), HasIncrease ? Own(_increase, rounding) : default, _counted);
    }
}
