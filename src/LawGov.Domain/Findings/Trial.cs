using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings;

/// <summary>Finds what made two findings of one rule differ: by asking anew with one difference at a time.</summary>
internal static class Trial
{
    private static readonly MessageTemplate OtherRule = new("规则{rule}有变化", "rule {rule} changed");
    private static readonly Bilingual AsOf = new("评价基准日", "the as-of date");
    private static readonly Bilingual Announced = new("已公布放假安排的最后一日", "the last day whose arrangement is announced");
    private static readonly Bilingual Calendar = new("工作日历", "the work calendar");
    private static readonly Bilingual Approximations = new("约数口径", "the convention on approximate figures");
    private static readonly Bilingual Facts = new("所给事实", "the facts supplied");

    /// <summary>The differences that change the verdict, each alone, where it changed, or else what the finding says; all of them where
    /// none does alone.</summary>
    /// <remarks>Of two rules with one id nothing is tried: each may refuse what the other takes.</remarks>
    internal static ValueList<Message> CausesOf(Question before, Finding was, Question after, Finding now)
    {
        if (!ReferenceEquals(before.Rule, after.Rule)) { return [RuleChange(after.Rule)]; }

        List<Difference> differences =
        [
            .. OfContext(before.Context, after.Context),
            .. OfLaw(before, after),
            .. OfFacts(before.Facts, after.Facts),
        ];
        var causes = was.Verdict == now.Verdict ? [] : Causes(static (answer, finding) => answer.Verdict == finding.Verdict);
        if (causes.Count == 0) { causes = Causes(static (answer, finding) => answer.ReadsAs(finding)); }

        return (causes.Count > 0 ? causes : differences).Select(each => each.Change).ToValueList();

        List<Difference> Causes(Func<Finding, Finding, bool> isSame) => differences
            .FindAll(each => !Answers(each.Take(before, after), was, isSame) || !Answers(each.Take(after, before), now, isSame));
    }

    internal static Message RuleChange(Rule rule) => OtherRule.With(("rule", rule.Id));

    private static bool Answers(Question question, Finding finding, Func<Finding, Finding, bool> isSame)
        => question.Answer() is { } answer && isSame(answer, finding);

    private static IEnumerable<Difference> OfContext(RuleContext before, RuleContext after)
    {
        if (before.AsOf != after.AsOf)
        {
            yield return Of(Changed.Of(AsOf, before.AsOf, after.AsOf), (into, from) => into with { AsOf = from.AsOf });
        }

        if (!before.Calendar.Equals(after.Calendar))
        {
            yield return Of(CalendarChange(before.Calendar, after.Calendar), (into, from) => into with { Calendar = from.Calendar });
        }

        if (before.Approximations != after.Approximations)
        {
            yield return Of(
                Changed.Of(Approximations, null, null),
                (into, from) => into with { Approximations = from.Approximations });
        }
    }

    private static Message CalendarChange(WorkCalendar before, WorkCalendar after)
        => before.AnnouncedThrough == after.AnnouncedThrough || before.AnnouncedThrough is null || after.AnnouncedThrough is null
        ? Changed.Of(Calendar, null, null)
        : Changed.Of(Announced, before.AnnouncedThrough, after.AnnouncedThrough);

    /// <summary>The figures that the rule asked for, on either side, and of which the two books do not say the same.</summary>
    private static IEnumerable<Difference> OfLaw(Question before, Question after)
    {
        var (was, now) = (before.Context.Law, after.Context.Law);
        if (ReferenceEquals(was, now)) { return []; }

        var asked = new List<LawQuestion>();
        (before with { Context = before.Context with { Law = was.Noting(asked) } }).Answer();
        (after with { Context = after.Context with { Law = now.Noting(asked) } }).Answer();
        return asked.Where(question => !question.IsSame(was, now)).DistinctBy(question => question.Key).Select(question => Of(
            question.Change(was, now),
            (into, from) => into with { Law = into.Law.WithOverlayOf(question.Key, from.Law) }));
    }

    private static IEnumerable<Difference> OfFacts(IFacts before, IFacts after)
    {
        if (before is IPartedFacts { Parts: var parts } && before.GetType() == after.GetType())
        {
            return parts.Where(part => !part.IsSame(before, after)).Select(part => new Difference(
                part.Change(before, after),
                (into, from) => into with { Facts = part.Move(from.Facts, into.Facts) }));
        }

        return before.Equals(after) ? [] : [new(Changed.Of(Facts, null, null), (into, from) => into with { Facts = from.Facts })];
    }

    private static Difference Of(Message change, Func<RuleContext, RuleContext, RuleContext> take)
        => new(change, (into, from) => into with { Context = take(into.Context, from.Context) });

    /// <param name="Change">What it was and what it is.</param>
    /// <param name="Take">The first question with this one thing of the second.</param>
    private sealed record Difference(Message Change, Func<Question, Question, Question> Take);
}

/// <summary>A rule with all that its answer depends on.</summary>
internal readonly record struct Question(Rule Rule, IFacts Facts, RuleContext Context)
{
    /// <summary>The finding; null where the rule refuses a mixture that nobody asked about, such as a day that the other calendar does not
    /// announce.</summary>
    internal Finding? Answer()
    {
        try
        {
            return Rule.TryEvaluate(Facts, Context);
        }
        catch (Exception refusal) when (refusal is ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }
}
