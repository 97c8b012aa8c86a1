using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>The sum of a matter beside the threshold of the body's rule: whether it counts, and what would settle it.</summary>
/// <remarks>Where it is not stated whether the matter stands in the budget both thresholds are looked at, and only where they do not agree
/// is it asked for.</remarks>
internal sealed record CollectiveSum : IBilingualText
{
    private static readonly MessageTemplate Reached = new("{sum}，达到{thresholds}的标准", "{sum}, reaching the threshold of {thresholds}");
    private static readonly MessageTemplate Below = new("{sum}，未达到{thresholds}的标准", "{sum}, below the threshold of {thresholds}");
    private static readonly MessageTemplate Beside = new("{sum}，标准为{thresholds}", "{sum}, the threshold being {thresholds}");
    private static readonly Message Whatever = new MessageTemplate("本单位制度不设金额标准", "for which the body's rule sets no threshold").With();
    private static readonly MessageTemplate Money = new("金额{sum}", "{sum}");
    private static readonly Bilingual NoMoney = new("不涉及资金", "no money spent");
    private static readonly Bilingual MoneyNotStated = new("金额未载明", "sum not stated");
    private static readonly MessageTemplate NoUnit = new("{sum}（未写明单位）", "{sum} (without a unit)");
    private static readonly MessageTemplate Within = new("预算内{threshold}", "{threshold} within the budget");
    private static readonly MessageTemplate Outside = new("预算外{threshold}", "{threshold} outside the budget");
    private static readonly MessageTemplate Included = new("{sum}（含本数）", "{sum} (inclusive)");
    private static readonly MessageTemplate Excluded = new("{sum}（不含本数）", "{sum} (exclusive)");
    private static readonly MessageTemplate NotSaid = new("{sum}（未写明是否含本数）", "{sum} (not stated whether inclusive)");
    private static readonly Bilingual NotStated = new("未载明的金额", "a sum that is not stated");
    private static readonly Bilingual NoThreshold = new("不限金额", "any sum");

    private CollectiveSum(bool? counts, Fact<PrintedFigure> amount, CollectiveRule rule, bool? isBudgeted, ValueList<FactKey> missing)
        => (Counts, Amount, Rule, IsBudgeted, Missing) = (counts, amount, rule, isBudgeted, missing);

    internal bool? Counts { get; }

    internal ValueList<FactKey> Missing { get; }

    private Fact<PrintedFigure> Amount { get; }

    private CollectiveRule Rule { get; }

    private bool? IsBudgeted { get; }

    internal static CollectiveSum Of(CollectiveMatter facts, CollectiveRule rule, ApproximationModel model)
    {
        bool? isBudgeted = facts.IsBudgeted.IsSo();
        var within = Compare(facts.Amount, rule.BudgetedThreshold, rule.ThresholdIncluded.IsSo(), model);
        var outside = Compare(facts.Amount, rule.UnbudgetedThreshold, rule.ThresholdIncluded.IsSo(), model);
        if (isBudgeted is { } known)
        {
            var (counts, key) = known ? within : outside;
            return new(counts, facts.Amount, rule, isBudgeted, ValueList.OfPresent(key));
        }

        return within.Counts is { } both && outside.Counts == both
            ? new(both, facts.Amount, rule, null, default)
            : new(null, facts.Amount, rule, null, Asks(within, outside));
    }

    public string ToText(Language language)
    {
        bool isLimited = (IsBudgeted != false && Rule.BudgetedThreshold.State != FactState.None)
            || (IsBudgeted != true && Rule.UnbudgetedThreshold.State != FactState.None);
        if (!isLimited) { return Whatever.ToText(language); }

        var template = Counts switch { true => Reached, false => Below, _ => Beside };
        return template.With(("sum", Sum()), ("thresholds", Thresholds())).ToText(language);
    }

    /// <summary>Asks whether it is budgeted where the two thresholds can differ, and for what leaves either of them unsettled.</summary>
    private static ValueList<FactKey> Asks((bool? Counts, FactKey? Key) within, (bool? Counts, FactKey? Key) outside)
        => ValueList.OfPresent<FactKey>(
            DecisionKeys.Budgeted,
            within.Key,
            outside.Key is { } key && !key.Equals(within.Key) ? key : null);

    /// <summary>Whether a sum counts by one threshold, or what would settle it.</summary>
    private static (bool? Counts, FactKey? Key) Compare(
        Fact<PrintedFigure> amount, Fact<PrintedFigure> threshold, bool? isIncluded, ApproximationModel model)
    {
        if (threshold.State == FactState.None) { return (true, null); }

        if (!threshold.Known(out var least)) { return (null, DecisionKeys.Threshold); }

        if (amount.State == FactState.None) { return (false, null); }

        if (!amount.Known(out var sum)) { return (null, DecisionKeys.Amount); }

        if (least.Unit.IsNone) { return (null, DecisionKeys.Threshold); }

        if (sum.Unit.IsNone || !sum.Unit.Measures(least.Unit)) { return (null, DecisionKeys.Amount); }

        var admitted = sum.Kind == PrintedFigureKind.Rounded ? RatioInterval.Only(sum.Amount) : sum.WidestAmounts(model);
        return (Reaches(admitted, least.Amount, isIncluded: true), Reaches(admitted, least.Amount, isIncluded: false)) switch
        {
            ({ } inclusive, { } exclusive) when inclusive == exclusive => (inclusive, null),
            ({ }, { }) => isIncluded is { } included ? (included, null) : (null, DecisionKeys.ThresholdIncluded),
            (var inclusive, var exclusive) => (isIncluded switch { true => inclusive, false => exclusive, _ => null }) is { } counts
                ? (counts, null)
                : (null, DecisionKeys.Amount),
        };
    }

    private static bool? Reaches(RatioInterval sum, Ratio least, bool isIncluded)
    {
        bool lowCounts = sum.Low > least || (sum.Low == least && (isIncluded || !sum.IncludesLow));
        if (lowCounts) { return true; }

        bool highCounts = sum.IsUnbounded || sum.High > least || (sum.High == least && sum.IncludesHigh && isIncluded);
        return highCounts ? null : false;
    }

    private IBilingualText Sum() => !Amount.Known(out var sum) ? (Amount.IsUnknown ? MoneyNotStated : NoMoney)
        : Money.With(("sum", sum.Unit.IsNone ? NoUnit.With(("sum", sum)) : sum));

    private Joined Thresholds()
    {
        var all = new List<IBilingualText>();
        if (IsBudgeted != false) { all.Add(Within.With(("threshold", Threshold(Rule.BudgetedThreshold)))); }

        if (IsBudgeted != true) { all.Add(Outside.With(("threshold", Threshold(Rule.UnbudgetedThreshold)))); }

        return Joined.Of(all);
    }

    private IBilingualText Threshold(Fact<PrintedFigure> threshold)
    {
        if (!threshold.Known(out var least)) { return threshold.IsUnknown ? NotStated : NoThreshold; }

        IBilingualText sum = least.Unit.IsNone ? NoUnit.With(("sum", least)) : least;
        return (Rule.ThresholdIncluded.IsSo() switch { true => Included, false => Excluded, _ => NotSaid }).With(("sum", sum));
    }
}
