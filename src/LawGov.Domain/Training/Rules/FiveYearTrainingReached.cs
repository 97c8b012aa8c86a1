using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Training.Rules;

/// <summary>Did an official at 县处级 or above have the training of five years (县处级及以上干部五年培训达标)?</summary>
internal static class FiveYearTrainingReached
{
    private static readonly Bilingual What = TrainingLaw.FiveYearTraining.Title;
    private static readonly Bilingual SectionRank = new("乡科级及以下干部", "officials up to section rank");
    private static readonly Norm Counted = new(
        [
            new(TrainingKeys.OffJob.Name, TrainingKeys.FiveYearOffJob, static facts => facts.FiveYearOffJob),
            new(TrainingKeys.Group.Name, TrainingKeys.FiveYearGroup, static facts => facts.FiveYearGroup),
        ],
        Years: 5);

    private static readonly TrainingKind[] OfTheYear =
    [
        new(TrainingKeys.OffJob.Name, TrainingKeys.OffJob, static facts => facts.OffJob),
        new(TrainingKeys.Group.Name, TrainingKeys.Group, static facts => facts.Group),
    ];
    private static readonly MessageTemplate More = new(
        "{year}年{kind}{amount}，多于载明的{five}（{most}），两者必有一误",
        "{year}: {kind} of {amount}, which is more than the {five} ({most}): one of the two is wrong");

    internal static Rule<TrainingRecordFacts> Rule { get; } = new(
        "TRAI-02",
        new("县处级及以上干部五年培训达到规定", "Officials of division rank and above have their training of five years"),
        new(
            "县处级及以上干部、四级调研员及以上公务员，五年内参加脱产培训和经认可的集中培训3个月或者550学时，达到其一即为符合；月数和学时不相加、不折算，两类培训不相加：单类达到的为符合，仅相加才达到的未能判定。五年以核查年度为最后一年，"
                + "以其最后一日施行的规定为准，2023年10月以前的规定未经确认。没有始终在岗的，未达到时未能判定；提任后一年内完成的规定不在此列。",
            "Officials and civil servants of division rank and its grades and above: 3 months or 550 study hours of off-job and "
                + "recognised group training in five years; either is enough. Months and hours are neither added nor converted, and the "
                + "two kinds are not added: one kind that reaches is enough, and where only both together would, it is undetermined. "
                + "The five years end with the year asked about; the rule in force on their last day decides, and before the end of "
                + "October 2023 it is not confirmed. Of somebody who did not serve throughout, a shortfall is undetermined; the year "
                + "given after a promotion is not covered."),
        static (c, facts) => c.NotYet(new LocalDate(facts.Year, 1, 1), AskedAbout.Year)
            ?? Norms.IsOfRank(c, facts, isCountyRank: true, What, SectionRank)
            ?? c.InForce(
                TrainingLaw.FiveYearTraining, new(facts.Year, 12, 31), TrainingKeys.FirstDayInForce, out var amounts, out var basis)
            ?? MoreInOneYear(c, facts)
            ?? Norms.Hold(c, facts, Counted, amounts, basis))
    {
        Provisions = TrainingLaw.FiveYearTraining.Provisions,
        Asks =
        [
            TrainingKeys.Audience, TrainingKeys.Rank, TrainingKeys.FirstDayInForce, TrainingKeys.FiveYearOffJob, TrainingKeys.FiveYearGroup,
            TrainingKeys.OffJob, TrainingKeys.Group, TrainingKeys.ServedThroughout,
        ],
    };

    /// <summary>Undetermined where one of the five years alone has surely more than is stated of all five.</summary>
    private static Finding? MoreInOneYear(Case c, TrainingRecordFacts facts)
    {
        for (int i = 0; i < Counted.Kinds.Count; i++)
        {
            var (year, five) = (OfTheYear[i], Counted.Kinds[i]);
            foreach (var amount in year.Of(facts).ValueOr(default))
            {
                var most = five.Of(facts).State == FactState.None
                    ? RatioInterval.Only(new(0, 1))
                    : Norms.AmountIn(five.Of(facts), amount.Unit, c.Context.Approximations) ?? default;
                if (most.IsEmpty || most.IsUnbounded
                    || amount.WidestAmounts(c.Context.Approximations).Low is var least && least.CompareTo(most.High) <= 0)
                {
                    continue;
                }

                return c.Undetermined(
                    More.With(
                        ("year", Digits.Year(facts.Year)),
                        ("kind", year.Name),
                        ("amount", amount),
                        ("five", five.Key.Name),
                        ("most", five.Of(facts).Known(out var stated) ? AmountsText.All(stated) : (IBilingualText)FactState.None.Name())),
                    five.Key,
                    year.Key);
            }
        }

        return null;
    }
}
