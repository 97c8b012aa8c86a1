using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Training.Rules;

/// <summary>Was as much law studied as the body's own rule asks for (法治学习达到本单位规定)?</summary>
internal static class LawStudyReached
{
    private static readonly Norm Counted = new([new(new("法治学习", "study of law"), TrainingKeys.Law, static facts => facts.Law)]);
    private static readonly MessageTemplate NoNorm = new(
        "经确认，本单位和地方没有规定法治学习量；国家没有规定干部法治学习的学时",
        "it is known that no rule of the body or place asks for an amount of law study; no national text does");

    internal static Rule<TrainingRecordFacts> Rule { get; } = new(
        "TRAI-05",
        new("法治学习达到本单位或者地方规定", "As much law is studied as the body's own or a local rule asks for"),
        new(
            "国家没有规定干部法治学习的学时，90学时是全部培训的总量；法治学习多少，只依本单位或者地方规定判断，没有规定的不适用。计量单位与规定相同才比较，不相加、不折算。年度未满而未达到的，未到期。",
            "No national text sets hours of law study for officials: the 90 hours are of all training. How much law is decided by the "
                + "body's own or a local rule alone; not applicable without one. Compared only in the unit of that rule, neither added "
                + "nor converted. Pending while the year runs and it is short."),
        static (c, facts) => c.NotYet(new LocalDate(facts.Year, 1, 1), AskedAbout.Year)
            ?? c.Known(facts.LawNorm, TrainingKeys.LawNorm, static c => c.NotApplicable(NoNorm.With()), out var norm)
            ?? Norms.Hold(c, facts, Counted, [norm.Value], norm.Basis))
    {
        Asks = [TrainingKeys.LawNorm, TrainingKeys.Law, TrainingKeys.ServedThroughout],
    };
}
