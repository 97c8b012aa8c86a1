using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>What the rules on collective decisions ask alike: the day, the class, the body's own rule of that day, and whether the matter
/// counts by its threshold.</summary>
internal static class CollectiveCases
{
    private static readonly Bilingual Deciding = new("作出决定", "decided");
    private static readonly Message NotOfTheFour = new MessageTemplate(
        "经确认，该事项不属于三重一大四类事项", "it is known that the matter is of none of the four classes").With();
    private static readonly Message NoRules = new MessageTemplate(
        "经确认，本单位没有三重一大制度；没有全国统一的标准，是否属于三重一大不能确定",
        "it is known that the body has no rule on collective decisions; no national text sets a threshold, so whether the matter has " +
            "to be decided collectively cannot be determined").With();
    private static readonly MessageTemplate NoRow = new(
        "未载明{day}适用于{class}的制度，是否属于三重一大不能确定",
        "not stated: which rule applied on {day} ({class}); whether the matter has to be decided collectively cannot be determined");
    private static readonly MessageTemplate SeveralRows = new(
        "{day}适用于{class}的制度载有{count}项，不能确定以哪一项为准",
        "rules stated for {day} ({class}): {count}; which of them governs cannot be determined");
    private static readonly MessageTemplate DoesNotCount = new(
        "{day}决定的{class}事项，{counts}，不属于三重一大", "{class} decided on {day}, {counts}: it does not have to be decided collectively");
    private static readonly MessageTemplate MayCount = new(
        "{day}决定的{class}事项，{counts}，是否属于三重一大不能确定",
        "{class} decided on {day}, {counts}: whether it has to be decided collectively cannot be determined");
    private static readonly MessageTemplate CountsHead = new("{day}决定的{class}事项，{counts}", "{class} decided on {day}, {counts}");
    private static readonly MessageTemplate NothingAsked = new(
        "本单位制度对{class}事项没有{what}的要求", "the body's rule does not ask for {what} ({class})");
    private static readonly MessageTemplate TooEarly = new(
        "{head}；载明的{what}{day}早于决定日期，必有一误", "{head}; {what} is stated as {day}, before the decision: one date is wrong");
    private static readonly MessageTemplate StillNotStated = new("{head}；未载明{what}", "{head}; not stated: {what}");

    /// <summary>Ends the question where the matter is not decided, of no class, or without a rule, and where it surely does not count. A
    /// matter of which it is not settled whether it counts goes on: <see cref="Matter.Open"/> asks for it later.</summary>
    internal static Finding? Governed(Case c, CollectiveMatter facts, out Matter matter)
    {
        matter = Matter.None;
        return c.NotYet(facts.Decided, DecisionKeys.CollectiveDecided, Deciding)
            ?? c.Known(facts.Decided, DecisionKeys.CollectiveDecided, out var day)
            ?? c.Known(facts.Class, DecisionKeys.CollectiveClass, static c => c.NotApplicable(NotOfTheFour), out var kind)
            ?? c.Known(facts.Rules, DecisionKeys.OwnRules, static c => c.Undetermined(NoRules, DecisionKeys.OwnRules), out var rules)
            ?? Select(c, facts, rules, kind, day, out matter)
            ?? (matter.Sum.Counts == false ? c.NotApplicable(matter.Say(DoesNotCount)) : null);
    }

    /// <summary>Not applicable where the body's rule is known to ask for nothing of the kind, undetermined where it is not
    /// stated.</summary>
    internal static Finding? Asked<T>(Case c, Matter matter, Fact<T> part, FactKey key, Bilingual what, out T value)
        where T : notnull
        => part.Known(out value!) ? null : part.IsUnknown ? matter.Ask(c, key) : matter.NothingAsked(c, what);

    /// <summary>What all of these rules ask for, before those of a rule.</summary>
    internal static ValueList<FactKey> Asks(params ReadOnlySpan<FactKey> own) =>
    [
        DecisionKeys.CollectiveDecided,
        DecisionKeys.CollectiveClass,
        DecisionKeys.OwnRules,
        DecisionKeys.Threshold,
        DecisionKeys.ThresholdIncluded,
        DecisionKeys.Budgeted,
        DecisionKeys.Amount,
        .. own,
    ];

    private static Finding? Select(
        Case c, CollectiveMatter facts, ValueList<OwnRule<CollectiveRule>> rules, CollectiveClass kind, LocalDate day, out Matter matter)
    {
        matter = Matter.None;
        OwnRule<CollectiveRule>? found = null;
        int count = 0;
        foreach (var rule in rules)
        {
            if (rule.Value.Class != kind || !rule.Value.Span.Contains(day)) { continue; }

            found ??= rule;
            count++;
        }

        (string, object) on = ("day", day), of = ("class", kind.Name());
        if (found is null) { return c.Undetermined(NoRow.With(on, of), DecisionKeys.OwnRules); }

        if (count > 1) { return c.Undetermined(SeveralRows.With(on, of, ("count", count)), DecisionKeys.OwnRules); }

        matter = new(day, found, CollectiveSum.Of(facts, found.Value, c.Context.Approximations));
        return null;
    }

    /// <summary>A matter under the row of the body's rule that governs it.</summary>
    /// <param name="Day">The day of the decision.</param>
    /// <param name="Governing">The row with its document.</param>
    /// <param name="Sum">The sum beside the threshold.</param>
    /// <remarks>As a text it is the day, the class and the sum, with which sentences begin.</remarks>
    internal sealed record Matter(LocalDate Day, OwnRule<CollectiveRule> Governing, CollectiveSum Sum) : IBilingualText
    {
        internal static Matter None { get; } = new(default, null!, null!);

        internal CollectiveRule Rule => Governing.Value;

        internal Basis Basis => Governing.Basis;

        public string ToText(Language language) => Say(CountsHead).ToText(language);

        /// <summary>Asks for what settles whether it counts, where that is not settled.</summary>
        internal Finding? Open(Case c) => Sum.Counts is null ? c.Undetermined(Say(MayCount), Sum.Missing.AsSpan()) : null;

        /// <summary>Finds that facts are not stated without which nothing can be judged.</summary>
        internal Finding Ask(Case c, params ReadOnlySpan<FactKey?> keys) => Ask(c, this, keys);

        internal static Finding Ask(Case c, IBilingualText head, params ReadOnlySpan<FactKey?> keys)
            => c.Undetermined(StillNotStated.With(("head", head), ("what", new Case.KeyNames(ValueList.OfPresent(keys)))), keys);

        /// <summary>Undetermined where what follows the decision is dated before it.</summary>
        internal Finding? Early(Case c, Fact<LocalDate> after, FactKey key) => after.Known(out var day) && day < Day
            ? c.Undetermined(TooEarly.With(("head", this), ("what", key.Name), ("day", day)), key)
            : null;

        internal Finding NothingAsked(Case c, Bilingual what)
            => c.NotApplicable(CollectiveCases.NothingAsked.With(("class", Rule.Class.Name()), ("what", what)));

        internal Message Say(MessageTemplate template) => template.With(("day", Day), ("class", Rule.Class.Name()), ("counts", Sum));
    }
}
