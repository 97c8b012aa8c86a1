using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Printed;

/// <summary>Does a printed total equal its printed parts (合计等于分项之和)?</summary>
/// <remarks>
/// Whole counts of one unit. A rounded, approximate or bounded figure stands for every count within it. A part that is known to be none
/// adds nothing; one that is not printed leaves the rule undetermined. Where exactly one part is as large as the difference, it is named:
/// the total left it out, or counted it twice.
/// </remarks>
public static class TotalEqualsParts
{
    private static readonly MessageTemplate Equal = new("合计{total}，{parts}个分项之和为{sum}，相符", "the total is {total}, the {parts} parts add up to {sum}: they agree");

    private static readonly MessageTemplate EqualWithin = new(
        "合计{total}，{parts}个分项之和为{sum}，仅在取整、约数或者界限的范围内相符",
        "the total is {total}, the {parts} parts add up to {sum}: they agree only within the printed precision");

    private static readonly MessageTemplate Above = new(
        "合计{total}，{parts}个分项之和为{sum}，分项之和多{difference}",
        "the total is {total}, the {parts} parts add up to {sum}: {difference} more than the total");

    private static readonly MessageTemplate Below = new(
        "合计{total}，{parts}个分项之和为{sum}，分项之和少{difference}",
        "the total is {total}, the {parts} parts add up to {sum}: {difference} less than the total");

    private static readonly MessageTemplate AboveByOne = new(
        "合计{total}，{parts}个分项之和为{sum}，分项之和多{difference}，恰为分项“{part}”的数量，可能未计入合计",
        "the total is {total}, the {parts} parts add up to {sum}: {difference} more, which is just the part {part}; the total may have left it out");

    private static readonly MessageTemplate BelowByOne = new(
        "合计{total}，{parts}个分项之和为{sum}，分项之和少{difference}，恰为分项“{part}”的数量，可能重复计入合计",
        "the total is {total}, the {parts} parts add up to {sum}: {difference} less, which is just the part {part}; the total may count it twice");

    private static readonly MessageTemplate NotStated = new("合计：{total}；分项未全部载明为可以相加的数量，无法核对", "total {total}; not every part is printed as a number that can be added");

    private static readonly MessageTemplate TotalNotStated = new("合计：{total}，不是可以核对的数量", "total {total}: no number that can be checked");

    private static readonly MessageTemplate UnitsDiffer = new("合计：{total}；各项计量单位不同，不能相加", "total {total}; the figures are of different units and do not add up");

    private static readonly MessageTemplate NoParts = new("没有分项", "there are no parts");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<TotalFacts> Rule { get; } = new(
        "PART-06",
        new("合计等于分项之和", "A total equals its parts"),
        new(
            "核对载明的合计与分项之和，只核对同一计量单位的整数；取整数、约数、界限按其可能的范围核对。恰有一个分项等于差额的，指明该分项。分项未全部载明的，未能判定；没有分项的，不适用。",
            "Compares a printed total with the sum of its parts, for whole counts of one unit; rounded, approximate and bounded figures stand for every count within them. Where exactly one part equals the difference, it is named. Parts that are not all printed leave it undetermined; not applicable without parts."),
        [],
        Evaluate);

    private static Finding Evaluate(Rule rule, TotalFacts facts, RuleContext context)
    {
        if (facts.Parts.State == FactState.None || (facts.Parts.Known(out var parts) && parts.IsEmpty)) { return rule.NotApplicable(facts.Id, NoParts.With()); }

        var total = facts.Total.ValueOr(default);
        var whole = total.WidestCounts();
        bool totalCounts = !whole.IsEmpty, partsCount = TryAdd(parts, out var sum, out bool oneUnit, total.Unit);
        if (!totalCounts || !partsCount)
        {
            return rule.Undetermined(
                facts.Id,
                (totalCounts ? NotStated : TotalNotStated).With(("total", facts.Total.Say())),
                totalCounts ? null : PrintedFigureKeys.Total,
                partsCount ? null : PrintedFigureKeys.Parts);
        }

        if (!oneUnit) { return rule.Undetermined(facts.Id, UnitsDiffer.With(("total", total)), PrintedFigureKeys.Unit); }

        var counts = sum.Counts;
        if (whole.Intersect(counts).IsEmpty) { return Differ(rule, facts, total, whole, counts, parts); }

        return rule.Met(
            facts.Id,
            (sum.AsPrinted && total.IsWhole(out long face) && total.Bound == FigureBound.None && face == sum.Face ? Equal : EqualWithin)
                .With(("total", total), ("parts", parts.Count), ("sum", counts)),
            ParticipationPractice.WholeIsSumOfParts);
    }

    private static Finding Differ(Rule rule, TotalFacts facts, PrintedFigure total, CountInterval whole, CountInterval sum, ValueList<PrintedPart> parts)
    {
        bool above = sum.Min > whole.Min;
        long difference = above ? sum.Min!.Value - whole.Max!.Value : whole.Min!.Value - sum.Max!.Value;
        string? part = OnlyOne(parts, difference);
        return rule.Breached(
            facts.Id,
            part is null
                ? (above ? Above : Below).With(("total", total), ("parts", parts.Count), ("sum", sum), ("difference", difference))
                : (above ? AboveByOne : BelowByOne).With(("total", total), ("parts", parts.Count), ("sum", sum), ("difference", difference), ("part", part)),
            ParticipationPractice.WholeIsSumOfParts);
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

    private static bool TryAdd(ValueList<PrintedPart> parts, out PrintedSum sum, out bool oneUnit, CountUnit unit)
    {
        sum = default;
        oneUnit = true;
        foreach (var part in parts)
        {
            if (part.Figure.State == FactState.None) { continue; }

            if (!part.Figure.Known(out var figure) || !sum.TryAdd(figure)) { return false; }

            oneUnit &= unit.Measures(figure.Unit);
            unit = unit.IsNone ? figure.Unit : unit;
        }

        return !parts.IsEmpty;
    }
}
