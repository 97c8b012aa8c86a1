using System.Globalization;
using LawGov.Domain.Figures.Printed;

namespace LawGov.Domain.Tests.Reporting.Text;

/// <summary>From the lowest to the highest number that a figure admits, and to how many places it is printed where it is one number.</summary>
internal readonly record struct Quantity(decimal Low, decimal High, int? Places, CountUnit Unit, bool IsRate)
{
    public static Quantity Of(CorpusFigure figure)
    {
        var value = figure.Value;
        return new(
            Number(value.Exact ?? value.Lower) ?? 0,
            Number(value.Exact ?? value.Upper) ?? decimal.MaxValue,
            value.Exact is { } exact && !exact.Contains('/', StringComparison.Ordinal) ? decimal.Parse(exact, CultureInfo.InvariantCulture).Scale : null,
            figure.Unit is null or "%" ? CountUnit.None : new(figure.Unit),
            figure.Unit == "%");
    }

    /// <summary>What the library reads in the same characters; of a percentage in hundredths.</summary>
    public static Quantity Of(string printed)
    {
        if (printed.StartsWith('每')) { return Of(PrintedFrequency.Parse(printed)); }

        var figure = PrintedFigure.Parse(printed);
        bool rate = figure.IsPercentage && figure.Kind != PrintedFigureKind.Fraction;
        decimal scale = rate ? 100 : 1;
        if (figure.Kind is PrintedFigureKind.Exact or PrintedFigureKind.Fraction)
        {
            var amount = figure.Amount;
            decimal number = scale * amount.Numerator / amount.Denominator;
            return new(number, number, figure.Kind == PrintedFigureKind.Exact ? figure.Decimals : null, figure.Unit, rate);
        }

        var counts = figure.WidestCounts();
        if (!rate && !figure.Unit.IsMeasured) { return new(counts.Min ?? 0, counts.Max ?? decimal.MaxValue, null, figure.Unit, IsRate: false); }

        var amounts = figure.WidestAmounts();
        decimal high = amounts.IsUnbounded ? decimal.MaxValue : scale * amounts.High.Numerator / amounts.High.Denominator;
        return new(scale * amounts.Low.Numerator / amounts.Low.Denominator, high, null, figure.Unit, rate);
    }

    /// <summary>In the twelve months or two terms of a report's year.</summary>
    private static Quantity Of(PrintedFrequency frequency)
    {
        var counts = frequency.IsByTerms ? frequency.CountsInTerms(2) : frequency.CountsIn(12);
        return new(counts.Min ?? 0, counts.Max ?? decimal.MaxValue, counts.Min == counts.Max ? 0 : null, frequency.Unit, IsRate: false);
    }

    private static decimal? Number(string? text)
    {
        string[] parts = text?.Split('/') ?? [];
        return parts.Length switch
        {
            0 => null,
            1 => decimal.Parse(parts[0], CultureInfo.InvariantCulture),
            _ => decimal.Parse(parts[0], CultureInfo.InvariantCulture) / decimal.Parse(parts[1], CultureInfo.InvariantCulture),
        };
    }

    public bool Meets(decimal low, decimal high) => low <= High && Low <= high;

    /// <summary>Whether numbers between two bounds would be printed so.</summary>
    public bool IsPrintOf(decimal low, decimal high, MidpointRounding rounding)
        => Places is { } places ? Meets(Math.Round(low, places, rounding), Math.Round(high, places, rounding)) : Meets(low, high);

    /// <summary>One of its last place, which bounds how far the number behind a print lies from it.</summary>
    public decimal UnitOfPlace => 1m / (decimal)Math.Pow(10, Places ?? 0);
}

/// <summary>The arithmetic of the relations, told anew here: nothing of the library's own reckoning.</summary>
internal sealed class CorpusArithmetic(Relation relation, IReadOnlyList<Quantity> all, IReadOnlyList<string?> changes, string rounding)
{
    private readonly Quantity[] _figures = [.. relation.Of.Select(at => all[at])];
    private readonly MidpointRounding _rounding = rounding == "truncate" ? MidpointRounding.ToZero : MidpointRounding.AwayFromZero;

    private bool Falls => relation.Of.Any(at => changes[at] == "fall");

    /// <summary>Whether the numbers stand in the relation and count the same.</summary>
    public bool Holds() => UnitsAgree() && NumbersAgree();

    public bool UnitsAgree()
    {
        var units = _figures.Where(figure => !figure.IsRate && !figure.Unit.IsPoints).Select(figure => figure.Unit).ToList();
        return units.TrueForAll(unit => unit.Measures(units[0]));
    }

    public bool NumbersAgree() => relation.Kind switch
    {
        "total" => Total(),
        "subset" => _figures[1].Low <= _figures[0].High,
        "share" => Share(_figures[0], _figures[1].Low, _figures[1].High),
        "share-of-sum" => Share(_figures[0], _figures[1].Low + _figures[2].Low, _figures[1].High + _figures[2].High),
        "derived-base" => DerivedBase(),
        "growth" => Growth(_figures[0], _figures[1].Low, _figures[1].High),
        "difference" => _figures[2].Meets(Signed(_figures[0].Low - _figures[1].High), Signed(_figures[0].High - _figures[1].Low)),
        "growth-by-difference" => Growth(_figures[0], _figures[0].Low - Signed(_figures[1].Low), _figures[0].High - Signed(_figures[1].High)),
        "implied-prior" => ImpliedPrior(),
        "rates-sum" => RatesSum(),
        "points" => Signed(_figures[1].Low - _figures[0].Low) == _figures[2].Low,
        "frequency" => _figures[0].Meets(_figures[1].Low, _figures[1].High),
        "full" => Array.TrueForAll(_figures, figure => figure.IsRate ? figure.Low == 100 : figure.Meets(_figures[0].Low, _figures[0].High)),
        "carry-over" => CarryOver(),
        "same-noun" => _figures[0].Meets(_figures[1].Low, _figures[1].High),
        _ => throw new InvalidDataException($"Unknown relation {relation.Kind}."),
    };

    private Quantity Rate => _figures[^1];

    private decimal Signed(decimal number) => Falls ? -number : number;

    private bool Total()
    {
        decimal low = _figures[1..].Sum(part => part.Low), high = _figures[1..].Sum(part => part.High);
        return relation.Exhaustive ? _figures[0].Meets(low, high) : low <= _figures[0].High;
    }

    private bool Share(Quantity part, decimal low, decimal high)
        => part.Low <= high && Rate.IsPrintOf(100 * part.Low / high, 100 * part.High / low, _rounding);

    /// <summary>Whether some whole number is the base.</summary>
    private bool DerivedBase()
    {
        decimal step = Rate.UnitOfPlace, high = Math.Min(100, Math.Min(100, Rate.High) + step);
        decimal least = Math.Floor(100 * _figures[0].Low / high), most = 100 * _figures[0].High / (Rate.Low - step);
        return Any(least, most, whole => _figures[0].Low <= whole && Share(_figures[0], whole, whole));
    }

    private bool Growth(Quantity current, decimal low, decimal high)
    {
        if (low <= 0) { return false; }

        decimal one = 100 * (current.Low - high) / high, other = 100 * (current.High - low) / low;
        return Rate.IsPrintOf(Math.Min(Signed(one), Signed(other)), Math.Max(Signed(one), Signed(other)), _rounding);
    }

    private bool ImpliedPrior()
    {
        decimal step = Rate.UnitOfPlace, one = 100 + Signed(Rate.High + step), other = 100 + Signed(Rate.Low - step);
        return Any(
            Math.Floor(100 * _figures[0].Low / Math.Max(one, other)),
            100 * _figures[0].High / Math.Min(one, other),
            prior => prior > 0 && Growth(_figures[0], prior, prior));
    }

    /// <summary>Each rate may be off by half of its last place, or by all of it where it was truncated.</summary>
    private bool RatesSum()
    {
        decimal off = _figures.Sum(rate => rate.Places is null ? 0 : rate.UnitOfPlace) / (rounding == "truncate" ? 1 : 2);
        return _figures.Sum(rate => rate.Low) - off <= 100 && 100 <= _figures.Sum(rate => rate.High) + off;
    }

    /// <summary>Brought, received, closed, carried; without the first where nothing was brought.</summary>
    private bool CarryOver()
    {
        decimal[] numbers = [.. _figures.Select(figure => figure.Low)];
        return numbers[..^2].Sum() - numbers[^2] == numbers[^1];
    }

    private static bool Any(decimal least, decimal most, Func<decimal, bool> fits)
    {
        for (decimal number = least; number <= most + 1; number++)
        {
            if (fits(number)) { return true; }
        }

        return false;
    }
}
