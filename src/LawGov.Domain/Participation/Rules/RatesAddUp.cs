using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Do the rates of all parts of one whole add up to 100% (各项占比合计为100%)?</summary>
internal static class RatesAddUp
{
    private static readonly MessageTemplate NoRates = new("没有载明占比", "no rates are printed");
    private static readonly MessageTemplate Equal = new("{sum}，相符", "{sum}: they agree");
    private static readonly MessageTemplate EqualWithin = new(
        "{sum}，在修约、约数或者界限的范围内为100%",
        "{sum}: 100% within what rounded, approximate or bounded figures leave open");

    private static readonly MessageTemplate Within = new("{sum}，不超过100%", "{sum}: no more than 100%");
    private static readonly MessageTemplate Above = new(
        "{sum}，超过100%，{least}多{difference}", "{sum}: more than 100%, by {least}{difference}");

    private static readonly MessageTemplate Below = new(
        "{sum}，分项已列全，不足100%，{least}少{difference}", "{sum}: less than 100% of a list that names every part, by {least}{difference}");

    private static readonly MessageTemplate Apart = new("{sum}，不能为100%", "{sum}: it cannot be 100%");
    private static readonly MessageTemplate RestNotListed = new(
        "{sum}，其余{rest}未列明，分项是否列全未载明",
        "{sum}; the rest, {rest}, is not listed, and it is not stated whether the list names every part");

    private static readonly MessageTemplate RestNotPrinted = new(
        "{sum}，另有{number}项占比未载明，{most}{rest}", "{sum}; {number} more not stated, {most} {rest}");

    private static readonly Bilingual NoLessThan = new("至少", "at least ");
    private static readonly Bilingual Together = new("应为", "which would be");
    private static readonly Bilingual AtMost = new("至多为", "at most");

    internal static Rule<RatesFacts> Rule { get; } = new(
        "PART-14",
        new("各项占比合计为100%", "The rates of all parts add up to 100%"),
        new(
            "分项列全的，各项占比之和为100%；没有列全的，不超过100%；是否列全未载明的，多于100%即为不符合，少于100%的未能判定，并指明其余多少。"
                + "各项占比为修约后的数，作为一个整体，分别按四舍五入、四舍六入五成双、截尾核对，修约可能使其和为99.99%的，即为相符。约数、界限按其可能的范围核对，未载明的分项不小于零。没有占比的，不适用。",
            "The rates add up to 100% where the list names every part, and to no more where it does not; where that is not stated, more "
                + "than 100% is breached, and less is undetermined and names the rest. The rates are "
                + "rounded figures and are checked as one statement under each of the three roundings, so that 99.99% agrees where "
                + "rounding explains it. Approximate and bounded "
                + "rates stand for all that lies within them; one that is not printed is zero or more. Not applicable without rates."),
        static (c, facts) => (IsWithoutRates(facts) ? c.NotApplicable(NoRates.With()) : null) ?? Judge(c, facts))
    {
        Asks = [ParticipationKeys.Rates, ParticipationKeys.Exhaustive],
    };

    private static bool IsWithoutRates(RatesFacts facts)
        => facts.Rates.State == FactState.None || (facts.Rates.Known(out var rates) && rates.IsEmpty);

    private static Finding Judge(Case c, RatesFacts facts)
    {
        var sum = Sum.Of(facts, c.Context.Approximations);
        if (!sum.HasParts) { return c.Missing(ParticipationKeys.Rates); }

        bool all = facts.Exhaustive.ValueOr(false), notAll = !all && !facts.Exhaustive.IsUnknown;
        Agreement equal = Agreements.Try(sum), within = Agreements.Try(sum.OrMore);
        bool undecided = !all && !notAll && sum.Unknown == 0 && !equal.Holds();
        var agreement = notAll || undecided ? within : equal;
        if ((all ? equal : within) == Agreement.None)
        {
            return c.Breached(Difference(c, facts, sum), ParticipationPractice.RatesMakeWhole);
        }

        // what parts alone can add up to, one rounding of all reaches: half-up from below, truncation from above
        var rest = new AmountText(sum.ShownRest(agreement.How()), sum.Unit, sum.Decimals);
        return (undecided, sum.Unknown) switch
        {
            (true, _) => c.Undetermined(RestNotListed.With(("sum", Text(c, facts, sum)), ("rest", rest)), ParticipationKeys.Exhaustive),
            (_, > 0) => c.Undetermined(
                RestNotPrinted.With(
                    ("sum", Text(c, facts, sum)), ("number", sum.Unknown), ("most", all ? Together : AtMost), ("rest", rest)),
                ParticipationKeys.Rates),
            _ => c.Met(
                (sum.AgreesAtItsWord ? Equal : equal.Holds() ? EqualWithin : Within).With(("sum", Text(c, facts, sum))),
                ParticipationPractice.RatesMakeWhole),
        };
    }

    private static Message Difference(Case c, RatesFacts facts, in Sum sum)
    {
        var rest = sum.ShownDifference;
        bool above = rest.High is { Exists: true, At.Sign: <= 0 };
        var difference = above ? -rest.High.At : rest.Low.At;
        var said = Text(c, facts, sum);
        return difference.Sign == 0 ? Apart.With(("sum", said))
            : (above ? Above : Below).With(
                ("sum", said),
                ("least", rest.IsOne ? "" : NoLessThan),
                ("difference", new AmountText(Extent.Only(difference), AmountText.Points, sum.Decimals)));
    }

    private static RatesText Text(Case c, RatesFacts facts, in Sum sum) => new(facts, c.Context.Approximations, sum.AgreesAtItsWord);

    /// <summary>3项占比之和为99.99%；其中约数的口径有影响的，一并载明.</summary>
    private sealed record RatesText(RatesFacts Facts, ApproximationModel Model, bool IsAtItsWord) : IBilingualText
    {
        public string ToText(Language language)
        {
            var sum = Sum.Of(Facts, Model);
            var rates = Facts.Rates.ValueOr([]);
            int count = rates.Count - sum.Unknown;
            string number = Internal.Digits.Group(count);
            string added = new AmountText(sum.ShownParts(null), sum.Unit, sum.Decimals).ToText(language);
            string widths = IsAtItsWord ? "" : WidthsText.OfParts(Model, rates)?.ToText(language) ?? "";
            return (language, count) switch
            {
                (Language.Chinese, 1) => $"1项占比为{added}",
                (Language.Chinese, _) => $"{number}项占比之和为{added}",
                (_, 1) => $"one rate is {added}",
                _ => $"{number} rates add up to {added}",
            } + widths;
        }
    }
}
