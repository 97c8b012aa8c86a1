namespace LawGov.Domain.Figures.Printed;

public readonly partial record struct PrintedFigure
{
    /// <summary>The digits as printed, without the point.</summary>
    internal long OwnDigits => _digits;

    /// <summary>The power of ten of the word behind the digits: 4 of 万.</summary>
    internal int Power => _power;

    /// <summary>Whether it is printed with one row of digits, not as a range or in words (数十, 三分之一).</summary>
    internal bool HasDigits => HasOneNumber && _parts == 0;

    /// <summary>The same figure with other digits.</summary>
    /// <param name="digits">0 or more.</param>
    /// <param name="decimals">How many of them stand after the point.</param>
    /// <param name="power">Of ten: 4 behind 万.</param>
    /// <returns>Null where it would have too many digits.</returns>
    internal PrintedFigure? WithDigits(long digits, int decimals, int power)
        => decimals > Percentage.MaxDecimals || digits > LargestInexact / PowerOfTen(power) ? null
            : new(digits, decimals, power, IsPercentage, Approximation, _overPlace, Bound, Unit, change: Change);

    /// <summary>The same number of another unit.</summary>
    internal PrintedFigure WithUnit(CountUnit unit)
        => new(_digits, _decimals, _power, IsPercentage, Approximation, _overPlace, Bound, unit, _high, _parts, Change);
}
