using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Printed;

/// <summary>Does a printed share agree with its part and its whole (占比与部分数、总数相符)?</summary>
/// <remarks>
/// The part over the whole, exact, under any of the three roundings, for whole counts of one unit; rounded, approximate and bounded
/// figures stand for every count within them. 全覆盖 is the whole itself. A part above its whole is a contradiction without any share.
/// </remarks>
public static class ShareAgrees
{
    private static readonly MessageTemplate Agree = new("部分{part}，总数{whole}，占比为{share}，相符", "{part} of {whole} is {share}: they agree");

    private static readonly MessageTemplate AgreeWithin = new(
        "部分{part}，总数{whole}，占比为{share}，仅在截尾、取整、约数或者界限的范围内相符；按另两项推算，部分数应为{partFits}，总数应为{wholeFits}（四舍五入）",
        "{part} of {whole} is {share} only within the printed precision; from the two others the part is {partFits} and the whole {wholeFits} (half-up)");

    private static readonly MessageTemplate Disagree = new(
        "部分：{part}；总数：{whole}；占比：{share}。不符；按另两项推算，部分数应为{partFits}，总数应为{wholeFits}（四舍五入）",
        "part {part}, whole {whole}, share {share} disagree; from the two others the part would be {partFits} and the whole {wholeFits} (half-up)");

    private static readonly MessageTemplate TooFew = new(
        "部分：{part}；总数：{whole}；占比：{share}。载明的数据不足以相互印证",
        "part {part}, whole {whole}, share {share}: too few figures to check one by the others");

    private static readonly MessageTemplate UnitsDiffer = new(
        "部分：{part}；总数：{whole}；占比：{share}。部分与总数计量单位不同，不能比较",
        "part {part}, whole {whole}, share {share}: part and whole are of different units and are not compared");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<ShareFacts> Rule { get; } = new(
        "PART-08",
        new("占比与部分数、总数相符", "A share agrees with its part and its whole"),
        new(
            "占比为部分数除以总数，按四舍五入、四舍六入五成双、截尾精确核对；取整数、约数、界限按其可能的范围核对，全覆盖即为总数。载明不足三项的，未能判定，但两项已相互矛盾的除外；计量单位不同的，不相互核对。",
            "The part over the whole, checked exactly under the three roundings; rounded, approximate and bounded figures stand for every count within them, and full coverage is the whole. Fewer than three figures leave it undetermined, unless two already contradict each other; different units are not compared."),
        [],
        Evaluate);

    private static Finding Evaluate(Rule rule, ShareFacts facts, RuleContext context)
    {
        var fit = new PrintedFit(facts.Part, facts.Whole, facts.Share, ApproximationModel.Default);
        return fit.Outcome switch
        {
            ReconciliationOutcome.Consistent => rule.Met(facts.Id, Say(Agree, facts), ParticipationPractice.FiguresAgree),
            ReconciliationOutcome.WithinPrintedPrecision => rule.Met(facts.Id, SayFits(AgreeWithin, facts, fit), ParticipationPractice.FiguresAgree),
            ReconciliationOutcome.Inconsistent => rule.Breached(facts.Id, SayFits(Disagree, facts, fit), ParticipationPractice.FiguresAgree),
            _ when fit.HasAll => rule.Undetermined(facts.Id, Say(UnitsDiffer, facts), PrintedFigureKeys.Unit),
            _ => rule.Undetermined(
                facts.Id,
                Say(TooFew, facts),
                fit.HasParticipants ? null : PrintedFigureKeys.Part,
                fit.HasEligible ? null : PrintedFigureKeys.Whole,
                fit.HasRate ? null : PrintedFigureKeys.Share),
        };
    }

    private static Message Say(MessageTemplate template, ShareFacts facts)
        => template.With(("part", facts.Part.Say()), ("whole", facts.Whole.Say()), ("share", facts.Share.Say()));

    private static Message SayFits(MessageTemplate template, ShareFacts facts, PrintedFit fit) => template.With(
        ("part", facts.Part.Say()), ("whole", facts.Whole.Say()), ("share", facts.Share.Say()),
        ("partFits", fit.ParticipantsUnder(Rounding.HalfUp)), ("wholeFits", fit.EligibleUnder(Rounding.HalfUp)));
}
