using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>The sum of a matter beside the threshold of the body's rule: whether it counts, and what would settle it.</summary>
/// <remarks>Where it is not stated whether the matter stands in the budget both thresholds are looked at, and only where they do not
/// agree
/// is it asked for.</remarks>
internal sealed record CollectiveSum : IBilingualText
{
    private static readonly MessageTemplate Reached = new("{sum}，达到{thresholds}的标准", "{sum}, reaching the threshold of {thresholds}");
    private static readonly MessageTemplate Below = new("{sum}，未达到{thresholds}的标准", "{sum}, below the threshold of {thresholds}");
    private static readonly MessageTemplate Beside = new("{sum}，标准：{thresholds}", "{sum}, the threshold being {thresholds}");
    private static readonly Bilingual Whatever = new("本单位制度不设金额标准", "for which the body's rule sets no threshold");
    private static readonly Bilingual NoMoney = new("不涉及资金", "no money spent");
    private static readonly Bilingual MoneyNotStated = new("金额未载明", "sum not stated");
    private readonly CollectiveMatter _facts;
    private readonly CollectiveRule _rule;

    private CollectiveSum(CollectiveMatter facts, CollectiveRule rule, bool? counts, ValueList<FactKey> missing)
        => (_facts, _rule, Counts, Missing) = (facts, rule, counts, missing);

    /// <summary>Whether the matter counts; null where that is not settled.</summary>
    internal bool? Counts { get; }

    /// <summary>What would settle it.</summary>
    internal ValueList<FactKey> Missing { get; }

    internal static CollectiveSum Of(CollectiveMatter facts, CollectiveRule rule, ApproximationModel model)
    {
        bool? included = rule.ThresholdIncluded.IsSo();
        var within = Compare(facts.Amount, rule.BudgetedThreshold, included, model);
        var outside = Compare(facts.Amount, rule.UnbudgetedThreshold, included, model);
        if (facts.IsBudgeted.IsSo() is { } isBudgeted)
        {
            var (counts, key) = isBudgeted ? within : outside;
            return new(facts, rule, counts, ValueList.OfPresent(key));
        }

        return within.Counts is { } both && outside.Counts == both
            ? new(facts, rule, both, default)
            : new(facts, rule, null, Asks(AreOne(rule.BudgetedThreshold, rule.UnbudgetedThreshold), within.Key, outside.Key));
    }

    public string ToText(Language language)
    {
        bool? isBudgeted = _facts.IsBudgeted.IsSo();
        bool isLimited = (isBudgeted != false && _rule.BudgetedThreshold.State != FactState.None)
            || (isBudgeted != true && _rule.UnbudgetedThreshold.State != FactState.None);
        if (!isLimited) { return Whatever.ToText(language); }

        IBilingualText sum = _facts.Amount.State == FactState.None ? NoMoney
            : _facts.Amount.IsUnknown ? MoneyNotStated
            : new LimitText(_facts.Amount, "金额");
        bool? included = _rule.ThresholdIncluded.IsSo();
        var within = isBudgeted == false ? null : new LimitText(_rule.BudgetedThreshold, "预算内", " within the budget", included);
        var outside = isBudgeted == true ? null : new LimitText(_rule.UnbudgetedThreshold, "预算外", " outside the budget", included);
        var template = Counts switch { true => Reached, false => Below, _ => Beside };
        var thresholds = Joined.Of(ValueList.OfPresent<IBilingualText>(within, outside));
        return template.With(("sum", sum), ("thresholds", thresholds)).ToText(language);
    }

    /// <summary>Whether both thresholds are known to be one sum, so that it does not matter which of them applies.</summary>
    private static bool AreOne(Fact<PrintedFigure> within, Fact<PrintedFigure> outside)
        => within.Known(out var one) && outside.Known(out var other) && one.Amount == other.Amount && one.Unit == other.Unit;

    /// <summary>Asks whether it is budgeted where the two thresholds can differ, and for what leaves either of them unsettled.</summary>
    private static ValueList<FactKey> Asks(bool areOne, FactKey? within, FactKey? outside) => ValueList.OfPresent(
        areOne ? null : DecisionKeys.Budgeted, within, outside is not null && !outside.Equals(within) ? outside : null);

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
        bool? inclusive = Reaches(admitted, least.Amount, isIncluded: true);
        bool? exclusive = Reaches(admitted, least.Amount, isIncluded: false);
        bool? counts = isIncluded switch { true => inclusive, false => exclusive, _ => inclusive == exclusive ? inclusive : null };
        return (counts, counts is not null ? null
            : inclusive is not null && exclusive is not null ? DecisionKeys.ThresholdIncluded
            : DecisionKeys.Amount);
    }

    private static bool? Reaches(RatioInterval sum, Ratio least, bool isIncluded)
    {
        bool lowReaches = sum.Low > least || (sum.Low == least && (isIncluded || !sum.IncludesLow));
        if (lowReaches) { return true; }

        bool highReaches = sum.IsUnbounded || sum.High > least || (sum.High == least && sum.IncludesHigh && isIncluded);
        return highReaches ? null : false;
    }
}

/// <summary>A figure of the body's rule or of the matter in a sentence: 预算内10万元（含本数）, 三分之二（不含本数）.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Before">What stands before it in Chinese.</param>
/// <param name="After">What stands behind it in English.</param>
/// <param name="IsIncluded">Whether exactly it counts.</param>
internal sealed record LimitText(Fact<PrintedFigure> Figure, string Before, string After, bool? IsIncluded) : IBilingualText
{
    private readonly bool _isLimit = true;

    /// <summary>A sum that is not a limit.</summary>
    internal LimitText(Fact<PrintedFigure> figure, string before)
        : this(figure, before, "", null) => _isLimit = false;

    public string ToText(Language language)
    {
        bool isChinese = language == Language.Chinese, known = Figure.Known(out var figure);
        string text = (known, isChinese) switch
        {
            (true, _) => figure.ToText(language),
            (_, true) => Figure.IsUnknown ? "未载明" : "不限金额",
            _ => Figure.IsUnknown ? "a figure not stated" : "any sum",
        };
        string unit = !known || figure.IsPercentage || !figure.Unit.IsNone ? "" : isChinese ? "（未写明单位）" : " (without a unit)";
        string included = !known || !_isLimit ? "" : (IsIncluded, isChinese) switch
        {
            (true, true) => "（含本数）",
            (true, _) => " (inclusive)",
            (false, true) => "（不含本数）",
            (false, _) => " (exclusive)",
            (_, true) => "（未写明是否含本数）",
            _ => " (not stated whether inclusive)",
        };
        return isChinese ? $"{Before}{text}{unit}{included}" : $"{text}{unit}{included}{After}";
    }
}
