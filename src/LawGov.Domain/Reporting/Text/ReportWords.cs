using System.Buffers;

namespace LawGov.Domain.Reporting.Text;

/// <summary>The words by which a report is read, each list in one place: an official can read and correct them.</summary>
internal static class ReportWords
{
    /// <summary>Numbers in these name something and count nothing. Longer words first where one starts with another.</summary>
    internal static readonly string[] Idioms =
    [
        "三重一大", "一把手", "一岗双责", "两法衔接", "四个自信", "四个意识", "两个维护", "两个确立", "三个规定", "五个一", "三项制度", "五项管理", "三严三实", "两学一做", "三会一课", "三公经费",
        "三农", "四史", "五育", "六一", "五四", "七一", "八一", "十一", "双十一", "九年一贯", "九年义务教育", "十二年", "二十四节气", "八小时外", "八小时以外", "八小时之外", "三位一体",
        "四位一体", "五位一体", "万无一失",
        "千方百计", "三令五申", "两免一补", "两头", "三方", "两手抓", "五四运动", "三八", "三全育人", "四不两直", "两会", "两新", "三支一扶", "百分百", "百日攻坚", "百日行动", "千校", "万名",
        "百名", "千名", "百场",
        "千场", "三下乡", "四大", "五大", "六大", "八大", "十大", "三通两平台", "两基", "三类人员", "四类人员", "五类人员", "一二三", "四个一", "三个一", "六个一", "十个一", "两个责任",
        "四个责任", "三级联动", "两代表一委员",
        "两个不得", "两个覆盖", "四个到位", "五个到位", "三个到位", "三个环节", "双随机", "七五", "八五", "九五", "十三五", "十四五", "十五五", "十八大", "十九大", "二十大", "三中全会",
        "四中全会", "五中全会", "六中全会",
        "三审三校", "三审", "两审", "四套班子", "六稳", "六保", "四风", "三股势力", "两个中心", "三个清单", "四个最严", "三年行动", "三年攻坚", "五年规划", "三个文件", "两高", "两化", "三化",
        "四化", "两点一线",
    ];

    /// <summary>Names of places that look like a number with its unit.</summary>
    internal static readonly string[] Places =
        ["三门峡", "三门县", "七台河", "五台", "三台县", "五河", "六安", "九台", "四平", "三亚", "三明", "三原", "三岔", "十堰", "九江", "百色", "万宁", "千阳", "六盘水", "五常",
        "四会", "三水", "八步", "双流"];

    /// <summary>What stands behind a number that is called, and not counted: 12345热线.</summary>
    internal static readonly string[] Lines = ["热线", "平台", "专线", "服务热线", "便民", "政务", "消防", "报警", "公开电话", "举报", "市长", "网", "工单", "电话"];

    /// <summary>What an 一 may count at the end of a clause: 召开会议一次.</summary>
    internal const string OneMay = "次场期件起份部";

    /// <summary>What may stand behind a short numeral and its unit, besides a noun that the library knows.</summary>
    internal const string BehindNumeral = "，。；：、！？）（\n合共均全已都的为和与及并平";

    /// <summary>What 个 counts besides the nouns that the library knows: 六个方面, 四个专项组.</summary>
    internal static readonly string[] OfPieces =
        ["方面", "渠道", "专项", "环节", "层面", "维度", "部分", "步骤", "阶段", "领域", "系列", "小组", "片区", "学区", "专班", "科室", "股室", "板块", "栏目", "类别", "批次"];

    internal static readonly string[] Prior = ["去年同期", "上年同期", "上年度", "去年", "上年", "上一年度", "上一年", "前一年", "上届", "上期", "上学年", "上学期"];

    internal static readonly string[] AgainstPrior =
        ["同比", "环比", "比上年同期", "较上年同期", "比去年同期", "较去年同期", "比上年度", "较上年度", "比上年", "较上年", "比去年", "较去年", "比上一年", "较上一年", "与上年相比", "与去年相比",
        "相比上年", "相比去年", "比前一年", "较上年同月", "比上年同月", "较上届", "比上届", "较前一年"];

    internal static readonly string[] Rises =
    [
        "增长", "增加", "上升", "提高", "提升", "上涨", "上浮", "上调", "扩大", "攀升", "回升", "增幅", "增长率", "升幅", "涨幅", "净增", "多出", "增多",
    ];

    internal static readonly string[] Falls =
    [
        "下降", "减少", "降低", "压减", "缩减", "压缩", "回落", "下滑", "下浮", "下调", "收窄", "缩小", "缩短", "降幅", "减幅", "压减率", "下降率", "减少率", "降低率", "精简", "少于上年",
    ];

    internal static readonly string[] Parts = ["其中", "分别", "包括", "包含", "列为", "分为", "划为", "分成"];

    /// <summary>Words with which something else begins than one more part, wherever they stand before it.</summary>
    internal static readonly string[] NoPart =
    [
        "另", "此外", "同时", "累计", "比上年", "较上年", "同比", "合计", "总计", "共计", "其中", "分别", "率", "平均", "每", "上年", "去年", "人均", "符合",
    ];

    /// <summary>Words that open a clause of its own, and no part: 办结28件 behind 其中网站30件.</summary>
    internal static readonly string[] NewClause =
    [
        "共", "均", "已", "全部", "全年", "年内", "获", "办结", "办理", "受理", "答复", "查处", "整改", "开展", "举办", "组织", "发放", "召开", "印发", "制定", "修订", "完成",
        "实现",
        "覆盖", "涉及资金", "罚款", "责令", "移送", "培训", "参加", "参与", "惠及", "聘", "建立", "建成", "投入", "收到", "解决", "化解", "全区", "全市", "全县", "剩余", "处理",
        "回复", "反馈", "审查", "出动", "检查", "排查", "张贴", "悬挂", "播放", "推送", "接受", "接待", "吸引", "带动", "服务", "成立", "设立", "达", "转", "发现", "约谈", "通报",
        "下发",
        "评选", "选派", "配备", "新增", "公开", "发布", "报送", "编印", "刊发", "录制", "面向", "走访", "占",
    ];

    /// <summary>Parts named so hold the same people twice: women and graduates. They are no parts of a sum.</summary>
    internal static readonly string[] Overlapping =
        ["女性", "女教师", "女干部", "女职工", "党员", "学历", "职称", "民族", "岁", "年龄", "骨干", "本科", "研究生", "硕士", "高级", "中级", "寄宿", "留守", "残疾", "日内", "天内",
        "小时内", "月内"];

    /// <summary>Words by which a thing is counted once and no more: parts that are all of one row do not overlap.</summary>
    internal static readonly string[][] OneOf =
    [
        ["网站", "网络", "网上", "信函", "来信", "邮寄", "邮件", "当面", "电话", "来电", "来访", "走访", "热线", "窗口", "传真", "公众号", "微信", "线上", "线下"],
        ["幼儿园", "学前", "小学", "初中", "高中", "中学", "中职"],
        ["公办", "民办"],
        ["自然人", "公民", "法人", "企业", "其他组织", "社会组织"],
        ["维持", "撤销", "纠正", "驳回", "终止"],
        ["主办", "会办", "协办"],
        ["予以公开", "部分公开", "不予公开", "无法提供"],
    ];

    internal static readonly string[] Sums = ["合计", "共计", "总计", "共有", "共", "总数为", "总数", "总量为"];

    internal static readonly string[] Above = ["以上", "上述", "前述"];

    /// <summary>What a share may be of without naming a figure: the total of the list.</summary>
    internal static readonly string[] WholeOfAll = ["总", "全部", "全年", "比", "其"];

    /// <summary>Rates named so are of those who took part, and not of those who should have: 检出率, 优秀率.</summary>
    internal static readonly string[] OfThoseWhoDid = ["检出", "合格", "优秀", "良好", "及格", "达标", "满意", "阳性", "获奖"];

    /// <summary>What a rate may add to the deed that it is named for: 化解成功率.</summary>
    internal static readonly string[] OfSuccess = ["成功", "完成", "到位"];

    /// <summary>What opens a period's stock, comes in, goes out, and is left: 年初未结2件，新增11件，审结12件，年末在办1件.</summary>
    internal static readonly string[] Brought = ["上年", "上一年", "年初", "期初", "学年初"];

    internal static readonly SearchValues<char> IsBrought = SearchValues.Create("转续未遗留存余旧册");

    internal static readonly string[] Received = ["新收", "新增", "收到", "受理", "新立", "接收", "收案", "立案", "转入", "新发", "登记"];

    internal static readonly string[] Closed = ["办结", "结案", "审结", "调结", "答复", "办理完毕", "处理完毕", "转出", "化解", "销号", "清结", "结清"];

    internal static readonly string[] Carried = ["下年", "下一年", "年末", "年底", "期末", "学年末"];

    internal static readonly SearchValues<char> IsCarried = SearchValues.Create("转结续移未尚在余存册");

    /// <summary>What is done so is not counted by a frequency: 原则上每季度一次，随时加开.</summary>
    internal static readonly string[] NotRegular = ["原则上", "随时", "加开", "必要时", "视情", "一般"];

    /// <summary>Words of one deed, by which a rate may be named: 参与率 is of those who 参加.</summary>
    internal static readonly string[][] SameDeeds =
    [
        ["参与", "参加", "参赛"],
        ["参考", "参加考试"],
        ["参训", "参加培训", "受训"],
        ["参学", "参加学习"],
        ["到会", "参会", "实到", "出席"],
        ["合格", "及格"],
        ["回收", "收回"],
        ["到岗", "到校"],
    ];

    /// <summary>The year ahead is spoken of with these.</summary>
    internal static readonly string[] Plans =
        ["计划", "打算", "安排", "下一步", "下步", "明年", "来年", "将", "拟", "力争", "目标", "底前", "展望", "谋划", "规划", "预计", "拟于", "争取", "起施行", "起实施"];

    /// <summary>A year before the report's own is meant where these stand in the same sentence.</summary>
    internal static readonly string[] Earlier =
    [
        "以来", "年起", "比", "较", "同期", "印发", "出台", "颁布", "施行", "创建", "成立", "届", "学年", "历年", "荣获", "被评", "度报告", "修正", "年底", "年至", "年到", "年—",
        "年-", "建成", "开始", "启动", "首次", "连续", "自",
    ];
}
