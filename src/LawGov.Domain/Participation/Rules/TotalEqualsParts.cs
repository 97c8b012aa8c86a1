using LawGov.Domain.Collections;
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

    private static readonly MessageTemplate Above =
        new("{sum}，分项之和多{difference}{remark}", "{sum}: {difference} more than the total{remark}");
    private static readonly MessageTemplate Below =
        new("{sum}，分项之和少{difference}{remark}", "{sum}: {difference} less than the total{remark}");
    private static readonly MessageTemplate ThatPart =
        new("，恰为分项“{part}”的数量，可能{guess}合计", ", which is exactly the part {part}; the total may {guess}");

    private static readonly Bilingual LeftOut = new("未计入", "have omitted it");
    private static readonly Bilingual Twice = new("重复计入", "count it twice");

    internal static Rule<TotalFacts> Rule { get; } = new(
        "PART-06",
        new("合计等于分项之和", "A total equals its parts"),
        new(
            "核对载明的合计与分项之和，只核对同一计量单位的整数；取整数、约数、界限按其可能的范围核对。恰有一个分项等于差额的，指明该分项。分项未全部载明的，未能判定；没有分项的，不适用。",
            "Compares a printed total with the sum of its parts, for whole counts of one unit; rounded, approximate and bounded "
                + "figures stand for every count within them. Where exactly one part equals the difference, it is named. Parts that are "
                + "not all printed leave it undetermined; not applicable without parts."),
        static (c, facts) => (IsWithoutParts(facts) ? c.NotApplicable(NoParts.With()) : null)
            ?? Admitted.Apart(c, IsApart(facts), ParticipationKeys.FigureUnit, facts, Write)
            ?? Judge(c, facts))
    {
        Asks = [ParticipationKeys.FigureUnit, ParticipationKeys.Total, ParticipationKeys.Parts],
    };

    private static bool IsWithoutParts(TotalFacts facts)
        => facts.Parts.State == FactState.None || (facts.Parts.Known(out var parts) && parts.IsEmpty);

    /// <summary>Whether two of the figures are of different units; one that prints none goes with any.</summary>
    private static bool IsApart(TotalFacts facts)
    {
        var unit = Admitted.UnitOf(facts.Total);
        foreach (var part in facts.Parts.ValueOr([]))
        {
            var own = Admitted.UnitOf(part.Figure);
            if (!unit.Measures(own)) { return true; }

            unit = unit.IsNone ? own : unit;
        }

        return false;
    }

    private static Finding Judge(Case c, TotalFacts facts)
    {
        var total = facts.Total.ValueOr(default);
        var whole = total.WidestCounts(Admitted.Width);
        bool partsCount = TryAdd(facts.Parts.ValueOr([]), out var sum);
        if (whole.IsEmpty || !partsCount)
        {
            FactKey? first = whole.IsEmpty ? ParticipationKeys.Total : null, second = partsCount ? null : ParticipationKeys.Parts;
            return c.Undetermined(NotCounts.With(("what", new NamesText(first, second))), first, second);
        }

        var counts = sum.Counts;
        var text = ("sum", (object)new SumText(facts, counts));
        if (whole.Intersect(counts).IsEmpty)
        {
            return c.Breached(Difference(facts, text, whole, counts), ParticipationPractice.WholeIsSumOfParts);
        }

        bool isFace = sum.AsPrinted && total.IsWhole(out long face) && total.Bound == FigureBound.None && face == sum.Face;
        return c.Met((isFace ? Equal : EqualWithin).With(text), ParticipationPractice.WholeIsSumOfParts);
    }

    private static Message Difference(TotalFacts facts, (string, object) text, CountInterval whole, CountInterval sum)
    {
        bool above = sum.Min > whole.Min;
        long difference = above ? sum.Min!.Value - whole.Max!.Value : whole.Min!.Value - sum.Max!.Value;
        string? part = OnlyOne(facts.Parts.ValueOr([]), difference);
        object remark = part is null ? "" : ThatPart.With(("part", part), ("guess", above ? LeftOut : Twice));
        var by = new CountText(CountInterval.Only(difference), Admitted.UnitOf(facts.Total));
        return (above ? Above : Below).With(text, ("difference", by), ("remark", remark));
    }

    /// <summary>The name of the part that alone is as large as the difference; null where none or several are.</summary>
    private static string? OnlyOne(ValueList<PrintedPart> parts, long difference)
    {
        string? found = null;
        foreach (var part in parts)
        {
            if (!part.Figure.Known(out var figure) || !figure.IsCount(out long count) || count != difference) { continue; }

            if (found is not null) { return null; }

            found = part.Name;
        }

        return found;
    }

    private static bool TryAdd(ValueList<PrintedPart> parts, out PrintedSum sum)
    {
        sum = default;
        foreach (var part in parts)
        {
            if (part.Figure.State != FactState.None && !(part.Figure.Known(out var figure) && sum.TryAdd(figure))) { return false; }
        }

        return !parts.IsEmpty;
    }

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
            return string.Join(separator, ValueList.OfPresent(First, Second).Select(key => key.Name.ToText(language)));
        }
    }

    /// <summary>合计481人，3个分项之和为480.</summary>
    private sealed record SumText(TotalFacts Facts, CountInterval Sum) : IBilingualText
    {
        public string ToText(Language language)
        {
            string total = InWords.Say(Facts.Total, language), parts = Internal.Digits.Group(Facts.Parts.ValueOr([]).Count);
            string sum = new CountText(Sum, Admitted.UnitOf(Facts.Total)).ToText(language);
            return language == Language.Chinese
                ? $"合计{total}，{parts}个分项之和为{sum}"
                : $"the total is {total}, the {parts} parts add up to {sum}";
        }
    }
}
