
namespace LawGov.Domain.Figures.Printed;

/// <summary>Reads one printed figure from left to right; where it stops is what does not belong.</summary>
internal ref partial struct PrintedFigureReader(ReadOnlySpan<char> text, ReadOnlySpan<CountUnit> further)
{
    internal const int MostCharacters = 64; // the longest figure in use has not half as many

    private const int MostPlainDigits = 18;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<CountUnit> _further = further;

    private Number _number;
    private long _high;
    private int _parts;
    private int _behindNumber;
    private int _point;
    private bool _negative;
    private bool _inWords;
    private bool _overPlace;
    private bool _needsUnit;
    private bool _isStart; // of running text
    private Approximation _approximation;
    private FigureBound _bound;
    private FigureChange _change;
    private CountUnit _unit;

    /// <summary>One number with its place and sign: a range has two.</summary>
    private struct Number
    {
        internal long Digits;
        internal int Decimals;
        internal int Power;
        internal bool Percentage;
        internal bool Numeral;
    }

    /// <summary>The first character that does not belong; the length of the text where it ends too early.</summary>
    internal int Position { get; private set; }

    internal bool TryRead(out PrintedFigure figure)
    {
        SkipSpaces();
        if (TryReadWord(out figure)) { return true; }

        if (_text.Length > MostCharacters) { return Fail(MostCharacters); }

        TakeWordsBefore();
        int start = Position;
        if (!TryReadHalf() && !TryReadQuantity(start)) { return false; }

        SkipSpaces();
        TakeUnit();
        if (!TryReadUpTo() || !TryTakeHedgeAfter()) { return false; }

        TakeUnit();
        SkipSpaces();
        TakeNoun();
        if (Position < _text.Length || !IsSound(start)) { return false; }

        figure = Figure();
        return true;
    }

    private readonly PrintedFigure Figure() => new(
        _negative ? -_number.Digits : _number.Digits,
        _number.Decimals,
        _number.Power,
        _number.Percentage,
        _approximation,
        _overPlace,
        _bound,
        _unit,
        _high,
        _parts,
        _change);

    private readonly char Current => Position < _text.Length ? _text[Position] : '\0';

    private readonly char Next => Position + 1 < _text.Length ? _text[Position + 1] : '\0';

    private readonly bool IsOver => Current is '余' or '多';

    /// <summary>数 or 几 without a place.</summary>
    private readonly bool IsBareSeveral => _approximation == Approximation.Several && _number is { Digits: 0, Power: 0 };

    private readonly bool IsHedged => _bound != FigureBound.None || _approximation != Approximation.None;

    /// <summary>Reads what states no number.</summary>
    private bool TryReadWord(out PrintedFigure figure)
    {
        var rest = _text[Position..].TrimEnd();
        int full = FigureWords.FullAt(rest);
        figure = rest is "无" or "没有" ? PrintedFigure.StatedNone
            : full > 0 && CountedNouns.Are(rest[full..], peopleOnly: false) ? PrintedFigure.Full
            : default;
        return figure.Kind != PrintedFigureKind.Unstated || FigureWords.IsUnstated(rest);
    }

    /// <summary>Takes what stands before the number: 共, 同比增长, 约, 不低于, and 上 of 上百.</summary>
    private void TakeWordsBefore()
    {
        Position += FigureWords.SumAt(_text[Position..]);
        Position += FigureWords.AgainstAt(_text[Position..]);
        _change = FigureWords.ChangeBefore(_text[Position..], out int length);
        Position += length;
        if (_change != FigureChange.None && Current == '了') { Position++; }

        TakeHedgeBefore();
    }

    private void TakeHedgeBefore()
    {
        _bound = FigureWords.BoundBefore(_text[Position..], out int length);
        if (_bound == FigureBound.None) { _approximation = FigureWords.ApproximationBefore(_text[Position..], out length); }

        if (!IsHedged && Current == '上' && Next is '十' or '百' or '千' or '万' or '亿') { (_bound, length) = (FigureBound.AtLeast, 1); }

        Position += length;
        SkipSpaces();
    }

    private bool TryReadHalf()
    {
        if (_bound == FigureBound.None && Current == '过' && Next == '半')
        {
            if (IsHedged) { return false; }

            _bound = FigureBound.Above;
            Position += "过半".Length;
            Take("数");
        }
        else if (_bound == FigureBound.Above && Take("半数")) { } // 超半数
        else if (!Take("一半") && !Take("半数")) { return false; }

        (_number, _parts) = (new() { Digits = 1, Percentage = true }, 2);
        return true;
    }

    /// <summary>Reads the number with all that makes its size: 百分之, 万, 余, 成, %.</summary>
    private bool TryReadQuantity(int start)
    {
        _number = default;
        int finer = TakePerWord();
        _inWords = _number.Percentage;
        if (Current is '数' or '几') { if (!TryReadSeveral()) { return false; } }
        else if (!TryReadPair() && !TryReadNumber()) { return false; }

        if (!TryReadParts()) { return false; }

        if (_parts > 0) { return true; }

        bool finerThanPercent = finer > 0 && (_approximation == Approximation.Several || Current is '几' or '数'); // 千分之几
        if (finerThanPercent || !TryReadPlace(start) || !TryReadPercentSign()) { return false; }

        _number.Decimals += finer;
        _behindNumber = Position;
        return _number.Decimals <= Percentage.MaxDecimals;
    }

    /// <summary>Takes 百分之, 千分之 or 万分之, and returns how many decimals more it has than a percentage.</summary>
    private int TakePerWord()
    {
        int finer = Take("百分之") ? 0 : Take("千分之") ? 1 : Take("万分之") ? 2 : -1;
        _number.Percentage = finer >= 0;
        if (finer >= 0) { SkipSpaces(); }

        return Math.Max(0, finer);
    }

    private void TakeUnit()
    {
        if (_number.Percentage || !_unit.IsNone || Position >= _text.Length) { return; }

        if (_isStart)
        {
            _unit = UnitInText(out int taken);
            Position += taken;
            return;
        }

        _unit = CountUnits.StartOf(_text[Position..], _further, out int length);
        Position += length;
        if (_unit.ToString() != "个" || Position >= _text.Length || IsNounTo(Position, peopleOnly: false)) { return; }

        var behind = CountUnits.StartOf(_text[Position..], _further, out length); // 3个小时
        if (behind.IsNone) { return; }

        _unit = behind;
        Position += length;
    }

    /// <summary>Takes the noun behind a unit, or people alone: 36所学校, 近万师生.</summary>
    private void TakeNoun()
    {
        if (Position >= _text.Length || _number.Percentage || !IsNounTo(Position, peopleOnly: _unit.IsNone)) { return; }

        if (_unit.IsNone) { _unit = new("人"); }

        Position = _text.Length;
    }

    private readonly bool IsNounTo(int start, bool peopleOnly) => CountedNouns.Are(_text[start..].TrimEnd(), peopleOnly);

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

        if (IsHedged || _negative || _high > 0) { return false; }

        _bound = bound;
        Position += length;
        return true;
    }

    /// <summary>Whether what was read is a figure as a whole, and small enough to be exact in every bound.</summary>
    private bool IsSound(int start)
    {
        bool counted = _unit.IsCounted && _number.Decimals > _number.Power; // 2.5人
        if (counted) { return Fail(_point); }

        if (_negative && !_number.Percentage && !_unit.IsPoints) { return Fail(_behindNumber); }

        if (IsBareSeveral && _unit.ToString() == "百分点") { return Fail(_behindNumber); } // 数 and 百 would be read together: 数个百分点

        bool year = _unit.ToString() == "年" && _number is { Power: 0, Digits: >= 1_000 }; // 2023年 is a day's year, not so many years
        if (year || !Fits()) { return Fail(start); }

        return !_needsUnit || !_unit.IsNone || _number.Percentage || _number.Power > 0 || Fail(Position);
    }

    private readonly bool Fits()
    {
        bool plain = !IsHedged && _number.Power == 0 && _high == 0;
        if (plain && _number.Percentage) { return _number.Digits < PrintedFigure.PowerOfTen(MostPlainDigits); }

        var size = (Int128)Math.Max(_number.Digits, _high) * PrintedFigure.PowerOfTen(_number.Power);
        return (plain && _number.Decimals == 0) || size <= PrintedFigure.LargestInexact;
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

    /// <summary>0–9, in either width, or -1.</summary>
    internal static int DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        _ => -1,
    };
}
