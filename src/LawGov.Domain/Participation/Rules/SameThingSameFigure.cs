using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Can two figures of the same thing both hold (同一事项前后数据一致)?</summary>
internal static class SameThingSameFigure
{
    private static readonly MessageTemplate Same = new("{figures}，一致", "{figures}: they agree");
    private static readonly MessageTemplate SameWithin = new(
        "{figures}，在取整、修约、约数或者界限的范围内一致",
        "{figures}: they agree within what rounded, approximate or bounded figures leave open");

    private static readonly MessageTemplate Differ = new("{figures}，不一致", "{figures}: they disagree");
    private static readonly MessageTemplate NotAlike = new(
        "{figures}，不是同一种数据，不能比较", "{figures}: they are not figures of one kind, so they cannot be compared");

    internal static Rule<RepeatedFigureFacts> Rule { get; } = new(
        "PART-15",
        new("同一事项前后数据一致", "The same thing has the same figure"),
        new(
            "同一事项在两处载明的数据，可以同为一数的，即为一致：约300件与312件一致，86名与8名不一致。两处作为一个整体，分别按四舍五入、四舍六入五成双、截尾核对，只有按不同方式修约才一致的，未能判定；取整数、约数、界限按其可能的范围核对，"
                + "金额、长度、时间等量可以修约至末位，无即为零。计量单位不同的，或者一处为比率、一处为数量，一处为总量、一处为增减的，不相互核对。",
            "Two figures of the same thing agree where one number can be printed as both: about 300 and 312 do, 86 and 8 do not. They are "
                + "checked as one statement under each of the three roundings; what agrees only if each was rounded in its own way is "
                + "undetermined. Rounded, approximate and bounded figures stand for all that lies within them, measured amounts may have "
                + "been rounded to their last digit, and none is zero. Different units are not compared, nor a rate with a number, nor an "
                + "amount with a rise or a fall."),
        Judge)
    {
        Asks = [ParticipationKeys.FirstFigure, ParticipationKeys.SecondFigure, ParticipationKeys.FigureUnit],
    };

    private static Finding Judge(Case c, RepeatedFigureFacts facts)
    {
        var pair = Balance.Of(facts, c.Context.Approximations);
        if (Admitted.Apart(c, pair.IsApart, ParticipationKeys.FigureUnit, facts, Write) is { } apart) { return apart; }

        var figures = new FiguresText<RepeatedFigureFacts>(facts, Write)
        { Widths = pair.AgreesAtItsWord ? null : WidthsText.Of(c.Context.Approximations, facts.First, facts.Second) };
        if (AreUnlike(facts))
        {
            return c.Undetermined(
                NotAlike.With(("figures", figures)), ParticipationKeys.FirstFigure, ParticipationKeys.SecondFigure);
        }

        bool first = pair.IsStated(1), second = pair.IsStated(3);
        return (pair.Agreement, first && second) switch
        {
            (_, false) => c.Missing(
                first ? null : ParticipationKeys.FirstFigure, second ? null : ParticipationKeys.SecondFigure),
            (Agreement.None, _) => c.Breached(Differ.With(("figures", figures)), ParticipationPractice.FiguresAgree),
            (Agreement.Mixed, _) => Admitted.Mixed(c, figures, ParticipationKeys.FirstFigure, ParticipationKeys.SecondFigure),
            _ => c.Met((pair.AgreesAtItsWord ? Same : SameWithin).With(("figures", figures)), ParticipationPractice.FiguresAgree),
        };
    }

    /// <summary>Whether one is a rate and the other a number, or one a rise or a fall and the other an amount.</summary>
    private static bool AreUnlike(RepeatedFigureFacts facts)
        => facts.First.Known(out var first) && facts.Second.Known(out var second) && Says(first) && Says(second)
        && (IsRate(first) != IsRate(second) || (first.Change == FigureChange.None) != (second.Change == FigureChange.None));

    private static bool Says(PrintedFigure figure) => figure.HasNumber || figure.Kind == PrintedFigureKind.Full;

    private static bool IsRate(PrintedFigure figure) => figure.IsPercentage || figure.Kind == PrintedFigureKind.Full;

    private static string Write(RepeatedFigureFacts facts, Language language)
    {
        bool chinese = language == Language.Chinese;
        string name = facts.Name.Known(out string? called) ? called : chinese ? "同一事项" : "the same thing";
        string first = InWords.Say(facts.First, language), second = InWords.Say(facts.Second, language);
        if (facts.IsOfTheFacts)
        {
            return chinese ? $"{name}正文载明{first}，事实为{second}" : $"{name} is {first} in the text and {second} by the facts";
        }

        return chinese ? $"{name}前文为{first}，后文为{second}" : $"{name} is {first} in one place and {second} in another";
    }
}
