using LawGov.Domain.Calendars;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Was the decision published in time, and withdrawn in time after a change (处罚决定按期公开、撤回)?</summary>
internal static class PenaltyPublishedInTime
{
    private static readonly MessageTemplate Head = new(
        "决定{day}被变更或者撤销，撤回期限{limit}，最迟{due}", "decision changed on {day}, to be withdrawn within {limit}, due {due}");
    private static readonly Bilingual Withdrawing = new("撤回并说明理由", "withdrawn with reasons");

    internal static Rule<PenaltyCase> Rule { get; } = new(
        "ENFO-12",
        new("处罚决定按期公开，变更后按期撤回", "A decision is published in time, and withdrawn in time after a change"),
        PenaltyCases.Explain(
            "应当公开的处罚决定自作出次日起七个工作日内公开，不予处罚等其他决定二十个工作日内公开（国办发〔2018〕118号，是政策要求，不是法律）。公开的决定被变更、撤销、确认违法或者无效的，三个工作日内撤回并公开说明理由（2021年" +
                "7月15日起）。2018年12月的期限未经确认。期限届满以前已经变更或者撤销、没有公开的，和不属于应当公开而没有公开的，不适用；已经公开的都应当撤回。",
            "A penalty that must be published is published within 7 working days of the decision, other decisions within 20 (a " +
                "policy of December 2018, not law). A published decision that is changed, revoked, or found unlawful or invalid is " +
                "withdrawn within 3 working days, with public reasons (since 2021-07-15). The limit in December 2018 is not " +
                "confirmed. Does not apply to what was changed or revoked before the limit ended and never published, nor to what need " +
                "not be published and was not; whatever was published is withdrawn."),
        static (c, facts) => facts.Published.IsUnknown && Anyway(c, facts) is { } found ? found : Judge(c, facts))
    {
        Provisions = [.. EnforcementLaw.PublicationLimit.Provisions, .. EnforcementLaw.WithdrawalLimit.Provisions],
        AppliesTo = PenaltyCases.Imposes,
        Asks = PenaltyCases.Asks(
            EnforcementKeys.GoverningText, EnforcementKeys.Penalties, EnforcementKeys.Publishable, EnforcementKeys.Published,
            EnforcementKeys.Changed, EnforcementKeys.Withdrawn),
    };

    private static Finding Judge(Case c, PenaltyCase facts)
    {
        var published = ClosingSteps.Publication(c, facts, out _);
        bool isNotPublic = facts.Publishable.Holds() == FactState.None && published.Verdict == Verdict.NotApplicable;
        if (isNotPublic && facts.Published.IsUnknown)
        {
            return c.Missing(EnforcementKeys.Published, facts.Changed.IsUnknown ? EnforcementKeys.Changed : null);
        }

        bool isJudged = published.Verdict is Verdict.Met or Verdict.Breached || published.Deadline is not null || isNotPublic;
        return isJudged && PenaltyCases.IsDone(c, facts.Published, out _) && Withdrawal(c, facts) is { } withdrawn
            ? PenaltyCases.Worse(published, withdrawn)
            : published;
    }

    /// <summary>What comes of it published in time, late and not at all, where that is the same.</summary>
    private static Finding? Anyway(Case c, PenaltyCase facts)
    {
        var inTime = Judge(c, facts with { Published = facts.Decided.ValueOr(c.AsOf) });
        var latest = LocalDate.Min(facts.Withdrawn.ValueOr(c.AsOf), c.AsOf); // before it was withdrawn
        var late = Judge(c, facts with { Published = latest });
        var not = Judge(c, facts with { Published = Fact<LocalDate>.None });
        bool isOne = inTime.Verdict == late.Verdict && inTime.Verdict == not.Verdict && inTime.Verdict != Verdict.Undetermined;
        return isOne ? inTime : null;
    }

    private static Finding? Withdrawal(Case c, PenaltyCase facts)
        => facts.Changed.IsUnknown ? c.Missing(EnforcementKeys.Changed)
            : !PenaltyCases.IsDone(c, facts.Changed, out var day) ? null
            : CaseDay.Contradicted(c, facts, CaseDay.Changed, CaseDay.Withdrawn)
                ?? c.InForce(EnforcementLaw.WithdrawalLimit, day, EnforcementKeys.GoverningText, out var limit, out var basis)
                ?? Due(c, facts, day, PenaltyCases.Window(c, day, limit, basis), limit, basis);

    private static Finding Due(Case c, PenaltyCase facts, LocalDate day, DueWindow window, TimeLimit limit, Basis basis) => c.Due(
        window,
        Head.With(("day", day), ("limit", limit), ("due", PenaltyCases.Last(window))),
        Withdrawing,
        facts.Withdrawn,
        EnforcementKeys.Withdrawn,
        basis);
}
