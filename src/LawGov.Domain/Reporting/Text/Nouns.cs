using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;

namespace LawGov.Domain.Reporting.Text;

/// <summary>What a figure counts: the noun behind its unit, else the words before it.</summary>
internal static class Nouns
{
    private static readonly string[] Verbs =
    [
        "共计收到", "共收到", "收到", "受理", "办理", "办结", "答复", "开展", "举办", "组织", "召开", "印发", "发放", "制定", "修订", "公开", "发布", "报送", "查处", "化解", "聘任",
        "聘请", "聘", "配备", "培训", "清理", "审查", "编制",
        "编印", "排查", "投入", "接听", "吸引", "惠及", "覆盖", "检查", "现有", "共有", "设有", "共", "为", "有", "上年结转", "本年", "全年", "全区", "涉及", "被", "其中",
        "分别为", "和", "及", "与", "达", "由", "从", "（", "中", "含", "含有", "的",
        "面向", "向", "妥善", "立案", "完成", "通过", "到场", "印制", "已", "均", "列入", "处理", "做好", "推进", "占",
    ];

    private static readonly string[] Tails =
    [
        "共计", "合计", "累计", "共", "为", "达到", "达", "有", "约", "的", "已", "在", "数为", "数", "总数", "计", "由", "从", "占", "仍", "各", "比", "较", "了",
        "增长", "增加", "减少", "下降", "提高", "由上年", "总量", "上年",
    ];

    internal static void Find(ReadOnlySpan<char> chars, FoundFigure figure, ValueList<string> further)
    {
        if (figure.IsCount)
        {
            var behind = chars[figure.End..Math.Min(chars.Length, figure.End + 24)];
            int of = behind.StartsWith("的") ? 1 : 0, length = LengthAt(behind[of..], further);
            if (length > 0)
            {
                (figure.NounStart, figure.NounEnd) = (figure.End + of, figure.End + of + length);
                return;
            }
        }

        int start = figure.Lead, end = figure.Start;
        bool cut = true;
        while (cut && end > start)
        {
            cut = false;
            foreach (string tail in Tails)
            {
                if (!chars[start..end].EndsWith(tail, StringComparison.Ordinal)) { continue; }

                (end, cut) = (end - tail.Length, true);
                break;
            }
        }

        foreach (string verb in Verbs)
        {
            int last = chars[start..end].LastIndexOf(verb, StringComparison.Ordinal);
            if (last >= 0 && start + last + verb.Length < end) { start += last + verb.Length; }
        }

        (figure.NounStart, figure.NounEnd) = (start, end);
    }

    private static int LengthAt(ReadOnlySpan<char> text, ValueList<string> further)
    {
        foreach (string word in further)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) { return word.Length; }
        }

        return CountedNouns.StartOf(text);
    }
}
