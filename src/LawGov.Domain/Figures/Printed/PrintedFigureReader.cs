using LawGov.Domain.Text;

namespace LawGov.Domain.Figures.Printed;

/// <summary>Reads one printed figure from left to right; where it stops is what does not belong.</summary>
internal ref struct PrintedFigureReader(ReadOnlySpan<char> text, ReadOnlySpan<CountUnit> further)
{
    private const int MostPlainDigits = 18;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<CountUnit> _further = further;

    private long _digits;
    private int _decimals;
    private int _power;
    private bool _negative;
    private bool _percentage;
    private bool _numeral;
    private bool _overPlace;
    private Approximation _approximation;
    private FigureBound _bound;
    private CountUnit _unit;

    /// <summary>The first character that does not belong; the length of the text where it ends too early.</summary>
    internal int Position { get; private set; }

    internal bool TryRead(out PrintedFigure figure)
    {
        SkipSpaces();
        if (TryReadWord(out figure)) { return true; }

        TakeHedgeBefore();
        SkipSpaces();
        int start = Position;
        bool inWords = Take("百分之");
        _percentage = inWords;
        if (!TryReadNumber() || !TryReadPlace(start) || !TryReadPercentSign(inWords)) { return false; }

        SkipSpaces();
        TakeUnit();
        if (!TryTakeHedgeAfter()) { return false; }

        TakeUnit();
        SkipSpaces();
        if (Position < _text.Length) { return false; }

        if (!Fits())
        {
            Position = start;
            return false;
        }

        figure = new(_negative ? -_digits : _digits, _decimals, _power, _percentage, _approximation, _overPlace, _bound, _unit);
        return true;
    }

    private readonly char Current => Position < _text.Length ? _text[Position] : '\0';

    private readonly bool IsOver => Current is '余' or '多';

    /// <summary>Reads what states no number.</summary>
    private bool TryReadWord(out PrintedFigure figure)
    {
        var rest = _text[Position..].TrimEnd();
        figure = rest is "无" or "没有" ? PrintedFigure.StatedNone
            : rest is "全覆盖" or "百分百" or "百分之百" or "全部" or "全员" ? PrintedFigure.Full
            : default;
        return figure.Kind != PrintedFigureKind.Unstated;
    }

    private void TakeHedgeBefore()
    {
        _bound = FigureWords.BoundBefore(_text[Position..], out int length);
        if (_bound == FigureBound.None) { _approximation = FigureWords.ApproximationBefore(_text[Position..], out length); }

        Position += length;
    }

    private bool TryReadNumber()
    {
        if (_bound == FigureBound.None && _approximation == Approximation.None && Current is '-' or '−' or '－')
        {
            _negative = true;
            Position++;
        }

        if (DigitOf(Current) >= 0) { return TryReadDigits() && TryReadDecimals(); }

        return FigureWords.PlaceAt(_text[Position..], out _) > 0 ? TryReadBarePlace() : TryReadNumeral();
    }

    /// <summary>Reads digits, plain or in groups of three behind commas or spaces.</summary>
    private bool TryReadDigits()
    {
        int start = Position, groups = 0;
        char separator = '\0';
        while (true)
        {
            int first = Position;
            while (DigitOf(Current) is >= 0 and var digit)
            {
                if (_digits > (long.MaxValue - digit) / 10) { return false; }

                _digits = (_digits * 10) + digit;
                Position++;
                if (groups > 0 && Position - first > 3) { return Fail(Position - 1); }
            }

            if (groups > 0 && Position - first < 3) { return false; }

            if (!IsSeparator(Current) || (separator != '\0' && separator != Current))
            {
                return separator == '\0' || !IsComma(Current) || Fail(Position);
            }

            if (Position + 1 >= _text.Length || DigitOf(_text[Position + 1]) < 0) { return !IsComma(Current); } // a space before a unit

            if (groups == 0 && Position - start > 3) { return false; }

            separator = Current;
            groups++;
            Position++;
        }
    }

    private bool TryReadDecimals()
    {
        if (Current is not ('.' or '．' or '。')) { return true; }

        Position++;
        int first = Position;
        while (DigitOf(Current) is >= 0 and var digit)
        {
            if (Position - first == Percentage.MaxDecimals || _digits > (long.MaxValue - digit) / 10) { return false; }

            _digits = (_digits * 10) + digit;
            Position++;
        }

        _decimals = Position - first;
        return _decimals > 0;
    }

    /// <summary>Reads a place without digits, which only an approximate figure has: 百余, 近万.</summary>
    private bool TryReadBarePlace()
    {
        FigureWords.PlaceAt(_text[Position..], out int length);
        bool hedged = _bound != FigureBound.None || _approximation != Approximation.None
            || (Position + length < _text.Length && _text[Position + length] is '余' or '多');
        _digits = 1;
        return hedged;
    }

    private bool TryReadNumeral()
    {
        _numeral = true;
        int at = Position;
        bool read = ChineseNumerals.TryTake(_text, ref at, out _digits, out _power);
        Position = at;
        if (!read) { return false; }

        _digits /= PrintedFigure.PowerOfTen(_power);
        if (Current != '点' || _power > 0) { return true; }

        Position++;
        int first = Position;
        while (ChineseNumerals.DigitOf(Current) is >= 0 and var digit)
        {
            if (Position - first == Percentage.MaxDecimals) { return false; }

            _digits = (_digits * 10) + digit;
            Position++;
        }

        _decimals = Position - first;
        return _decimals > 0;
    }

    /// <summary>Reads 百 to 万亿 behind the number, and 余 or 多 before or behind it.</summary>
    private bool TryReadPlace(int start)
    {
        bool over = IsOver;
        if (over && !TryTakeOver()) { return false; }

        int place = FigureWords.PlaceAt(_text[Position..], out int length);
        if (place > 0 && (_power > 0 || (_numeral && _decimals == 0 && !over))) { return false; } // a numeral has taken its places itself

        if (place > 0) { (_power, _overPlace) = (place, over); }

        Position += length;
        if (_power > 0 && (_percentage || _negative)) { return Fail(start); }

        return !IsOver || TryTakeOver();
    }

    private bool TryTakeOver()
    {
        if (_approximation != Approximation.None || _bound != FigureBound.None || _negative) { return false; }

        _approximation = Approximation.Over;
        Position++;
        return true;
    }

    private bool TryReadPercentSign(bool inWords)
    {
        if (Current is '%' or '％' or '﹪')
        {
            if (inWords || _power > 0) { return false; }

            _percentage = true;
            Position++;
        }
        else if (_negative && !inWords) { return false; }

        return !_percentage || !IsOver || TryTakeOver();
    }

    private void TakeUnit()
    {
        if (_percentage || !_unit.IsNone || Position >= _text.Length) { return; }

        _unit = CountUnits.StartOf(_text[Position..], _further);
        Position += _unit.IsNone ? 0 : _unit.ToString().Length;
    }

    private bool TryTakeHedgeAfter()
    {
        if (Take("左右") || Take("上下"))
        {
            // 约 … 左右 says it twice
            bool alone = _bound == FigureBound.None && !_negative && _approximation is Approximation.None or Approximation.About;
            if (!alone) { return Fail(Position - 2); }

            _approximation = _approximation == Approximation.About ? Approximation.About : Approximation.Around;
            return true;
        }

        var bound = FigureWords.BoundAfter(_text[Position..], out int length);
        if (bound == FigureBound.None) { return true; }

        if (_bound != FigureBound.None || _approximation != Approximation.None || _negative) { return false; }

        _bound = bound;
        Position += length;
        return true;
    }

    /// <summary>Whether the number is small enough to be exact in every bound.</summary>
    private readonly bool Fits()
    {
        bool plain = _bound == FigureBound.None && _approximation == Approximation.None && _power == 0;
        if (plain && _percentage) { return _digits < PrintedFigure.PowerOfTen(MostPlainDigits); }

        return (plain && _decimals == 0) || (Int128)_digits * PrintedFigure.PowerOfTen(_power) <= PrintedFigure.LargestInexact;
    }

    private bool Fail(int position)
    {
        Position = position;
        return false;
    }

    private bool Take(string word)
    {
        bool there = _text[Position..].StartsWith(word, StringComparison.Ordinal);
        Position += there ? word.Length : 0;
        return there;
    }

    private void SkipSpaces()
    {
        while (Position < _text.Length && char.IsWhiteSpace(_text[Position])) { Position++; }
    }

    private static bool IsComma(char character) => character is ',' or '，';

    private static bool IsSeparator(char character) => IsComma(character) || character is ' ' or '\u00A0' or '\u2009' or '\u202F';

    /// <summary>0–9, in either width, or -1.</summary>
    private static int DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        _ => -1,
    };
}
