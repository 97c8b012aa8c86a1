using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Training.Rules;

/// <summary>A kind of training that counts for a norm, and how much of it there was.</summary>
internal sealed record Counted(Bilingual Name, FactKey Key, Fact<ValueList<PrintedFigure>> Amounts);

/// <summary>How much training there was, held against how much is asked for: what TRAI-01 to TRAI-05 share.</summary>
/// <remarks>
/// Each kind of training is held alone against each way of counting, in its own unit: one that surely reaches is enough. Kinds and units
/// are
/// never added; where two kinds would reach together only, that is left to the authority that recognises them.
/// </remarks>
internal static class Norms
{
    private static readonly MessageTemplate NotFor = new("{what}不适用于{audience}", "{what} does not apply to {audience}");
    private static readonly MessageTemplate WithoutRank = new(
        "经确认没有行政职务职级，{what}是否适用，未经确认",
        "known to be without such a rank; whether {what} applies is not confirmed");
    private static readonly MessageTemplate ServiceNotStated = new(
        "{found}，未达到{limit}；未载明{served}",
        "{found}: short of {limit}; not stated: {served}");
    private static readonly MessageTemplate PartService = new(
        "{found}，未达到{limit}；核查期间没有始终在岗，如何计算没有规定",
        "{found}: short of {limit}; the person did not serve throughout, and no rule says how much is then asked for");
    private static readonly MessageTemplate ShortOfTarget = new(
        "{found}，未达到{limit}；目标要求努力达到，不作不符合认定",
        "{found}: short of {limit}; it is to be striven for, so no breach is found");
    private static readonly MessageTemplate Found = new("{period}，{kinds}{beside}", "{period}: {kinds}{beside}");
    private static readonly MessageTemplate Years = new("{first}年至{last}年", "{first} to {last}");
    private static readonly MessageTemplate Year = new("{year}年", "{year}");
    private static readonly MessageTemplate Beside = new("（另有{others}，不相加）", " (besides, not added: {others})");
    private static readonly MessageTemplate OfKind = new("{kind}{amounts}", "{kind} of {amounts}");
    private static readonly MessageTemplate NoneOfKind = new("经确认没有参加{kind}", "no {kind}, as is known");
    private static readonly MessageTemplate KindNotStated = new("未载明{kind}", "{kind} not stated");
    private static readonly MessageTemplate Required = new("规定的{norm}{note}", "the required {norm}{note}");
    private static readonly MessageTemplate Target = new("目标{norm}{note}", "the target of {norm}{note}");
    private static readonly Bilingual OtherUnit = new("（计量单位不同，不折算）", " (units differ and are not converted)");
    private static readonly Bilingual NotAdded = new(
        "（两类培训不相加，是否合并认可由主管部门认定）", " (the two kinds are not added; whether they count together is for the authority)");

    /// <summary>Not applicable to other groups than those named, undetermined where the group is not stated.</summary>
    internal static Finding? IsFor(Case c, Fact<TrainingAudience> audience, Bilingual what, params ReadOnlySpan<TrainingAudience> groups)
        => c.Known(audience, TrainingKeys.Audience, out var group)
            ?? (groups.Contains(group) ? null : c.NotApplicable(NotFor.With(("what", what), ("audience", group.Name()))));

    /// <summary>The figures of officials go by rank.</summary>
    internal static Finding? IsOfRank(Case c, TrainingRecordFacts facts, bool isCountyRank, Bilingual what, Bilingual otherRank)
        => IsFor(c, facts.Audience, what, TrainingAudience.Leaders, TrainingAudience.Staff, TrainingAudience.EnforcementStaff)
            ?? (facts.IsCountyRank.State == FactState.None
                ? c.Undetermined(WithoutRank.With(("what", what)), TrainingKeys.Rank)
                : c.Known(facts.IsCountyRank, TrainingKeys.Rank, out bool isCounty)
                    ?? (isCounty == isCountyRank ? null : c.NotApplicable(NotFor.With(("what", what), ("audience", otherRank)))));

    /// <summary>Holds what there was against a norm of one or several ways of counting.</summary>
    /// <param name="c">The case.</param>
    /// <param name="facts">The record.</param>
    /// <param name="norm">The ways of counting, any of which is enough.</param>
    /// <param name="basis">What sets it.</param>
    /// <param name="kinds">What counts for it.</param>
    /// <param name="years">How many years, the last of which is the year asked about.</param>
    /// <param name="isTarget">Whether it is to be striven for only.</param>
    /// <param name="others">What does not count, and is named beside.</param>
    internal static Finding Hold(
        Case c,
        TrainingRecordFacts facts,
        ValueList<PrintedFigure> norm,
        Basis basis,
        ValueList<Counted> kinds,
        int years = 1,
        bool isTarget = false,
        ValueList<Counted> others = default)
    {
        bool isOver = c.AsOf >= new LocalDate(facts.Year, 12, 31);
        var open = new FactKey?[kinds.Count + 1];
        bool? reached = Reach(c, norm, kinds, open, out var note);
        // a shortfall of somebody who was there for a part of the time is not judged
        open[^1] = isOver && facts.ServedThroughout.IsUnknown ? TrainingKeys.ServedThroughout : null;
        if (kinds.All(kind => kind.Amounts.IsUnknown)) { return c.Missing(open); }

        var found = Found.With(
            ("period", years == 1
                ? Year.With(("year", Digits.Year(facts.Year)))
                : Years.With(("first", Digits.Year(facts.Year - years + 1)), ("last", Digits.Year(facts.Year)))),
            ("kinds", Joined.Of(kinds.Select(Say), "；")),
            ("beside", reached == true || others.All(other => other.Amounts.State != FactState.Known)
                ? ""
                : Beside.With(("others", Joined.Of(others.Where(other => other.Amounts.State == FactState.Known).Select(Say))))));
        var limit = (isTarget ? Target : Required).With(("norm", AmountsText.Either(norm)), ("note", note is null ? "" : note));
        if (reached == false && isOver)
        {
            if (!facts.ServedThroughout.Known(out bool served))
            {
                return c.Undetermined(
                    ServiceNotStated.With(("found", found), ("limit", limit), ("served", TrainingKeys.ServedThroughout.Name)),
                    TrainingKeys.ServedThroughout);
            }

            if (!served)
            {
                return c.Undetermined(PartService.With(("found", found), ("limit", limit)), TrainingKeys.ServedThroughout);
            }

            if (isTarget) { return c.NotApplicable(ShortOfTarget.With(("found", found), ("limit", limit))); }
        }

        var outcome = reached is { } known ? CountInterval.Only(known ? 1 : 0) : CountInterval.Between(0, 1);
        return c.AtLeast(outcome, CountInterval.Only(1), new(found, limit) { IsOver = isOver }, basis, open);
    }

    /// <summary>Whether one kind of training reaches one way of counting: surely, surely not, or not settled, and by which facts.</summary>
    private static bool? Reach(Case c, ValueList<PrintedFigure> norm, ValueList<Counted> kinds, FactKey?[] open, out Bilingual? note)
    {
        note = null;
        bool isSettled = true;
        for (int i = 0; i < kinds.Count; i++)
        {
            foreach (var least in norm)
            {
                bool? reached = AmountIn(kinds[i].Amounts, least.Unit, c.Context.Approximations)?.Reaches(least.Amount)
                    ?? (kinds[i].Amounts.State == FactState.None ? false : null);
                if (reached == true)
                {
                    note = null;
                    return true;
                }

                if (reached is null) { (open[i], isSettled) = (kinds[i].Key, false); }
            }

            bool isOtherUnit = kinds[i].Amounts.Known(out var amounts) && !amounts.IsEmpty
                && !amounts.Any(amount => norm.Any(least => least.Unit == amount.Unit));
            note = isOtherUnit ? OtherUnit : note;
        }

        if (!isSettled) { return null; }

        if (kinds.Count < 2 || !norm.Any(least => WouldReachTogether(c, least, kinds))) { return false; }

        note = NotAdded;
        for (int i = 0; i < kinds.Count; i++) { open[i] = kinds[i].Key; }

        return null;
    }

    private static bool WouldReachTogether(Case c, PrintedFigure least, ValueList<Counted> kinds)
    {
        Int128 numerator = 0, denominator = 1;
        foreach (var kind in kinds)
        {
            var most = AmountIn(kind.Amounts, least.Unit, c.Context.Approximations)?.High ?? new Ratio(0, 1);
            (numerator, denominator) = (
                (numerator * most.Denominator) + (most.Numerator * denominator), denominator * most.Denominator);
        }

        return numerator * least.Amount.Denominator >= least.Amount.Numerator * denominator;
    }

    /// <summary>The amount in one unit; null where it is not stated in that unit.</summary>
    private static RatioInterval? AmountIn(Fact<ValueList<PrintedFigure>> amounts, CountUnit unit, ApproximationModel model)
    {
        foreach (var amount in amounts.ValueOr(default))
        {
            if (amount.Unit == unit) { return amount.WidestAmounts(model); }
        }

        return null;
    }

    private static IBilingualText Say(Counted kind) => kind.Amounts.State switch
    {
        FactState.Known => OfKind.With(("kind", kind.Name), ("amounts", AmountsText.All(kind.Amounts.ValueOr(default)))),
        FactState.None => NoneOfKind.With(("kind", kind.Name)),
        _ => KindNotStated.With(("kind", kind.Name)),
    };
}
