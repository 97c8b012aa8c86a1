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

/// <summary>A kind of training, and how much of it a record states.</summary>
internal sealed record TrainingKind(Bilingual Name, FactKey Key, Func<TrainingRecordFacts, Fact<ValueList<PrintedFigure>>> Get)
{
    /// <summary>The amounts; a list without one states nothing.</summary>
    internal Fact<ValueList<PrintedFigure>> Of(TrainingRecordFacts facts)
        => Get(facts) is var stated && stated.Known(out var amounts) && amounts.IsEmpty ? default : stated;
}

/// <summary>What a norm counts: one or two kinds of training over so many years, and what is named beside because it does not
/// count.</summary>
/// <remarks>A target is to be striven for, and short of it is not a breach.</remarks>
internal sealed record Norm(ValueList<TrainingKind> Kinds, ValueList<TrainingKind> Others = default, int Years = 1, bool IsTarget = false);

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
    private static readonly Bilingual OtherUnit = new("（计量单位不同，不折算）", " (units differ and are not converted)");
    private static readonly Bilingual NotAdded = new(
        "（两类培训不相加，是否合并认可由主管部门认定）", " (the two kinds are not added; whether they count together is for the authority)");

    /// <summary>Not applicable to other groups than those named, undetermined where the group is not stated.</summary>
    internal static Finding? IsFor(Case c, Fact<TrainingAudience> audience, Bilingual what, params ReadOnlySpan<TrainingAudience> groups)
    {
        if (c.Known(audience, TrainingKeys.Audience, out var stated) is { } notStated) { return notStated; }

        foreach (var group in groups)
        {
            if (group == stated) { return null; }
        }

        return c.NotApplicable(NotFor.With(("what", what), ("audience", stated.Name())));
    }

    /// <summary>The figures of officials go by rank.</summary>
    internal static Finding? IsOfRank(Case c, TrainingRecordFacts facts, bool isCountyRank, Bilingual what, Bilingual otherRank)
        => IsFor(c, facts.Audience, what, TrainingAudience.Leaders, TrainingAudience.Staff, TrainingAudience.EnforcementStaff)
            ?? (facts.IsCountyRank.State == FactState.None
                ? c.Undetermined(WithoutRank.With(("what", what)), TrainingKeys.Rank)
                : c.Known(facts.IsCountyRank, TrainingKeys.Rank, out bool isCounty)
                    ?? (isCounty == isCountyRank ? null : c.NotApplicable(NotFor.With(("what", what), ("audience", otherRank)))));

    /// <summary>Holds what there was against a norm of one or several ways of counting, any of which is enough.</summary>
    internal static Finding Hold(Case c, TrainingRecordFacts facts, Norm norm, ValueList<PrintedFigure> amounts, Basis basis)
    {
        bool isOver = c.AsOf > new LocalDate(facts.Year, 12, 31);
        var reach = ReachOf(c, facts, norm, amounts);
        // a shortfall of somebody who was there for a part of the time is not judged
        var served = isOver && facts.ServedThroughout.IsUnknown ? TrainingKeys.ServedThroughout : null;
        if (reach.IsNothingStated) { return c.Missing(reach.First, reach.Second, served); }

        FoundText found = new(facts, norm, HasOthers: reach.IsReached != true);
        LimitText limit = new(amounts, norm.IsTarget, reach.Note);
        if (reach.IsReached == false && isOver)
        {
            if (!facts.ServedThroughout.Known(out bool throughout))
            {
                return c.Undetermined(
                    ServiceNotStated.With(("found", found), ("limit", limit), ("served", TrainingKeys.ServedThroughout.Name)),
                    TrainingKeys.ServedThroughout);
            }

            if (!throughout)
            {
                return c.Undetermined(PartService.With(("found", found), ("limit", limit)), TrainingKeys.ServedThroughout);
            }

            if (norm.IsTarget) { return c.NotApplicable(ShortOfTarget.With(("found", found), ("limit", limit))); }
        }

        var outcome = reach.IsReached is { } known ? CountInterval.Only(known ? 1 : 0) : CountInterval.Between(0, 1);
        return c.AtLeast(
            outcome, CountInterval.Only(1), new(found, limit) { IsOver = isOver }, basis, reach.First, reach.Second, served);
    }

    /// <summary>Whether one kind of training reaches one way of counting: surely, surely not, or not settled, and by which facts.</summary>
    private static Reach ReachOf(Case c, TrainingRecordFacts facts, Norm norm, ValueList<PrintedFigure> amounts)
    {
        FactKey? first = null, second = null;
        bool isNothingStated = true, isOtherUnit = false;
        for (int i = 0; i < norm.Kinds.Count; i++)
        {
            var stated = norm.Kinds[i].Of(facts);
            isNothingStated &= stated.IsUnknown;
            bool hasUnit = false, isOpen = false;
            foreach (var least in amounts)
            {
                bool? reached = AmountIn(stated, least.Unit, c.Context.Approximations) is { } amount
                    ? amount.Reaches(least.Amount)
                    : stated.State == FactState.None ? least.Amount.Numerator == 0 : null;
                if (reached == true) { return new(true, null, null, null, false); }

                isOpen |= reached is null;
                hasUnit |= IndexOf(stated, least.Unit) >= 0;
            }

            isOtherUnit |= !hasUnit && stated.State == FactState.Known;
            if (!isOpen) { continue; }

            if (first is null) { first = norm.Kinds[i].Key; }
            else { second = norm.Kinds[i].Key; }
        }

        if (first is not null) { return new(null, first, second, isOtherUnit ? OtherUnit : null, isNothingStated); }

        return norm.Kinds.Count == 2 && WouldReachTogether(c, facts, norm, amounts)
            ? new(null, norm.Kinds[0].Key, norm.Kinds[1].Key, NotAdded, false)
            : new(false, null, null, null, false);
    }

    private static bool WouldReachTogether(Case c, TrainingRecordFacts facts, Norm norm, ValueList<PrintedFigure> amounts)
    {
        foreach (var least in amounts)
        {
            Int128 numerator = 0, denominator = 1;
            foreach (var kind in norm.Kinds)
            {
                var most = AmountIn(kind.Of(facts), least.Unit, c.Context.Approximations)?.High ?? new Ratio(0, 1);
                numerator = (numerator * most.Denominator) + (most.Numerator * denominator);
                denominator *= most.Denominator;
            }

            if (numerator * least.Amount.Denominator >= least.Amount.Numerator * denominator) { return true; }
        }

        return false;
    }

    /// <summary>The amount in one unit; null where it is not stated in that unit.</summary>
    internal static RatioInterval? AmountIn(Fact<ValueList<PrintedFigure>> amounts, CountUnit unit, ApproximationModel model)
        => IndexOf(amounts, unit) is var at and >= 0 ? amounts.ValueOr(default)[at].WidestAmounts(model) : null;

    private static int IndexOf(Fact<ValueList<PrintedFigure>> amounts, CountUnit unit)
    {
        var figures = amounts.ValueOr(default);
        for (int i = 0; i < figures.Count; i++)
        {
            if (figures[i].Unit == unit) { return i; }
        }

        return -1;
    }

    /// <summary>What came of it: reached, not, or not settled and by which facts.</summary>
    private readonly record struct Reach(bool? IsReached, FactKey? First, FactKey? Second, Bilingual? Note, bool IsNothingStated);

    /// <summary>What there was: 2024年，经认可的集中培训11天、80学时（另有网络培训50学时，不相加）.</summary>
    private sealed record FoundText(TrainingRecordFacts Facts, Norm Norm, bool HasOthers) : IBilingualText
    {
        public string ToText(Language language)
        {
            bool chinese = language == Language.Chinese;
            string year = Digits.Year(Facts.Year), first = Digits.Year(Facts.Year - Norm.Years + 1);
            string period = Norm.Years == 1 ? (chinese ? year + "年" : year) : chinese ? $"{first}年至{year}年" : $"{first} to {year}";
            string kinds = string.Join(chinese ? "；" : "; ", Norm.Kinds.Select(kind => Say(kind, chinese, language)));
            string others = string.Join(
                chinese ? "、" : ", ",
                Norm.Others.Where(kind => HasOthers && kind.Of(Facts).State == FactState.Known)
                    .Select(kind => Say(kind, chinese, language)));
            string beside = others.Length == 0 ? "" : chinese ? $"（另有{others}，不相加）" : $" (besides, not added: {others})";
            return chinese ? $"{period}，{kinds}{beside}" : $"{period}: {kinds}{beside}";
        }

        private string Say(TrainingKind kind, bool chinese, Language language) => (kind.Of(Facts).State, chinese) switch
        {
            (FactState.Known, true) => kind.Name.Chinese + AmountsText.All(kind.Of(Facts).ValueOr(default)).ToText(language),
            (FactState.Known, _) => $"{kind.Name.English} of {AmountsText.All(kind.Of(Facts).ValueOr(default)).ToText(language)}",
            (FactState.None, true) => $"经确认没有参加{kind.Name.Chinese}",
            (FactState.None, _) => $"no {kind.Name.English}, as is known",
            (_, true) => $"未载明{kind.Name.Chinese}",
            _ => $"{kind.Name.English} not stated",
        };
    }

    /// <summary>What is asked for: 规定的12天或者90学时.</summary>
    private sealed record LimitText(ValueList<PrintedFigure> Amounts, bool IsTarget, Bilingual? Note) : IBilingualText
    {
        public string ToText(Language language)
        {
            string amounts = AmountsText.Either(Amounts).ToText(language) + Note?.ToText(language);
            return (language == Language.Chinese, IsTarget) switch
            {
                (true, true) => "目标" + amounts,
                (true, _) => "规定的" + amounts,
                (_, true) => "the target of " + amounts,
                _ => "the required " + amounts,
            };
        }
    }
}
