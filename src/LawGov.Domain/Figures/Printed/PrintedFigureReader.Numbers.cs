using LawGov.Domain.Text;

namespace LawGov.Domain.Figures.Printed;

/// <summary>A number in digits or numerals, with 万, 余 and the percent sign that make its size.</summary>
internal ref partial struct PrintedFigureReader
{
    private bool TryReadNumber()
    {
        if (!IsHedged && _change == FigureChange.None && Current is '-' or '−' or '－')
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
                if (_number.Digits > (long.MaxValue - digit) / 10) { return false; }

                _number.Digits = (_number.Digits * 10) + digit;
                Position++;
                if (groups > 0 && Position - first > 3) { return Fail(Position - 1); }
            }

            if (groups > 0 && Position - first < 3) { return false; }

            if (_isStart && !StartsGroup(groups == 0 ? Position - start : 3)) { return true; }

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

        if (_isStart && (Current == '。' || DigitOf(Next) < 0)) { return true; } // the end of a sentence

        _point = Position++;
        int first = Position;
        while (DigitOf(Current) is >= 0 and var digit)
        {
            if (Position - first == Percentage.MaxDecimals || _number.Digits > (long.MaxValue - digit) / 10) { return false; }

            _number.Digits = (_number.Digits * 10) + digit;
            Position++;
        }

        _number.Decimals = Position - first;
        return _number.Decimals > 0;
    }

    /// <summary>Reads a place without digits, which only an approximate figure has: 百余, 近万.</summary>
    private bool TryReadBarePlace()
    {
        FigureWords.PlaceAt(_text[Position..], out int length);
        _number.Digits = 1;
        return IsHedged || (Position + length < _text.Length && _text[Position + length] is '余' or '多');
    }

    private bool TryReadNumeral()
    {
        _number.Numeral = true;
        int at = Position;
        bool read = ChineseNumerals.TryTake(_text, ref at, out _number.Digits, out _number.Power);
        Position = at;
        if (!read) { return false; }

        _number.Digits /= PrintedFigure.PowerOfTen(_number.Power);
        if (Current != '点' || _number.Power > 0) { return true; }

        _point = Position++;
        int first = Position;
        while (Position < _text.Length && ChineseNumerals.DigitAt(_text, Position) is >= 0 and var digit)
        {
            if (Position - first == Percentage.MaxDecimals) { return false; }

            _number.Digits = (_number.Digits * 10) + digit;
            Position++;
        }

        _number.Decimals = Position - first;
        return _number.Decimals > 0;
    }

    /// <summary>Reads 百 to 万亿 behind the number, 几 of 十几万, and 余 or 多 before or behind it.</summary>
    private bool TryReadPlace(int start)
    {
        SkipSpaces();
        bool over = IsOver, several = TakeSeveralOfTen();
        if (over && !TryTakeOver()) { return false; }

        int place = FigureWords.PlaceAt(_text[Position..], out int length);
        bool hasTaken = _number.Power > 0 || (_number.Numeral && _number.Decimals == 0 && !over && !several); // a numeral its places itself
        bool severalOver = over && _approximation == Approximation.Several; // 数余亿
        if (place > 0 && (hasTaken || severalOver || (several && place is not (4 or 8)))) { return false; }

        Position += length;
        if (place > 0)
        {
            (_number.Power, _overPlace) = (place, over);
            if (!_number.Numeral && !over && !several && !TryReadLesserPlaces()) { return false; }
        }

        if (_number.Power > 0 && (_negative || (_number.Percentage && _approximation != Approximation.Several))) { return Fail(start); }

        return !IsOver || TryTakeOver();
    }

    private bool TryTakeOver()
    {
        bool twice = _approximation is Approximation.None or Approximation.About or Approximation.Several;
        if (!twice || IsBareSeveral || _bound != FigureBound.None || _negative || _high > 0) { return false; } // nobody prints 数余

        _approximation = _approximation switch
        {
            Approximation.None => Approximation.Over,
            Approximation.About => Approximation.AboutOver,
            _ => Approximation.Several, // 数百余 says no more than 数百
        };
        Position++;
        return true;
    }

    /// <summary>Reads 成, % or ‰.</summary>
    private bool TryReadPercentSign()
    {
        SkipSpaces();
        if (Current is '%' or '％' or '﹪' or '‰')
        {
            bool finerThanPercent = Current == '‰' && _approximation == Approximation.Several; // 数‰
            if (_inWords || _number.Power > 0 || finerThanPercent) { return false; }

            _number.Percentage = true;
            _number.Decimals += Current == '‰' ? 1 : 0;
            Position++;
        }
        else if (Current == '成' && !TryReadTenths()) { return false; }

        return !_number.Percentage || !IsOver || TryTakeOver();
    }

    /// <summary>Whether a separator and three digits follow, and no fourth: in running text a comma mostly parts clauses.</summary>
    private readonly bool StartsGroup(int digitsBefore)
    {
        if (digitsBefore > 3 || !IsSeparator(Current) || Position + 3 >= _text.Length) { return false; }

        for (int at = Position + 1; at <= Position + 3; at++)
        {
            if (DigitOf(_text[at]) < 0) { return false; }
        }

        return Position + 4 >= _text.Length || DigitOf(_text[Position + 4]) < 0;
    }

    private static bool IsComma(char character) => character is ',' or '，';

    private static bool IsSeparator(char character) => IsComma(character) || character is ' ' or '\u00A0' or '\u2009' or '\u202F';
}
