namespace LawGov.Domain.Figures.Printed;

/// <summary>What stands behind a unit and says what is counted: 36所学校, 20665名学生, 48件提案.</summary>
/// <remarks>
/// A closed list. What is not in it does not belong to a figure, so that names and idioms that start like one are refused: 三门峡, 七台河,
/// 1-4年级, 一个中心, 四套班子.
/// </remarks>
internal static class CountedNouns
{
    private const int MostWords = 4;

    private static readonly string[] People =
    [
        "在校学生", "中小学生", "大中小学生", "留守儿童", "少先队员", "人大代表", "政协委员", "法律顾问", "行政负责人", "残疾人", "农民工", "在校生", "小学生", "初中生",
        "高中生", "中学生", "大学生", "网格员", "队员", "团员", "妇女", "老人", "青年", "农民",
        "教职员工", "领导干部", "工作人员", "执法人员", "法治副校长", "未成年人", "教职工", "班主任", "志愿者", "检察官", "辅导员", "公务员", "毕业生",
        "运动员", "中小学", "青少年", "学生", "师生", "教师", "老师", "家长", "干部", "党员", "群众", "职工", "学员", "代表", "人员", "居民", "村民",
        "市民", "儿童", "幼儿", "新生", "校长", "园长", "律师", "法官", "民警", "选手", "委员", "专家", "评委", "员工", "读者", "网民", "网友",
    ];

    private static readonly string[] Things =
    [
        "人大代表建议", "地方性法规", "教学点", "行政村", "简报", "培训班", "重点任务", "政府规章", "政府信息", "政协提案", "联席会议", "汇报", "演练", "应急", "典型", "专职", "兼职",
        "座谈会", "家长会", "公开课", "宣讲", "督查", "督导", "排查", "考试", "测试", "述法", "文章", "课", "书", "法规", "规章", "纠纷", "矛盾", "宣传单", "工作",
        "行政规范性文件", "校外培训机构", "规范性文件", "中小学校", "中小学", "培训机构", "幼儿园", "中学", "小学", "初中", "高中", "高校", "院校", "学校",
        "单位", "部门", "企业", "机构", "社区", "乡镇", "街道", "家庭", "班级", "站点", "基地", "点位", "提案", "建议", "议案", "案件", "信访件", "信件",
        "来信", "来访", "来件", "申请", "信息", "文件", "事项", "问题", "线索", "投诉", "举报", "行政复议", "行政诉讼", "行政许可", "行政处罚", "合同",
        "意见", "通知", "证书", "试卷", "作品", "奖项", "荣誉", "课程", "讲座", "活动", "培训", "会议", "班会", "报告", "资料", "宣传品", "宣传册", "手册",
        "图书", "书籍", "短视频", "微视频", "视频", "推文", "稿件", "展板", "横幅", "标语", "条幅", "海报", "宣传栏", "法治课", "比赛", "竞赛", "项目",
        "政策", "措施", "任务", "检查", "隐患", "留言", "咨询", "车辆", "校车", "课题", "案例", "模拟法庭", "答卷", "问卷", "行政", "复议", "诉讼", "法治",
        "普法", "宣传", "主题", "专题", "安全", "信访", "政务", "执法", "法律", "教育", "线上", "线下",
    ];

    /// <summary>Whether a text is nothing but such words, four at most.</summary>
    internal static bool Are(ReadOnlySpan<char> text, bool peopleOnly)
    {
        for (int words = 0; words < MostWords && !text.IsEmpty; words++)
        {
            int length = Math.Max(LengthAt(text, People), peopleOnly ? 0 : LengthAt(text, Things));
            if (length == 0) { return false; }

            text = text[length..];
        }

        return text.IsEmpty;
    }

    /// <summary>How long the words are that a text starts with, four at most; 0 for none.</summary>
    internal static int StartOf(ReadOnlySpan<char> text)
    {
        int end = 0;
        for (int words = 0; words < MostWords; words++)
        {
            int length = Math.Max(LengthAt(text[end..], People), LengthAt(text[end..], Things));
            if (length == 0) { break; }

            end += length;
        }

        return end;
    }

    private static int LengthAt(ReadOnlySpan<char> text, string[] words)
    {
        int length = 0;
        foreach (string word in words)
        {
            if (word.Length > length && text.StartsWith(word, StringComparison.Ordinal)) { length = word.Length; }
        }

        return length;
    }
}
