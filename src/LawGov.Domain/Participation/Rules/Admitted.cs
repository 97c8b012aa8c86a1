using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>What printed figures admit, and whether they can be compared: what all rules on figures share.</summary>
internal static class Admitted
{
    private static readonly MessageTemplate UnitsDiffer =
        new("{figures}，计量单位不同，不能比较", "{figures}: their units differ, so they cannot be compared");

    private static readonly MessageTemplate OnlyIfMixed = new(
        "{figures}，只有各数按不同方式修约才相符，不能确定",
        "{figures}: they agree only if the figures were rounded in different ways, so it cannot be determined");

    /// <summary>Every count that a figure can stand for; null where no count is stated.</summary>
    internal static CountInterval? Counts(Fact<PrintedFigure> fact, ApproximationModel model)
    {
        if (!fact.Known(out var figure)) { return null; }

        // the interval has no end at 64 bits
        if (figure.IsCount(out long count)) { return CountInterval.Only(Math.Min(count, long.MaxValue - 1)); }

        var counts = figure.WidestCounts(model);
        return counts.IsEmpty ? null : counts;
    }

    /// <summary>Whether a figure leaves exactly one count.</summary>
    internal static bool IsOne(this CountInterval? counts) => counts is { Min: { } min, Max: { } max } && min == max;

    internal static CountInterval OrAny(this CountInterval? counts) => counts ?? CountInterval.AtLeast(0);

    /// <summary>Undetermined where figures are of different units: 人 is not 人次. Every rule asks it before it compares.</summary>
    internal static Finding? Apart<TFacts>(Case c, bool isApart, FactKey key, TFacts facts, Func<TFacts, Language, string> write)
        where TFacts : class
        => isApart ? c.Undetermined(UnitsDiffer.With(("figures", new FiguresText<TFacts>(facts, write))), key) : null;

    /// <summary>Undetermined where no one rounding makes a whole statement hold: the exact figures would settle it.</summary>
    internal static Finding Mixed(Case c, IBilingualText figures, params ReadOnlySpan<FactKey?> keys)
        => c.Undetermined(OnlyIfMixed.With(("figures", figures)), keys);

    internal static CountUnit UnitOf(Fact<PrintedFigure> fact) => fact.ValueOr(default).Unit;
}
