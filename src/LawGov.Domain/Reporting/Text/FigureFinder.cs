using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Text;

/// <summary>Finds the figures of a text, and passes over what only looks like one.</summary>
internal ref partial struct FigureFinder
{
    private const int MostOfAFigure = 40;
    private const int MostOfAFrequency = 24;
    private const int MostOfATitle = 120;

    private readonly NormalText _text;
    private readonly ReadOnlySpan<char> _chars;
    private readonly ReportTextOptions _options;
    private readonly ReadOnlySpan<CountUnit> _units;

    private int _sentence;
    private int _part;
    private int _section;
    private int _depth;
    private int _lead;
    private int _gap;

    internal FigureFinder(NormalText text, ReportTextOptions options)
    {
        (_text, _options) = (text, options);
        _chars = text.Chars;
        _units = options.FurtherUnits.AsSpan();
    }

    internal List<FoundFigure> Figures { get; } = [];

    internal List<UnreadText> Unread { get; } = [];

    internal List<(int Start, int End)> Titles { get; } = [];

    internal void Find()
    {
        int heading = 0;
        for (int at = 0; at < _chars.Length;)
        {
            if (heading < _text.Headings.Count && _text.Headings[heading].Start == at)
            {
                at = _text.Headings[heading++].End;
                _section++;
                EndSentence(at);
                continue;
            }

            at = Next(at);
        }
    }

    private void EndSentence(int at)
    {
        _sentence++;
        _part++;
        (_depth, _lead, _gap) = (0, at, at);
    }

    private int Next(int at)
    {
        char character = _chars[at];
        switch (character)
        {
            case '。' or '！' or '？' or '\n':
                EndSentence(at + 1);
                return at + 1;
            case '；':
                _part += _depth == 0 ? 1 : 0;
                _lead = at + 1;
                return at + 1;
            case '，' or '、' or '：':
                _lead = at + 1;
                return at + 1;
            case '（' or '【' or '[':
                if (Marked(at) is > 0 and var marked) { return marked; }

                _depth++;
                _lead = at + 1;
                return at + 1;
            case '）' or '】' or ']':
                _depth = Math.Max(0, _depth - 1);
                _lead = at + 1;
                return at + 1;
            case '〔':
                return Through('〕', at, "号");
            case '《':
                return Title(at);
            case '第':
                return Ordinal(at);
            case '每':
                return Frequency(at);
        }

        if (char.IsAsciiLetter(character)) { return Alphanumeric(at); }

        return MayStart(at) ? Figure(at) : at + 1;
    }

    /// <summary>Whether a figure may start here: a number, or a word that widens or bounds one.</summary>
    private readonly bool MayStart(int at) => _chars[at] switch
    {
        >= '0' and <= '9' => true,
        '百' or '千' or '万' or '亿' or '十' or '两' or '数' or '几' or '半' or '过' => true,
        '不' or '至' or '≥' or '≤' or '最' or '超' or '高' or '多' or '大' or '突' or '逾' or '低' or '少' or '小' or '约' or '将' or '接' or '近' or '上'
            => true,
        var other => ChineseNumerals.DigitOf(other) > 0,
    };

    /// <summary>Reads a figure, or passes over the number that stands there.</summary>
    private int Figure(int at)
    {
        char character = _chars[at];
        bool digit = char.IsAsciiDigit(character);
        if (Named(at) is > 0 and var named) { return named; }

        if (digit && NotCounted(at) is > 0 and var passed) { return passed; }

        var rest = _chars[at..Math.Min(_chars.Length, at + MostOfAFigure)];
        var reader = new PrintedFigureReader(rest, _units);
        if (reader.TryReadStart(out var figure) && reader.Position > 0 && IsFigure(at, at + reader.Position, figure))
        {
            return Add(at, at + reader.Position, figure);
        }

        return digit ? Unknown(at) : at + 1;
    }

    private int Add(int at, int end, PrintedFigure figure, PrintedFrequency frequency = default)
    {
        if (frequency.Period == FrequencyPeriod.Unstated) { figure = figure.As(ChangeWords.At(_chars[_lead..at])); }

        var found = new FoundFigure
        {
            Start = at,
            End = end,
            Figure = figure,
            Frequency = frequency,
            Lead = _lead,
            Gap = _gap,
            Depth = _depth,
            Sentence = _sentence,
            Part = _part,
            Section = _section,
        };
        Nouns.Find(_chars, found, _options.FurtherNouns);
        Figures.Add(found);
        (_lead, _gap) = (end, end);
        return end;
    }

    /// <summary>Whether a number with its unit counts here: a short numeral often names (三门峡, 五项管理), a digit seldom.</summary>
    private readonly bool IsFigure(int at, int end, PrintedFigure figure)
    {
        if (figure.IsPercentage && figure.Kind != PrintedFigureKind.Approximate) { return !IsHalf(at, end); }

        if (ContainsDigit(at, end)) { return !IsYears(at, end, figure) && !(Char(at - 1) == '前' && figure.Unit.ToString() is "名" or "位"); }

        char behind = end < _chars.Length ? _chars[end] : '\n', before = at > 0 ? _chars[at - 1] : '\n';
        if (before is '第' or '每' or '各' or '之' or '初' or '高' or '小' or '老') { return false; }

        string unit = figure.Unit.ToString();
        if (unit == "年" && at > 0 && _chars[(at - 1)..at] is "用" or "期" or "时" or "续") { return true; } // 用三年

        if (unit is "年" or "班" or "分" or "点位" or "面" or "对" or "道" or "台" || (unit == "门" && behind == '峡')) { return false; }

        bool one = _chars[at] == '一' && end - at == 1 + unit.Length;
        if (one) { return unit.Length == 1 && ReportWords.OneMay.Contains(unit[0], StringComparison.Ordinal)
            && behind is '，' or '。' or '；' or '、' or '\n' && !SaysEach(at); }

        if (unit is "名" or "位" or "场" or "件" or "所" or "份" or "篇" or "册") { return true; } // which idioms have not

        bool several = figure.Kind != PrintedFigureKind.Exact && figure.Kind != PrintedFigureKind.Range;
        return several || end - at > 3 + unit.Length || ReportWords.BehindNumeral.Contains(behind, StringComparison.Ordinal)
            || CountedNouns.StartOf(_chars[end..Math.Min(_chars.Length, end + 16)]) > 0
                || Words.Starts(_chars[end..], ReportWords.OfPieces)
                || Words.Starts(_chars[end..], _options.FurtherNouns.AsSpan());
    }

    private readonly bool SaysEach(int at) => _chars[_lead..at].IndexOfAny('每', '各', '一') >= 0;

    private readonly bool ContainsDigit(int at, int end) => _chars[at..end].IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>一半 and 过半 as a share, and not 一半以上时间 and the like: always one.</summary>
    private readonly bool IsHalf(int at, int end) => _chars[at..end] is "半" or "过半" && end < _chars.Length
        && _chars[end] is '天' or '年' or '月' or '小';

    /// <summary>So many years are a figure (服务3年), a year is none.</summary>
    private readonly bool IsYears(int at, int end, PrintedFigure figure)
        => figure.Unit.ToString() == "年" && end < _chars.Length
            && _chars[end] is '级' or '度' or '底' or '初' or '末' or '前' or '月' or '行' or '规' or '期' or '攻';

    /// <summary>Idioms and names that start here, the caller's among them; where they end, or 0.</summary>
    private readonly int Named(int at)
    {
        var rest = _chars[at..];
        foreach (string name in _options.PlaceNames) { if (rest.StartsWith(name, StringComparison.Ordinal)) { return at + name.Length; } }

        if (char.IsAsciiDigit(_chars[at])) { return 0; }

        foreach (string name in ReportWords.Places) { if (rest.StartsWith(name, StringComparison.Ordinal)) { return at + name.Length; } }

        foreach (string idiom in ReportWords.Idioms) { if (rest.StartsWith(idiom, StringComparison.Ordinal)) { return at + idiom.Length; } }

        return 0;
    }

    /// <summary>Passes over digits that nothing explains, and notes them.</summary>
    private int Unknown(int at)
    {
        int end = DigitsTo(at);
        while (Char(end) is '.' or ',' && char.IsAsciiDigit(Char(end + 1))) { end = DigitsTo(end + 1); }

        bool alone = (end - at == 1 && Char(end) is '.' or '、') || Char(at - 1) is '表' or '图' or '件' or '注' or '之'; // 见表1
        if (!alone) { Unread.Add(new(_text.Original(at, end), UnreadReason.NumberWithoutUnit)); }

        return end;
    }

    private int Title(int at)
    {
        int depth = 0, most = Math.Min(_chars.Length, at + MostOfATitle);
        for (int end = at; end < most && _chars[end] != '\n'; end++)
        {
            depth += _chars[end] switch { '《' => 1, '》' => -1, _ => 0 };
            if (depth > 0) { continue; }

            Titles.Add((at, end + 1));
            return end + 1;
        }

        return at + 1;
    }

    private int Frequency(int at)
    {
        int most = Math.Min(_chars.Length, at + MostOfAFrequency);
        for (int end = at + 2; end < most && _chars[end] is not ('，' or '。' or '；' or '、' or '\n' or '（' or '）'); end++)
        {
            if (_chars[end] is not ('次' or '期' or '场' or '节' or '时' or '堂' or '课' or '回' or '批')) { continue; }

            if (PrintedFrequency.TryParse(_chars[at..(end + 1)], out var frequency)) { return Add(at, end + 1, default, frequency); }
        }

        return at + 1;
    }

    private readonly char Char(int at) => at >= 0 && at < _chars.Length ? _chars[at] : '\n';

    private readonly bool StartsWith(int at, string word) => at <= _chars.Length && _chars[at..].StartsWith(word, StringComparison.Ordinal);
}
