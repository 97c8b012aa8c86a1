using LawGov.Domain.Findings;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Training.Rules;

/// <summary>Did an official at 乡科级 or below have the recognised group training of the year (乡科级及以下干部年度培训达标)?</summary>
internal static class YearlyTrainingReached
{
    private static readonly Bilingual Norm = new("乡科级及以下干部年度培训的规定", "the rule on the yearly training of officials at 乡科级 and below");
    private static readonly Bilingual CountyRank = new("县处级及以上干部", "officials at 县处级 and up");

    internal static Rule<TrainingRecordFacts> Rule { get; } = new(
        "TRAI-01",
        new("乡科级及以下干部年度培训达到规定", "Officials at 乡科级 and below have their yearly training"),
        new(
            "乡科级及以下干部、一级主任科员及以下公务员，每年参加经认可的集中培训12天或者90学时，达到其一即为符合；天数和学时不相加、不折算，脱产培训、网络培训不计入。以年度最后一日施行的规定为准，2023年10月以前的规定未经确认。年度未满而未达到的，"
                + "未到期；没有始终在岗的，如何计算没有规定，未达到时未能判定。没有职务职级的人员是否适用，未经确认。",
            "Officials at 乡科级 and civil servants at 一级主任科员 and below: 12 days or 90 study hours of recognised group training a year; "
                + "either is enough. Days and hours are neither added nor converted, and off-job and online training does not count. "
                + "The rule in force on the last day of the year decides; before the end of October 2023 it is not confirmed. Pending "
                + "while the year runs and it is short; of somebody who did not serve throughout, a shortfall is undetermined, for no "
                + "rule says how it is reckoned. Whether it applies to staff without a rank is not confirmed."),
        static (c, facts) => c.NotYet(new LocalDate(facts.Year, 1, 1), TrainingKeys.YearAsked)
            ?? Norms.IsOfRank(c, facts, isCountyRank: false, Norm, CountyRank)
            ?? c.InForce(
                TrainingLaw.YearlyTraining, new(facts.Year, 12, 31), TrainingKeys.FirstDayInForce, out var norm, out var basis)
            ?? Norms.Hold(
                c,
                facts,
                norm,
                basis,
                [new(TrainingKeys.Group.Name, TrainingKeys.Group, facts.Group)],
                others:
                [
                    new(TrainingKeys.OffJob.Name, TrainingKeys.OffJob, facts.OffJob),
                    new(TrainingKeys.Online.Name, TrainingKeys.Online, facts.Online),
                ]))
    {
        Provisions = TrainingLaw.YearlyTraining.Provisions,
        Asks =
        [
            TrainingKeys.Audience, TrainingKeys.Rank, TrainingKeys.FirstDayInForce, TrainingKeys.Group, TrainingKeys.ServedThroughout,
        ],
    };
}
