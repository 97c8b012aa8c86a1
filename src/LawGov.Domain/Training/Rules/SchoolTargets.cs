using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Training.Rules;

/// <summary>Did teachers and pupils reach the targets of the plan for law education (教师法治培训、学生法治实践达到规划目标)?</summary>
internal static class SchoolTargets
{
    internal static Rule<TrainingRecordFacts> OfTeachers { get; } = Of(
        "TRAI-03",
        new("中小学教师法治培训达到规划目标", "Teachers reach the target of training in law"),
        TrainingLaw.TeacherTarget,
        TrainingAudience.Teachers,
        new([new(new("法治培训", "training in law"), TrainingKeys.Law, static facts => facts.Law)], IsTarget: true),
        new("中小学教师每人每年接受法治培训5课时", "5 class hours of training in law a year for each teacher of a primary or secondary school"));

    internal static Rule<TrainingRecordFacts> OfPupils { get; } = Of(
        "TRAI-04",
        new("中小学生法治实践达到规划目标", "Pupils reach the target of practice in law"),
        TrainingLaw.PupilTarget,
        TrainingAudience.Pupils,
        new([new(new("法治实践", "practice in law"), TrainingKeys.Law, static facts => facts.Law)], IsTarget: true),
        new("中小学生每人每年参加法治实践2课时", "2 class hours of practice in law a year for each pupil of a primary or secondary school"));

    private static Rule<TrainingRecordFacts> Of(
        string id,
        Bilingual title,
        LawParameter<ValueList<PrintedFigure>> target,
        TrainingAudience audience,
        Norm counted,
        Bilingual what)
        => new(
            id,
            title,
            new(
                $"“八五”普法规划要求努力达到的目标：{what.Chinese}。达到的为符合；年度结束仍未达到的，如实载明未达到目标，不作不符合认定。只按课时计，学时、小时、天数不折算。规划自2021年11月3日起，至2025年12月31日止，"
                    + "以年度最后一日为准。",
                $"A target that the plan for 2021–2025 has schools strive for: {what.English}. Met where it is reached; where it is "
                    + "not by the end of the year, that is said and no breach is found. Counted in class hours alone: study hours, "
                    + "hours and days are not converted. The plan ran from 2021-11-03 to 2025-12-31; the last day of the year decides."),
            (c, facts) => c.NotYet(new LocalDate(facts.Year, 1, 1), AskedAbout.Year)
                ?? Norms.IsFor(c, facts.Audience, target.Title, audience)
                ?? c.InForce(target, new(facts.Year, 12, 31), TrainingKeys.FirstDayInForce, out var amounts, out var basis)
                ?? Norms.Hold(c, facts, counted, amounts, basis))
        {
            Provisions = target.Provisions,
            Asks = [TrainingKeys.Audience, TrainingKeys.FirstDayInForce, TrainingKeys.Law, TrainingKeys.ServedThroughout],
        };
}
