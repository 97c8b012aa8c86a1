using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>The fifteen items of Article 20 of the Regulation of 2019, in force from 2019-05-15 (法定主动公开内容), in short words; the text
/// governs.</summary>
/// <remarks>What governments of cities and counties add by local conditions (Article 21) is for their catalogues to say.</remarks>
public static class ProactiveItems
{
    /// <summary>All fifteen, in order.</summary>
    public static ValueList<ProactiveItem> All { get; } =
    [
        new(1, "行政法规、规章和规范性文件", "administrative regulations, rules and normative documents"),
        new(2, "机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名", "functions, set-up, address, hours, contact and names of those in charge"),
        new(3, "规划及相关政策", "plans and policies"),
        new(4, "统计信息", "statistics"),
        new(5, "行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果", "licences and other services: basis, conditions, procedure and results"),
        new(
            6,
            "行政处罚、行政强制的依据、条件、程序以及具有一定社会影响的行政处罚决定",
            "penalties and coercive measures: basis, conditions, procedure, and penalty decisions of some social effect"),
        new(7, "预算、决算信息", "budgets and final accounts"),
        new(8, "行政事业性收费项目及其依据、标准", "administrative fees: items, basis and standards"),
        new(9, "政府集中采购项目的目录、标准及实施情况", "central procurement: catalogue, standards and implementation"),
        new(10, "重大建设项目", "major construction projects"),
        new(
            11,
            "扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况",
            "poverty relief, education, health care, social security and employment: policies, measures and implementation"),
        new(12, "突发公共事件的应急预案、预警信息及应对情况", "public emergencies: plans, warnings and response"),
        new(
            13,
            "环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况",
            "inspection of environment, public health, work safety, food, drugs and product quality"),
        new(14, "公务员招考的职位、名额、报考条件等事项以及录用结果", "recruitment of civil servants: posts, numbers, conditions and results"),
        new(
            15,
            "法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息",
            "other information that law, regulations, rules or state provisions have disclosed proactively"),
    ];

    /// <summary>Gets one by its number.</summary>
    /// <param name="number">1–15.</param>
    /// <exception cref="ArgumentOutOfRangeException">Article 20 has no item of that number.</exception>
    public static ProactiveItem Of(int number) => All[Guard.Against.OutsideOf(number, 1, All.Count) - 1];
}
