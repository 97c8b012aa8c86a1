using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Does a printed total equal its printed parts (合计等于分项之和)?</summary>
internal static class TotalEqualsParts
{
    private static readonly MessageTemplate NoParts = new("没有分项", "there are no parts");
    private static readonly MessageTemplate NotCounts = new("未载明可以相加的{what}", "not stated as counts that add up: {what}");
    private static readonly MessageTemplate Equal = new("{sum}，相符", "{sum}: they agree");
    private static readonly MessageTemplate EqualWithin = new(
        "{sum}，仅在取整、约数或者界限的范围内相符",
        "{sum}: they agree only within what rounded, approximate or bounded figures leave open");

    private static readonly MessageTemplate Within = new("{sum}，不超过合计", "{sum}: no more than the total");
    private static readonly MessageTemplate Above =
        new("{sum}，分项之和{least}多{difference}{remark}", "{sum}: {least}{difference} more than the total{remark}");
    private static readonly MessageTemplate Exceeds =
        new("{sum}，{least}超过合计{difference}{remark}", "{sum}: {least}{difference} more than the total{remark}");
    private static readonly MessageTemplate Below =
        new("{sum}，分项之和{least}少{difference}{remark}", "{sum}: {least}{difference} less than the total{remark}");
    private static readonly MessageTemplate Apart = new("{sum}，不符", "{sum}: they disagree");
    private static readonly MessageTemplate ThatPart =
        new("，恰为分项“{part}”的数量，可能{guess}合计", ", which is exactly the part {part}; the total may {guess}");
    private static readonly MessageTemplate RestNotListed = new(
        "{sum}，其余{rest}未列明，分项是否列全未载明",
        "{sum}; the rest, {rest}, is not listed, and it is not stated whether the list names every part");
    private static readonly MessageTemplate RestNotPrinted = new(
        "{sum}，另有{number}个分项未载明，{most}{rest}",
        "{sum}; {number} more of them not stated, {most} {rest}");
    private static readonly MessageTemplate TotalNotPrinted = new(
        "合计未载明，{parts}个分项之和为{sum}{widths}，合计{most}{sum}",
        "the total is not stated, the {parts} parts add up to {sum}{widths}: the total would be {most} {sum}");

    private static readonly Bilingual NoLessThan = new("至少", "at least ");
    private static readonly Bilingual LeftOut = new("未计入", "have omitted it");
    private static readonly Bilingual Twice = new("重复计入", "count it twice");
    private static readonly Bilingual Exactly = new("应为", "exactly");
    private static readonly Bilingual AtLeast = new("至少为", "at least");
    private static readonly Bilingual Together = new("应为", "which would be");
    private static readonly Bilingual AtMost = new("至多为", "at most");

    internal static Rule<TotalFacts> Rule { get; } = new(
        "PART-06",
        new("合计等于分项之和", "A total equals its parts"),
        new(
            "核对载明的合计与分项之和：分项列全的，两者相等；没有列全的，分项之和不超过合计；是否列全未载明的，多于合计即为不符合，少于合计的未能判定，并指明其余多少。只有一个分项的，为其中一项，不超过合计即可。各数作为一个整体，"
                + "分别按四舍五入、四舍六入五成双、截尾核对，只有各数按不同方式修约才相符的，未能判定；"
                + "取整数、约数、界限按其可能的范围核对；未载明的分项不小于零。占比可以相加，100%即为整体。恰有一个分项等于差额的，指明该分项。没有分项的，不适用。",
            "Compares a printed total with the sum of its parts: equal where the list names every part; no less where it does not; "
                + "where that is not stated, more than the total is breached, and less is undetermined and names the rest. One part "
                + "alone is one of several and must not exceed the total. The figures are checked as one statement under each of the "
                + "three roundings; what agrees only if each was rounded in its own way is undetermined. Rounded, approximate and "
                + "bounded figures stand for all that lies within them; a part that is not printed is zero or more. Shares add up as "
                + "well, and 100% is the whole. Where exactly one part equals the difference, it is named. Not applicable without "
                + "parts."),
        static (c, facts) => (IsWithoutParts(facts) ? c.NotApplicable(NoParts.With()) : null) ?? Judge(c, facts))
    {
        Asks = [ParticipationKeys.FigureUnit, ParticipationKeys.Total, ParticipationKeys.Parts, ParticipationKeys.Exhaustive],
    };

    private static bool IsWithoutParts(TotalFacts facts)
        => facts.Parts.State == FactState.None || (facts.Parts.Known(out var parts) && parts.IsEmpty);

    /// <summary>What is found of a total and its parts, whichever rule asks.</summary>
    internal static Finding Judge(Case c, TotalFacts facts)
    {
        var sum = new Sum(facts, c.Context.Approximations);
        if (Admitted.Apart(c, sum.IsApart, ParticipationKeys.FigureUnit, facts, Write) is { } apart) { return apart; }

        if (!sum.HasTotal || !sum.HasParts) { return NotStated(c, facts, sum); }

        // one part alone is one of several (其中) unless it is stated to be all
        bool all = facts.Exhaustive.ValueOr(false);
        bool notAll = !all && (!facts.Exhaustive.IsUnknown || facts.Parts.ValueOr([]).Count == 1);
        Agreement equal = Agreements.Try(sum), within = Agreements.Try(sum.OrMore), agreement = notAll ? within : equal;
        bool undecided = !all && !notAll && sum.Unknown == 0 && !equal.Holds();
        if ((all ? equal : within) == Agreement.None)
        {
            return c.Breached(Difference(c, facts, sum), ParticipationPractice.WholeIsSumOfParts);
        }

        if (!(undecided ? within : agreement).Holds()) { return Mixed(c, facts, sum); }

        if (undecided)
        {
            var rest = new AmountText(sum.ShownRest(within.How()), sum.Unit, sum.Decimals);
            return c.Undetermined(RestNotListed.With(("sum", Text(c, facts, sum, within)), ("rest", rest)), ParticipationKeys.Exhaustive);
        }

        return sum.Unknown > 0 && !AlwaysHolds(sum, notAll) ? Rest(c, facts, sum, agreement, all)
            : c.Met(
                (sum.AgreesAtItsWord ? Equal : equal.Holds() ? EqualWithin : Within).With(("sum", Text(c, facts, sum, agreement))),
                ParticipationPractice.WholeIsSumOfParts);
    }

    private static Finding NotStated(Case c, TotalFacts facts, in Sum sum)
    {
        FactKey? total = sum.HasTotal ? null : ParticipationKeys.Total, parts = sum.HasParts ? null : ParticipationKeys.Parts;
        if (!sum.HasParts || sum.IsTotalStated)
        {
            return c.Undetermined(NotCounts.With(("what", new NamesText(total, parts))), total, parts);
        }

        bool exact = sum.Unknown == 0 && facts.Exhaustive.ValueOr(false);
        return c.Undetermined(
            TotalNotPrinted.With(
                ("parts", facts.Parts.ValueOr([]).Count - sum.Unknown),
                ("sum", new AmountText(sum.ShownParts(Rounding.HalfUp), sum.Unit, sum.Decimals)),
                ("widths", (object?)WidthsText.OfParts(c.Context.Approximations, facts.Parts.ValueOr([])) ?? ""),
                ("most", exact ? Exactly : AtLeast)),
            total);
    }

    /// <summary>Whether no part that is not printed can change it: the total has no end, and what is printed is enough.</summary>
    private static bool AlwaysHolds(in Sum sum, bool notAll) => !sum.Total(null).High.Exists
        && (notAll || sum.Rest(Rounding.HalfUp).HasZero || sum.Rest(Rounding.HalfEven).HasZero || sum.Rest(Rounding.Truncate).HasZero);

    private static Finding Mixed(Case c, TotalFacts facts, in Sum sum) => Admitted.Mixed(
        c,
        Text(c, facts, sum, Agreement.Mixed),
        sum.IsTotalRounded ? ParticipationKeys.Total : null,
        sum.ArePartsRounded || !sum.IsTotalRounded ? ParticipationKeys.Parts : null);

    private static Finding Rest(Case c, TotalFacts facts, in Sum sum, Agreement agreement, bool all) => c.Undetermined(
        RestNotPrinted.With(
            ("sum", Text(c, facts, sum, agreement)),
            ("number", sum.Unknown),
            ("most", all ? Together : AtMost),
            ("rest", new AmountText(sum.ShownRest(agreement.How()), sum.Unit, sum.Decimals))),
        ParticipationKeys.Parts);

    private static Message Difference(Case c, TotalFacts facts, in Sum sum)
    {
        var rest = sum.ShownDifference;
        bool above = rest.High is { Exists: true, At.Sign: <= 0 };
        var difference = above ? -rest.High.At : rest.Low.At;
        var said = Text(c, facts, sum, Agreement.None);
        if (difference.Sign == 0) { return Apart.With(("sum", said)); } // 不足10元 beside 10元

        string? part = !rest.IsOne || facts.Parts.ValueOr([]).Count == 1 ? null : sum.OnlyOne(difference);
        object remark = part is null ? "" : ThatPart.With(("part", part), ("guess", above ? LeftOut : Twice));
        var template = !above ? Below : facts.Parts.ValueOr([]).Count == 1 ? Exceeds : Above;
        return template.With(
            ("sum", said),
            ("least", rest.IsOne ? "" : NoLessThan),
            ("difference", new AmountText(
                Extent.Only(difference), sum.Unit == AmountText.Percent ? AmountText.Points : sum.Unit, sum.Decimals)),
            ("remark", remark));
    }

    private static SumText Text(Case c, TotalFacts facts, in Sum sum, Agreement agreement)
        => new(facts, sum.AgreesAtItsWord ? null : c.Context.Approximations, c.Context.Approximations, agreement);

    private static string Write(TotalFacts all, Language language)
    {
        bool chinese = language == Language.Chinese;
        var parts = all.Parts.ValueOr([]).Select(part => $"{part.Name}{(chinese ? "" : " ")}{InWords.Say(part.Figure, language)}");
        string total = InWords.Named(ParticipationKeys.Total, all.Total, language);
        return chinese ? $"{total}，分项{string.Join('、', parts)}" : $"{total}, the parts are {string.Join(", ", parts)}";
    }

    private sealed record NamesText(FactKey? First, FactKey? Second) : IBilingualText
    {
        public string ToText(Language language)
        {
            string separator = language == Language.Chinese ? "、" : ", ";
            return string.Join(separator, Collections.ValueList.OfPresent(First, Second).Select(key => key.Name.ToText(language)));
        }
    }

    /// <summary>合计481人，3个分项之和为480人；其中约数的口径有影响的，一并载明.</summary>
    private sealed record SumText(TotalFacts Facts, ApproximationModel? Widths, ApproximationModel Model, Agreement Agreement)
        : IBilingualText
    {
        public string ToText(Language language)
        {
            var sum = new Sum(Facts, Model);
            int count = Facts.Parts.ValueOr([]).Count - sum.Unknown;
            string total = InWords.Say(Facts.Total, language), parts = Internal.Digits.Group(count);
            Rounding? rounding = Agreement.Holds() ? Agreement.How() : null;
            string added = new AmountText(sum.ShownParts(rounding), sum.Unit, sum.Decimals).ToText(language);
            bool one = Facts.Parts.ValueOr([]).Count == 1;
            return (language == Language.Chinese
                ? $"合计{total}，{(one ? "其中一项为" : $"{parts}个分项之和为")}{added}"
                : $"the total is {total}, {(one ? "one part of it is" : $"the {parts} parts add up to")} {added}") + WidthsUsed(language);
        }

        private string WidthsUsed(Language language)
        {
            if (Widths is null) { return ""; }

            return WidthsText.OfParts(Widths, Facts.Parts.ValueOr([]), WidthsText.UsedBy(Facts.Total, Widths))?.ToText(language) ?? "";
        }
    }
}
