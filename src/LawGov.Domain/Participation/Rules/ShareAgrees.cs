using LawGov.Domain.Findings;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Does a printed share agree with its part and its whole (占比与部分数、总数相符)?</summary>
internal static class ShareAgrees
{
    private static readonly FigureKeys Keys = new(ParticipationKeys.Part, ParticipationKeys.Whole, ParticipationKeys.Share, ParticipationKeys.FigureUnit);

    internal static Rule<ShareFacts> Rule { get; } = new(
        "PART-08",
        new("占比与部分数、总数相符", "A share agrees with its part and its whole"),
        new(
            "占比为部分数除以总数，按四舍五入、四舍六入五成双、截尾精确核对；取整数、约数、界限按其可能的范围核对，全覆盖即为总数。载明不足三项的，未能判定，但两项已相互矛盾的除外；计量单位不同的，不相互核对。",
            "The part over the whole, checked exactly under the three roundings; rounded, approximate and bounded figures stand for "
                + "every count within them, and full coverage is the whole. Fewer than three figures leave it undetermined, unless two "
                + "already contradict each other; different units are not compared."),
        static (c, facts) => ThreeFigures.Judge(c, Keys, facts.Part, facts.Whole, facts.Share, facts, Write))
    {
        Asks = [ParticipationKeys.FigureUnit, ParticipationKeys.Part, ParticipationKeys.Whole, ParticipationKeys.Share],
    };

    private static string Write(ShareFacts all, Language language) => InWords.List(
        language,
        InWords.Named(ParticipationKeys.Part, all.Part, language),
        InWords.Named(ParticipationKeys.Whole, all.Whole, language),
        InWords.Named(ParticipationKeys.Share, all.Share, language));
}
