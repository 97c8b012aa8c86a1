using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Do the printed participants, the number eligible and the rate agree (参加人数、应参加人数与参与率相符)?</summary>
internal static class FiguresAgree
{
    private static readonly FigureKeys Keys = new(ParticipationKeys.Participants, ParticipationKeys.Eligible, ParticipationKeys.Rate, ParticipationKeys.Unit);

    internal static Rule<ParticipationFacts> Rule { get; } = new(
        "PART-01",
        new("参加人数、应参加人数与参与率相符", "The printed participants, number eligible and rate agree"),
        new(
            "逐一核对报告载明的三项数据，分别按四舍五入、四舍六入五成双、截尾精确计算。仅截尾相符的，或者仅在取整、约数、界限的范围内相符的，判定为符合并予以注明；计量单位不同的，不相互核对；载明不足三项的，未能判定，但两项已相互矛盾的除外。",
            "Checks the three printed figures exactly under half-up, half-even and truncating rounding. Agreement by truncation "
                + "alone, or only within what a rounded, approximate or bounded figure leaves open, is met and says so; counts of "
                + "different units are not compared; fewer than three figures leave it undetermined, unless two of them already contradict "
                + "each other."),
        static (c, facts) => Judge(c, facts.Reported))
    {
        Asks = [ParticipationKeys.Unit, ParticipationKeys.Participants, ParticipationKeys.Eligible, ParticipationKeys.Rate],
    };

    private static Finding Judge(Case c, ReportedParticipation reported)
        => ThreeFigures.Judge(c, Keys, reported.PrintedParticipants, reported.PrintedEligible, reported.PrintedRate, reported, Write);

    private static string Write(ReportedParticipation all, Language language) => InWords.List(
        language,
        InWords.Participants(all.PrintedParticipants, language),
        InWords.Named(ParticipationKeys.Eligible, all.PrintedEligible, language),
        InWords.Named(ParticipationKeys.Rate, all.PrintedRate, language));
}
