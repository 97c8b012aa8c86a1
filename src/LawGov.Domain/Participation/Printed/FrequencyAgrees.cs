using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Printed;

/// <summary>Does a printed frequency agree with how often it took place (频次与次数相符)?</summary>
/// <remarks>
/// From the whole periods of the months covered to those with a begun one: 每两月一次 is 6 in 12 months and 2 or 3 in 5. Both ways: more
/// often than printed disagrees too, unless the frequency is a minimum (至少). A week counts 52 to 54 times a year. School terms are a fact.
/// </remarks>
public static class FrequencyAgrees
{
    private static readonly MessageTemplate Agree = new(
        "{frequency}，{periods}{unit}内应为{expected}次，实际{count}，相符",
        "{frequency} makes {expected} in {periods} {unit}; it was {count}: they agree");

    private static readonly MessageTemplate Disagree = new(
        "{frequency}，{periods}{unit}内应为{expected}次，实际{count}，不符",
        "{frequency} makes {expected} in {periods} {unit}; it was {count}: they disagree");

    private static readonly MessageTemplate Between = new(
        "{frequency}，{periods}{unit}内应为{expected}次，实际{count}，数据不够精确，无法核对",
        "{frequency} makes {expected} in {periods} {unit}; it was {count}: too vague to tell");

    private static readonly MessageTemplate NotStated = new(
        "频次：{frequency}；次数：{count}。载明的数据不足以相互印证",
        "frequency {frequency}, count {count}: too few figures to check one by the other");

    private static readonly MessageTemplate NoFrequency = new("未载明频次，不需要核对", "no frequency is printed: there is nothing to check");

    private static readonly Bilingual Months = new("个月", "months");
    private static readonly Bilingual Terms = new("个学期", "terms");
    private static readonly Bilingual NotAtAll = new("0次", "not at all");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<FrequencyFacts> Rule { get; } = new(
        "PART-09",
        new("频次与次数相符", "A frequency agrees with the count"),
        new(
            "按次数统计的月数推算频次应有的次数：不足一个周期的，计与不计均可；多于或者少于推算次数的，均为不符，载明“至少”的只核对下限。按学期计的，须有学期数。确认未载明频次的，不适用。",
            "From the months that the count covers follows how often it should have been, with or without a begun period; more and less both disagree, and a minimum is checked from below alone. What comes by school terms needs their number. Not applicable where it is known that no frequency is printed."),
        [],
        Evaluate);

    private static Finding Evaluate(Rule rule, FrequencyFacts facts, RuleContext context)
    {
        if (facts.Frequency.State == FactState.None) { return rule.NotApplicable(facts.Id, NoFrequency.With()); }

        var frequency = facts.Frequency.ValueOr(default);
        bool byTerms = frequency.Period == FrequencyPeriod.Term, stated = frequency.Period != FrequencyPeriod.Unstated;
        bool covered = (byTerms ? facts.Terms : facts.Months).Known(out int periods);
        bool never = facts.Count.State == FactState.None;
        var counts = never ? CountInterval.Only(0) : facts.Count.ValueOr(default).WidestCounts();
        if (!stated || !covered || counts.IsEmpty)
        {
            return rule.Undetermined(
                facts.Id,
                NotStated.With(("frequency", facts.Frequency.Say()), ("count", facts.Count.Say())),
                stated ? null : PrintedFigureKeys.Frequency,
                counts.IsEmpty ? PrintedFigureKeys.Count : null,
                covered ? null : byTerms ? PrintedFigureKeys.Terms : PrintedFigureKeys.Months);
        }

        var expected = byTerms ? frequency.CountsInTerms(periods) : frequency.CountsIn(periods);
        var common = expected.Intersect(counts);
        return common.IsEmpty ? rule.Breached(facts.Id, Say(Disagree), ParticipationPractice.FiguresAgree)
            : common == counts ? rule.Met(facts.Id, Say(Agree), ParticipationPractice.FiguresAgree)
            : rule.Undetermined(facts.Id, Say(Between), PrintedFigureKeys.Count);

        Message Say(MessageTemplate template) => template.With(
            ("frequency", frequency), ("periods", periods), ("unit", byTerms ? Terms : Months), ("expected", expected), ("count", never ? NotAtAll : facts.Count.Say()));
    }
}
