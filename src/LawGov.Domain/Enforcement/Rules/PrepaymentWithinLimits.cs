using LawGov.Domain.Enforcement.Tutoring;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Do the fees charged at once keep within the span, and within the sum (预收费)?</summary>
internal static class PrepaymentWithinLimits
{
    private static readonly MessageTemplate Span = new(
        "{on}{way}，一次收取：{charged}，不得超过{most}", "{way} on {on}, at once {charged} (at most {most})");
    private static readonly Bilingual ByPeriod = new("按培训周期收费", "fees by the period");
    private static readonly Bilingual ByLesson = new("按课时收费", "fees by the lesson");
    private static readonly MessageTemplate Sum = new("{span}；金额：{sum}，不得超过{most}", "{span}; sum {sum} (at most {most})");
    private static readonly MessageTemplate SumNotConfirmed = new(
        "{span}；金额：{sum}，上限取决于{what}", "{span}; sum {sum}, the most depends on {what}");
    private static readonly ListWords Words = new(new("在规定以内", "it is within the limits"), new("超出规定", "above the limit"));

    internal static Rule<TutoringFacts> Rule { get; } = new(
        "ENFO-27",
        new("校外培训预收费不超过规定的时长和金额", "Prepaid tutoring fees keep within the span and the sum"),
        new(
            "按培训周期收费的，一次不得超过3个月；按课时收费的，一次不得超过60课时（2021年11月1日起；文件为2021年10月，具体日期未经确认，当月及此前的月数未定）。两者按收费方式取其一。另外，非学科类一次不得超过5,000元" +
                "（2023年1月1日起，2022年12月未定）；学科类的金额上限未经确认。有一项超过的为不符合。",
            "Fees by the period: at most 3 months at once; by the lesson: at most 60 lessons (since 2021-11-01; the Notice is " +
                "of October 2021, its day is not confirmed, so that month is unsettled, and so are the months before). The " +
                "way of charging selects one of the two. Besides, at most 5,000 yuan at once for non-subject training (since " +
                "2023-01-01; December 2022 is unsettled); for subject training the sum is not confirmed. Not met where one of " +
                "them is exceeded."),
        (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? (facts.IsChargedByLesson.IsUnknown
                ? FieldCases.Whichever(
                    c, EnforcementKeys.IsChargedByLesson, Judge(c, facts, byLesson: false), Judge(c, facts, byLesson: true))
                : Judge(c, facts, facts.IsChargedByLesson.ValueOr(false))))
    {
        Provisions = [.. EnforcementLaw.PrepaidMonths.Provisions, .. EnforcementLaw.PrepaidSum.Provisions],
        Asks =
        [
            EnforcementKeys.IsChargedByLesson, EnforcementKeys.FieldText, EnforcementKeys.PrepaidMonths, EnforcementKeys.PrepaidLessons,
            EnforcementKeys.IsSubject, EnforcementKeys.PrepaidSum,
        ],
    };

    private static Finding Judge(Case c, TutoringFacts facts, bool byLesson)
        => c.InForce(
                byLesson ? EnforcementLaw.PrepaidLessons : EnforcementLaw.PrepaidMonths,
                facts.On,
                EnforcementKeys.FieldText,
                out int most,
                out var basis)
            ?? Judge(c, facts, byLesson, most, basis);

    private static Finding Judge(Case c, TutoringFacts facts, bool byLesson, int most, Basis basis)
    {
        var charged = byLesson ? facts.PrepaidLessons : facts.PrepaidMonths;
        var span = charged.Known(out int units) && units > most ? FactState.None : charged.IsUnknown ? FactState.Unknown : FactState.Known;
        var (unit, inEnglish) = byLesson ? ("课时", "lessons") : ("个月", "months");
        var head = Span.With(
            ("on", facts.On),
            ("way", byLesson ? ByLesson : ByPeriod),
            ("charged", charged.In(unit, inEnglish)),
            ("most", ((Fact<int>)most).In(unit, inEnglish)));
        (FactKey, FactState) asked = (byLesson ? EnforcementKeys.PrepaidLessons : EnforcementKeys.PrepaidMonths, span);
        var ofNonSubject = c.Context.Law.On(EnforcementLaw.PrepaidSum, facts.On);
        var ofSubject = c.Context.Law.On(EnforcementLaw.PrepaidSumOfSubject, facts.On);
        var charge = facts.PrepaidSum.Amount();

        // Where the law of the day sets no sum for either kind of training, or nothing was charged, the kind changes nothing.
        if (facts.PrepaidSum.State == FactState.None || (IsFree(ofNonSubject) && IsFree(ofSubject)))
        {
            return c.Each(head, Words, basis, asked);
        }

        if (facts.IsSubject.IsUnknown)
        {
            return c.Each(
                SumNotConfirmed.With(("span", head), ("sum", charge), ("what", EnforcementKeys.IsSubject.Name)),
                Words,
                basis,
                asked,
                (EnforcementKeys.IsSubject, FactState.Unknown));
        }

        var law = facts.IsSubject.ValueOr(false) ? ofSubject : ofNonSubject;
        if (IsFree(law)) { return c.Each(head, Words, basis, asked); }

        if (!law.InForce(out var limit, out var sumBasis))
        {
            return c.Each(
                SumNotConfirmed.With(("span", head), ("sum", charge), ("what", EnforcementKeys.FieldText.Name)),
                Words,
                basis,
                asked,
                (EnforcementKeys.FieldText, FactState.Unknown));
        }

        var sum = facts.PrepaidSum.Known(out var paid) && paid > limit ? FactState.None : facts.PrepaidSum.State;
        return c.Each(
            Sum.With(("span", head), ("sum", charge), ("most", limit)),
            Words,
            sum == FactState.None && span != FactState.None ? sumBasis : basis,
            asked,
            (EnforcementKeys.PrepaidSum, sum));
    }

    private static bool IsFree(Selected<Money> law) => law.State is not (Selection.InForce or Selection.Unsettled);
}
