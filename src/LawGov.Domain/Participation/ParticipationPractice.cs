using LawGov.Domain.Law;

namespace LawGov.Domain.Participation;

/// <summary>What the findings of participation rest on: no national text sets a formula or a minimum for the rate.</summary>
internal static class ParticipationPractice
{
    internal static Basis FiguresAgree { get; } = Basis.Practice(new("同一事项的统计数据应当相互印证", "figures of one matter bear each other out"));

    internal static Basis PartWithinWhole { get; } = Basis.Practice(new("部分不超过整体", "a part does not exceed the whole"));

    internal static Basis WholeIsSumOfParts { get; } = Basis.Practice(new("合计等于分项之和", "a whole is the sum of its parts"));

    internal static Basis RatesMakeWhole { get; } = Basis.Practice(new("全部分项的占比之和为100%", "the rates of all parts make 100%"));

    internal static Basis TextIsComplete { get; } = Basis.Practice(new("公布的文字应当填写完整", "a published text is filled in"));

    internal static Basis TextIsOfTheYear { get; } = Basis.Practice(new("年度报告的年份应当为报告年度", "a yearly report speaks of its year"));

    internal static Basis RateHasBase { get; } = Basis.Practice(new("公布比率的，应当同时公布基数", "a rate is published with its base"));
}
