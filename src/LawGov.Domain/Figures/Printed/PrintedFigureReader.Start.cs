namespace LawGov.Domain.Figures.Printed;

/// <summary>Reads a figure that running text starts with: 48件 of 48件，其中网站30件.</summary>
internal ref partial struct PrintedFigureReader
{
    /// <summary>Words that only start like a unit: 4部门, 70周年, 3年级.</summary>
    private static readonly string[] NotUnits =
    [
        "部门", "家长", "家庭", "周年", "周岁", "年级", "年度", "年代", "年底", "年初", "年末", "年前", "年中", "年来", "年后", "年制", "年期", "人民", "人大", "位一体", "位数",
        "条例", "条件",
        "项目", "次日", "次性", "节点", "节假日", "台账", "场所", "场馆", "班子", "班级", "个人", "个体", "点半", "类型", "类别", "分之", "起步", "本科", "件套", "课程", "课题",
        "篇章", "期间", "期末",
        "队列", "对一", "对照", "套餐", "处分", "处罚", "处理", "份额", "批准", "组织", "组长", "面向", "通过", "道路", "部署", "支持", "支队", "户外", "户籍", "张贴", "封面",
        "字号", "级", "届",
    ];

    /// <summary>Units of which 个 may stand before: 3个小时.</summary>
    private static readonly string[] BehindPieces = ["小时", "课时", "学时", "工作日", "百分点"];

    /// <summary>Reads as much of the text as is one figure; sums, changes and nouns around it do not belong to it.</summary>
    /// <param name="figure">The figure; it has a unit or is a share.</param>
    /// <returns>Whether the text starts with one; <see cref="Position"/> is then where it ends.</returns>
    internal bool TryReadStart(out PrintedFigure figure)
    {
        figure = default;
        _isStart = true;
        TakeHedgeBefore();
        int start = Position;
        if (!TryReadHalf() && !TryReadQuantity(start)) { return false; }

        TakeUnit();
        var read = this;
        if (!TryReadUpTo()) { this = read; }

        read = this;
        if (!TryTakeHedgeAfter()) { this = read; }

        TakeUnit();
        bool said = _number.Percentage || !_unit.IsNone;
        int end = Position;
        if (!said || !IsSound(start)) { return false; }

        Position = end;
        figure = Figure();
        return true;
    }

    /// <summary>In running text, a unit is one only where no longer word stands there.</summary>
    private CountUnit UnitInText(out int length)
    {
        var rest = _text[Position..];
        foreach (string word in NotUnits)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                length = 0;
                return CountUnit.None;
            }
        }

        if (rest.StartsWith("个", StringComparison.Ordinal))
        {
            foreach (string word in BehindPieces)
            {
                if (rest[1..].StartsWith(word, StringComparison.Ordinal))
                {
                    length = 1 + word.Length;
                    return CountUnits.StartOf(rest[..length], _further, out _) is { } whole && whole.ToString().Length == length
                        ? whole
                        : CountUnits.StartOf(rest[1..length], _further, out _);
                }
            }
        }

        return CountUnits.StartOf(rest, _further, out length);
    }
}
