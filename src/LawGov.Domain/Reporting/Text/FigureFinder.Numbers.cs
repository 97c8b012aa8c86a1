using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Text;

/// <summary>Numbers that count nothing: dates, telephones, ordinals, codes.</summary>
internal ref partial struct FigureFinder
{
    /// <summary>Where digits end that date, call or number something, or 0: years, days, telephones, grades, versions.</summary>
    private readonly int NotCounted(int at)
    {
        int end = DigitsTo(at);
        char behind = Char(end);
        if (char.IsAsciiLetter(behind)) { return Alphanumeric(end); }

        if (behind is '*') { return WhileAny(end, "*0123456789"); }

        if (behind is '·' or '.' && end - at <= 2 && char.IsAsciiDigit(Char(end + 1)) && DigitsTo(end + 1) is var day
            && day - end - 1 <= 2 && !IsMeasuredAt(day)) { return behind == '·' ? day : 0; }

        if (behind is ':' && char.IsAsciiDigit(Char(end + 1))) { return DigitsTo(end + 1); }

        if (behind is '-' or '—' or '－' or '–' or '~' or '至' or '到' && SecondNumber(at, end) is > 0 and var second) { return second; }

        if (behind is '年') { return YearTo(at, end); }

        if (behind == '月') { return DayTo(end + 1); }

        if (behind == '点' && Char(end + 1) == '位') { return 0; }

        if (behind is '时' or '点' && DigitsTo(end + 1) is var minutes && minutes > end + 1 && Char(minutes) == '分') { return minutes + 1; }

        if (behind is '日' or '时' or '号' or '点' or '楼' or '层' or '室' or '届' or '级' or '版') { return end + 1; }

        if (StartsWith(end, "年级")) { return end + 2; }

        if (end - at >= 7 && behind is not ('人' or '元' or '万' or '次')) { return end; }

        foreach (string line in ReportWords.Lines) { if (end - at is 3 or 5 && StartsWith(end, line)) { return end; } }

        return 0;
    }

    private readonly bool IsMeasuredAt(int at)
        => Char(at) is '%' or '万' or '亿' or '个' or '元' or '小' or '公' or '平' or '倍' or '亩' or '米' or '吨' or '版' or '成';

    /// <summary>A second number behind a dash: 1-4年级, 2021—2025年, 0000-5550123.</summary>
    private readonly int SecondNumber(int at, int end)
    {
        int from = end + 1;
        if (Char(from) == '—') { from++; }

        if (!char.IsAsciiDigit(Char(from))) { return 0; }

        int last = DigitsTo(from);
        bool call = last - at >= 9 && end - at >= 3;
        if (StartsWith(last, "年级") || StartsWith(last, "学年")) { return last + 2; }

        if (Char(last) == '年' && (end - at == 4 || last - from == 4)) { return last + 1; }

        if (Char(last) is '月' or '日' or '时' or '号' or '级') { return last + 1; }

        return call && Char(last) is not ('人' or '元' or '万' or '%') ? WhileAny(last, "-0123456789") : 0;
    }

    private readonly int YearTo(int at, int end)
    {
        if (StartsWith(end, "年级")) { return end + 2; }

        if (end - at != 4) { return 0; }

        int month = DigitsTo(end + 1);
        return month > end + 1 && Char(month) == '月' ? DayTo(month + 1) : end + 1;
    }

    private readonly int DayTo(int at)
    {
        int day = DigitsTo(at);
        return day > at && Char(day) is '日' or '号' ? day + 1 : at;
    }

    private readonly int DigitsTo(int at)
    {
        while (at < _chars.Length && char.IsAsciiDigit(_chars[at])) { at++; }

        return at;
    }

    private readonly int WhileAny(int at, string of)
    {
        while (at < _chars.Length && of.Contains(_chars[at], StringComparison.Ordinal)) { at++; }

        return at;
    }

    private readonly int Alphanumeric(int at)
    {
        while (at < _chars.Length && (char.IsAsciiLetterOrDigit(_chars[at]) || _chars[at] is '-' or '/' or '.' or '_' or '@')) { at++; }

        return at;
    }

    /// <summary>A number alone in brackets, which orders; where it ends, or 0.</summary>
    private readonly int Marked(int at)
    {
        int end = at + 1;
        while (end < _chars.Length && end < at + 5 && (char.IsAsciiDigit(_chars[end]) || ChineseNumerals.DigitOf(_chars[end]) >= 0
            || _chars[end] == '十')) { end++; }

        if (end > at + 1 && Char(end) is '）' or '】' or ']') { return end + 1; }

        return _chars[at] == '[' && end == at + 5 ? Through(']', at, "号") : 0;
    }

    private readonly int Through(char close, int at, string behind)
    {
        int length = _chars[at..Math.Min(_chars.Length, at + 12)].IndexOf(close);
        if (length < 0) { return at + 1; }

        int end = DigitsTo(at + length + 1);
        return StartsWith(end, behind) ? end + behind.Length : at + length + 1;
    }

    /// <summary>第 and its number, with the unit behind it: 第八届, 第三十三条, 第一责任人.</summary>
    private readonly int Ordinal(int at)
    {
        int end = at + 1;
        while (end < _chars.Length && (char.IsAsciiDigit(_chars[end]) || ChineseNumerals.DigitOf(_chars[end]) >= 0
            || "十百千".Contains(_chars[end], StringComparison.Ordinal))) { end++; }

        return end > at + 1 ? Math.Min(end + 1, _chars.Length) : end;
    }
}
