using LawGov.Domain.Text;

namespace LawGov.Domain.Figures.Printed;

/// <summary>The forms of a number besides digits and numerals: several, pairs, tenths, fractions, ranges, 1万2千.</summary>
internal ref partial struct PrintedFigureReader
{
    /// <summary>Reads 数十, 几百, 数百万, 几.</summary>
    private bool TryReadSeveral()
    {
        bool isOdd = Current == '数' && Next is '字' or '位' or '组' or '对'; // 数字 is a word
        if (IsHedged || _negative || isOdd) { return false; }

        Position++;
        _number.Power = Current switch { '十' => 1, '百' => 2, '千' => 3, _ => 0 };
        Position += _number.Power > 0 ? 1 : 0;
        int myriads = Current switch { '万' => 4, '亿' => 8, _ => 0 };
        Position += myriads > 0 ? 1 : 0;
        _number.Power += myriads;
        (_number.Numeral, _approximation, _needsUnit) = (true, Approximation.Several, true);
        return true;
    }

    /// <summary>Takes 几 behind a ten: 十几, 二十几万.</summary>
    private bool TakeSeveralOfTen()
    {
        bool ten = _number is { Decimals: 0, Power: 0, Digits: >= 10 and < 100 } && _number.Digits % 10 == 0 && _high == 0;
        if (!ten || IsHedged || _negative || Current is not ('几' or '数')) { return false; }

        Position++;
        _approximation = Approximation.Several;
        return true;
    }

    /// <summary>Reads two neighbouring digits that stand for either: 三四 is 3 or 4, 十二三 is 12 or 13, 两三百 is 200 or 300; 三五 is 3 to
    /// 5.</summary>
    private bool TryReadPair()
    {
        if (_bound != FigureBound.None || _approximation is not (Approximation.None or Approximation.About)) { return false; }

        int end = Position, pair = -1;
        while (end < _text.Length && IsNumeral(_text[end]))
        {
            if (pair < 0 && IsPair(end)) { pair = end; }

            end++;
        }

        if (pair < 0) { return false; }

        Span<char> one = stackalloc char[MostCharacters];
        var numeral = _text[Position..end];
        int at = pair - Position;
        numeral[..at].CopyTo(one);
        numeral[(at + 1)..].CopyTo(one[at..]);
        if (!IsOneNumeral(one[..(numeral.Length - 1)], out long high, out int power)) { return false; }

        one[at] = numeral[at];
        if (!IsOneNumeral(one[..(numeral.Length - 1)], out long low, out _)) { return false; }

        long place = PrintedFigure.PowerOfTen(power);
        (_number.Digits, _high, _number.Power) = (low / place, high / place, power);
        (_number.Numeral, _needsUnit, Position) = (true, high < 100, end); // 十四五 alone is the name of a plan
        return true;
    }

    private readonly bool IsPair(int at)
    {
        if (at + 1 >= _text.Length || (at > Position && ChineseNumerals.DigitOf(_text[at - 1]) >= 0)) { return false; }

        int low = ChineseNumerals.DigitOf(_text[at]), high = ChineseNumerals.DigitOf(_text[at + 1]);
        bool alone = at + 2 >= _text.Length || ChineseNumerals.DigitOf(_text[at + 2]) < 0;
        return alone && low > 0 && (high == low + 1 || (low == 3 && high == 5));
    }

    private static bool IsNumeral(char character)
        => ChineseNumerals.DigitOf(character) >= 0 || character is '十' or '百' or '千' or '万' or '亿';

    private static bool IsOneNumeral(ReadOnlySpan<char> text, out long value, out int power)
    {
        int at = 0;
        return ChineseNumerals.TryTake(text, ref at, out value, out power) && at == text.Length;
    }

    /// <summary>Reads 分之 and the numerator, where the number is a denominator: 三分之一.</summary>
    private bool TryReadParts()
    {
        bool plain = !_inWords && _high == 0 && !_negative && _number is { Decimals: 0, Power: 0, Digits: >= 2 and <= 99 };
        if (!plain || !Take("分之")) { return true; }

        long parts = _number.Digits;
        _number = default;
        if (!(DigitOf(Current) >= 0 ? TryReadDigits() : TryReadNumeral())) { return false; }

        (_parts, _number.Percentage) = ((int)parts, true);
        return _number is { Decimals: 0, Power: 0, Digits: > 0 } && _number.Digits < parts;
    }

    /// <summary>Reads 成 and the digit behind it: 七成 is rounded to tens, 八成五 is 85%.</summary>
    private bool TryReadTenths()
    {
        bool tenths = !_number.Percentage && !_negative && _number is { Decimals: 0, Power: 0, Digits: >= 1 and <= 10 }
            && _approximation != Approximation.Several && _high <= 10;
        if (!tenths) { return false; }

        Position++;
        (_number.Percentage, _number.Power) = (true, 1);
        int digit = Position >= _text.Length ? -1 : DigitOf(Current) >= 0 ? DigitOf(Current) : ChineseNumerals.DigitOf(Current);
        if (digit <= 0 || _high > 0) { return true; }

        Position++;
        (_number.Digits, _number.Power) = ((_number.Digits * 10) + digit, 0);
        return true;
    }

    /// <summary>Reads what follows 万 or 亿 in digits: 1万2千 and 3万5 are 1.2万 and 3.5万, 1万2000 is exact.</summary>
    private bool TryReadLesserPlaces()
    {
        int place = _number.Power;
        while (DigitOf(Current) >= 0)
        {
            if (_number.Decimals > 0 && _point > 0) { return false; } // 1.2万3千

            int first = Position;
            long digits = 0;
            while (DigitOf(Current) is >= 0 and var digit && Position - first <= place)
            {
                digits = (digits * 10) + digit;
                Position++;
            }

            int length = Position - first, lesser = FigureWords.PlaceAt(_text[Position..], out int word);
            if (lesser == 0 && length == 1 && place is 4 or 8) { lesser = place - 1; } // 3万5
            else if (lesser == 0) { return TryTakeOnes(digits, length, place); }

            int decimals = place - lesser;
            long step = PrintedFigure.PowerOfTen(Math.Max(0, decimals - _number.Decimals));
            if (decimals <= _number.Decimals || decimals > Percentage.MaxDecimals || digits >= step) { return Fail(first); }

            Position += word;
            if (_number.Digits > PrintedFigure.LargestInexact / step) { return Fail(first); }

            (_number.Digits, _number.Decimals) = ((_number.Digits * step) + digits, decimals);
            if (word == 0) { return true; }
        }

        return true;
    }

    private bool TryTakeOnes(long digits, int length, int place)
    {
        bool full = place == 4 && _number.Decimals == 0 && length is 3 or 4 && _number.Digits < PrintedFigure.LargestInexact / 10_000;
        if (!full) { return Fail(Position - length); }

        (_number.Digits, _number.Power) = ((_number.Digits * 10_000) + digits, 0);
        return true;
    }

    /// <summary>Reads a dash, 至 or 到 and the upper end of a range.</summary>
    private bool TryReadUpTo()
    {
        int from = Position, to = Current is '至' or '到' or '~' or '～' or '〜' ? 1 : Current is '-' or '−' or '－' or '–' or '—' ? 2 : 0;
        if (to == 0) { return true; }

        bool mayBegin = _parts == 0 && _high == 0 && !_negative && _bound == FigureBound.None
            && _approximation is Approximation.None or Approximation.About;
        if (!mayBegin) { return false; }

        Position++;
        if (Current == '—') { Position++; }

        SkipSpaces();
        var (low, unit, about, inWords) = (_number, _unit, _approximation, _inWords);
        (_unit, _approximation) = (default, Approximation.None);
        int start = Position;
        if (!TryReadQuantity(start) || _negative || _approximation != Approximation.None || _high > 0 || _parts > 0) { return false; }

        _approximation = about;
        _number.Percentage |= inWords; // 百分之八十至九十
        SkipSpaces();
        TakeUnit();
        bool sameUnit = unit.IsNone || unit == _unit;
        if (!sameUnit || !TryJoin(low)) { return Fail(from); }

        // a dash alone also stands in dates and numbers of papers
        _needsUnit = to == 2;
        return true;
    }

    /// <summary>Makes one range of two numbers: what stands behind the upper end holds for both, 3至5万 and 80—90%.</summary>
    private bool TryJoin(Number low)
    {
        var high = _number;
        if (low.Percentage && !high.Percentage) { return false; }

        bool shared = low.Power == 0 && high.Power > 0 && IsBelow(low, high);
        if (shared) { low.Power = high.Power; }

        int power = Math.Min(low.Power, high.Power), decimals = Math.Max(low.Decimals, high.Decimals);
        var first = Scaled(low, power, decimals);
        var last = Scaled(high, power, decimals);
        bool finerThanTenths = high.Percentage && power == 1 && decimals > 0; // 1.5至2成
        if (first >= last || last > PrintedFigure.LargestInexact || finerThanTenths) { return false; }

        (_number.Digits, _high, _number.Decimals, _number.Power) = ((long)first, (long)last, decimals, power);
        return true;
    }

    private static Int128 Scaled(Number number, int power, int decimals)
        => (Int128)number.Digits * PrintedFigure.PowerOfTen(number.Power - power) * PrintedFigure.PowerOfTen(decimals - number.Decimals);

    private static bool IsBelow(Number low, Number high)
        => Scaled(low, low.Power, Percentage.MaxDecimals) < Scaled(high, high.Power, Percentage.MaxDecimals);
}
