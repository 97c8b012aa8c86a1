using System.Buffers;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Where a text still has a placeholder. In doubt a text is finished: a false alarm costs more trust than a miss.</summary>
internal static class Placeholders
{
    private const string Marks = "XxＸｘ×*＊_＿□○?？…";
    private const string AfterOne = "年月日万亿千百元人名个次件场所家户份项条期%％";
    private const string Surnames =
        "张王李赵刘陈杨黄周吴徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖董袁潘蒋蔡杜叶苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾夏韦付邹孟熊秦邱尹薛闫雷侯陶黎贺顾毛郝龚邵钱严戴莫孔汤";

    private const int Longest = 20;
    private const int NearBold = 400; // how far apart the marks stand that make words bold
    private const int LongestInBrackets = 60;
    private const int LongestRemark = 8;

    private static readonly SearchValues<char> Closing = SearchValues.Create("）)】]〕》");

    // words that only start like a unit
    private static readonly string[] NotUnits =
    [
        "年级", "人民", "人员", "人大", "人才", "人社", "人数", "个人", "个体", "个数", "日常", "日报", "家庭", "家长", "项目", "项数", "条例", "条件", "户籍",
        "户口", "户数", "场所", "场地", "场次数", "名校", "名师", "所有", "所长", "次数", "次要", "件数", "份额", "份数", "期间", "期末", "元旦", "百分之", "千克",
        "千米", "百姓",
    ];

    // ×× before one of these hides a name, as notices of penalties do
    private static readonly string[] Masked =
    [
        "公司", "机构", "培训", "商店", "超市", "饭店", "药店", "店", "中心", "案", "路", "街", "村", "小区", "号", "厂", "院", "学校", "小学", "中学", "幼儿园",
        "先生", "女士", "同学", "某",
    ];

    private static readonly string[] ToCome = ["待补充", "待填报", "待填写", "待填", "待定", "待核实", "待确认"];
    private static readonly string[] Instructions = ["此处", "请填写", "填写", "请补充", "请在此"];
    private static readonly string[] Asked = ["此处填写", "此处补充", "此处插入", "在此填写"];

    /// <summary>The first placeholder from a place on; of no length where there is none.</summary>
    internal static (int Start, int Length) First(ReadOnlySpan<char> text, int from = 0)
    {
        for (int at = from; at < text.Length; at++)
        {
            int length = LengthAt(text, at);
            if (length > 0) { return (at, Math.Min(length, Longest)); }
        }

        return (0, 0);
    }

    /// <summary>Where the words end that a placeholder stands in for a number of: XX万元, X月X日.</summary>
    internal static int EndWithUnits(ReadOnlySpan<char> text, int start, int length)
    {
        int end = start + length;
        if (!Marks.Contains(text[start], StringComparison.Ordinal)) { return end; }

        while (end < text.Length && end - start < Longest && (IsUnit(text[end..]) || text[end] == text[start])) { end++; }

        return end;
    }

    private static int LengthAt(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '（' or '(' or '【' or '[' or '〔' or '《' => Brackets(text, at),
        '待' => StillToCome(text, at),
        '此' or '在' => LengthOf(Asked, text[at..]),
        '年' => EmptyDate(text, at),
        _ => Marks.Contains(text[at], StringComparison.Ordinal) && (at == 0 || text[at - 1] != text[at]) ? MarksAt(text, at) : 0,
    };

    private static int MarksAt(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && text[end] == text[at]) { end++; }

        if (IsPartOfAWord(text, at, end)) { return 0; }

        bool unit = IsUnit(text[end..]), alone = end - at == 1;
        bool placeholder = text[at] switch
        {
            '○' when ChineseNumerals.DigitAt(text, at) == 0 => false, // the zero of 二○二三
            '○' => unit && (!alone || text[end] is '年' or '月' or '日'),
            '□' => !alone, // □是 □否 is a choice
            '*' or '＊' => unit && !IsBold(text, at, end),
            '_' or '＿' => unit || end - at >= 3,
            '?' or '？' => unit && !alone,
            '…' => unit && IsWholeUnit(text[end..]),
            '×' => alone ? unit && !IsProduct(text, at) : unit || !IsName(text, at, end),
            _ => unit || (!alone && !IsSurname(text, at)),
        };
        return placeholder ? end - at : 0;
    }

    /// <summary>Whether the marks stand in a word, an address, or a number of which they hide a part: xxgk, a.xx, 138****5678,
    /// 豫M×××××.</summary>
    private static bool IsPartOfAWord(ReadOnlySpan<char> text, int at, int end)
    {
        char before = at == 0 ? ' ' : text[at - 1], after = end == text.Length ? ' ' : text[end];
        bool letterBefore = char.IsAsciiLetter(before) && before is not ('X' or 'x'); // X may stand beside x
        bool hidden = char.IsAsciiDigit(before) && char.IsAsciiDigit(after);
        bool tail = end - at >= 3 && at >= 3 && !text[(at - 3)..at].ContainsAnyExceptInRange('0', '9') && !IsUnit(text[end..]);
        return letterBefore || before is '.' or '/' or '@' || char.IsAsciiLetter(after) || after == '@' || hidden || tail;
    }

    private static bool IsUnit(ReadOnlySpan<char> text)
        => !text.IsEmpty && AfterOne.Contains(text[0], StringComparison.Ordinal) && LengthOf(NotUnits, text) == 0;

    /// <summary>Whether a unit stands alone: ……万元, and not ……人心.</summary>
    private static bool IsWholeUnit(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && end < 3 && (AfterOne.Contains(text[end], StringComparison.Ordinal) || text[end] == '余')) { end++; }

        return end == text.Length || char.IsPunctuation(text[end]) || char.IsWhiteSpace(text[end]);
    }

    private static bool IsSurname(ReadOnlySpan<char> text, int at) => at > 0 && Surnames.Contains(text[at - 1], StringComparison.Ordinal);

    /// <summary>Whether ×× hides a name: 张××, ××公司.</summary>
    private static bool IsName(ReadOnlySpan<char> text, int at, int end)
        => IsSurname(text, at) || LengthOf(Masked, text[end..]) > 0 || (at > 0 && text[at - 1] == '某');

    private static bool IsProduct(ReadOnlySpan<char> text, int at) => at > 0 && char.IsAsciiDigit(text[at - 1]); // 3×万

    /// <summary>Whether ** makes the words between two of them bold, as Markdown does.</summary>
    private static bool IsBold(ReadOnlySpan<char> text, int at, int end)
    {
        if (end - at != 2) { return false; }

        text = text[..Math.Min(text.Length, end + NearBold)];
        int from = Math.Max(0, at - NearBold), line = from + text[from..at].LastIndexOf('\n') + 1, length = text[end..].IndexOf('\n');
        var after = length < 0 ? text[end..] : text.Slice(end, length);
        return after.Contains("**", StringComparison.Ordinal) || text[line..at].Contains("**", StringComparison.Ordinal);
    }

    /// <summary>Empty brackets, and such as say what is to be filled in.</summary>
    private static int Brackets(ReadOnlySpan<char> text, int at)
    {
        int end = at + 1;
        while (end < text.Length && (char.IsWhiteSpace(text[end]) || text[end] is '_' or '＿')) { end++; }

        if (end == text.Length) { return 0; }

        if (IsClosing(text[end]))
        {
            bool call = at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]); // f()
            bool box = text[at] == '[' && at > 1 && text[at - 1] == ' ' && text[at - 2] is '-' or '*'; // - [ ] of Markdown
            return call || box ? 0 : end + 1 - at;
        }

        int word = LengthOf(ToCome, text[end..]), close = text[end..Math.Min(text.Length, end + LongestInBrackets)].IndexOfAny(Closing);
        if (close > 0 && close <= LongestRemark && EndsAsToCome(text.Slice(end, close))) { return end + close + 1 - at; }

        if (close < 0 || (word == 0 && LengthOf(Instructions, text[end..]) == 0)) { return 0; }

        bool sentence = word > 0 && close > word && text[end + word] is not ('，' or '：' or ':'); // （待核实线索3条）
        return sentence ? 0 : end + close + 1 - at;
    }

    /// <summary>（数据待核）, and not （3条待核）, which says how matters stand.</summary>
    private static bool EndsAsToCome(ReadOnlySpan<char> remark)
    {
        bool toCome = remark.Length > 1 && remark[^2] == '待' && remark[^1] is '核' or '补' or '定' or '查' or '填';
        return toCome && !remark.ContainsAnyInRange('0', '9') && !remark.ContainsAny("有尚仍");
    }

    /// <summary>待补充 and the like where a clause ends with it; 有待补充 and 待核实线索 are sentences.</summary>
    private static int StillToCome(ReadOnlySpan<char> text, int at)
    {
        int length = LengthOf(ToCome, text[at..]);
        if (length == 0) { return 0; }

        char before = at == 0 ? '\n' : text[at - 1], after = at + length == text.Length ? '\n' : text[at + length];
        bool ends = char.IsWhiteSpace(after) || char.IsPunctuation(after);
        bool checkedLater = text[at + 1] is '核' or '确';
        bool isState = checkedLater
            ? !"数额据率量算间期单址称\n".Contains(before, StringComparison.Ordinal) // 3条待核实 says how matters stand
            : "有尚还仍亟需等接招对".Contains(before, StringComparison.Ordinal);
        return ends && !isState ? length : 0;
    }

    /// <summary>年 月 日 with blanks where numbers belong.</summary>
    private static int EmptyDate(ReadOnlySpan<char> text, int at)
    {
        int month = SkipBlanks(text, at + 1);
        if (month >= text.Length || text[month] != '月') { return 0; }

        int day = SkipBlanks(text, month + 1);
        bool blank = month > at + 1 && day > month + 1;
        return blank && day < text.Length && text[day] == '日' ? day + 1 - at : 0;
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '_' or '＿')) { at++; }

        return at;
    }

    private static bool IsClosing(char character) => Closing.Contains(character);

    private static int LengthOf(string[] words, ReadOnlySpan<char> text)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) { return word.Length; }
        }

        return 0;
    }
}
