using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Findings.Judging;

/// <content>Every day of a span covered: the gaps, and what would settle them.</content>
public sealed partial class Case
{
    private static readonly MessageTemplate EveryDay = new("{days}{covered}：{account}", "{days}: {covered}: {account}");
    private static readonly MessageTemplate EveryDaySoFar = new(
        "{days}，截至{asOf}{covered}：{account}；期间尚未届满",
        "{days}: up to {asOf} {covered}: {account}; the span is not over");
    private static readonly MessageTemplate SomeDaysNot = new(
        "{days}，{gap}{lacking}，共{count}段；载明的为：{account}",
        "{days}: {lacking} {gap}; stretches in all: {count}; stated: {account}");
    private static readonly MessageTemplate NoDay = new(
        "{days}每日均{lacking}；载明的为：{account}",
        "{days}: {lacking} on any day; stated: {account}");
    private static readonly MessageTemplate SomeDaysOpen = new(
        "{days}，{open}未载明{what}；载明的为：{account}",
        "{days}: not stated for {open}: {what}; stated: {account}");

    private static readonly MessageTemplate NoDayStated = new(
        "{days}未载明{what}；载明的为：{account}",
        "{days}: not stated: {what}; stated: {account}");

    /// <summary>Holds a timeline against a span of which every day must be covered.</summary>
    /// <remarks>
    /// Days after the as-of day have not come yet: they are not looked at, and a span that is not over is pending at best. A day that is
    /// covered neither by an entry nor by <paramref name="open"/> breaches, whatever is known of the others; else a day of <paramref
    /// name="open"/> that no entry covers leaves it undetermined. Where nothing covers any day, the timeline has no entries.
    /// </remarks>
    /// <param name="span">The days that must be covered; the end may be open. It must have begun:
    /// <see cref="NotYet(LocalDate, Bilingual)"/> first.</param>
    /// <param name="covered">What covers days.</param>
    /// <param name="account">The same in words: 张某（2023年1月1日至2023年6月11日）、李某（2023年6月12日起）.</param>
    /// <param name="words">What must hold.</param>
    /// <param name="key">Who or what covers the days, by name.</param>
    /// <param name="basis">What asks for it.</param>
    /// <param name="open">Days of which it is not stated whether they are covered; none by default.</param>
    /// <exception cref="ArgumentException">A part is missing, or the span has not begun.</exception>
    public Finding Throughout<T>(
        DateSpan span,
        Timeline<T> covered,
        IBilingualText account,
        CoverWords words,
        FactKey key,
        Basis basis,
        DateSpan open = default)
    {
        Guard.Against.Null(covered);
        Guard.Against.Null(account);
        Guard.Against.Null(words);
        Guard.Against.Null(key);
        Guard.Against.Null(basis);
        var looked = AsOf < LocalDate.MaxIsoValue ? span.Intersect(DateSpan.Through(LocalDate.MinIsoValue, AsOf)) : span;
        if (looked.IsEmpty) { throw new ArgumentException($"Expected days up to {InvariantText.Of(AsOf)}, not {span}.", nameof(span)); }

        DateSpan firstGap = default, firstOpen = default;
        int count = 0;
        foreach (var gap in covered.Gaps(looked))
        {
            if (firstOpen.IsEmpty) { firstOpen = gap.Intersect(open); }

            foreach (var rest in Without(gap, open))
            {
                if (count++ == 0) { firstGap = rest; }
            }
        }

        (string, object) days = ("days", looked), stated = ("account", account);
        return (count > 0, firstOpen.IsEmpty, IsOver: looked == span) switch
        {
            (true, _, _) when firstGap == looked => Breached(NoDay.With(days, stated, ("lacking", words.Gap)), basis),
            (true, _, _) => Breached(SomeDaysNot.With(days, stated, ("gap", firstGap), ("lacking", words.Gap), ("count", count)), basis),
            (_, false, _) when firstOpen == looked => Undetermined(NoDayStated.With(days, stated, ("what", key.Name)), key),
            (_, false, _) => Undetermined(SomeDaysOpen.With(days, stated, ("open", firstOpen), ("what", key.Name)), key),
            (_, _, true) => Met(EveryDay.With(days, stated, ("covered", words.Covered)), basis),
            _ => Pending(EveryDaySoFar.With(("days", span), stated, ("asOf", AsOf), ("covered", words.Covered))),
        };
    }

    private static IEnumerable<DateSpan> Without(DateSpan span, DateSpan cut)
    {
        var common = span.Intersect(cut);
        if (common.IsEmpty)
        {
            yield return span;
            yield break;
        }

        if (common.Start > span.Start) { yield return DateSpan.Between(span.Start, common.Start); }

        if (common.End is { } end && end < span.End) { yield return DateSpan.Between(end, span.End!.Value); }
    }
}
