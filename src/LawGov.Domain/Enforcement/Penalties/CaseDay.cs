using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Enforcement.Penalties;

/// <summary>A day of a penalty case (案件日期), with those that cannot lie after it: nothing is served before it is decided.</summary>
/// <remarks>What the law wants before the decision, such as the notice, may come after it: a breach, and not a contradiction.</remarks>
internal sealed class CaseDay
{
    private static readonly MessageTemplate Reversed = new(
        "{later}{day}早于{earlier}{before}",
        "{later}, {day}, is before {earlier}, {before}");
    private static readonly MessageTemplate OneIsWrong = new("{pair}，两者必有一误", "{pair}: one of the two is wrong");

    private readonly CaseDay[] _earlier;

    private CaseDay(FactKey key, Func<PenaltyCase, Fact<LocalDate>> of, params CaseDay[] earlier)
        => (Key, Of, _earlier) = (key, of, earlier);

    // In this order: each names days above it.
    internal static CaseDay Acted { get; } = new(EnforcementKeys.Acted, facts => facts.Acted);

    internal static CaseDay Ended { get; } = new(EnforcementKeys.Ended, facts => facts.Ended, Acted);

    internal static CaseDay Discovered { get; } = new(EnforcementKeys.Discovered, facts => facts.Discovered, Acted);

    internal static CaseDay Filed { get; } = new(EnforcementKeys.Filed, facts => facts.Filed, Acted, Discovered);

    internal static CaseDay Investigated { get; } = new(EnforcementKeys.Investigated, facts => facts.Investigated, Acted);

    internal static CaseDay Noticed { get; } = new(EnforcementKeys.Noticed, facts => facts.Noticed, Acted);

    internal static CaseDay Answered { get; } = new(EnforcementKeys.Answered, facts => facts.Answered, Acted);

    internal static CaseDay HearingAsked { get; } = new(EnforcementKeys.HearingAsked, facts => facts.HearingAsked, Acted, Noticed);

    internal static CaseDay HearingNotified { get; } = new(
        EnforcementKeys.HearingNotified, facts => facts.HearingNotified, Acted, HearingAsked);

    internal static CaseDay HearingHeld { get; } = new(
        EnforcementKeys.HearingHeld, facts => facts.HearingHeld, Acted, Filed, HearingAsked, HearingNotified);

    internal static CaseDay Reviewed { get; } = new(EnforcementKeys.Reviewed, facts => facts.Reviewed, Acted, Filed);

    internal static CaseDay Discussed { get; } = new(EnforcementKeys.Discussed, facts => facts.Discussed, Acted, Filed);

    internal static CaseDay Decided { get; } = new(EnforcementKeys.Decided, facts => facts.Decided, Acted, Discovered, Filed);

    internal static CaseDay Served { get; } = new(EnforcementKeys.Served, facts => facts.Served, Decided);

    internal static CaseDay Paid { get; } = new(EnforcementKeys.Paid, facts => facts.Paid, Decided);

    internal static CaseDay Published { get; } = new(EnforcementKeys.Published, facts => facts.Published, Decided);

    internal static CaseDay Changed { get; } = new(EnforcementKeys.Changed, facts => facts.Changed, Decided);

    internal static CaseDay Withdrawn { get; } = new(EnforcementKeys.Withdrawn, facts => facts.Withdrawn, Published, Changed);

    internal static CaseDay Archived { get; } = new(EnforcementKeys.Archived, facts => facts.Archived, Decided);

    internal static CaseDay[] All { get; } =
    [
        Acted, Ended, Discovered, Filed, Investigated, Noticed, Answered, HearingAsked, HearingNotified, HearingHeld, Reviewed, Discussed,
        Decided, Served, Paid, Published, Changed, Withdrawn, Archived,
    ];

    internal FactKey Key { get; }

    internal Func<PenaltyCase, Fact<LocalDate>> Of { get; }

    /// <summary>What ends the question where one of the days judged lies before one that cannot come after it.</summary>
    internal static Finding? Contradicted(Case c, PenaltyCase facts, params ReadOnlySpan<CaseDay> judged)
    {
        foreach (var day in judged)
        {
            if (day.AfterItself(facts) is { } other)
            {
                // Both are named in words; asked for is what the rule judges.
                return c.Undetermined(
                    OneIsWrong.With(("pair", day.Say(facts, other))), day.Key, c.Rule.Asks.Contains(other.Key) ? other.Key : null);
            }
        }

        return null;
    }

    /// <summary>The first day that lies after this one and cannot; null where there is none.</summary>
    internal CaseDay? AfterItself(PenaltyCase facts)
    {
        if (!Of(facts).Known(out var day)) { return null; }

        foreach (var other in _earlier)
        {
            if (other.Of(facts).Known(out var before) && before > day) { return other; }
        }

        return null;
    }

    /// <summary>Whether it is stated, and one day at least that it is held against.</summary>
    internal bool IsCompared(PenaltyCase facts)
        => Of(facts).State == FactState.Known && Array.Exists(_earlier, other => other.Of(facts).State == FactState.Known);

    internal Message Say(PenaltyCase facts, CaseDay earlier) => Reversed.With(
        ("later", Key.Name),
        ("day", Of(facts).ValueOr(default)),
        ("earlier", earlier.Key.Name),
        ("before", earlier.Of(facts).ValueOr(default)));
}
