using LawGov.Domain.Findings;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Do the printed participants, the number eligible and the rate agree (参加人数、应参加人数与参与率相符)?</summary>
internal static class FiguresAgree
{
    private static readonly PairQuestion<ParticipationFacts> Question = new(
        new(ParticipationKeys.Participants, ParticipationKeys.Eligible, ParticipationKeys.Rate, ParticipationKeys.Unit),
        static (facts, model) => Quotient.Of(facts.Reported, model),
        static (facts, model) => WidthsText.Of(
            model, facts.Reported.PrintedParticipants, facts.Reported.PrintedEligible, facts.Reported.PrintedRate),
        static (facts, language) => Write(facts.Reported, language));

    internal static Rule<ParticipationFacts> Rule { get; } = new(
        "PART-01",
        new("参加人数、应参加人数与参与率相符", "The printed participants, number eligible and rate agree"),
        new(
            "先问计量单位，再把报告载明的三项数据作为一个整体，分别按四舍五入、四舍六入五成双、截尾精确计算。仅截尾相符的，或者仅在取整、约数、界限的范围内相符的，判定为符合并予以注明；只有各数按不同方式修约才相符的，未能判定；载明不足三项的，未能判定，"
                + "但两项已相互矛盾的除外。",
            "Asks the units first, then checks the three printed figures as one statement, exactly, under half-up, half-even and "
                + "truncating rounding. Agreement by truncation alone, or only within what a rounded, approximate or bounded figure "
                + "leaves open, is met and says so; figures that agree only if each was rounded in its own way leave it undetermined, "
                + "and so do fewer than three, unless two of them already contradict each other."),
        static (c, facts) => ThreeFigures.Judge(c, Question, facts))
    {
        Asks = [ParticipationKeys.Unit, ParticipationKeys.Participants, ParticipationKeys.Eligible, ParticipationKeys.Rate],
    };

    private static string Write(ReportedParticipation all, Language language) => InWords.List(
        language,
        InWords.Participants(all.PrintedParticipants, language),
        InWords.Named(ParticipationKeys.Eligible, all.PrintedEligible, language),
        InWords.Named(ParticipationKeys.Rate, all.PrintedRate, language));
}
