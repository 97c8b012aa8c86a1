using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Training.Rules;

/// <summary>Did an official at 乡科级 or below have the recognised group training of the year (乡科级及以下干部年度培训达标)?</summary>
internal static class YearlyTrainingReached
{
    private static readonly Bilingual What = TrainingLaw.YearlyTraining.Title;
    private static readonly Bilingual DivisionRank = new("县处级及以上干部", "officials of division rank and above");
    private static readonly Norm Counted = new(
        [new(TrainingKeys.Group.Name, TrainingKeys.Group, static facts => facts.Group)],
        [
            new(TrainingKeys.OffJob.Name, TrainingKeys.OffJob, static facts => facts.OffJob),
            new(TrainingKeys.Online.Name, TrainingKeys.Online, static facts => facts.Online),
        ]);

    internal static Rule<TrainingRecordFacts> Rule { get; } = new(
        "TRAI-01",
        new("乡科级及以下干部年度培训达到规定", "Officials up to section rank have their yearly training"),
        new(
            "乡科级及以下干部、一级主任科员及以下公务员，每年参加经认可的集中培训12天或者90学时，达到其一即为符合；天数和学时不相加、不折算，脱产培训、网络培训不计入。以年度最后一日施行的规定为准，2023年10月以前的规定未经确认。年度未满而未达到的，"
                + "未到期；没有始终在岗的，如何计算没有规定，未达到时未能判定。没有职务职级的人员是否适用，未经确认。",
            "Officials and civil servants up to section rank and its grades: 12 days or 90 study hours of recognised group training a "
                + "year; either is enough. Days and hours are neither added nor converted, and off-job and online training does not "
                + "count. The rule in force on the last day of the year decides; before the end of October 2023 it is not confirmed. "
                + "Pending while the year runs and it is short; of somebody who did not serve throughout, a shortfall is undetermined, "
                + "for no rule says how it is reckoned. Whether it applies to staff without a rank is not confirmed."),
        static (c, facts) => c.NotYet(new LocalDate(facts.Year, 1, 1), AskedAbout.Year)
            ?? Norms.IsOfRank(c, facts, isCountyRank: false, What, DivisionRank)
            ?? c.InForce(
                TrainingLaw.YearlyTraining, new(facts.Year, 12, 31), TrainingKeys.FirstDayInForce, out var amounts, out var basis)
            ?? Norms.Hold(c, facts, Counted, amounts, basis))
    {
        Provisions = TrainingLaw.YearlyTraining.Provisions,
        Asks =
        [
            TrainingKeys.Audience, TrainingKeys.Rank, TrainingKeys.FirstDayInForce, TrainingKeys.Group, TrainingKeys.ServedThroughout,
        ],
    };
}
