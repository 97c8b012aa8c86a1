using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Does a printed frequency agree with how often it took place (频次与次数相符)?</summary>
internal static class FrequencyAgrees
{
    private static readonly MessageTemplate NoFrequency =
        new("经确认没有载明频次，不需要核对", "it is known that no frequency is printed: there is nothing to check");
    private static readonly MessageTemplate Agree = new(
        "{frequency}，{periods}{unit}内应为{expected}，实际{count}，相符",
        "{frequency} makes {expected} in {periods} {unit}; it was {count}: they agree");

    private static readonly MessageTemplate Disagree = new(
        "{frequency}，{periods}{unit}内应为{expected}，实际{count}，不符",
        "{frequency} makes {expected} in {periods} {unit}; it was {count}: they disagree");

    private static readonly MessageTemplate Between = new(
        "{frequency}，{periods}{unit}内应为{expected}，实际{count}，是否相符，不能确定",
        "{frequency} makes {expected} in {periods} {unit}; it was {count}: whether they agree cannot be determined");

    private static readonly Bilingual Months = new("个月", "months");
    private static readonly Bilingual Terms = new("个学期", "terms");
    private static readonly Bilingual TeachingWeeks = new("个教学周", "teaching weeks");

    internal static Rule<FrequencyFacts> Rule { get; } = new(
        "PART-09",
        new("频次与次数相符", "A frequency agrees with the count"),
        new(
            "按次数统计的月数推算频次应有的次数：不足一个周期的，计与不计均可；多于或者少于推算次数的，均为不符，载明“至少”的只核对下限。"
                + "每年按52至54周计；按学期、学年计的，须有学期数；每周课时按教学周计，须有教学周数。"
                + "次、场、场次、期均为次数，其他计量单位不同的，不能比较；确认未载明频次的，不适用。",
            "From the months that the count covers follows how often it must have been, with or without a begun period; more and "
                + "less both disagree, and a minimum is checked from below alone. A year has 52 to 54 weeks; what comes by school terms "
                + "or school years needs the number of terms, lessons by the week that of teaching weeks. Times, events, sessions and "
                + "editions are compared, other units that differ are not; not applicable where it is known that no frequency is printed."),
        static (c, facts) => (facts.Frequency.State == FactState.None ? c.NotApplicable(NoFrequency.With()) : null)
            ?? Admitted.Apart(
                c,
                !facts.Frequency.ValueOr(default).Unit.MeasuresAsOccasion(Admitted.UnitOf(facts.Count)),
                ParticipationKeys.FigureUnit,
                facts,
                static (all, language) => InWords.List(
                    language, InWords.Named(ParticipationKeys.Frequency, all.Frequency, language),
                        InWords.Named(ParticipationKeys.Count, all.Count, language)))
            ?? Judge(c, facts))
    {
        Asks = [ParticipationKeys.FigureUnit, ParticipationKeys.Frequency, ParticipationKeys.Count, ParticipationKeys.Terms,
            ParticipationKeys.TeachingWeeks, ParticipationKeys.Months],
    };

    private static Finding Judge(Case c, FrequencyFacts facts)
    {
        var frequency = facts.Frequency.ValueOr(default);
        bool stated = frequency.Period != FrequencyPeriod.Unstated;
        var (span, key, unit) = frequency.IsByTerms ? (facts.Terms, ParticipationKeys.Terms, Terms)
            : frequency.IsByTeachingWeeks ? (facts.TeachingWeeks, ParticipationKeys.TeachingWeeks, TeachingWeeks)
            : (facts.Months, ParticipationKeys.Months, Months);
        bool covered = span.Known(out int periods), isNone = IsNone(facts.Count);
        var counts = isNone ? CountInterval.Only(0) : facts.Count.ValueOr(default).WidestCounts(c.Context.Approximations);
        if (!stated || !covered || counts.IsEmpty)
        {
            return c.Missing(
                stated ? null : ParticipationKeys.Frequency,
                counts.IsEmpty ? ParticipationKeys.Count : null,
                covered ? null : key);
        }

        var expected = frequency.IsByTerms ? frequency.CountsInTerms(periods)
            : frequency.IsByTeachingWeeks ? frequency.CountsInTeachingWeeks(periods)
            : frequency.CountsIn(periods);
        var common = expected.Intersect(counts);
        var because = (common.IsEmpty ? Disagree : common == counts ? Agree : Between).With(
            ("frequency", frequency),
            ("periods", periods),
            ("unit", periods == 1 ? new Bilingual(unit.Chinese, CountUnits.One(unit.English)) : unit),
            ("expected", new CountText(expected, frequency.Unit)),
            ("count", isNone ? new CountText(counts, frequency.Unit)
                : new FiguresText<FrequencyFacts>(facts, static (all, language) => InWords.Say(all.Count, language))
                {
                    Widths = WidthsText.Of(c.Context.Approximations, facts.Count),
                }));
        return common.IsEmpty ? c.Breached(because, ParticipationPractice.FiguresAgree)
            : common == counts ? c.Met(because, ParticipationPractice.FiguresAgree)
            : c.Undetermined(because, ParticipationKeys.Count);
    }

    /// <summary>无 says that it did not take place at all.</summary>
    private static bool IsNone(Fact<PrintedFigure> count)
        => count.State == FactState.None || count.ValueOr(default).Kind == PrintedFigureKind.StatedNone;
}
