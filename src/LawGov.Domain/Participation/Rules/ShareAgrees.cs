using LawGov.Domain.Findings;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Does a printed share agree with its part and its whole (占比与部分数、总数相符)?</summary>
internal static class ShareAgrees
{
    private static readonly PairQuestion<ShareFacts> Question = new(
        new(ParticipationKeys.Part, ParticipationKeys.Whole, ParticipationKeys.Share, ParticipationKeys.FigureUnit),
        static (facts, model) => Quotient.Share(facts.Part, facts.Whole, facts.Share, model, noneIsZero: true),
        static (facts, model) => WidthsText.Of(model, facts.Part, facts.Whole, facts.Share),
        Write);

    internal static Rule<ShareFacts> Rule { get; } = new(
        "PART-08",
        new("占比与部分数、总数相符", "A share agrees with its part and its whole"),
        new(
            "占比为部分数除以总数，三项数据作为一个整体，分别按四舍五入、四舍六入五成双、截尾精确核对；按件数、人数计的为整数，金额、长度、时间可以有小数；取整数、约数、界限按其可能的范围核对，全覆盖即为总数，无即为零。只有各数按不同方式修约才相符的，未能判定；"
                + "载明不足三项的，未能判定，但两项已相互矛盾的除外；计量单位不同的，不相互核对。",
            "The part over the whole, checked as one statement under each of the three roundings; what is counted comes in whole numbers, "
                + "money, lengths and times may have decimals; rounded, approximate and bounded figures stand for all that lies within "
                + "them, full coverage is the whole, none is zero. Figures that agree only if each was rounded in its own way leave it "
                + "undetermined, and so do fewer than three, unless two already contradict each other; different units are not compared."),
        static (c, facts) => ThreeFigures.Judge(c, Question, facts))
    {
        Asks = [ParticipationKeys.FigureUnit, ParticipationKeys.Part, ParticipationKeys.Whole, ParticipationKeys.Share],
    };

    private static string Write(ShareFacts all, Language language) => InWords.List(
        language,
        InWords.Named(ParticipationKeys.Part, all.Part, language),
        InWords.Named(ParticipationKeys.Whole, all.Whole, language),
        InWords.Named(ParticipationKeys.Share, all.Share, language));
}
